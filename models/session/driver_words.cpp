// What people say and type where a release is driven, and how it comes into the journal.

#include "models/session/driver.h"

#include "models/session/secret_names.h"

#include <algorithm>
#include <utility>

namespace holdpoint::session {

using journal::Event;

std::optional<Error> Driver::say(const Intent& intent, const std::string& person)
{
    while (true) {      // others may be faster; the intent is made anew for what they have left
        if (m_release.isStale())
            if (const auto fresh = m_release.refresh(); !fresh) {
                trouble(fresh.error());
                return fresh.error();
            }
        actOnNews();
        auto body = intent(m_release.record());
        if (!body) return body.error();
        m_release.propose(std::move(body.value()), person);
        const auto kept = m_release.commit();
        if (!kept) {
            trouble(kept.error());
            return kept.error();
        }
        if (kept->empty()) continue;
        act(*kept);
        Q_EMIT this->kept(*kept);
        turn();
        return std::nullopt;
    }
}

void Driver::keepWords()
{
    std::vector<std::string> refusals;
    std::erase_if(m_words, [&](Word& word) {
        auto body = word.intent(m_release.record());
        if (!body) refusals.push_back(body.error().text());
        if (!body) return true;
        word.said = *body;
        m_release.propose(std::move(body.value()), word.person);
        return false;
    });
    for (const std::string& why : refusals) Q_EMIT refused(QString::fromStdString(why));
}

std::string Driver::lostSecret(std::uint32_t item) const
{
    return secretNotKept(m_release.record(), m_release.record().itemAt(item), [this](const std::string& name) { return m_parts.secrets.contains(name); });
}

/// Nothing is begun without the secret that it needs: with an empty one a command may do much more than is meant, or elsewhere. It is asked
/// for when its turn comes.
void Driver::askForLostSecrets()
{
    std::erase_if(m_advice.events, [this](const journal::Body& body) {
        const auto* const begun = std::get_if<journal::Begun>(&body);
        const std::uint32_t item = begun == nullptr ? plan::none : m_release.record().procedure->indexOf(begun->item);
        const std::string lost = item == plan::none ? std::string() : lostSecret(item);
        if (lost.empty()) return false;
        if (m_advice.wanted == engine::Wanted::Nothing) {
            m_advice.wanted = engine::Wanted::Value;
            m_advice.item = item;
            m_advice.placeholder = lost;
            m_advice.waitingFor = "a value for " + lost;
        }
        return true;
    });
}

void Driver::typeSecretly(std::uint32_t item, std::string text)
{
    m_mask.learn(text);
    m_hush.push_back(text);
    m_typed[item] = std::move(text);
    m_release.propose(journal::Typed{m_release.record().itemAt(item).id, m_release.record().items[item].attempt, {}, true}, m_parts.person);
}

void Driver::type(const journal::Typed& typed)
{
    const std::uint32_t item = m_release.record().procedure->indexOf(typed.item);
    std::string text = typed.text;
    if (typed.secret) {
        const auto secret = m_typed.find(item);
        if (secret == m_typed.end()) return;    // who typed it is gone; it will be asked again
        text = secret->second;
        m_typed.erase(secret);
    }
    m_parts.shell->input(typed.item + '-' + std::to_string(typed.attempt), text + '\n');
}

} // namespace holdpoint::session
