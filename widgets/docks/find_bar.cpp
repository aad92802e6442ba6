#include "widgets/docks/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace holdpoint::widgets {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_told(new QLabel(this))
{
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("Find in the output"));
    m_edit->setAccessibleName(tr("Find in the output"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(160);
    m_told->setAccessibleName(tr("What was found"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    const auto button = [&](const QString& word, const QString& help, auto signal) {
        auto* made = new QToolButton(this);
        made->setText(word);
        made->setToolTip(help);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, signal);
        row->addWidget(made);
    };
    button(tr("Previous"), tr("The one before (Shift+F3)"), &FindBar::previous);
    button(tr("Next"), tr("The next one (F3)"), &FindBar::next);
    row->addWidget(m_told, 1);
    button(tr("Close"), tr("No search any more (Esc)"), &FindBar::closed);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::asked);
}

QString FindBar::text() const { return m_edit->text(); }

void FindBar::begin(const QString& selected)
{
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n'))) m_edit->setText(selected);
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::tell(const items::SearchState& state)
{
    QStringList told;
    const auto number = [](std::uint64_t value) { return QLocale().toString(qulonglong(value)); };
    if (state.at && state.wrapped) told << tr("line %1, from the other end").arg(number(*state.at + 1));
    else if (state.at) told << tr("line %1").arg(number(*state.at + 1));
    else if (state.looking) told << tr("looking …");
    if (state.lines > 0) told << (state.counted ? tr("lines found: %1") : tr("lines found so far: %1")).arg(number(state.lines));
    else if (state.counted && !state.looking) told << tr("not found");
    m_told->setText(state.text.isEmpty() ? QString() : told.join(QStringLiteral(" · ")));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) QWidget::keyPressEvent(event);
    else if (event->modifiers() & Qt::ShiftModifier) Q_EMIT previous();
    else Q_EMIT next();
}

} // namespace holdpoint::widgets
