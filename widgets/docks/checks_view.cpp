#include "widgets/docks/checks_view.h"

#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"

#include <QGridLayout>

namespace holdpoint::widgets {

using items::Mark;

namespace {

Mark markFor(const items::SheetCheck& check)
{
    if (!check.judged) return Mark::Waiting;
    switch (check.verdict) {
    case journal::Verdict::Met: return Mark::Passed;
    case journal::Verdict::Unmet: return Mark::Failed;
    case journal::Verdict::Undecided: return Mark::Undecided;
    }
    return Mark::Waiting;
}

QString wordFor(const items::SheetCheck& check)
{
    if (!check.judged) return ChecksView::tr("not looked at yet");
    switch (check.verdict) {
    case journal::Verdict::Met: return ChecksView::tr("met");
    case journal::Verdict::Unmet: return ChecksView::tr("not met");
    case journal::Verdict::Undecided: return ChecksView::tr("undecided");
    }
    return {};
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(fontOf(Letter::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ChecksView::ChecksView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("checks"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::tight);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 1);
}

void ChecksView::show(const items::ItemSheet& sheet)
{
    QString now;
    for (const items::SheetCheck& check : sheet.checks) now += check.wanted + QChar(1) + check.seen + QChar(1) + QString::number(check.judged ? static_cast<int>(check.verdict) : -1) + QChar(2);
    setVisible(!sheet.checks.empty());
    if (now == m_shown) return;
    m_shown = now;
    while (QLayoutItem* old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_grid->addWidget(heading(tr("Expected"), this), 0, 0);
    m_grid->addWidget(heading(tr("Verdict"), this), 0, 1);
    m_grid->addWidget(heading(tr("Seen"), this), 0, 2);
    constexpr std::size_t most = 50;
    for (std::size_t i = 0; i < std::min(sheet.checks.size(), most); ++i) addRow(static_cast<int>(i) + 1, sheet.checks[i]);
}

void ChecksView::addRow(int row, const items::SheetCheck& check)
{
    auto* wanted = new ElidedLabel(check.wanted, this);
    auto* verdict = new MarkLabel(Mark::Waiting, this);
    verdict->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* seen = new ElidedLabel(check.judged ? check.seen : QStringLiteral("–"), this);
    verdict->setMark(markFor(check), wordFor(check));
    wanted->setFont(commandFont());
    seen->setFont(commandFont());
    m_grid->addWidget(wanted, row, 0);
    m_grid->addWidget(verdict, row, 1);
    m_grid->addWidget(seen, row, 2);
}

} // namespace holdpoint::widgets
