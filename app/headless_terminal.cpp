// What a person types where a release is driven, and what is asked there.

#include "app/headless.h"

#include "app/output.h"
#include "app/terminal_words.h"
#include "models/session/intents.h"
#include "models/session/secret_names.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace holdpoint::app {

using engine::Advice;
using engine::Wanted;

namespace {

bool isWordAtAnyTime(const std::string& line)
{
    const std::string word = line.substr(0, line.find_first_of(" \t\r"));
    return word == "hold" || word == "rollback";
}

bool isBlank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

constexpr const char* keptLater = "it is kept as soon as the journal works again, before anything else is begun";

} // namespace

void Typing::hide(bool hidden)
{
    termios manner{};
    if (m_hidden == hidden || ::tcgetattr(STDIN_FILENO, &manner) != 0) return;
    manner.c_lflag = hidden ? manner.c_lflag & ~static_cast<tcflag_t>(ECHO) : manner.c_lflag | ECHO;
    ::tcsetattr(STDIN_FILENO, TCSANOW, &manner);
    m_hidden = hidden;
}

void Headless::askTerminal(const Advice& advice)
{
    m_advice = advice;
    if (m_asked == advice.waitingFor) return;
    m_asked = advice.waitingFor;
    m_typing.hide(advice.wanted == Wanted::Input && m_release.record().items[advice.item].asksSecret);
    std::printf("waits for %s\n  [%s] ", advice.waitingFor.c_str(), wordsFor(advice, m_release.record()).c_str());
    std::fflush(stdout);
}

void Headless::readTerminal()
{
    char bytes[4096];
    const auto size = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (size <= 0) {    // whoever sat there is gone
        m_input->setEnabled(false);
        m_manner.terminal = false;
        return look();
    }
    m_typed.append(bytes, static_cast<std::size_t>(size));
    for (std::size_t end = m_typed.find('\n'); end != std::string::npos; end = m_typed.find('\n')) {
        const std::string line = m_typed.substr(0, end);
        m_typed.erase(0, end + 1);
        understand(line);
    }
}

void Headless::understand(const std::string& line)
{
    m_typing.hide(false);
    if (!m_begun) return line.starts_with("go") ? beginDriving() : void();    // there is nothing else to say yet
    if (m_release.isStale()) return sayWithoutJournal(line);
    const bool blank = isBlank(line), asked = !m_driver.advice().waitingFor.empty();
    if (!asked && !blank) return sayMeanwhile(line);
    m_asked.clear();
    if (!asked || (blank && m_advice.wanted != Wanted::Input)) return look();
    bool said = true;
    if (m_advice.wanted == Wanted::Input) said = typeAtPrompt(line);
    else if (m_advice.wanted == Wanted::Value && blank) said = propose(Error{"an empty value may make a command do much more than is meant; type the value, or end this and resume with --set-empty '" + m_advice.placeholder + '\''}, {});
    else if (m_advice.wanted == Wanted::Value && !isWordAtAnyTime(line)) bind(line);
    else said = insistOn(line, m_advice);
    if (said) m_driver.turn();
    else look();
    if (said && !m_trouble.isEmpty()) sayLine(keptLater);
}

/// What a line means is made out anew as often as it has to be said.
bool Headless::insistOn(const std::string& line, const Advice& advice)
{
    return insist([line, advice](const journal::Record& record) { return meantBy(line, advice, record); }, m_manner.person);
}

/// While a command runs and nobody is asked, two words work all the same.
void Headless::sayMeanwhile(const std::string& line)
{
    if (!isWordAtAnyTime(line)) {
        sayLine("nothing is asked now; 'hold REASON' and 'rollback [NAME]' work at any time");
    } else if (insistOn(line, {})) {
        m_driver.turn();
        if (!m_trouble.isEmpty()) sayLine(keptLater);
    }
}

/// Nobody knows what is asked while the journal does not work; nothing is begun meanwhile. Two words are remembered, and come before
/// everything else when it works again.
void Headless::sayWithoutJournal(const std::string& line)
{
    if (isBlank(line)) return;
    if (!isWordAtAnyTime(line)) return sayLine("the journal does not work, so this was not kept; what is asked is asked again when it does. 'hold REASON' and 'rollback [NAME]' can be said now");
    static_cast<void>(insistOn(line, {}));
    sayLine(keptLater);
}

bool Headless::typeAtPrompt(const std::string& line)
{
    if (!m_release.record().items[m_advice.item].asksSecret) return propose(session::type(m_release.record(), m_advice.item, line), {});
    m_driver.typeSecretly(m_advice.item, line);
    return true;
}

void Headless::bind(const std::string& value)
{
    const journal::Bound bound = session::boundValue(*m_release.record().procedure, m_advice.placeholder, value);
    if (bound.secret) m_driver.learn(bound.name, value);
    static_cast<void>(propose(journal::Body(bound), m_manner.person));
}

} // namespace holdpoint::app
