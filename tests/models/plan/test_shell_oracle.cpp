// The shell knows best what one command is: `bash -n` reads each of our shell commands as one piece and must not
// complain that it is cut short or put together wrongly.

#include "models/plan/compile.h"
#include "tests/support/runbook_text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace holdpoint;

namespace {

plan::Plan compileBytes(const QByteArray& bytes, const plan::Lexicon& lexicon)
{
    auto source = runbook::Source::fromBytes(bytes.toStdString(), "oracle.md");
    if (!source) return {};
    auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
    return plan::compile(std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared))), lexicon);
}

/// Placeholders are no shell yet: <version> would read from a file. A person fills them in before the command runs.
QString filledIn(std::string_view text)
{
    static const QRegularExpression placeholder(QStringLiteral("<[A-Za-z][^<>|&;()\"'\\n]*>|\\[[A-Za-z][A-Za-z _-]*\\]|\\{\\{[^{}]*\\}\\}"));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace(placeholder, QStringLiteral("value"));
}

/// What bash says about the command, empty when it has nothing to say.
QString complaint(const QString& command)
{
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("-n")});
    bash.write(command.toUtf8() + '\n');
    bash.closeWriteChannel();
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardError());
}

/// Not shell, though the author put them where shell commands stand.
bool isException(std::string_view rule)
{
    return rule == "code.http-request";  // "GET https://… → 200"
}

} // namespace

class TestShellOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty(), "there is no bash on this machine to ask");
    }

    void ourOwnText() { ask(QByteArray::fromStdString(tests::runbookText(60'000, 7)), "our own text"); }

    void samples()
    {
        const QDir folder(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/shell"));
        const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), "samples of shell stand in tests/data/shell");
        for (const QString& name : names) askFile(folder.filePath(name));
    }

    void seeds()
    {
        const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
        const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        if (names.isEmpty()) qInfo("the real runbooks are not on this machine");
        for (const QString& name : names) askFile(folder.filePath(name));
    }

private:
    void askFile(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        ask(file.readAll(), qPrintable(path));
    }

    void ask(const QByteArray& bytes, const char* name)
    {
        const plan::Plan plan = compileBytes(bytes, m_lexicon);
        QVERIFY2(!plan.commands.empty(), name);
        for (const plan::Command& command : plan.commands) {
            if ((command.kind != plan::CommandKind::Shell && command.kind != plan::CommandKind::Watch) || isException(command.rule)) continue;
            const QString text = filledIn(command.text);
            const QString said = complaint(text);
            QVERIFY2(said.isEmpty(), qPrintable(QStringLiteral("%1:%2: %3%4").arg(QString::fromUtf8(name)).arg(command.span.first).arg(said, text)));
        }
    }

    plan::Lexicon m_lexicon = plan::builtinLexicon();
};

QTEST_GUILESS_MAIN(TestShellOracle)
#include "test_shell_oracle.moc"
