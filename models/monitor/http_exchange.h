#pragma once

#include "models/base/http_message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslSocket>

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::monitor {

/// What came of a request.
struct HttpReply {
    int status = 0;             ///< 0: there was no whole answer, and `problem` says why
    std::string head, body;
    std::string problem;        ///< what "it" did, without its name: who asks knows that
    bool sent = false;          ///< something of it was given to the connection, so the other side may have it
    bool tooLarge = false;      ///< the answer was cut off; `body` is its beginning
    double tookMs = 0;          ///< to the last byte, with the way there

    /// A field of the head; empty when there is none.
    [[nodiscard]] std::string field(std::string_view name) const;
};

/// One request, sent once, and its answer. Nothing is repeated and no redirection is followed: who measures wants to see what
/// there is, and who sends a message must not send it twice. It has no deadline of its own: who asks has one.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    HttpExchange(HttpRequest request, std::size_t mostBytes);
    ~HttpExchange() override;

    void start();
    /// What is known until now, for whoever does not wait any longer. Nothing is said afterwards.
    HttpReply giveUp();

Q_SIGNALS:
    /// Comes from the event loop, once. The exchange may be left to deleteLater() in it.
    void ended(const holdpoint::monitor::HttpReply& reply);

private:
    void connected();
    void hear();
    void closed();
    void drain();
    void finish();
    void take();
    void end(std::string problem);

    HttpRequest m_request;
    HttpAnswer m_answer;
    QSslSocket m_socket;
    QElapsedTimer m_time;       ///< measures, and decides nothing
    HttpReply m_reply;
    std::string m_shown;        ///< head and body as they come
    std::string m_untrusted;    ///< why the certificate is not taken
    std::size_t m_mostBytes;
    bool m_over = false;
};

/// What goes with a request: who asks. The value of a secret stands nowhere but here.
struct HttpHead {
    std::string name, value;
};

/// A request as bytes. What cannot stand in a line of its own is an error that does not repeat it.
[[nodiscard]] Result<HttpRequest> makeRequest(std::string_view method, std::string_view address, const std::vector<HttpHead>& head, std::string_view body = {});

} // namespace holdpoint::monitor
