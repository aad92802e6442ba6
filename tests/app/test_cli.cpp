// The command line as scripts and CI see it: verbs, exit codes, one clear line for each error.

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray runbook = "# Mail\n\n## Deploy\n\n1. Copy\n2. Restart\n\n```sh\ncp -r a b\n```\n";

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Answer runCli(const QStringList& words, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(HOLDPOINT_CLI), words);
    Answer answer;
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return answer;
    answer.exit = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

/// One line on stderr that begins with the program's name, nothing on stdout.
bool isOneClearLine(const Answer& answer)
{
    return answer.out.isEmpty() && answer.err.startsWith("holdpoint-cli: ") && answer.err.count('\n') == 1 && answer.err.endsWith('\n') && answer.err.size() > 30;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write("good.md", runbook);
        write("--json.md", runbook);
        write("open.md", "# Mail\n\n## Deploy\n\n```sh\ncp -r a b\n");
        write("note.md", "# Mail\n\n## Rollback\n\n```sh\ngit reset --hard v1\n```\n");
        write("empty.md", "");
        write("blank.md", " \n\n\t\n");
        write("mark.md", "\xEF\xBB\xBF");
        write("binary.md", QByteArray(4000, '\0') + QByteArray(4000, '\x01'));
        write("utf16le.md", QByteArray("\xFF\xFE#\0R\0", 6));
        write("utf16be.md", QByteArray("\xFE\xFF\0#\0R", 6));
    }

    void answers_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* words, const char* says) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QByteArray(says); };
        row("--help", "outline FILE");
        row("-h", "lint FILE");
        row("--version", "Holdpoint 0.");
        row("outline --help", "--json");
        row("outline good.md --help", "--json");
        row("lint --help", "--sarif");
        row("lint -h", "exit codes:");
        row("outline good.md", "Deploy");
        row("outline -- good.md", "Deploy");
        row("outline --json -- --json.md", "\"title\": \"Mail\"");
        row("outline good.md --json", "\"title\": \"Mail\"");
        row("outline --json good.md", "\"title\": \"Mail\"");
        row("lint good.md --json", "\"findings\":");
        row("lint good.md --sarif", "{");
    }
    void answers()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, says);
        const Answer answer = runCli(words, m_folder.path());
        QVERIFY(answer.exit == 0 || (answer.exit == 1 && words.first() == QLatin1String("lint")));
        QCOMPARE(answer.err, QByteArray());
        QVERIFY2(answer.out.contains(says), answer.out.constData());
    }

    void errors_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* words, const char* names) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QByteArray(names); };
        row("deploy good.md", "'deploy'");
        row("Outline good.md", "'Outline'");
        row("--json", "--json");
        row("outline", "FILE");
        row("outline good.md good.md", "good.md");
        row("outline good.md --sarif", "--sarif");
        row("outline good.md --jsonx", "--jsonx");
        row("outline -j good.md", "-j");
        row("lint good.md --json --sarif", "--sarif");
        row("outline missing.md", "missing.md");
        row("outline good.md/below.md", "good.md/below.md");
        row("outline .", "folder");
        row("outline empty.md", "empty.md: is empty");
        row("outline blank.md", "blank.md: is empty");
        row("outline mark.md", "mark.md: is empty");
        row("outline binary.md", "binary.md: is a binary file");
        row("outline utf16le.md", "utf16le.md: is UTF-16");
        row("outline utf16be.md", "utf16be.md: is UTF-16");
        row("lint missing.md", "missing.md");
        row("lint empty.md --json", "empty.md: is empty");
    }
    void errors()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, names);
        const Answer answer = runCli(words, m_folder.path());
        QCOMPARE(answer.exit, 2);
        QVERIFY2(isOneClearLine(answer), QByteArray(answer.out + answer.err).constData());
        QVERIFY2(answer.err.contains(names), answer.err.constData());
    }

    /// Root reads everything, so a loop of links stands for all that exists and cannot be opened.
    void whatCannotBeOpened()
    {
        const QString link = m_folder.filePath(QStringLiteral("loop.md"));
        QVERIFY(QFile::link(link, link));
        const Answer answer = runCli({QStringLiteral("outline"), QStringLiteral("loop.md")}, m_folder.path());
        QCOMPARE(answer.exit, 2);
        QVERIFY2(isOneClearLine(answer), answer.err.constData());
    }

    void noWordsAtAll()
    {
        const Answer answer = runCli({}, m_folder.path());
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("outline FILE"), answer.err.constData());
    }

    /// lint says with its exit code whether there is anything to mend; notes alone stop nobody.
    void lintExitsByItsFindings_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* words, int exit, const char* says) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')) << exit << QByteArray(says); };
        row("lint good.md", 0, "");
        row("lint open.md", 1, "open.md:5: warning: ");
        row("lint note.md", 0, "note.md:6: note: ");
        row("lint good.md --json", 0, "\"findings\"");
        row("lint open.md --json", 1, "\"line\": 5");
        row("lint note.md --json", 0, "\"line\": 6");
        row("lint open.md --sarif", 1, "\"version\": \"2.1.0\"");
    }
    void lintExitsByItsFindings()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, says);
        const Answer answer = runCli(words, m_folder.path());
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.out.contains(says), answer.out.constData());
        if (words.size() > 2) QVERIFY(QJsonDocument::fromJson(answer.out).isObject());
    }

    void namesWithBlanksAndAccents()
    {
        const QString name = QStringLiteral("Mail Über 4.md");
        write(name.toUtf8().constData(), runbook);
        const Answer answer = runCli({QStringLiteral("outline"), name, QStringLiteral("--json")}, m_folder.path());
        QCOMPARE(answer.exit, 0);
        QVERIFY(QJsonDocument::fromJson(answer.out).isObject());
    }

    void aFullDiskIsNoShortAnswer()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("outline"), QStringLiteral("good.md"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("holdpoint-cli: the answer could not be written"));
    }

private:
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
