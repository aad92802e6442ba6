// The sample's harbour: its folder, its board as a service, and what both say of a version that is broken.

#include "models/sample/board.h"
#include "models/sample/sample.h"
#include "models/sample/visits.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace holdpoint;

namespace {

const std::string installed = HOLDPOINT_SOURCE_DIR "/resources/sample";

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the board says to this path; empty where nobody answers.
QByteArray ask(const std::string& address, const char* path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QByteArray::fromStdString(address.substr(address.rfind(':') + 1)).toUInt()));
    if (!socket.waitForConnected(5000)) return {};
    socket.write(QByteArray("GET ") + path + " HTTP/1.1\r\n\r\n");
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(5000)) {}
    return socket.readAll();
}

/// A sample that is laid out.
struct Laid {
    Laid() { made = static_cast<bool>(sample::layOut(installed, at)); }
    void goLive(const char* version) const
    {
        std::filesystem::copy(at + "/packages/" + version, at + "/site/releases/" + version, std::filesystem::copy_options::recursive);
        std::filesystem::remove(at + "/site/current");
        std::filesystem::create_directory_symlink(std::string("releases/") + version, at + "/site/current");
    }
    [[nodiscard]] std::string address() const { return sample::valuesIn(at)["QUAYSIDE_URL"]; }

    QTemporaryDir folder;
    std::string at = folder.path().toStdString();
    bool made = false;
};

} // namespace

class TestHarbour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderKeepsItsPort();
    void aFolderOfSomebodyElseIsLeftAlone();
    void theBoardIsThatOfTheLiveVersion();
    void visitsAreSaidForPrometheus();
    void isServedUntilNobodyKeepsIt();
    void whoIsSecondAnswersWhenTheFirstLeaves();
    void aBrokenVersionFailsItsVisitors();
    void whereNoSampleLiesNothingIsServed();
};

void TestHarbour::aFolderKeepsItsPort()
{
    const Laid laid;
    QVERIFY(laid.made);
    const std::string address = laid.address();
    QVERIFY2(address.starts_with("http://127.0.0.1:"), address.c_str());
    const QByteArray sources = readAll(laid.folder.filePath(QStringLiteral("sample-release.sources.json")));
    QCOMPARE(sources.count(QByteArray::fromStdString(address + '/')), 2);
    QCOMPARE(readAll(laid.folder.filePath(QStringLiteral("sample-release.md"))), readAll(QString::fromStdString(installed) + QStringLiteral("/sample-release.md")));
    laid.goLive("2.4.0-broken");
    QVERIFY(sample::layOut(installed, laid.at));
    QCOMPARE(sample::Board(laid.at).version(), std::string("2.3.1"));
    QCOMPARE(QDir(laid.folder.filePath(QStringLiteral("site/releases"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("2.3.1")});
    QCOMPARE(laid.address(), address);
}

void TestHarbour::aFolderOfSomebodyElseIsLeftAlone()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("site")));
    const auto refused = sample::layOut(installed, folder.path().toStdString());
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().find("empty") != std::string::npos, refused.error().text().c_str());
    QVERIFY(QDir(folder.filePath(QStringLiteral("site"))).exists());
    QVERIFY(!sample::layOut(installed, "/proc/nowhere"));
}

void TestHarbour::theBoardIsThatOfTheLiveVersion()
{
    const Laid laid;
    const sample::Board board(laid.at);
    QCOMPARE(board.show().text, std::string("Aurora\t06:40\nBergen Star\t09:15\nKittiwake\t13:05\n"));
    laid.goLive("2.4.0");   // before its migration
    QVERIFY(!board.show().fine);
    laid.goLive("2.4.0-broken");
    QVERIFY(board.show().text.find("no such column: pier") != std::string::npos);
    std::filesystem::remove(laid.at + "/site/current");
    QCOMPARE(board.show().text, std::string("no version is live\n"));
}

void TestHarbour::visitsAreSaidForPrometheus()
{
    sample::Visits visits;
    QVERIFY2(visits.metrics(0).find("quantile") == std::string::npos, "of nobody there is no latency");
    for (int i = 1; i <= 20; ++i) visits.add(1000, i > 5, i);
    const std::string text = visits.metrics(1500);
    for (const char* line : {"quayside_requests_total{code=\"200\"} 15\n", "quayside_requests_total{code=\"500\"} 5\n", "quayside_request_ms{quantile=\"0.95\"} 20.00\n", "quayside_request_ms_count 20\n", "quayside_errors_percent 25.00\n"})
        QVERIFY2(text.find(line) != std::string::npos, text.c_str());
    visits.add(7000, true, 500);
    QVERIFY2(visits.metrics(7000).find("quayside_errors_percent 0.00\n") != std::string::npos, "only the last seconds count");
}

void TestHarbour::isServedUntilNobodyKeepsIt()
{
    const Laid laid;
    sample::Harbour harbour;
    auto one = harbour.open(laid.at), other = harbour.open(laid.at + "/.");
    QCOMPARE(one, other);
    QVERIFY(ask(laid.address(), "/health").startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(ask(laid.address(), "/").endsWith("\r\n\r\nAurora\t06:40\nBergen Star\t09:15\nKittiwake\t13:05\n"));
    QTRY_VERIFY(!ask(laid.address(), "/metrics").contains("quayside_request_ms_count 1\n"));     // visitors come by themselves
    one.reset();
    QVERIFY(!ask(laid.address(), "/health").isEmpty());
    other.reset();
    QVERIFY(ask(laid.address(), "/health").isEmpty());
}

void TestHarbour::whoIsSecondAnswersWhenTheFirstLeaves()
{
    const Laid laid;
    sample::Harbour here, there;
    auto first = here.open(laid.at);
    const auto second = there.open(laid.at);
    QVERIFY(!ask(laid.address(), "/health").isEmpty());
    first.reset();
    QTRY_VERIFY(!ask(laid.address(), "/health").isEmpty());
}

void TestHarbour::aBrokenVersionFailsItsVisitors()
{
    const Laid laid;
    laid.goLive("2.4.0-broken");
    sample::Harbour harbour;
    const auto kept = harbour.open(laid.at);
    QVERIFY(ask(laid.address(), "/health").startsWith("HTTP/1.1 500 "));
    QVERIFY(ask(laid.address(), "/").startsWith("HTTP/1.1 500 "));
    const QByteArray metrics = ask(laid.address(), "/metrics");
    QVERIFY2(metrics.contains("quayside_errors_percent 100.00\n") && metrics.contains("quayside_request_ms{quantile=\"0.95\"} 60"), metrics.constData());
}

void TestHarbour::whereNoSampleLiesNothingIsServed()
{
    const QTemporaryDir folder;
    sample::Harbour harbour;
    QVERIFY(!harbour.open(folder.path().toStdString()) && !harbour.open("/nowhere"));
    QVERIFY(sample::valuesIn(folder.path().toStdString()).empty());
}

QTEST_GUILESS_MAIN(TestHarbour)
#include "test_harbour.moc"
