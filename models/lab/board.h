#pragma once

#include "models/lab/ledger.h"

#include <QObject>

#include <memory>
#include <string>

class QNetworkAccessManager;
class QTcpServer;
class QTcpSocket;
class QTimer;

namespace holdpoint::lab {

/// Quayside, the web board of the sample release. It serves what is laid out in its folder:
///
///     /health     what site/current/health says, "200 OK" say, and answers with that
///     /arrivals   the ships of site/data/board.db; a version that is not well answers late and with its error, and one that is called
///                 "…-slow" late
///
/// Its address stands in site/address. A few visitors a second look at it, and site/log/requests.db has what they were answered.
class Board : public QObject {
public:
    explicit Board(std::string folder);
    ~Board() override;
    Board(const Board&) = delete;
    Board& operator=(const Board&) = delete;

    // All of it happens in one thread.
    /// Why it cannot be; empty: it is open.
    [[nodiscard]] std::string open();
    void close();

private:
    void serve(QTcpSocket* socket);
    void visit();
    [[nodiscard]] std::string at(const char* path) const { return m_folder + "/site/" + path; }
    /// "200 OK"; "503 …" where no version is live.
    [[nodiscard]] std::string health() const;
    /// The version that is live answers well, but late.
    [[nodiscard]] bool isSlow() const;
    [[nodiscard]] std::uint16_t lastPort() const;

    std::string m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_visitors;
    std::unique_ptr<QTimer> m_visits;
};

} // namespace holdpoint::lab
