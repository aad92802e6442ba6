#pragma once

#include "models/items/event_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace holdpoint::widgets {

/// Lets those events through that are of one kind, of one person, and hold all words that somebody looks for.
class JournalFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// All of them, in any order.
    void setWords(const QString& text);
    void setKind(std::optional<items::EventKind> kind);
    /// Empty: everybody.
    void setActor(const QString& actor);
    [[nodiscard]] bool isOpen() const { return m_words.isEmpty() && !m_kind && m_actor.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    std::optional<items::EventKind> m_kind;
    QString m_actor;
};

} // namespace holdpoint::widgets
