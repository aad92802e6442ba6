#include "models/items/message_sentence.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace holdpoint::items {

using journal::NotifyState;

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

QString all(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names) list << inLine(name, 60);
    return list.join(MessageWords::tr(", "));
}

} // namespace

QString sentenceOf(const journal::AddresseesBound& e)
{
    return e.to.empty() ? MessageWords::tr("What the runbook says to people cannot be sent from here on") : MessageWords::tr("What the runbook says to people can be sent to %1").arg(all(e.to));
}

QString sentenceOf(const journal::Announced& e, const QString& actor, const QString& item)
{
    return MessageWords::tr("%1 has %2 sent to %3: %4").arg(actor, item, all(e.to), inLine(e.text, 160));
}

QString sentenceOf(const journal::Notified& e, const QString& item)
{
    const QString whom = inLine(e.to, 60), why = e.problem.empty() ? QString() : MessageWords::tr(": %1").arg(inLine(e.problem, 160));
    switch (e.state) {
    case NotifyState::Begun: return MessageWords::tr("The message of %1 is being sent to %2, attempt %3").arg(item, whom).arg(e.attempt);
    case NotifyState::Sent: return MessageWords::tr("The message of %1 was sent to %2").arg(item, whom);
    case NotifyState::Failed: return MessageWords::tr("The message of %1 was not sent to %2%3").arg(item, whom, why);
    case NotifyState::Refused: return MessageWords::tr("The message of %1 cannot be sent to %2%3").arg(item, whom, why);
    case NotifyState::Unknown: break;
    }
    return MessageWords::tr("Nobody knows whether the message of %1 was sent to %2%3").arg(item, whom, why);
}

} // namespace holdpoint::items
