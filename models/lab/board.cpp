#include "models/lab/board.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <filesystem>
#include <fstream>
#include <utility>

namespace holdpoint::lab {

namespace {

constexpr int visitMs = 200, illMs = 700;   // slower than any limit of the runbook

QByteArray answerOf(const std::string& status, const std::string& body)
{
    return QByteArray::fromStdString("HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

} // namespace

Board::Board(std::string folder) : m_folder(std::move(folder)) {}

Board::~Board() = default;

std::string Board::open()
{
    std::error_code problem;
    std::filesystem::create_directories(at("log"), problem);
    if (problem) return problem.message();
    m_ledger = Ledger::open(at("log/requests.db"));
    if (!m_ledger) return "its folder cannot be written to";
    m_server = std::make_unique<QTcpServer>();
    // Where it was before a break, if nobody has taken the place.
    if (!m_server->listen(QHostAddress::LocalHost, lastPort()) && !m_server->listen(QHostAddress::LocalHost)) return m_server->errorString().toStdString();
    std::ofstream(at("address"), std::ios::trunc) << "http://127.0.0.1:" << m_server->serverPort() << '\n';
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) serve(socket);
    });
    m_visitors = std::make_unique<QNetworkAccessManager>();
    m_visits = std::make_unique<QTimer>();
    connect(m_visits.get(), &QTimer::timeout, this, &Board::visit);
    m_visits->start(visitMs);
    return {};
}

void Board::close()
{
    m_visits.reset();
    m_visitors.reset();
    m_server.reset();
    m_ledger.reset();
}

std::uint16_t Board::lastPort() const
{
    std::ifstream file(at("address"));
    std::string address;
    std::getline(file, address);
    return static_cast<std::uint16_t>(QUrl(QString::fromStdString(address)).port(0));
}

std::string Board::health() const
{
    std::ifstream file(at("current/health"));
    std::string health;
    return std::getline(file, health) && health.size() > 3 ? health : "503 No version is live";
}

bool Board::isSlow() const
{
    std::error_code problem;
    return std::filesystem::read_symlink(at("current"), problem).string().ends_with("-slow");
}

void Board::serve(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray path = socket->readAll().split(' ').value(1);
        const std::string status = health();
        const bool well = status.starts_with("200"), known = path == "/health" || path == "/arrivals";
        const QByteArray answer = !known ? answerOf("404 Not Found", "there is /health and /arrivals\n") : answerOf(status, path == "/arrivals" && well ? shipsIn(at("data/board.db")) : status + '\n');
        QTimer::singleShot(path == "/arrivals" && (!well || isSlow()) ? illMs : 0, socket, [socket, answer] {
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
}

/// As long as no version is live, nobody looks.
void Board::visit()
{
    if (!std::filesystem::exists(at("current/health"))) return;
    QNetworkReply* reply = m_visitors->get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/arrivals").arg(m_server->serverPort()))));
    QElapsedTimer since;
    since.start();
    connect(reply, &QNetworkReply::finished, this, [this, reply, since] {
        m_ledger->write(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), since.elapsed());
        reply->deleteLater();
    });
}

} // namespace holdpoint::lab
