#include "models/items/sign_sentence.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QStringBuilder>

namespace holdpoint::items {

using namespace journal;

namespace {

struct SignWords {
    Q_DECLARE_TR_FUNCTIONS(SignWords)
};

QString shortened(const std::string& text, int most = 60) { return inLine(text, most); }
QString withReason(const std::string& reason) { return reason.empty() ? QString() : SignWords::tr(": %1").arg(shortened(reason, 160)); }

QString listed(const std::vector<std::string>& texts)
{
    QString all;
    for (const std::string& text : texts) all += (all.isEmpty() ? QString() : SignWords::tr(", ")) % shortened(text, 40);
    return all;
}

/// What cannot be read is said: nothing is left out of a journal.
QString unreadable(const QString& who) { return SignWords::tr("%1 gave a statement that cannot be read").arg(who); }

QString unsignedNote(const Testimony& words) { return words.signature.empty() ? SignWords::tr(" (unsigned)") : QString(); }

} // namespace

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Go: return SignWords::tr("GO");
    case Decision::NoGo: return SignWords::tr("NO-GO");
    case Decision::Hold: return SignWords::tr("HOLD");
    case Decision::Approve: return SignWords::tr("approved");
    case Decision::Refuse: return SignWords::tr("refused");
    }
    return {};
}

QString SignTeller::about(const std::string& item) const
{
    if (item.empty()) return SignWords::tr("the release as a whole");
    const std::uint32_t index = m_plan.indexOf(item);
    return index == plan::none ? shortened(item) : inQuotes(m_plan.items[index].text);
}

QString SignTeller::operator()(const PolicySet& e) const
{
    if (e.all) return SignWords::tr("%1 set that every approval needs a signature").arg(m_who);
    if (e.roles.empty() && e.rules.empty()) return SignWords::tr("%1 set that approvals need no signature").arg(m_who);
    return SignWords::tr("%1 set who has to sign: %2").arg(m_who, e.roles.empty() ? SignWords::tr("as the policy says") : listed(e.roles));
}

QString SignTeller::operator()(const SignAsked& e) const
{
    const QString text = e.why.empty() ? SignWords::tr("%1 is asked to sign %2") : SignWords::tr("%1 is asked anew to sign %2");
    return text.arg(listed(e.roles), about(e.item)) % withReason(e.why);
}

QString SignTeller::operator()(const Signed& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    const QString name = shortened(statement->name, 40), role = shortened(statement->role, 40), what = about(statement->item);
    const QString text = isRefusal(statement->decision) ? SignWords::tr("%1 refused as %2: %3").arg(name, role, what) : SignWords::tr("%1 signed as %2: %3").arg(name, role, what);
    return text % (statement->comment.empty() ? QString() : SignWords::tr(" (%1)").arg(shortened(statement->comment, 160))) % unsignedNote(e.words);
}

QString SignTeller::operator()(const SignVoided& e) const
{
    return SignWords::tr("The signature of event %1 about %2 stands no longer").arg(QString::number(e.signedSeq), about(e.item)) % withReason(e.why);
}

QString SignTeller::operator()(const Delegated& e) const
{
    return SignWords::tr("%1 lets %2 sign as %3 until %4").arg(m_who, shortened(e.to, 40), shortened(e.role, 40), wholeTime(e.untilMs)) % withReason(e.reason) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollOpened& e) const { return SignWords::tr("%1 asks for GO or NO-GO: %2 (%3)").arg(m_who, inQuotes(e.question, 90), listed(e.roles)); }

QString SignTeller::operator()(const Voted& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    return SignWords::tr("%1 says %2 as %3").arg(shortened(statement->name, 40), wordOf(statement->decision), shortened(statement->role, 40)) % withReason(statement->comment) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollDecided& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    return SignWords::tr("%1 decides as %2: %3").arg(shortened(statement->name, 40), shortened(statement->role, 40), wordOf(statement->decision)) % withReason(statement->comment) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollAskedAgain& e) const { return SignWords::tr("The poll %1 is asked again").arg(shortened(e.poll)) % withReason(e.why); }

} // namespace holdpoint::items
