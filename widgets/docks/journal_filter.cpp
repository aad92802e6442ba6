#include "widgets/docks/journal_filter.h"

#include <algorithm>

namespace holdpoint::widgets {

using items::EventModel;

void JournalFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void JournalFilter::setKind(std::optional<items::EventKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void JournalFilter::setActor(const QString& actor)
{
    m_actor = actor;
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_kind && at(0).data(EventModel::KindRole).toInt() != static_cast<int>(*m_kind)) return false;
    const QString actor = at(EventModel::Actor).data().toString();
    if (!m_actor.isEmpty() && actor != m_actor) return false;
    if (m_words.isEmpty()) return true;
    const QString text = at(EventModel::Sentence).data().toString(), number = at(EventModel::Number).data().toString(), time = at(EventModel::Time).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive) || actor.contains(word, Qt::CaseInsensitive) || number == word || time.contains(word);
    });
}

} // namespace holdpoint::widgets
