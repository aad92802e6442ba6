#pragma once

#include <QString>
#include <QThread>

#include <cstdint>
#include <memory>

namespace holdpoint::tests {

/// The network between a program and a server: a port on this machine behind which a server's socket lies, and which can be cut, be
/// silent, or lose what the server answers. It runs in a thread of its own, so that it also works while the test waits.
class Relay {
public:
    explicit Relay(const QString& socketPath);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }

    void pass();            ///< all goes through again
    void beSilent();        ///< nothing goes through in either direction, and nobody is told
    void loseAnswers();     ///< what is asked arrives, and what is answered does not
    void cut();             ///< ends all connections, and refuses new ones until pass()
    /// Ends all connections as soon as something was asked through them: it arrives, and its answer is lost.
    void cutAfterTheNextQuestion();

private:
    class Wires;
    void call(void (Wires::*act)());

    QThread m_thread;
    std::unique_ptr<Wires> m_wires;
    std::uint16_t m_port = 0;
};

} // namespace holdpoint::tests
