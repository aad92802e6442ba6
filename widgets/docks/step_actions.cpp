#include "widgets/docks/step_actions.h"

#include "models/items/words.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/shown_text.h"
#include "widgets/dialogs/ask_form.h"
#include "widgets/dialogs/sign_dialog.h"
#include "widgets/style/buttons.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/wrap_layout.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::Act;
using journal::Choice;
using journal::Record;
using plan::ItemKind;

namespace {

Icon iconFor(Act act)
{
    switch (act) {
    case Act::Run: case Act::Release: case Act::BeginAnyway: return Icon::Play;
    case Act::Yes: case Act::SeenValue: return Icon::Check;
    case Act::No: case Act::Stop: case Act::End: return Icon::Close;
    case Act::Tell: return Icon::Note;
    case Act::GiveResult: return Icon::Paste;
    case Act::Bind: case Act::Edit: case Act::Type: return Icon::Edit;
    case Act::ChooseThis: return Icon::Choose;
    case Act::Retry: return Icon::Retry;
    case Act::Skip: return Icon::Skip;
    case Act::Accept: case Act::AcceptBreach: case Act::Sign: case Act::Vote: case Act::Decide: return Icon::Sign;
    case Act::ByHand: return Icon::Hand;
    case Act::Here: return Icon::Play;
    case Act::Back: return Icon::Rollback;
    }
    return Icon::Check;
}

/// Whether the NO of a poll stands, against which somebody would go on.
bool isAgainst(const session::ReleaseSession* session) { return session && session->record().signing.standingNo() != nullptr; }

/// Whether something has to be said with it. What is signed is read first, and nobody goes on in silence against what was decided.
bool asks(Act act, bool signs, bool against) { return (act == Act::Yes && signs) || (act == Act::Release && against) || (act != Act::Run && act != Act::Yes && act != Act::Retry && act != Act::Release && act != Act::ByHand && act != Act::Here); }

} // namespace

StepActions::StepActions(QWidget* parent) : QWidget(parent), m_bar(new QWidget(this)), m_buttons(new WrapLayout(m_bar)), m_form(new AskForm(this)), m_trouble(new QLabel(this))
{
    setObjectName(QStringLiteral("stepActions"));
    setFocusPolicy(Qt::ClickFocus);     // it holds the focus between two buttons, and Tab goes on from there
    setAccessibleName(tr("What can be done"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::close);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(space::close);
    m_trouble->setObjectName(QStringLiteral("stepTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    m_form->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    connect(m_form, &AskForm::cancelled, this, &StepActions::endAsking);
    connect(m_form, &AskForm::confirmed, this, &StepActions::answered);
}

void StepActions::show(const items::ItemSheet& sheet, session::ReleaseSession* session)
{
    const bool sameItem = sheet.item == m_sheet.item;
    const bool same = sameItem && sheet.acts == m_sheet.acts && sheet.meaning == m_sheet.meaning && sheet.placeholder == m_sheet.placeholder && sheet.arms == m_sheet.arms && session == m_session;
    m_sheet = sheet;
    m_session = session;
    if (m_session && m_session->record().seq != m_saidAt) m_bar->setEnabled(true);
    if (same) return;
    m_trouble->hide();
    // What somebody is writing stays until it cannot be said any more.
    if (m_asking && (!sameItem || !sheet.can(m_act))) endAsking();
    rebuild();
}

void StepActions::rebuild()
{
    m_bar->setEnabled(true);
    keepFocus();
    while (QLayoutItem* old = m_buttons->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool any = m_session && !m_sheet.acts.empty();
    m_bar->setVisible(any && !m_asking);
    if (!any) return;
    for (const Act act : m_sheet.acts) {
        if (act == Act::ChooseThis) addArms();
        else if (act != Act::Type) addButton(act);      // what is typed at a prompt is typed beside the prompt
    }
}

/// With its button the focus would go on to the next control of the window, which may be HOLD: the next Space would press that.
void StepActions::keepFocus()
{
    if (const QWidget* focus = QApplication::focusWidget(); focus && m_bar->isAncestorOf(focus)) setFocus();
}

void StepActions::addButton(Act act)
{
    auto* button = new QPushButton(iconNamed(iconFor(act), this), wordFor(act), m_bar);
    button->setObjectName(QStringLiteral("act%1").arg(static_cast<int>(act)));
    button->setAutoDefault(false);
    if (act == m_sheet.acts.front() && isUsual(act)) setLook(*button, ButtonLook::Primary);
    if (act == Act::Stop || act == Act::Back) setLook(*button, ButtonLook::Dangerous);
    takeOnce(*button);
    takeEnter(*button);
    connect(button, &QPushButton::clicked, this, [this, act] { press(act); });
    m_buttons->addWidget(button);
}

/// What goes on as the runbook has it. What departs from it, or from what somebody has refused, is nobody's first choice.
bool StepActions::isUsual(Act act) const
{
    if (act == Act::Release && isAgainst(m_session)) return false;
    const bool refused = !m_sheet.role.isEmpty() && m_sheet.mark == items::Mark::Failed;
    return act != Act::Stop && act != Act::Skip && act != Act::BeginAnyway && !refused;
}

void StepActions::addArms()
{
    for (const items::SheetArm& arm : m_sheet.arms) {
        const QString text = arm.name.isEmpty() ? arm.text : tr("%1: %2").arg(arm.name, arm.text);
        // A letter behind an ampersand of the runbook is no key.
        auto* button = new QPushButton(iconNamed(Icon::Choose, this), m_bar->fontMetrics().elidedText(text, Qt::ElideRight, 360).replace(QLatin1Char('&'), QStringLiteral("&&")), m_bar);
        button->setObjectName(QStringLiteral("arm%1").arg(arm.item));
        button->setToolTip(text);
        button->setAccessibleName(tr("Choose this way: %1").arg(text));
        button->setAutoDefault(false);
        takeOnce(*button);
        takeEnter(*button);
        connect(button, &QPushButton::clicked, this, [this, item = arm.item] { say([item](const Record& record) { return session::answer(record, item, "yes", {}); }); });
        m_buttons->addWidget(button);
    }
}

void StepActions::press(Act act)
{
    // It is about the release and not about this step, so it is asked as it is from the menu.
    if (act == Act::End) return Q_EMIT endAsked();
    if (act == Act::Back) return Q_EMIT backAsked();
    if (act == Act::Sign || act == Act::Vote || act == Act::Decide) {
        const auto what = act == Act::Sign ? SignDialog::What::SignOff : act == Act::Vote ? SignDialog::What::Vote : SignDialog::What::Decision;
        (new SignDialog(*m_session, what, m_sheet.item, window()))->show();
        return;
    }
    if (asks(act, !m_sheet.role.isEmpty(), isAgainst(m_session))) return ask(act, questionFor(act));
    const std::uint32_t item = m_sheet.item;
    if (act == Act::Run) say([item](const Record& record) { return session::decide(record, item, Choice::Run, {}, {}); });
    else if (act == Act::Yes) say([item](const Record& record) { return session::agree(record, item, {}); });
    else if (act == Act::Retry) say([item](const Record& record) { return session::decide(record, item, Choice::Retry, {}, {}); });
    else if (act == Act::Release) say([](const Record& record) { return session::letGo(record, {}); });
    else if (act == Act::Here) say([item](const Record& record) -> Result<journal::Body> { return journal::Body(journal::DriveSet{record.itemAt(item).id, record.drive}); });
    else if (act == Act::ByHand) say([item](const Record& record) -> Result<journal::Body> { return journal::Body(journal::DriveSet{record.itemAt(item).id, journal::Drive::Hand}); });
}

void StepActions::ask(Act act, const AskSpec& spec)
{
    m_act = act;
    m_asking = true;
    m_bar->hide();
    m_form->show();
    m_form->ask(spec);
}

void StepActions::endAsking()
{
    m_asking = false;
    m_form->hide();
    rebuild();
    if (auto* first = m_bar->findChild<QPushButton*>()) first->setFocus();
}

void StepActions::answered(const QString& value, const QString& reason)
{
    const std::uint32_t item = m_sheet.item;
    const auto& attached = m_form->attachment();
    // The journal keeps the file's own text, and not what a field has made of its line ends.
    const std::string text = attached ? attached->text : value.toStdString(), why = attached ? attached->onRecord() : reason.toStdString();
    switch (m_act) {
    case Act::Yes: say([=](const Record& record) { return session::agree(record, item, why); }); break;
    case Act::No: say([=](const Record& record) { return session::answer(record, item, "no", why); }); break;
    case Act::Tell: say([=](const Record& record) { return session::announce(record, item, text); }); break;
    case Act::GiveResult: say([=](const Record& record) { return session::answer(record, item, text.empty() ? "done" : text, why); }); break;
    case Act::SeenValue: say([=](const Record& record) { return session::answer(record, item, "yes", "seen: " + text); }); break;
    case Act::Bind: m_session->bind(m_sheet.placeholder.toStdString(), text); break;
    case Act::Edit: say([=](const Record& record) { return session::decide(record, item, Choice::Edit, text, why); }); break;
    case Act::Skip: say([=](const Record& record) { return session::decide(record, item, Choice::Skip, {}, why); }); break;
    case Act::Accept: say([=](const Record& record) { return session::decide(record, item, Choice::Accept, {}, why); }); break;
    case Act::AcceptBreach: say([=, limit = m_sheet.limit](const Record& record) { return session::acceptBreach(record, limit, why); }); break;
    case Act::Release: say([=](const Record& record) { return session::letGo(record, why); }); break;
    case Act::BeginAnyway: say([=](const Record& record) { return session::overrideWindow(record, why); }); break;
    case Act::Stop: say([=](const Record& record) { return session::stop(record, item, why); }); break;
    default: break;
    }
    endAsking();
}

void StepActions::say(const session::Intent& intent)
{
    if (!m_session) return;
    m_saidAt = m_session->record().seq;
    const auto wrong = m_session->say(intent);
    if (!wrong) keepFocus();
    m_bar->setEnabled(wrong.has_value());
    m_trouble->setVisible(wrong.has_value());
    if (wrong) m_trouble->setText(session::shownText(*wrong));
}

QString StepActions::wordFor(Act act) const
{
    const bool gate = m_sheet.kind == items::nounOf(ItemKind::Gate), wait = m_sheet.kind == items::nounOf(ItemKind::Wait) && m_sheet.endsMs != 0, signOff = !m_sheet.role.isEmpty();
    switch (act) {
    case Act::Run: return tr("&Run");
    case Act::Sign: return tr("&Sign…");
    case Act::Vote: return tr("&Answer the poll…");
    case Act::Decide: return tr("&Decide the poll…");
    case Act::Yes: return gate ? tr("&Go") : signOff ? tr("&Approve…") : tr("&Done");
    case Act::No: return gate ? tr("&No-go…") : signOff ? tr("Re&fuse…") : tr("&Not done…");
    case Act::Tell: return tr("S&end…");
    case Act::GiveResult: return tr("Give the &result…");
    case Act::SeenValue: return m_sheet.isCommand ? tr("It is as e&xpected…") : tr("Done, with the val&ue seen…");
    case Act::Bind: return tr("Give the val&ue…");
    case Act::ChooseThis: return tr("Choose");
    case Act::Retry: return tr("Re&try");
    case Act::Edit: return tr("Ed&it and continue…");
    case Act::Skip: return wait ? tr("C&ut it short…") : tr("&Skip…");
    case Act::Accept: return tr("&Pass all the same…");
    case Act::AcceptBreach: return tr("&Live with it…");
    case Act::Type: return tr("Type");
    case Act::Release: return isAgainst(m_session) ? tr("&Go on against it…") : tr("&Go on");
    case Act::BeginAnyway: return tr("&Begin all the same…");
    case Act::ByHand: return tr("B&y hand");
    case Act::Here: return tr("Run &it here");
    case Act::Stop: return tr("S&top it…");
    case Act::End: return tr("E&nd here…");
    case Act::Back: return tr("Roll &back…");
    }
    return {};
}

} // namespace holdpoint::widgets
