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

QString told(const std::string& text, int most = 60) { return inLine(text, most); }
QString because(const std::string& reason) { return reason.empty() ? QString() : SignWords::tr(": %1").arg(told(reason, 160)); }

QString listed(const std::vector<std::string>& texts)
{
    QString all;
    for (const std::string& text : texts) all += (all.isEmpty() ? QString() : SignWords::tr(", ")) % told(text, 40);
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
    return index == plan::none ? told(item) : quoted(m_plan.items[index].text);
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
    return text.arg(listed(e.roles), about(e.item)) % because(e.why);
}

QString SignTeller::operator()(const Signed& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    const QString name = told(statement->name, 40), role = told(statement->role, 40), what = about(statement->item);
    const QString text = isRefusal(statement->decision) ? SignWords::tr("%1 refused as %2: %3").arg(name, role, what) : SignWords::tr("%1 signed as %2: %3").arg(name, role, what);
    return text % (statement->comment.empty() ? QString() : SignWords::tr(" (%1)").arg(told(statement->comment, 160))) % unsignedNote(e.words);
}

QString SignTeller::operator()(const SignVoided& e) const
{
    return SignWords::tr("The signature of event %1 about %2 stands no longer").arg(QString::number(e.signedSeq), about(e.item)) % because(e.why);
}

QString SignTeller::operator()(const Delegated& e) const
{
    return SignWords::tr("%1 lets %2 sign as %3 until %4").arg(m_who, told(e.to, 40), told(e.role, 40), wholeTime(e.untilMs)) % because(e.reason) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollOpened& e) const { return SignWords::tr("%1 asks for GO or NO-GO: %2 (%3)").arg(m_who, quoted(e.question, 90), listed(e.roles)); }

QString SignTeller::operator()(const Voted& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    return SignWords::tr("%1 says %2 as %3").arg(told(statement->name, 40), wordOf(statement->decision), told(statement->role, 40)) % because(statement->comment) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollDecided& e) const
{
    const auto statement = readStatement(e.words.statement);
    if (!statement) return unreadable(m_who);
    return SignWords::tr("%1 decides as %2: %3").arg(told(statement->name, 40), told(statement->role, 40), wordOf(statement->decision)) % because(statement->comment) % unsignedNote(e.words);
}

QString SignTeller::operator()(const PollAskedAgain& e) const { return SignWords::tr("The poll %1 is asked again").arg(told(e.poll)) % because(e.why); }

} // namespace holdpoint::items
