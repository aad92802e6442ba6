#pragma once

#include "models/monitor/message_attempt.h"

#include <QSslSocket>

namespace holdpoint::monitor {

/// A message by SMTP: encrypted where the server offers it, and a password goes over no line that others can read.
class MailAttempt : public MessageAttempt {
    Q_OBJECT
public:
    /// `login`: "USER:PASSWORD", or empty. `text` is the whole mail.
    MailAttempt(const MessageTarget& to, std::string login, std::string text);
    ~MailAttempt() override;

    void start() override;
    [[nodiscard]] Delivery giveUp() override;

private:
    /// What the server is to answer to.
    enum class Step : std::uint8_t { Greeting, Hello, StartTls, Login, From, To, Data, Text, Over };

    void hear();
    void answered(int code, const std::string& text);
    void helloAnswered(const std::string& text);
    void logIn();
    void say(Step step, const std::string& line);
    void encrypted();
    void closed();
    void end(Delivery delivery);
    [[nodiscard]] std::string refusal(int code, const std::string& text) const;

    MessageTarget m_to;
    std::string m_login, m_text, m_waiting, m_answer;
    std::string m_untrusted;    ///< why the certificate is not taken
    QSslSocket m_socket;
    Step m_step = Step::Greeting;
};

} // namespace holdpoint::monitor
