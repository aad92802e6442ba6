#include "widgets/docks/step_dock.h"

#include "models/items/words.h"
#include "widgets/docks/checks_view.h"
#include "widgets/docks/command_box.h"
#include "widgets/docks/end_pane.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/prompt_row.h"
#include "widgets/docks/step_actions.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

using items::Mark;

namespace {

constexpr int soonMs = 16;

QLabel* wrapped(QWidget* parent, Letter letter)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(fontOf(letter));
    return label;
}

} // namespace

StepDock::StepDock(session::RecordView& view, session::ReleaseSession* session, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_view(view), m_session(session), m_selection(selection)
{
    setObjectName(QStringLiteral("stepDock"));
    build();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &StepDock::refresh);
    connect(&m_second, &QTimer::timeout, this, &StepDock::showTimes);
    connect(&m_view, &session::RecordView::advanced, this, &StepDock::soon);
    connect(&m_view, &session::RecordView::jumped, this, &StepDock::soon);
    connect(&m_view, &session::RecordView::advised, this, &StepDock::soon);
    connect(&m_view, &session::RecordView::forecasted, this, &StepDock::soon);
    connect(&m_selection, &items::Selection::changed, this, &StepDock::soon);
    connect(&m_selection, &items::Selection::followsChanged, this, &StepDock::soon);
    if (m_session) {
        connect(m_session, &session::ReleaseSession::printed, this, [this](quint32 item, const QString& file) {
            if (item != m_sheet.item) return;
            m_output->watch(file);
            m_output->grew();
            m_output->show();
        });
        connect(m_session, &session::ReleaseSession::drivesChanged, this, &StepDock::soon);
    }
    m_second.start(1000);
    refresh();
}

void StepDock::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    soon();
}

void StepDock::focusOnAction()
{
    // The buttons may still be those of what was looked at before, and go away with the focus.
    if (m_refresh.isActive()) refresh();
    if (m_end->isVisible()) return m_end->focusOnAction();
    if (m_prompt->isVisible()) return m_prompt->focusOnAnswer();
    if (auto* first = m_actions->findChild<QPushButton*>()) first->setFocus();
}

// --- building ---

void StepDock::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_empty = new EmptyState(Icon::Step, tr("Choose an item in the plan to see what it does."), this);
    m_body = new QWidget(this);
    m_end = new EndPane(this);
    m_end->setReplayed(m_session == nullptr);
    m_end->hide();
    connect(m_end, &EndPane::replayAsked, this, &StepDock::replayAsked);
    connect(m_end, &EndPane::reportAsked, this, &StepDock::reportAsked);
    whole->addWidget(m_empty);
    whole->addWidget(m_end);
    whole->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::normal, space::close, space::normal, space::normal);
    column->setSpacing(space::close);
    column->addWidget(buildHead());
    m_reading = new QScrollArea(m_body);
    auto* read = new QWidget(m_reading);
    auto* lines = new QVBoxLayout(read);
    lines->setContentsMargins({});
    lines->setSpacing(space::close);
    m_words = new QTextBrowser(read);
    m_words->setObjectName(QStringLiteral("instructions"));
    m_words->setAccessibleName(tr("What the runbook says"));
    m_words->setOpenExternalLinks(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setTabChangesFocus(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_say = wrapped(read, Letter::Title);
    m_say->setObjectName(QStringLiteral("say"));
    m_command = new CommandBox(read);
    m_written = wrapped(read, Letter::Small);
    m_written->setForegroundRole(QPalette::PlaceholderText);
    m_checks = new ChecksView(read);
    m_state = wrapped(m_body, Letter::Strong);
    m_state->setObjectName(QStringLiteral("stepState"));
    m_printedBy = wrapped(read, Letter::Small);
    m_printedBy->setObjectName(QStringLiteral("printedBy"));
    m_output = new OutputView(read);
    m_output->setMinimumHeight(fontMetrics().height() * 5);
    m_actions = new StepActions(m_body);
    connect(m_actions, &StepActions::endAsked, this, &StepDock::endAsked);
    connect(m_actions, &StepActions::backAsked, this, &StepDock::backAsked);
    for (QWidget* widget : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_say), static_cast<QWidget*>(m_command), static_cast<QWidget*>(m_written), static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_printedBy)}) lines->addWidget(widget);
    lines->addWidget(m_output, 1);
    lines->addStretch(0);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setWidget(read);
    m_reading->setWidgetResizable(true);
    m_reading->setFrameShape(QFrame::NoFrame);
    m_reading->setFocusPolicy(Qt::NoFocus);
    m_reading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    read->installEventFilter(this);
    column->addWidget(m_reading, 1);
    column->addWidget(m_state);
    m_prompt = new PromptRow(m_body);
    column->addWidget(m_prompt);
    column->addWidget(m_actions);
    column->addStretch(0);
}

QWidget* StepDock::buildHead()
{
    auto* head = new QWidget(m_body);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    auto* first = new QHBoxLayout;
    m_title = new ElidedLabel({}, head);
    m_title->setFont(fontOf(Letter::Title));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_mark = new MarkLabel(Mark::Waiting, head);
    m_mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    first->addWidget(m_title, 1);
    first->addWidget(m_mark);
    auto* second = new QHBoxLayout;
    m_facts = new ElidedLabel({}, head);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_times = new QLabel(head);
    m_times->setFont(digitsFont(Letter::Body));
    second->addWidget(m_facts, 1);
    second->addWidget(m_times);
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

// --- showing ---

void StepDock::soon()
{
    if (!m_refresh.isActive()) m_refresh.start(soonMs);
}

void StepDock::refresh()
{
    m_refresh.stop();
    const std::uint32_t item = m_selection.current();
    const bool any = item < m_view.record().items.size(), focusHere = hasFocusWithin();
    const bool ended = showEnd();
    m_empty->setVisible(!any && !ended);
    m_body->setVisible(any && !ended);
    const bool another = m_sheet.item != item;
    m_sheet = any ? items::sheetOf(m_view, item, m_runbook.get()) : items::ItemSheet();
    if (any) showItem(another);
    if (focusHere && !hasFocusWithin()) keepFocus();
}

void StepDock::showItem(bool another)
{
    if (another) {
        m_prompt->clear();
        m_reading->verticalScrollBar()->setValue(0);
    }
    showHead();
    showTimes();
    showText();
    m_checks->show(m_sheet);
    showOutput();
    m_prompt->show(m_sheet, m_session);
    m_actions->show(m_sheet, m_session);
    fitReading();
}

bool StepDock::hasFocusWithin() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

/// What had the focus is gone, as a prompt goes when it was answered. Whoever works here goes on working here, and no button gets
/// the next key: it was meant for what is gone.
void StepDock::keepFocus()
{
    QWidget* here = m_end->isVisible() ? this : m_output->isVisible() ? static_cast<QWidget*>(m_output) : m_actions;
    here->setFocus(Qt::OtherFocusReason);
}

/// When all is over the last item says nothing any more. Who chooses one sees it; who goes with the release sees how it ended.
bool StepDock::showEnd()
{
    const auto sheet = m_selection.follows() ? items::endSheetOf(m_view) : std::nullopt;
    if (sheet) m_end->show(*sheet);
    m_end->setVisible(sheet.has_value());
    return sheet.has_value();
}

void StepDock::showHead()
{
    m_title->setText(m_sheet.step.isEmpty() ? m_sheet.kind : m_sheet.step);
    m_mark->setMark(m_sheet.mark);
    QStringList facts{m_sheet.kind, m_sheet.firstLine == m_sheet.lastLine ? tr("line %1").arg(m_sheet.firstLine) : tr("lines %1–%2").arg(m_sheet.firstLine).arg(m_sheet.lastLine)};
    if (!m_sheet.environment.isEmpty()) facts << m_sheet.environment;
    if (!m_sheet.role.isEmpty()) facts << m_sheet.role;
    if (m_sheet.required) facts << tr("cannot be skipped");
    if (m_sheet.noReturn) facts << tr("point of no return");
    if (m_sheet.attempt > 1) facts << tr("attempt %1").arg(m_sheet.attempt);
    if (!m_sheet.directory.isEmpty()) facts << m_sheet.directory;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList state;
    if (m_sheet.state != m_mark->text()) state << m_sheet.state;      // the mark says its word already
    if (!m_sheet.meaning.isEmpty()) state << m_sheet.meaning;
    state << m_sheet.notes;
    m_state->setText(state.join(QLatin1Char('\n')));
    const bool says = items::isUrgent(m_sheet.mark) || !m_sheet.notes.isEmpty() || m_sheet.mark == Mark::Overridden || m_sheet.mark == Mark::Skipped || m_sheet.mark == Mark::Retrying;
    m_state->setVisible(says && !state.isEmpty());
}

void StepDock::showTimes()
{
    QStringList times;
    const std::int64_t now = m_view.nowMs();
    if (m_sheet.mark == Mark::Running && m_sheet.begunMs != 0) times << items::stretch(now - m_sheet.begunMs);
    else if (m_sheet.tookMs >= 0) times << items::stretch(m_sheet.tookMs);
    if (m_sheet.endsMs > now) times << tr("%1 left").arg(items::stretch(m_sheet.endsMs - now));
    else if (m_sheet.expectedMs > 0 && m_sheet.isCommand) times << tr("expected %1").arg(items::stretch(m_sheet.expectedMs));
    if (!m_sheet.ended.isEmpty()) times << m_sheet.ended;
    m_times->setText(times.join(QStringLiteral(" · ")));
}

void StepDock::showText()
{
    m_words->setVisible(!m_sheet.instructions.isEmpty());
    if (std::exchange(m_instructions, m_sheet.instructions) != m_sheet.instructions) {
        m_words->setMarkdown(m_sheet.instructions);
        m_words->document()->setDocumentMargin(0);
        m_words->document()->setTextWidth(m_words->viewport()->width());
        m_words->setMaximumHeight(std::min(static_cast<int>(m_words->document()->size().height()) + 2 * space::tight, fontMetrics().height() * 12));
    }
    m_say->setVisible(!m_sheet.isCommand);
    m_command->setVisible(m_sheet.isCommand);
    if (m_sheet.isCommand) m_command->showCommand(m_sheet.text);
    else m_say->setText(m_sheet.text);
    QStringList values;
    for (const items::SheetValue& value : m_sheet.values)
        values << (value.secret ? tr("%1 is a secret").arg(value.name) : value.line != 0 ? tr("%1 = %2 (line %3)").arg(value.name, value.value).arg(value.line) : value.known ? tr("%1 = %2").arg(value.name, value.value) : tr("%1 has no value yet").arg(value.name));
    m_written->setText(values.join(QStringLiteral("   ")));
    m_written->setVisible(!values.isEmpty());
}

/// A command shows what it prints. A gate and a task show what was printed before them, since that is what they ask about.
void StepDock::showOutput()
{
    const bool ran = m_sheet.attempt > 0 && m_sheet.machineDoes;
    const std::uint32_t printer = ran ? m_sheet.item : m_sheet.printedBefore;
    const bool any = printer != plan::none, before = any && printer != m_sheet.item;
    const QString file = any ? outputOf(printer) : QString();
    const journal::Record& record = m_view.record();
    const bool elsewhere = any && m_session && file.isEmpty() && record.items[printer].state == journal::ItemState::Running && !record.items[printer].machine.empty();
    m_printedBy->setVisible(before || elsewhere);
    if (elsewhere) m_printedBy->setText(tr("It runs on %1, and what it prints can be read there.").arg(QString::fromStdString(record.items[printer].machine)));
    else if (before) m_printedBy->setText(tr("%1, %2, printed before this:").arg(items::nameOf(record.itemAt(printer)), items::inQuotes(record.items[printer].text, 80)));
    m_output->setVisible(any && !elsewhere);
    // What went wrong is read to its last word.
    m_output->wrapByItself(m_sheet.mark == Mark::Failed || m_sheet.mark == Mark::Undecided || m_sheet.mark == Mark::Unknown);
    m_output->watch(file);
    if (!any) return;
    const journal::ItemRecord& printed = record.items[printer];
    m_output->setEnd(printed.state == journal::ItemState::Running ? std::nullopt : std::optional<quint64>(printed.end.outputBytes));
    m_output->grew();
}

QString StepDock::outputOf(std::uint32_t item) const
{
    return m_session ? m_session->outputOf(item) : QString::fromStdString(m_view.record().items[item].end.outputFile);
}

/// What is done stands right below what is read, and never outside of the window: where there is no room for all, one reads by
/// scrolling. An output takes all the room that there is.
void StepDock::fitReading()
{
    const QLayout& lines = *m_reading->widget()->layout();
    const int wanted = lines.hasHeightForWidth() ? lines.totalHeightForWidth(m_reading->viewport()->width()) : lines.totalSizeHint().height();
    m_reading->setMinimumHeight(std::min(wanted, fontMetrics().height() * 5));
    m_reading->setMaximumHeight(m_output->isVisibleTo(m_reading) ? QWIDGETSIZE_MAX : wanted);
}

bool StepDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fitReading();
    return QWidget::eventFilter(watched, event);
}

void StepDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitReading();
}

} // namespace holdpoint::widgets
