// A value that is put into a command is a value, wherever it stands: the texts are given to a real bash.

#include "models/engine/value_places.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint::engine;

namespace {

// Each would make the file `pwned` where a shell reads it as shell.
const char* const hostile[] = {
    "1.0; touch pwned",    "$(touch pwned)",       "`touch pwned`",   "x' ; touch pwned; '",      "x\"; touch pwned; \"", "a & touch pwned", "a | touch pwned", "a\ntouch pwned",
    "x' $(touch pwned) '", "\" $(touch pwned) \"", "\\$(touch pwned)", "> pwned",                  "<(touch pwned)",       "}; touch pwned; {", "x[$(touch pwned)]", "\\' ; touch pwned #",
    "\\\"; touch pwned #", "*",                    "~root",           "a b  c",                   "!!",                   "#x",               "-n x",            "$HOME",
};

// What the placeholder is in, and whether what is printed is the value itself.
struct Place {
    const char* text;
    bool prints;
};
const Place places[] = {
    {"printf '%s' <v>", true},
    {"printf '%s' \"<v>\"", true},
    {"printf '%s' '<v>'", true},
    {"printf '%s' \"$(printf '%s' <v>)\"", true},
    {"printf '%s' \"$(printf '%s' \"<v>\")\"", true},
    {"cat <<EOF\n<v>\nEOF", true},
    {"cat <<'EOF'\n<v>\nEOF", true},
    {"cat <<EOF; true\n<v>\nEOF", true},
    {"x=<v>; printf '%s' \"$x\"", true},
    {"x=\"<v>\"; printf '%s' \"$x\"", true},
    {"printf '%s' \"${NONE:-<v>}\"", false},
    {"printf '%s' ${NONE:-<v>}", false},
    {"echo `printf '%s' <v>`", false},
    {"echo \"`printf '%s' <v>`\"", false},
    {"bash -c 'printf %s <v>'", true},
    {"bash -c \"printf %s <v>\"", true},
    {"bash -c \"printf %s '<v>'\"", true},
    {"bash -c 'printf %s \"<v>\"'", true},
    {"bash -c \"printf %s \\\"<v>\\\"\"", true},
    {"eval printf %s <v>", true},
    {"eval \"printf %s <v>\"", true},
    {"bash <<'EOF'\nprintf %s <v>\nEOF", true},
    {"bash <<EOF\nprintf %s <v>\nEOF", true},
    {"bash -s <<'EOF'\nprintf %s \"<v>\"\nEOF", true},
    {"echo $(( <v> + 1 ))", false},
    {"(( <v> > 1 ))", false},
    {"[[ <v> == x ]]", false},
    {"[ <v> = x ] && echo y", false},
    {"for i in <v>; do printf '%s' \"$i\"; done", true},
    {"case <v> in a) echo a;; *) printf '%s' <v>;; esac", true},
    {"# <v>\ntrue", false},
    {"true # it's <v>\ntrue", false},
    {"printf '%s' $'a'<v> | cut -c2-", false},
    {"f() { printf '%s' \"<v>\"; }; f", true},
};

} // namespace

class TestValuePlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverShell_data();
    void isNeverShell();
    void plainStaysPlain();
    void aHomeIsAHome();
    void rawIsRaw();
    void secondShellOnAnotherHost();
    void sql_data();
    void sql();
};

void TestValuePlaces::isNeverShell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("prints");
    for (const Place& place : places) QTest::newRow(place.text) << QByteArray(place.text) << place.prints;
}

void TestValuePlaces::isNeverShell()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, prints);
    for (const char* value : hostile) {
        const QTemporaryDir folder;
        QProcess bash;
        bash.setWorkingDirectory(folder.path());
        const std::string put = putIntoShell(text.toStdString(), {{"<v>", value}});
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromStdString(put)});
        QVERIFY(bash.waitForFinished());
        QVERIFY2(!QFile::exists(folder.filePath(QStringLiteral("pwned"))), put.c_str());
        QByteArray printed = bash.readAllStandardOutput();
        if (text.startsWith("cat")) printed.chop(1);
        if (prints) QVERIFY2(printed == value, (put + "\nprinted: " + printed.toStdString() + "\nsaid: " + bash.readAllStandardError().toStdString()).c_str());
    }
}

void TestValuePlaces::plainStaysPlain()
{
    const std::string text = "docker pull shop:<v> && ssh host \"deploy <v>\" '<v>' # <v>";
    QCOMPARE(putIntoShell(text, {{"<v>", "v2.4.1-rc_1"}}), std::string("docker pull shop:v2.4.1-rc_1 && ssh host \"deploy v2.4.1-rc_1\" 'v2.4.1-rc_1' # v2.4.1-rc_1"));
    QCOMPARE(putIntoShell("ls <v>", {{"<v>", ""}}), std::string("ls ''"));
}

void TestValuePlaces::aHomeIsAHome()
{
    QCOMPARE(putIntoShell("cd <v>", {{"<v>", "~/my shop"}}), std::string("cd ~/'my shop'"));
    QCOMPARE(putIntoShell("cd \"<v>\"", {{"<v>", "~/shop"}}), std::string("cd \"~/shop\""));
}

void TestValuePlaces::rawIsRaw() { QCOMPARE(putIntoShell("kubectl <v> get pods", {{"<v>", "-n shop -o wide", true}}), std::string("kubectl -n shop -o wide get pods")); }

/// What ssh is given it puts together, and a shell over there reads it.
void TestValuePlaces::secondShellOnAnotherHost()
{
    QCOMPARE(putIntoShell("ssh host deploy <v>", {{"<v>", "1; id"}}), std::string("ssh host deploy ''\\''1; id'\\'''"));
    QCOMPARE(putIntoShell("ssh host 'deploy <v>'", {{"<v>", "1; id"}}), std::string("ssh host 'deploy '\\''1; id'\\'''"));
    QCOMPARE(putIntoShell("ssh host \"deploy '<v>'\"", {{"<v>", "it's"}}), std::string("ssh host \"deploy 'it'\\\\''s'\""));
}

void TestValuePlaces::sql_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("put");
    const auto row = [](const char* text, const char* value, const char* put) { QTest::newRow(text) << QByteArray(text) << QByteArray(value) << QByteArray(put); };
    row("DELETE FROM t WHERE id = <v>;", "7", "DELETE FROM t WHERE id = 7;");
    row("DELETE FROM t WHERE name = <v>;", "1; DROP TABLE t", "DELETE FROM t WHERE name = '1; DROP TABLE t';");
    row("SELECT '<v>';", "it's", "SELECT 'it''s';");
    row("SELECT \"<v>\";", "a\"b", "SELECT \"a\"\"b\";");
    row("SELECT * FROM <v>;", "public.users", "SELECT * FROM public.users;");
    row("SELECT 1 -- it's <v>\n;", "x\nDROP TABLE t", "SELECT 1 -- it's x DROP TABLE t\n;");
    row("SELECT <v>;", "1 -- x", "SELECT '1 -- x';");
}

void TestValuePlaces::sql()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, put);
    QCOMPARE(QByteArray::fromStdString(putIntoSql(text.toStdString(), {{"<v>", value.toStdString()}})), put);
}

QTEST_GUILESS_MAIN(TestValuePlaces)
#include "test_value_places.moc"
