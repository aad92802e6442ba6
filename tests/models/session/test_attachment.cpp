// A file that is attached as a result: what goes on record of it, and what is refused in which words.

#include "models/base/digest.h"
#include "models/session/attachment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

using namespace holdpoint;

namespace {

struct Row {
    const char* name;
    QByteArray bytes;
    const char* refusal;        ///< a piece of the sentence; empty: it is taken
};

} // namespace

class TestAttachment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void isTakenOrRefused_data();
    void isTakenOrRefused();
    void whatIsNoFileIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestAttachment::isTakenOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const int most = static_cast<int>(session::largestAttachment);
    const std::initializer_list<Row> rows = {
        {"a text", "count\n-----\n    4\n(1 row)\n", ""},
        {"a text in another language", "สำเร็จ ✓\r\n", ""},
        {"colours of a terminal", "\x1b[32mok\x1b[0m\n", ""},
        {"as large as may be", QByteArray(most, 'x'), ""},
        {"one byte more", QByteArray(most + 1, 'x'), "larger than 1 MiB"},
        {"nothing", "", "empty"},
        {"a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "binary file"},
        {"a text in another encoding", "r\xe9ussi\n", "not in UTF-8"},
        {"a text of sixteen bits", QByteArray("o\0k\0", 4), "binary file"},
    };
    for (const Row& row : rows) QTest::newRow(row.name) << row.bytes << QString::fromUtf8(row.refusal);
}

void TestAttachment::isTakenOrRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, refusal);
    QFile file(m_folder.filePath(QStringLiteral("result.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = session::readAttachment(file.fileName().toStdString());
    QCOMPARE(static_cast<bool>(read), refusal.isEmpty());
    if (!read) {
        const QString said = QString::fromStdString(read.error().text());
        QVERIFY2(said.contains(refusal) && said.contains(QLatin1Char(';')) && !said.contains(QLatin1Char('\n')), qPrintable(said));
        return;
    }
    QCOMPARE(read->text, bytes.toStdString());
    QCOMPARE(read->onRecord(), "attached: result.log, " + std::to_string(bytes.size()) + " bytes, SHA-256 " + sha256Hex(bytes.toStdString()));
}

void TestAttachment::whatIsNoFileIsRefused()
{
    for (const QString& path : {m_folder.path(), m_folder.filePath(QStringLiteral("nowhere"))}) {
        const auto read = session::readAttachment(path.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().text().find("no such file") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestAttachment)
#include "test_attachment.moc"
