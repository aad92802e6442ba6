// How a command's output is taken up before it is judged: its file, a terminal's controls, bytes that are no text.

#include "models/engine/verdict.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using engine::Evidence;
using plan::CheckKind;

class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controls_data();
    void controls();
    void binaryAndLongOutput();
    void readsFiles();
};

void TestOutput::controls_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char* name, const QByteArray& output, const QByteArray& wanted) { QTest::newRow(name) << output << wanted; };
    row("nothing", "", "");
    row("plain", "a\nb\t", "a\nb\t");
    row("colour", "\x1b[1;31mred\x1b[0m", "red");
    row("the cursor", "\x1b[2K\x1b[1Ga\x1b[?25l", "a");
    row("a title", "\x1b]0;title\x07text", "text");
    row("a title that ends otherwise", "\x1b]0;title\x1b\\text", "text");
    row("a link", "\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link");
    row("another alphabet", "\x1b(Btext\x1b)0", "text");
    row("lines of Windows", "a\r\nb\r\n", "a\nb\n");
    row("progress that is written over", "10%\r50%\r100%\r\n", "10%\n50%\n100%\n");
    row("cut off in a code", "text\x1b[31", "text");
    row("cut off in a title", "text\x1b]0;ti", "text");
    row("cut off at once", "text\x1b", "text");
    row("a zero byte", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
}
void TestOutput::controls()
{
    QFETCH(const QByteArray, output);
    QFETCH(const QByteArray, wanted);
    QCOMPARE(QByteArray::fromStdString(engine::withoutControls(output.toStdString())), wanted);
}

/// What is shown of an output is a line or two of valid text, whatever bytes it has.
void TestOutput::binaryAndLongOutput()
{
    std::string bytes;
    for (int i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 7 % 256);
    for (int kind = 0; kind <= static_cast<int>(CheckKind::Plan); ++kind)
        for (const std::string& output : {bytes, std::string(1 << 20, '7'), std::string(100'000, '{'), std::string(200'000, '('), std::string("\xff\xfe"), std::string(199, 'a') + "ü"}) {
            const auto result = engine::judge({static_cast<CheckKind>(kind), "number = 4 \"x\" {}"}, Evidence{0, output, false});
            QVERIFY(result.seen.size() < 1000);
            QVERIFY(QString::fromStdString(result.seen).toStdString() == result.seen);      // valid UTF-8
            if (output.size() == 201) QVERIFY2(result.seen.find("\xEF\xBF\xBD") == std::string::npos, "a letter was cut in two");
        }
}

void TestOutput::readsFiles()
{
    const QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("output")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName().toStdString();
    };
    QVERIFY(engine::readOutput("/nowhere/output").output.empty());
    QVERIFY(engine::readOutput(folder.path().toStdString()).output.empty());
    QVERIFY(engine::readOutput(write("")).output.empty());
    QCOMPARE(engine::readOutput(write("\x1b[31ma\x1b[0m\r\n")).output, std::string("a\n"));
    const Evidence whole = engine::readOutput(write("0123456789"), 5);
    QVERIFY(!whole.cut && whole.output == "0123456789");
    const Evidence cut = engine::readOutput(write("0123456789a"), 5);
    QVERIFY(cut.cut);
    QCOMPARE(cut.output, std::string("01234\n6789a"));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "test_output.moc"
