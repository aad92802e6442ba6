#pragma once

#include "tests/support/cli.h"

#include <sys/types.h>

namespace holdpoint::tests {

/// The real holdpoint-cli at a terminal, as a person has it before them.
class Terminal {
public:
    /// Begins it. The store is put in.
    Terminal(const Cli& cli, const QStringList& words);
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal();

    /// Waits until it shows a text, and reads on behind it. False: it did not.
    [[nodiscard]] bool shows(const QByteArray& text);
    void type(const QByteArray& keys) const;
    /// Whether it shows what is typed.
    [[nodiscard]] bool echoes() const;
    /// Waits for its end: the exit code, or below 0 the signal that has ended it.
    [[nodiscard]] int end();
    /// All that it has shown.
    [[nodiscard]] const QByteArray& all() const { return m_shown; }

private:
    bool read(int patienceMs);

    int m_terminal = -1;
    pid_t m_child = -1;
    QByteArray m_shown;
    qsizetype m_at = 0;
};

} // namespace holdpoint::tests
