#include "app/secret_prompt.h"

#include <cerrno>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace holdpoint::app {

namespace {

/// The terminal shows nothing and hands each key over at once, Ctrl-C too: a program that dies in between would leave a terminal that
/// shows nothing any more.
class HiddenTyping {
public:
    HiddenTyping()
    {
        m_terminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    ~HiddenTyping()
    {
        if (m_terminal) ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }

    [[nodiscard]] bool atTerminal() const { return m_terminal; }

private:
    termios m_before{};
    bool m_terminal = false;
};

enum Key : char { CtrlC = 3, CtrlD = 4, Backspace = 8, CtrlU = 21, Delete = 127 };

/// A character of several bytes is taken back as a whole.
void dropCharacter(signoff::SecretText& text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.view().back()) & 0xC0) == 0x80) text.dropLast();
    text.dropLast();
}

Result<signoff::SecretText> readLine(bool terminal)
{
    signoff::SecretText text;
    while (true) {
        char key = 0;     // read by itself, so that nothing of it stands in a buffer of ours
        const ssize_t got = ::read(STDIN_FILENO, &key, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || (terminal && (key == CtrlC || key == CtrlD))) {
            if (got == 0 && !terminal && !text.empty()) return text;
            return Error{"no passphrase was given; type it, or give it as the next line of standard input"};
        }
        if (key == '\n' || key == '\r') return text;
        if (terminal && (key == Backspace || key == Delete)) dropCharacter(text);
        else if (terminal && key == CtrlU) text.wipe();
        else text.append(key);
    }
}

} // namespace

Result<signoff::SecretText> askSecret(const std::string& question)
{
    const HiddenTyping hidden;
    if (hidden.atTerminal()) std::fprintf(stderr, "%s: ", question.c_str());
    auto text = readLine(hidden.atTerminal());
    if (hidden.atTerminal()) std::fputc('\n', stderr);
    return text;
}

Result<signoff::SecretText> askNewSecret(const std::string& question)
{
    auto first = askSecret(question);
    if (!first || ::isatty(STDIN_FILENO) != 1) return first;
    const auto second = askSecret("once more");
    if (!second) return second.error();
    if (first->view() != second->view()) return Error{"the two are not the same, and nothing was made; try again"};
    return first;
}

} // namespace holdpoint::app
