// What is kept of what a job prints: no secret, and no more than there is room for.

#include "models/engine/kept_output.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using holdpoint::engine::KeptOutput;
using holdpoint::engine::SecretMask;

class TestKeptOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void secretInAnyTwoPieces();
    void longerSecretWins();
    void keepsHeadAndEnd();
    void keepsAllUpToItsLimit();
    void endInManyPieces();

private:
    [[nodiscard]] std::string path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())).toStdString(); }
    static QByteArray bytesOf(const std::string& file)
    {
        QFile in(QString::fromStdString(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("cannot be read");
    }
    QTemporaryDir m_folder;
};

void TestKeptOutput::masks_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* name, const char* secret, const char* text, const char* masked) { QTest::newRow(name) << QByteArray(secret) << QByteArray(text) << QByteArray(masked); };
    row("as it is", "S3cr3tHorse", "a S3cr3tHorse b S3cr3tHorse", "a ••• b •••");
    row("in an address", "S3cr3tHorse", "postgres://u:S3cr3tHorse@h/db", "postgres://u:•••@h/db");
    row("the password of an address", "postgres://u:S3cr3tHorse@h/db", "password S3cr3tHorse is wrong", "password ••• is wrong");
    row("as an address writes it", "S3/cr+t", "https://h/?key=S3%2Fcr%2Bt", "https://h/?key=•••");
    row("as JSON writes it", "a\"b\\c", "{\"pw\": \"a\\\"b\\\\c\"}", "{\"pw\": \"•••\"}");
    row("as a shell traces it", "it's me", "+ echo 'it'\\''s me'", "+ echo '•••'");
    row("a key, line by line", "-----BEGIN KEY-----\nabcdefghij\n-----END KEY-----\n", "got abcdefghij\r\n", "got •••\r\n");
    row("too short to be one", "no", "no, not now", "no, not now");
}

void TestKeptOutput::masks()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, masked);
    SecretMask mask;
    mask.learn(secret.toStdString());
    QCOMPARE(QByteArray::fromStdString(mask.of(text.toStdString())), masked);
}

/// Wherever a program's buffer happens to end.
void TestKeptOutput::secretInAnyTwoPieces()
{
    const std::string text = "SSS3cr3t S3cr3tHorse and S3cr3tHors S3cr3tHorse";
    for (std::size_t a = 0; a <= text.size(); ++a)
        for (std::size_t b = a; b <= text.size(); ++b) {
            SecretMask mask;
            mask.learn("S3cr3tHorse");
            std::string kept = mask.next(std::string_view(text).substr(0, a));
            kept += mask.next(std::string_view(text).substr(a, b - a));
            kept += mask.next(std::string_view(text).substr(b));
            kept += mask.rest();
            QCOMPARE(kept, std::string("SSS3cr3t ••• and S3cr3tHors •••"));
        }
}

void TestKeptOutput::longerSecretWins()
{
    SecretMask mask;
    mask.learn("horse");
    mask.learn("horsepower");
    for (const auto& [more, kept] : {std::pair("power", "a •••"), std::pair(" power", "a ••• power")}) {
        std::string all = mask.next("a horse");
        all += mask.next(more);
        all += mask.rest();
        QCOMPARE(all, std::string(kept));
    }
}

void TestKeptOutput::keepsHeadAndEnd()
{
    KeptOutput output;
    QVERIFY(output.open(path(), 100));
    output.put("begin " + std::string(10'000, 'x') + " end");
    output.close();
    const QByteArray kept = bytesOf(path());
    QVERIFY(kept.startsWith("begin xxx") && kept.endsWith("xxx end"));
    QCOMPARE(output.dropped(), std::uint64_t{10'010 - 100});
    QVERIFY2(kept.contains("[holdpoint: 9910 bytes of the output were left out here; its end follows]"), kept.constData());
    QVERIFY(kept.size() < 200);
}

void TestKeptOutput::keepsAllUpToItsLimit()
{
    KeptOutput output;
    QVERIFY(output.open(path(), 100));
    for (int i = 0; i < 100; ++i) output.put("y");
    output.close();
    QCOMPARE(bytesOf(path()), QByteArray(100, 'y'));
    QCOMPARE(output.dropped(), std::uint64_t{0});
}

void TestKeptOutput::endInManyPieces()
{
    KeptOutput output;
    QVERIFY(output.open(path(), 40));
    std::string all;
    for (int i = 0; i < 1000; ++i) {
        const std::string piece = std::to_string(i) + ' ';
        output.put(piece);
        all += piece;
    }
    output.close();
    const std::string kept = bytesOf(path()).toStdString();
    QVERIFY(kept.starts_with(all.substr(0, 20) + "\n[holdpoint: " + std::to_string(all.size() - 40)));
    QVERIFY2(kept.ends_with(" follows]\n" + all.substr(all.size() - 20)), kept.c_str());
    QCOMPARE(output.dropped(), std::uint64_t{all.size() - 40});
}

QTEST_GUILESS_MAIN(TestKeptOutput)
#include "test_kept_output.moc"
