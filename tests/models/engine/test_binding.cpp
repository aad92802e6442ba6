// How names get their values: what is shown is what is run, and what is restored is what was saved.

#include "models/engine/binding.h"

#include <QTest>

using namespace holdpoint;
using engine::boundText;
using engine::filledIn;
using engine::missingValue;
using journal::Bound;
using journal::Record;
using plan::FileCapture;
using plan::Item;
using plan::ItemKind;

namespace {

constexpr std::int64_t second = 1'764'203'400;      // 2025-11-27 00:30:00 UTC

struct Made {
    std::shared_ptr<plan::Procedure> plan = std::make_shared<plan::Procedure>();
    std::vector<Bound> values;

    Made& item(std::string text, std::vector<std::string> needs = {}, ItemKind kind = ItemKind::Shell)
    {
        Item one;
        one.line = one.lastLine = static_cast<std::uint32_t>(plan->items.size()) + 1;
        one.id = 'L' + std::to_string(one.line);
        one.kind = kind;
        one.text = std::move(text);
        one.needs = std::move(needs);
        plan->items.push_back(std::move(one));
        return *this;
    }
    /// The first item makes the file, the second one uses it.
    Made& file(std::string name, std::string spelling)
    {
        plan->captures.push_back({std::move(name), 0, {{1, std::move(spelling)}}});
        return *this;
    }
    Made& value(std::string name, std::string text) { return values.push_back({std::move(name), std::move(text), false}), *this; }
    Made& secret(std::string name) { return values.push_back({std::move(name), {}, true}), *this; }

    [[nodiscard]] Record record(std::int32_t zoneMinutes = 0) const
    {
        Record made;
        apply(made, {1, 1000, "ann", journal::Started{"f", "/", journal::Drive::Flow, false, plan, zoneMinutes}, {}});
        for (const Bound& bound : values) apply(made, {made.seq + 1, 1000, "ann", bound, {}});
        return made;
    }
};

Made backup(const char* name, const char* spelling)
{
    Made made;
    made.item(std::string("pg_dump shop > ") + name).item(std::string("psql shop < ") + spelling).file(name, spelling);
    return made;
}

} // namespace

class TestBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filledIn_data();
    void filledIn();
    void putIn_data();
    void putIn();
    void values();
    void variablesOfQueriesAndRequests();
    void valuesAreNotReadAgain();
    void captures_data();
    void captures();
    void aFileThatWasMadeIsFoundAfterACd();
    void filesThatWereNotMade_data();
    void filesThatWereNotMade();
    void missing();
    void databases();
    void namesAreBoundOnce();
    void namesWithValues();
    void filesOfItems();
    void checks();
};

void TestBinding::filledIn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("zone");
    QTest::addColumn<QByteArray>("wanted");     // empty: nothing
    const auto row = [](const char* name, const char* wanted, int zone = 0) { QTest::addRow("%s at %d", name, zone) << QByteArray(name) << zone << QByteArray(wanted); };
    row("dump.sql", "dump.sql");
    row("b_$(date +%Y%m%d).sql", "b_20251127.sql");
    row("b_$(date +%Y%m%d_%H%M%S).sql", "b_20251127_003000.sql");
    row("b_$(date +%F).sql", "b_2025-11-27.sql");
    row("b_$(date +%F_%T).sql", "b_2025-11-27_00:30:00.sql");
    row("b_$(date +%y%j).sql", "b_25331.sql");
    row("b_$(date  +%F).sql", "b_2025-11-27.sql");
    row("b_$(date +\"%F\").sql", "b_2025-11-27.sql");
    row("b_$(date +'%Y-%m').sql", "b_2025-11.sql");
    row("$(date +%F)/b_$(date +%H).sql", "2025-11-27/b_00.sql");
    row("b_$(date +%Y%m%d_%H%M).sql", "b_20251127_0130.sql", 60);
    row("b_$(date +%Y%m%d_%H%M).sql", "b_20251126_1930.sql", -300);
    row("b_$(date +%Y%m%d_%H%M).sql", "b_20251127_0600.sql", 330);
    row("b_$(date +%j).sql", "b_330.sql", -31);
    // Seconds since 1970 are the same wherever the clock hangs.
    row("b_$(date +%s).sql", "b_1764203400.sql");
    row("b_$(date +%s).sql", "b_1764203400.sql", 600);
    row("b_$(date +%s).sql", "b_1764203400.sql", -600);
    // More than a date is open.
    row("b_$VERSION.sql", "");
    row("b_${VERSION}_$(date +%F).sql", "");
    row("b_`date +%F`.sql", "");
    row("b_*.sql", "");
    row("b_?.sql", "");
    row("b_[12].sql", "");
    row("b_<version>.sql", "");
    row("b_{{ version }}.sql", "");
    row("b_$(hostname).sql", "");
    row("b_$(date).sql", "");
    row("b_$(date -u +%F).sql", "");
    row("b_$(date +%b).sql", "");
    row("b_$(date +%F%).sql", "");
    row("b_$(date +).sql", "");
    row("b_$(date +%F", "");
    row("b_$(date +%F -d yesterday).sql", "");
    row("b_$(date +\"%F %T\").sql", "");
    row("b_$(date +%F|rev).sql", "");
    row("b_$(date +%F;id).sql", "");
    // The shell takes away what we would leave in the name.
    row("b_$(date +\"%Y\"-\"%m\").sql", "");
    row("b_$(date +\"'%Y'\").sql", "");
    row("\"b dir\"/b_$(date +%F).sql", "");
}

void TestBinding::filledIn()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, zone);
    QFETCH(const QByteArray, wanted);
    const auto filled = engine::filledIn(name.toStdString(), second * 1000 + 999, zone);
    QCOMPARE(QByteArray::fromStdString(filled.value_or(std::string())), wanted);
    QCOMPARE(filled.has_value(), !wanted.isEmpty());
}

void TestBinding::putIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("placeholder");
    QTest::addColumn<QByteArray>("wanted");     // with "V" for the value
    const auto row = [](const char* text, const char* placeholder, const char* wanted) { QTest::newRow(text) << QByteArray(text) << QByteArray(placeholder) << QByteArray(wanted); };
    row("a <b> c <b>", "<b>", "a V c V");
    row("$a $ab $a_b $a1 $a.b $a", "$a", "V $ab $a_b $a1 V.b V");
    row("${a} ${a}b", "${a}", "V Vb");
    row("<a><ab>", "<a>", "V<ab>");
    row("nothing", "<a>", "nothing");
    row("$a", "$a", "V");
    row("", "$a", "");
}

void TestBinding::putIn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, placeholder);
    QFETCH(const QByteArray, wanted);
    std::string put = text.toStdString();
    engine::putIn(put, placeholder.toStdString(), "V");
    QCOMPARE(QByteArray::fromStdString(put), wanted);
}

void TestBinding::values()
{
    Made made;
    made.item("deploy <version> {{ user }} $HOST <password> <open>", {"<version>", "{{ user }}", "$HOST", "<password>", "<open>"});
    made.value("version", "2.1").value("user", "ann").value("HOST", "a.b").secret("password");
    QCOMPARE(boundText(made.record(), 0), std::string("deploy 2.1 ann $HOST <password> <open>"));
    made.value("version", "2.2");       // the last one counts
    QCOMPARE(boundText(made.record(), 0), std::string("deploy 2.2 ann $HOST <password> <open>"));
}

/// No shell will do it for them.
void TestBinding::variablesOfQueriesAndRequests()
{
    for (const ItemKind kind : {ItemKind::Sql, ItemKind::Http}) {
        Made made;
        made.item("SELECT $ID, $IDS, <name>, $SECRET", {"$ID", "<name>", "$SECRET"}, kind).value("ID", "7").value("name", "ann").secret("SECRET");
        QCOMPARE(boundText(made.record(), 0), std::string("SELECT 7, $IDS, ann, $SECRET"));
        QVERIFY(engine::putsInItself(made.plan->items[0]));
    }
    for (const ItemKind kind : {ItemKind::Shell, ItemKind::File, ItemKind::Watch, ItemKind::Task}) {
        Made made;
        made.item("a", {}, kind);
        QVERIFY(!engine::putsInItself(made.plan->items[0]));
    }
}

/// What somebody gives as a value is a value, whatever it looks like.
void TestBinding::valuesAreNotReadAgain()
{
    Made made;
    made.item("say <a> <b>", {"<a>", "<b>"}).value("a", "<b>").value("b", "<a>");
    QCOMPARE(boundText(made.record(), 0), std::string("say '<b>' '<a>'"));
    Made file = backup("b_$(date +%F).sql", "b_TIMESTAMP.sql");
    file.plan->items[1].text += " <a>";
    file.plan->items[1].needs = {"<a>"};
    file.value("b_$(date +%F).sql", "b_2025-11-27.sql").value("a", "b_TIMESTAMP.sql");
    QCOMPARE(boundText(file.record(), 1), std::string("psql shop < b_2025-11-27.sql b_TIMESTAMP.sql"));
}

void TestBinding::captures_data()
{
    QTest::addColumn<QByteArray>("spelling");
    for (const char* spelling : {"b_$(date +%Y%m%d).sql", "b_TIMESTAMP.sql", "b_YYYYMMDD.sql", "b_*.sql", "b_<date>.sql", "b_20251102.sql"}) QTest::newRow(spelling) << QByteArray(spelling);
}

/// However it is spelt, what is restored is what was saved.
void TestBinding::captures()
{
    QFETCH(const QByteArray, spelling);
    Made made = backup("b_$(date +%Y%m%d).sql", spelling.constData());
    QCOMPARE(boundText(made.record(), 0), made.plan->items[0].text);
    QCOMPARE(boundText(made.record(), 1), made.plan->items[1].text);
    made.value("b_$(date +%Y%m%d).sql", "b_20251127.sql");
    QCOMPARE(boundText(made.record(), 0), std::string("pg_dump shop > b_20251127.sql"));
    QCOMPARE(boundText(made.record(), 1), std::string("psql shop < b_20251127.sql"));
    made.item("ls " + spelling.toStdString());      // nobody says that it is about the same file
    QCOMPARE(boundText(made.record(), 2), "ls " + spelling.toStdString());
}

void TestBinding::aFileThatWasMadeIsFoundAfterACd()
{
    Made made = backup("b.sql", "b_TIMESTAMP.sql");
    made.value("b.sql", "b.sql").item("cd apps").item("cp /old/b_TIMESTAMP.sql .");
    made.plan->captures[0].uses.push_back({3, "b_TIMESTAMP.sql"});
    Record record = made.record();
    const auto end = [&](const char* item, const char* directory) {
        apply(record, {record.seq + 1, 1000, "ann", journal::Begun{item, 1, "…"}, {}});
        journal::Ended ended;
        ended.item = item;
        ended.how = journal::JobHow::Exited;
        ended.directory = directory;
        apply(record, {record.seq + 1, 1000, "ann", ended, {}});
        apply(record, {record.seq + 1, 1000, "ann", journal::Settled{item, 1, journal::Outcome::Passed, {}, 0}, {}});
    };
    end("L1", "/srv");
    apply(record, {record.seq + 1, 1000, "ann", journal::Captured{"L1", "b.sql", "/srv/b.sql", 9, "00"}, {}});
    QCOMPARE(boundText(record, 1), std::string("psql shop < b.sql"));
    record.items[1].state = journal::ItemState::Settled;        // it is done on the way back
    end("L3", "/srv/apps");
    QCOMPARE(boundText(record, 1), std::string("psql shop < /srv/b.sql"));
    QCOMPARE(boundText(record, 3), std::string("cp /old/b.sql ."));       // the author says where
}

void TestBinding::filesThatWereNotMade_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<bool>("missing");
    const auto row = [](const char* name, const char* spelling, bool missing) { QTest::addRow("%s as %s", name, spelling) << QByteArray(name) << QByteArray(spelling) << missing; };
    const char* dated = "b_$(date +%Y%m%d).sql";
    row(dated, dated, true);                    // the shell would make another name, after midnight
    row(dated, "b_TIMESTAMP.sql", true);        // and this one it would take as it stands
    row(dated, "b_YYYYMMDD.sql", true);
    row(dated, "b_<date>.sql", true);
    row(dated, "b_$STAMP.sql", true);
    row(dated, "b_*.sql", false);               // the shell finds it
    row(dated, "b_20251102.sql", false);        // there is such a file, or the command says that there is none
    row("dump.sql", "dump.sql", false);
    row("b_<version>.sql", "b_<version>.sql", true);
    row("b_$STAMP.sql", "b_TIMESTAMP.sql", true);
    row("b_$STAMP.sql", "b_$STAMP.sql", false); // the shell remembers
    row("b_$(hostname).sql", "b_$(hostname).sql", false);
}

void TestBinding::filesThatWereNotMade()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, spelling);
    QFETCH(const bool, missing);
    Made made = backup(name.constData(), spelling.constData());
    QCOMPARE(missingValue(made.record(), 0), std::string());
    QCOMPARE(QByteArray::fromStdString(missingValue(made.record(), 1)), missing ? name : QByteArray());
    made.value(name.toStdString(), "b_1.sql");
    QCOMPARE(missingValue(made.record(), 1), std::string());
}

void TestBinding::missing()
{
    Made made;
    made.item("deploy <version> $HOST", {"<version>", "$HOST"});
    QCOMPARE(missingValue(made.record(), 0), std::string("<version>"));
    made.value("version", "2.1");
    QCOMPARE(missingValue(made.record(), 0), std::string("$HOST"));
    made.secret("HOST");                        // it has a value, which is not written down
    QCOMPARE(missingValue(made.record(), 0), std::string());
    made.value("version", "");                  // nothing is a value too, if somebody says so
    QCOMPARE(missingValue(made.record(), 0), std::string());
}

void TestBinding::databases()
{
    Made made;
    made.item("SELECT 1", {}, ItemKind::Sql).item("SELECT <id>", {"<id>"}, ItemKind::Sql);
    made.plan->items[0].databases = made.plan->items[1].databases = {"PROD_DATABASE_URL", "DATABASE_URL"};
    QCOMPARE(engine::databaseName(made.record(), 0), std::string());
    QCOMPARE(missingValue(made.record(), 0), std::string("$DATABASE_URL"));     // the one that is good for all
    QCOMPARE(missingValue(made.record(), 1), std::string("<id>"));
    made.secret("DATABASE_URL");
    QCOMPARE(engine::databaseName(made.record(), 0), std::string("DATABASE_URL"));
    QCOMPARE(missingValue(made.record(), 0), std::string());
    made.secret("PROD_DATABASE_URL");
    QCOMPARE(engine::databaseName(made.record(), 0), std::string("PROD_DATABASE_URL"));
}

void TestBinding::namesAreBoundOnce()
{
    Made made = backup("b_$(date +%Y%m%d).sql", "b_TIMESTAMP.sql");
    const auto names = engine::namesToBind(made.record(60), 0, second * 1000 - 45 * 60 * 1000);     // a quarter to midnight in UTC
    QCOMPARE(names.size(), std::size_t(1));
    QCOMPARE(names[0].name, std::string("b_$(date +%Y%m%d).sql"));
    QCOMPARE(names[0].value, std::string("b_20251127.sql"));
    QVERIFY(!names[0].secret);
    QVERIFY(engine::namesToBind(made.record(), 1, second * 1000).empty());      // who uses it makes none
    made.value(names[0].name, names[0].value);
    QVERIFY(engine::namesToBind(made.record(), 0, (second + 86400) * 1000).empty());
    QVERIFY(engine::namesToBind(backup("b_$(hostname).sql", "b_*.sql").record(), 0, second * 1000).empty());
}

/// A name with values in it is the name that the file gets.
void TestBinding::namesWithValues()
{
    Made made = backup("b_<version>_$(date +%Y).sql", "b_<version>_$(date +%Y).sql");
    made.plan->items[0].needs = {"<version>"};
    QVERIFY(engine::namesToBind(made.record(), 0, second * 1000).empty());
    made.value("version", "2.1");
    const auto names = engine::namesToBind(made.record(), 0, second * 1000);
    QCOMPARE(names.size(), std::size_t(1));
    QCOMPARE(names[0].value, std::string("b_2.1_2025.sql"));
    QCOMPARE(missingValue(made.record(), 1), names[0].name);
    made.value(names[0].name, names[0].value);
    QCOMPARE(boundText(made.record(), 0), std::string("pg_dump shop > b_2.1_2025.sql"));
    QCOMPARE(boundText(made.record(), 1), std::string("psql shop < b_2.1_2025.sql"));

    Made stamped = backup("b_TIMESTAMP.sql", "b_TIMESTAMP.sql");
    stamped.plan->items[0].needs = {"TIMESTAMP"};
    stamped.value("TIMESTAMP", "1127");
    QCOMPARE(engine::namesToBind(stamped.record(), 0, 0).at(0).value, std::string("b_1127.sql"));

    Made hidden = backup("b_<key>.sql", "b_*.sql");
    hidden.plan->items[0].needs = {"<key>"};
    QVERIFY(engine::namesToBind(hidden.secret("key").record(), 0, 0).empty());      // a secret is in no name
}

void TestBinding::filesOfItems()
{
    Item item;
    QCOMPARE(engine::fileAt("/srv", item, "a.sql", "/home/ann"), std::string("/srv/a.sql"));
    QCOMPARE(engine::fileAt("/", item, "a.sql", "/home/ann"), std::string("/a.sql"));
    QCOMPARE(engine::fileAt("/srv", item, "/tmp/a.sql", "/home/ann"), std::string("/tmp/a.sql"));
    QCOMPARE(engine::fileAt("/srv", item, "~/a.sql", "/home/ann"), std::string("/home/ann/a.sql"));
    QCOMPARE(engine::fileAt("/srv", item, "~a.sql", "/home/ann"), std::string("/srv/~a.sql"));
    // It runs in a folder of its own, and its shell is back where it was when it has ended.
    item.directory = "shop";
    QCOMPARE(engine::fileAt("/srv", item, "a.sql", "/home/ann"), std::string("/srv/shop/a.sql"));
    item.directory = "/var/shop";
    QCOMPARE(engine::fileAt("/srv", item, "a.sql", "/home/ann"), std::string("/var/shop/a.sql"));
    item.directory = "~";
    QCOMPARE(engine::fileAt("/srv", item, "a.sql", "/home/ann"), std::string("/home/ann/a.sql"));
}

void TestBinding::checks()
{
    Made made;
    made.item("count");
    made.plan->items[0].checks = {{plan::CheckKind::Person, "number = <rows>"}, {plan::CheckKind::Contains, "output contains \"ready\""}, {plan::CheckKind::Person, "a person confirms: <look>"}};
    const Item open = engine::withBoundChecks(made.record(), 0);
    QCOMPARE(open.checks[0].text, std::string("number = <rows>"));
    QVERIFY(open.checks[0].kind == plan::CheckKind::Person);
    made.value("rows", "4").secret("look");
    const Item bound = engine::withBoundChecks(made.record(), 0);
    QCOMPARE(bound.checks.size(), std::size_t(3));
    QCOMPARE(bound.checks[0].text, std::string("number = 4"));
    QVERIFY(bound.checks[0].kind == plan::CheckKind::Number);
    QCOMPARE(bound.checks[1].text, std::string("output contains \"ready\""));
    QVERIFY(bound.checks[1].kind == plan::CheckKind::Contains);
    QCOMPARE(bound.checks[2].text, std::string("a person confirms: <look>"));
    QVERIFY(bound.checks[2].kind == plan::CheckKind::Person);
    QCOMPARE(made.plan->items[0].checks[0].text, std::string("number = <rows>"));     // the plan stays as it is
}

QTEST_GUILESS_MAIN(TestBinding)
#include "test_binding.moc"
