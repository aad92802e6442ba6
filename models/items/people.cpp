#include "models/items/people.h"

#include "models/items/item_mark.h"
#include "models/items/poll_board.h"
#include "models/items/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

using journal::ItemRecord;
using journal::Record;

namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString part(std::string_view text, int most = 120) { return inLine(text, most); }

class Lister {
public:
    Lister(const Record& record, const engine::Advice& advice, std::int64_t nowMs) : m_record(record), m_advice(advice), m_now(nowMs) {}

    void listInCharge(const std::vector<Note>& notes, const QString& starter)
    {
        head(PeopleGroup::InCharge);
        if (m_record.stage == journal::Stage::Empty) return none(PeopleGroup::InCharge, PeopleWords::tr("Nobody: no release has begun"));
        const QString who = part(m_record.responsible, 40);
        const auto last = std::find_if(notes.rbegin(), notes.rend(), [](const Note& note) { return !note.to.isEmpty(); });
        const bool fromStart = last == notes.rend();
        const QString how = fromStart ? PeopleWords::tr("responsible, has started the release") : PeopleWords::tr("responsible, has taken it over from %1").arg(last->who);
        add({{}, PeopleGroup::InCharge, false, who, how, {}, Mark::Aside, fromStart ? m_record.startedMs : last->atMs, plan::none, who});
        if (!starter.isEmpty() && starter != who) add({{}, PeopleGroup::InCharge, false, starter, PeopleWords::tr("has started the release"), {}, Mark::Aside, m_record.startedMs, plan::none, starter});
    }

    /// The go/no-go board, where one was ever asked for.
    void listPoll()
    {
        const PollBoard board = pollBoardOf(m_record, m_now);
        if (board.question.isEmpty()) return;
        head(PeopleGroup::Poll);
        const QString count = board.quorum ? PeopleWords::tr("the quorum is there") : PeopleWords::tr("%1 of %2 answered").arg(board.answered).arg(board.wanted);
        const QString again = board.askedAgain.isEmpty() ? QString() : PeopleWords::tr("; asked again: %1").arg(board.askedAgain);
        add({QStringLiteral("poll"), PeopleGroup::Poll, false, board.open ? PeopleWords::tr("Open") : PeopleWords::tr("Decided"), board.question % QStringLiteral(" – ") % count % again, board.basedOn, Mark::Aside, 0, plan::none, board.question});
        for (std::size_t i = 0; i < board.rows.size(); ++i) {
            const PollBoard::Row& row = board.rows[i];
            QString what = row.by.isEmpty() ? row.answer : PeopleWords::tr("%1 by %2").arg(row.answer, row.by);
            if (!row.by.isEmpty() && !row.isSigned) what += PeopleWords::tr(", unsigned");
            if (!row.why.isEmpty()) what += PeopleWords::tr(": %1").arg(row.why);
            add({QStringLiteral("poll %1").arg(i), PeopleGroup::Poll, false, row.role, what, {}, row.mark, row.atMs, plan::none, what});
        }
        for (const QString& one : board.dissent) add({{}, PeopleGroup::Poll, false, PeopleWords::tr("Dissent"), one, {}, Mark::Aside, 0, plan::none, one});
    }

    void listSignOffs()
    {
        head(PeopleGroup::SignOffs);
        bool any = false;
        FactIndex facts;
        facts.learn(m_record);
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const plan::Item& item = m_record.itemAt(i);
            if (item.kind != plan::ItemKind::SignOff) continue;
            any = true;
            add(signOff(i, markOf(m_record, m_advice, i, facts.of(m_record, i))));
        }
        if (!any) none(PeopleGroup::SignOffs, PeopleWords::tr("The runbook asks for none"));
    }

    void listContacts(const plan::Plan* plan)
    {
        head(PeopleGroup::Contacts);
        if (!plan || plan->contacts.empty()) return none(PeopleGroup::Contacts, plan ? PeopleWords::tr("The runbook names none") : PeopleWords::tr("The runbook is not at hand"));
        for (const plan::Contact& contact : plan->contacts) {
            const QString reach = part(contact.contact), within = promised(contact.response, PeopleWords::tr("answers within %1"));
            // A telephone number is read from the left in every language.
            const QString shown = QChar(0x2066) % reach % QChar(0x2069);
            add({{}, PeopleGroup::Contacts, false, part(contact.role), within.isEmpty() ? shown : PeopleWords::tr("%1, %2").arg(shown, within), PeopleWords::tr("line %1 of the runbook").arg(contact.line),
                 Mark::Aside, 0, plan::none, reach});
        }
    }

    void listSeverities(const plan::Plan* plan)
    {
        if (!plan || plan->severities.empty()) return;
        head(PeopleGroup::Severities);
        for (const plan::SeverityLevel& level : plan->severities) {
            const QString within = promised(level.response, PeopleWords::tr("within %1"));
            const QString then = part(level.action);
            const QString what = within.isEmpty() || then.isEmpty() ? within % then : PeopleWords::tr("%1: %2").arg(within, then);
            add({{}, PeopleGroup::Severities, false, part(level.name), what, PeopleWords::tr("line %1 of the runbook").arg(level.line), Mark::Aside, 0, plan::none, what});
        }
    }

    void listNotes(const std::vector<Note>& notes)
    {
        head(PeopleGroup::Notes);
        if (notes.empty()) return none(PeopleGroup::Notes, PeopleWords::tr("None so far"));
        // The newest first: it is what whoever comes back has not read.
        for (auto note = notes.rbegin(); note != notes.rend(); ++note)
            add({QStringLiteral("note %1").arg(note->seq), PeopleGroup::Notes, false, note->who, note->text, {}, Mark::Aside, note->atMs, plan::none, note->text});
    }

    std::vector<PersonRow> take() { return std::move(m_rows); }

private:
    void head(PeopleGroup group) { m_rows.push_back({QStringLiteral("head %1").arg(static_cast<int>(group)), group, true, wordOf(group)}); }
    void none(PeopleGroup group, const QString& why) { m_rows.push_back({QStringLiteral("none %1").arg(static_cast<int>(group)), group, false, {}, why}); }
    void add(PersonRow row)
    {
        if (row.key.isEmpty()) row.key = QStringLiteral("%1 %2").arg(static_cast<int>(row.group)).arg(m_number++);
        m_rows.push_back(std::move(row));
    }

    [[nodiscard]] PersonRow signOff(std::uint32_t i, Mark mark) const
    {
        const plan::Item& item = m_record.itemAt(i);
        const ItemRecord& state = m_record.items[i];
        PersonRow row{QStringLiteral("item %1").arg(i), PeopleGroup::SignOffs, false, item.role.empty() ? part(item.text, 60) : part(item.role, 60)};
        row.mark = mark;
        row.item = i;
        const QString when = whenOf(i);
        if (!state.answeredBy.empty()) {
            row.atMs = state.settledMs;
            row.what = PeopleWords::tr("%1 by %2, %3").arg(wordOf(mark, m_record, i), part(state.answeredBy, 40), when);
            if (state.over()) row.what += PeopleWords::tr(", unsigned");
        } else row.what = PeopleWords::tr("%1, %2").arg(wordOf(mark, m_record, i), when);
        // What was signed, refused, or stands no longer is more than a name.
        if (const QString signatures = signaturesAt(m_record, i, m_now); !signatures.isEmpty()) {
            row.atMs = m_record.items[i].settledMs;
            row.what = state.over() ? PeopleWords::tr("%1, %2").arg(signatures, when) : PeopleWords::tr("%1; %2").arg(wordOf(mark, m_record, i), signatures);
        }
        row.more = PeopleWords::tr("%1\nline %2, %3").arg(part(item.text, 300), QString::number(item.line), when);
        if (!state.reason.empty()) row.more += QLatin1Char('\n') % part(state.reason, 300);
        row.copied = PeopleWords::tr("%1: %2").arg(row.who, row.what);
        return row;
    }
    /// What it allows: to begin, to go on, or to call the work good.
    [[nodiscard]] QString whenOf(std::uint32_t i) const
    {
        if (m_record.itemAt(i).rollback != plan::none) return PeopleWords::tr("on the way back");
        if (!hasWork(i + 1, static_cast<std::uint32_t>(m_record.items.size()))) return PeopleWords::tr("after the work");
        return hasWork(0, i) ? PeopleWords::tr("during the work") : PeopleWords::tr("before the work");
    }
    [[nodiscard]] bool hasWork(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin; i < end; ++i) {
            const plan::Item& item = m_record.itemAt(i);
            if (item.rollback == plan::none && !item.aside && item.kind <= plan::ItemKind::Watch) return true;
        }
        return false;
    }
    [[nodiscard]] static QString promised(plan::Seconds response, const QString& text) { return response.known() ? text.arg(stretch(std::int64_t{response.value} * 1000)) : QString(); }

    const Record& m_record;
    const engine::Advice& m_advice;
    std::int64_t m_now;
    std::vector<PersonRow> m_rows;
    int m_number = 0;
};

} // namespace

QString wordOf(PeopleGroup group)
{
    switch (group) {
    case PeopleGroup::InCharge: return PeopleWords::tr("In charge");
    case PeopleGroup::Poll: return PeopleWords::tr("GO or NO-GO");
    case PeopleGroup::SignOffs: return PeopleWords::tr("Sign-offs");
    case PeopleGroup::Contacts: return PeopleWords::tr("Contacts");
    case PeopleGroup::Severities: return PeopleWords::tr("How bad, how soon");
    case PeopleGroup::Notes: return PeopleWords::tr("Notes and hand-overs");
    }
    return {};
}

std::vector<PersonRow> peopleOf(const Record& record, const engine::Advice& advice, const PeopleKnown& known, const plan::Plan* plan, std::int64_t nowMs)
{
    Lister lister(record, advice, nowMs);
    lister.listInCharge(known.notes, known.starter);
    lister.listPoll();
    lister.listSignOffs();
    lister.listContacts(plan);
    lister.listSeverities(plan);
    lister.listNotes(known.notes);
    return lister.take();
}

} // namespace holdpoint::items
