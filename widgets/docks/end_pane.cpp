#include "widgets/docks/end_pane.h"

#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"
#include "widgets/style/wrap_layout.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

namespace {

QLabel* words(const QString& text, Letter letter, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(letter));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EndPane::EndPane(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("endPane"));
    setAccessibleName(tr("How the release ended"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::normal, space::close, space::normal, space::normal);
    column->setSpacing(space::normal);
    m_title = new MarkLabel(items::Mark::Passed, page);
    m_title->setFont(fontOf(Letter::Title));
    m_title->setObjectName(QStringLiteral("endTitle"));
    m_why = words({}, Letter::Strong, page);
    m_why->setObjectName(QStringLiteral("endWhy"));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::wide);
    m_facts->setVerticalSpacing(space::close);
    m_facts->setColumnStretch(1, 1);
    m_replay = new QPushButton(iconNamed(Icon::Replay, this), tr("Rep&lay: look at it again…"), page);
    m_replay->setObjectName(QStringLiteral("endReplay"));
    m_report = new QPushButton(iconNamed(Icon::Runbook, this), tr("Repor&t: look at it, sign it…"), page);
    m_report->setObjectName(QStringLiteral("endReport"));
    auto* bar = new QWidget(page);
    auto* buttons = new WrapLayout(bar);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::close);
    for (QPushButton* button : {m_replay, m_report}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_facts);
    column->addWidget(bar);
    column->addStretch(1);
    setWidget(page);
    connect(m_replay, &QPushButton::clicked, this, &EndPane::replayAsked);
    connect(m_report, &QPushButton::clicked, this, &EndPane::reportAsked);
}

void EndPane::setReplayed(bool replayed) { m_replay->setVisible(!replayed); }

void EndPane::show(const items::EndSheet& sheet)
{
    if (sheet == m_sheet) return;
    m_sheet = sheet;
    m_title->setMark(sheet.mark, sheet.title);
    m_why->setText(sheet.why);
    m_why->setVisible(!sheet.why.isEmpty());
    showFacts();
}

void EndPane::showFacts()
{
    while (QLayoutItem* old = m_facts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int row = 0;
    for (const items::EndSheet::Fact& fact : m_sheet.facts) {
        QLabel* name = words(fact.name, Letter::Body, widget());
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setWordWrap(false);
        // What somebody should look at has a shape and a weight of its own, and no colour alone.
        QLabel* text = words(fact.look ? QStringLiteral("▸ ") + fact.text : fact.text, fact.look ? Letter::Strong : Letter::Body, widget());
        text->setAccessibleName(fact.name + QStringLiteral(": ") + fact.text);
        text->setObjectName(QStringLiteral("endFact"));
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row++, 1);
    }
}

void EndPane::focusOnAction() { (m_replay->isHidden() ? m_report : m_replay)->setFocus(); }

} // namespace holdpoint::widgets
