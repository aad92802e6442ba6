#include "widgets/dialogs/rollback_dialog.h"

#include "models/items/words.h"
#include "models/session/intents.h"
#include "models/session/item_text.h"
#include "models/session/shown_text.h"
#include "widgets/style/labels.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

using items::Mark;

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QStringList texts(const std::vector<std::string>& all)
{
    QStringList made;
    for (const std::string& one : all) made << text(one);
    return made;
}

} // namespace

RollbackDialog::RollbackDialog(session::ReleaseSession& session, QWidget* parent) : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("rollbackDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(tr("Roll back: %1").arg(text(session.record().procedure->title)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(buildHead());
    m_lines = new QTreeWidget(this);
    m_lines->setObjectName(QStringLiteral("backLines"));
    m_lines->setAccessibleName(tr("What will be run"));
    m_lines->setHeaderLabels({tr("Line"), tr("What will be run"), tr("Expected")});
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(m_lines, 1);
    m_time = new MarkLabel(Mark::Waiting, this);
    column->addWidget(m_time);
    m_effects = new QLabel(this);
    m_effects->setObjectName(QStringLiteral("backEffects"));
    m_effects->setWordWrap(true);
    m_effects->setTextFormat(Qt::PlainText);
    column->addWidget(m_effects);
    column->addWidget(buildFoot());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    connect(&m_session, &session::RecordView::advanced, this, &RollbackDialog::refresh);
    connect(&m_session, &session::RecordView::forecasted, this, &RollbackDialog::refresh);
    connect(&m_session, &session::ReleaseSession::lookedForLater, this, [this](const QString& why) {
        m_looked = true;
        m_later = why;
        refresh();
    });
    refresh();
}

QWidget* RollbackDialog::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Way back"), head);
    label->setFont(fontOf(Letter::Strong));
    m_ways = new QComboBox(head);
    m_ways->setObjectName(QStringLiteral("backWays"));
    m_ways->setAccessibleName(tr("Way back"));
    label->setBuddy(m_ways);
    row->addWidget(label);
    row->addWidget(m_ways, 1);
    m_why = new QLabel(head);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_trouble = new QLabel(head);
    m_trouble->setObjectName(QStringLiteral("backTrouble"));
    m_trouble->setFont(fontOf(Letter::Strong));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    column->addLayout(row);
    column->addWidget(m_why);
    column->addWidget(m_trouble);
    connect(m_ways, &QComboBox::currentIndexChanged, this, &RollbackDialog::refresh);
    return head;
}

QWidget* RollbackDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::close);
    m_because = new QWidget(foot);
    auto* reason = new QHBoxLayout(m_because);
    reason->setContentsMargins({});
    auto* label = new QLabel(tr("&Reason"), foot);
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(QStringLiteral("backReason"));
    m_reason->setPlaceholderText(tr("May be left empty: nothing stands between you and the way back"));
    m_reason->setAccessibleName(tr("Reason"));
    label->setBuddy(m_reason);
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    auto* buttons = new QHBoxLayout;
    m_leave = new QPushButton(foot);
    m_leave->setObjectName(QStringLiteral("backLeave"));
    m_leave->setDefault(true);
    m_fire = new PressHoldButton(tr("Hold to roll back"), foot);
    m_fire->setObjectName(QStringLiteral("backFire"));
    // Where no way leads back, or the wrong one, this is the other thing that a person can decide.
    m_end = new QPushButton(tr("End here without going back…"), foot);
    m_end->setObjectName(QStringLiteral("backEnd"));
    m_end->setAutoDefault(false);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_end);
    buttons->addStretch();
    buttons->addWidget(m_fire);
    column->addWidget(m_because);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::close);
    connect(m_end, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT endAsked();
    });
    connect(m_fire, &PressHoldButton::fired, this, &RollbackDialog::fire);
    return foot;
}

void RollbackDialog::offerWays()
{
    const std::vector<session::BackChoice> choices = session::backChoices(m_session.record());
    QStringList names(isDone() ? QStringLiteral("done") : QString());
    for (const session::BackChoice& choice : choices) names << text(choice.title);
    if (std::exchange(m_offered, names.join(QChar(1))) == names.join(QChar(1)) && m_ways->count() > 0) return;
    const QString chosen = m_ways->currentData().toString();
    const QSignalBlocker quiet(m_ways);
    m_ways->clear();
    // What is done and in use goes back by no way that was not named.
    if (!isDone()) m_ways->addItem(tr("As the runbook says, from what has run"), QString());
    else if (choices.size() != 1) m_ways->addItem(tr("Choose a way back"), QString());
    for (const session::BackChoice& choice : choices) {
        const QString title = text(choice.title);
        m_ways->addItem(choice.budget == plan::Seconds::unknown ? title : tr("%1 (within %2)").arg(title, items::stretch(std::int64_t{choice.budget} * 1000)), title);
    }
    m_ways->setCurrentIndex(std::max(m_ways->findData(chosen), 0));
}

bool RollbackDialog::isDone() const { return m_session.record().stage == journal::Stage::Ended && m_session.record().ending == journal::Ending::Done; }

std::string RollbackDialog::way() const { return m_ways->currentData().toString().toStdString(); }

void RollbackDialog::refresh()
{
    m_end->setVisible(m_session.record().stage != journal::Stage::Ended);
    m_leave->setText(m_session.record().stage == journal::Stage::Ended ? tr("Leave it as it is") : tr("Leave it running"));
    offerWays();
    // It may have come to its end behind this dialog.
    if (isDone() && !std::exchange(m_asked, true)) m_session.lookForLater();
    const bool looks = isDone() && !m_looked;
    auto made = session::previewBack(m_session.record(), way(), m_session.forecast(), m_session.nowMs());
    m_trouble->setVisible(!made || looks || !m_later.isEmpty());
    m_trouble->setText(looks ? tr("Looks whether another release was begun in the same folder since…") : m_later);
    for (QWidget* part : {static_cast<QWidget*>(m_why), m_because}) part->setVisible(static_cast<bool>(made));
    m_fire->setEnabled(made && !looks && m_later.isEmpty());
    if (!made) return showNoWay(made.error());
    m_preview = std::move(made.value());
    showPreview();
    showTime();
}

/// What has been done is what would have to be undone by hand, the last of it first.
void RollbackDialog::showNoWay(const Error& why)
{
    m_preview.reset();
    if (m_later.isEmpty()) m_trouble->setText(session::shownText(why));
    m_lines->clear();
    m_lines->setHeaderLabels({tr("Line"), tr("What will be run"), tr("Expected")});
    const journal::Record& record = m_session.record();
    const auto say = [this](const QString& how, const QString& whatToDo) {
        m_time->setMark(Mark::Undecided, how);
        m_effects->setText(whatToDo);
    };
    if (record.stage == journal::Stage::Ended && !(isDone() && m_ways->count() > 1)) return say(tr("The release is over"), {});
    if (record.stage == journal::Stage::Back) return say(tr("It goes back already"), tr("To go back another way than it does, choose it above."));
    if (m_ways->count() > 1) return say(tr("Choose a way back"), tr("Choose it above, and it is shown what would be run. Nothing is run before the button was held."));
    m_lines->setHeaderLabels({tr("Line"), tr("What has been done and stays"), tr("Done at")});
    for (const std::uint32_t item : session::whatStays(record)) addLine(item, items::wallTime(record.items[item].settledMs));
    say(tr("Nothing leads back from here"), tr("Press HOLD, so that nothing more begins. Undo by hand what must not stay, and keep in a note what was undone. Then end the release here; or mend what is wrong, and go on."));
}

QTreeWidgetItem& RollbackDialog::addLine(std::uint32_t item, const QString& beside)
{
    const std::string bound = session::boundText(m_session.record(), item);
    auto* row = new QTreeWidgetItem(m_lines);
    row->setText(0, QString::number(m_session.record().itemAt(item).line));
    row->setText(1, text(bound).replace(QLatin1Char('\n'), QStringLiteral(" ⏎ ")));
    row->setToolTip(1, text(bound));
    row->setFont(1, session::isForPeople(m_session.record().itemAt(item)) ? fontOf(Letter::Body) : commandFont());
    row->setText(2, beside);
    return *row;
}

void RollbackDialog::showPreview()
{
    QStringList procedures = texts(m_preview->procedures);
    for (QString& title : procedures)
        if (title.endsWith(QLatin1Char(':'))) title.chop(1);
    m_why->setText(procedures.isEmpty() ? text(m_preview->why) : procedures.join(tr(", then ")) + QLatin1Char('\n') + text(m_preview->why));
    m_lines->clear();
    m_lines->setHeaderLabels({tr("Line"), tr("What will be run"), tr("Expected")});
    for (const session::BackPreview::Line& line : m_preview->lines) {
        const QString takes = line.person ? tr("somebody does it") : items::stretch(line.expectedMs);
        QTreeWidgetItem& row = addLine(line.item, line.missing.empty() ? takes : tr("asks for %1").arg(texts(line.missing).join(QStringLiteral(", "))));
        if (!line.missing.empty()) row.setFont(2, fontOf(Letter::Strong));
    }
    QStringList effects;
    if (isDone()) effects << tr("The release was done %1 ago. What has come about since then is not in its journal: look what of it would be lost.").arg(items::stretch(std::max<std::int64_t>(m_session.nowMs() - m_session.record().endedMs, 0)));
    for (const std::string& stopped : m_preview->stops) effects << tr("Stopped first: %1").arg(text(stopped));
    if (!m_preview->values.empty()) effects << tr("With %1").arg(texts(m_preview->values).join(QStringLiteral(", ")));
    if (!m_preview->missing.empty()) effects << tr("Has no value yet: %1. It is asked for when its turn comes, and the way back waits until it is given.").arg(texts(m_preview->missing).join(QStringLiteral(", ")));
    effects << texts(m_preview->lost);
    if (m_preview->lost.empty()) effects << tr("The runbook names nothing that would be lost.");
    effects << (m_preview->signs.empty() ? tr("Nobody has to sign.") : tr("Signs on the way: %1").arg(texts(m_preview->signs).join(QStringLiteral(", "))));
    m_effects->setText(effects.join(QLatin1Char('\n')));
}

void RollbackDialog::showTime()
{
    const QString takes = tr("Takes about %1").arg(items::stretch(m_preview->expectedMs));
    if (m_preview->budget == plan::Seconds::unknown) return m_time->setMark(Mark::Waiting, tr("%1; the runbook promises no time").arg(takes));
    const QString promised = items::stretch(std::int64_t{m_preview->budget} * 1000);
    if (m_preview->fits()) m_time->setMark(Mark::Passed, tr("%1, within the promised %2").arg(takes, promised));
    else m_time->setMark(Mark::Failed, tr("%1, LONGER than the promised %2").arg(takes, promised));
}

void RollbackDialog::fire()
{
    const std::string name = way(), reason = m_reason->text().trimmed().toStdString();
    const auto wrong = m_session.say([name, reason](const journal::Record& record) { return session::goBack(record, name, reason); });
    if (!wrong) {
        close();
        return;
    }
    m_trouble->setText(session::shownText(*wrong));
    m_trouble->show();
}

} // namespace holdpoint::widgets
