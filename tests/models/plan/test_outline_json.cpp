// The contract of `outline --json`: programs read it, so each field is there, has its type, and says what is true.

#include "models/plan/outline_json.h"
#include "tests/support/compile_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using holdpoint::plan::outlineJson;
using holdpoint::tests::compileText;

namespace {

/// A runbook with one of each, and a second one where a field may also be null.
constexpr const char* oneOfEach = R"md(---
title: Mail 4.2
---

# Mail release

## Deploy

### 1. Copy (5-10 min)

- [ ] Dump is made
- [x] Approval from the release manager

```sh
cp -r a b
# or
rsync -a a b
# Expected: 3
```

Run `make` now. Do not proceed before it ends.

Expected: no errors

- Error rate > 2.5% for 5 min

### 2. Restart on <host>

- T-30min Freeze
- T+1h Look

## Staging

```sql
SELECT 1;
```

## Timeline

| Week | What |
|---|---|
| 1 | Build |

## Rollback (< 5 minutes)

```sh
./undo.sh
```

## Rollback by hand

- [ ] ask

## Contacts

- DBA: Ada, 100
)md";

/// Empty where the text is refused as no runbook, so that no test goes on without one.
QByteArray jsonOf(const std::string& markdown)
{
    const holdpoint::plan::Plan plan = compileText(markdown);
    return plan.runbook ? QByteArray::fromStdString(outlineJson(plan)) : QByteArray();
}

bool isWhole(const QJsonValue& value) { return value.isDouble() && value.toDouble() == value.toInteger(); }

/// "int", "string", "bool", "number", "pair" or "object"; a question mark where it may be null.
bool hasType(const QJsonValue& value, QString type)
{
    if (type.endsWith(QLatin1Char('?'))) {
        if (value.isNull()) return true;
        type.chop(1);
    }
    if (type == QLatin1String("int")) return isWhole(value);
    if (type == QLatin1String("number")) return value.isDouble();
    if (type == QLatin1String("string")) return value.isString();
    if (type == QLatin1String("bool")) return value.isBool();
    if (type == QLatin1String("object")) return value.isObject();
    const QJsonArray pair = value.toArray();
    return type == QLatin1String("pair") && pair.size() == 2 && isWhole(pair.at(0)) && isWhole(pair.at(1));
}

/// "line:int title:string": what is missing or has another type.
QStringList faults(const QJsonObject& object, const char* fields)
{
    QStringList found;
    for (const QString& field : QString::fromLatin1(fields).split(QLatin1Char(' '))) {
        const QString name = field.section(QLatin1Char(':'), 0, 0);
        if (!object.contains(name)) found += name + QStringLiteral(" is missing");
        else if (!hasType(object.value(name), field.section(QLatin1Char(':'), 1))) found += name + QStringLiteral(" has another type");
    }
    return found;
}

constexpr const char* lists[] = {"phases", "steps", "tasks", "commands", "expectations", "gates", "thresholds", "rollbacks", "signoffs", "contacts", "timeline", "parameters", "findings"};

} // namespace

class TestOutlineJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topLevel()
    {
        const QJsonObject outline = QJsonDocument::fromJson(jsonOf(oneOfEach)).object();
        QCOMPARE(faults(outline, "title:string source:object coverage:object"), QStringList());
        QCOMPARE(faults(outline.value(QLatin1String("source")).toObject(), "sha256:string lines:int repaired:string? front_matter:object"), QStringList());
        QCOMPARE(faults(outline.value(QLatin1String("coverage")).toObject(), "lines:int modelled:int note:int unaccounted:int"), QStringList());
        for (const char* list : lists) QVERIFY2(outline.value(QLatin1String(list)).isArray(), list);
        QCOMPARE(outline.value(QLatin1String("title")).toString(), QStringLiteral("Mail release"));
        QCOMPARE(outline.value(QLatin1String("source")).toObject().value(QLatin1String("front_matter")).toObject().value(QLatin1String("title")).toString(),
                 QStringLiteral("Mail 4.2"));
    }

    void rows_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char* list, const char* fields) { QTest::newRow(list) << QString::fromLatin1(list) << QByteArray(fields); };
        row("phases", "line:int title:string");
        row("steps", "line:int title:string phase:string? estimate_s:pair?");
        row("tasks", "line:int text:string checked:bool criterion:bool");
        row("commands", "line:int end_line:int kind:string text:string inline:bool choice:int? environment:string?");
        row("expectations", "line:int text:string command_line:int?");
        row("gates", "line:int action:string condition:string");
        row("thresholds", "line:int metric:string op:string value:number unit:string window_s:int? relative:bool action:string");
        row("rollbacks", "line:int title:string scope:string budget_s:int?");
        row("signoffs", "line:int role:string");
        row("contacts", "line:int role:string contact:string");
        row("timeline", "line:int at_s:int? text:string");
        row("parameters", "name:string line:int");
    }
    void rows()
    {
        QFETCH(const QString, list);
        QFETCH(const QByteArray, fields);
        const QJsonArray all = QJsonDocument::fromJson(jsonOf(oneOfEach)).object().value(list).toArray();
        QVERIFY(!all.isEmpty());
        for (const QJsonValue& one : all) QCOMPARE(faults(one.toObject(), fields.constData()), QStringList());
    }

    void findings()
    {
        holdpoint::plan::Plan plan = compileText("# R\n\n- [ ] copy\n");
        holdpoint::plan::Finding finding;
        finding.line = 3;
        finding.severity = holdpoint::plan::Severity::Error;
        finding.rule = "some.rule";
        finding.message = "says \"no\"";
        finding.mend = "say yes";
        plan.findings = {finding};
        const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(outlineJson(plan))).object().value(QLatin1String("findings")).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(faults(all.at(0).toObject(), "line:int rule:string severity:string message:string"), QStringList());
        QCOMPARE(all.at(0).toObject().value(QLatin1String("message")).toString(), QStringLiteral("says \"no\""));
        QCOMPARE(all.at(0).toObject().value(QLatin1String("severity")).toString(), QStringLiteral("error"));
    }

    void namesOfChoices_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* list, const char* field, const char* names) {
            QTest::newRow(list) << QString::fromLatin1(list) << QString::fromLatin1(field) << QString::fromLatin1(names).split(QLatin1Char('|'));
        };
        row("commands", "kind", "shell|sql|config|output|watch|code");
        row("gates", "action", "hold|rollback|abort");
        row("thresholds", "action", "verify|target|investigate|alert|page|hold|rollback|abort|none");
        row("rollbacks", "scope", "step|environment|release");
    }
    void namesOfChoices()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, field);
        QFETCH(const QStringList, names);
        const QJsonArray all = QJsonDocument::fromJson(jsonOf(oneOfEach)).object().value(list).toArray();
        QVERIFY(!all.isEmpty());
        for (const QJsonValue& one : all) QVERIFY2(names.contains(one.toObject().value(field).toString()), qPrintable(one.toObject().value(field).toString()));
    }

    /// Fields that may be null are null where the text says nothing, and have a value where it does.
    void nullsAreMeant()
    {
        const QJsonObject outline = QJsonDocument::fromJson(jsonOf(oneOfEach)).object();
        const auto values = [&](const char* list, const char* field) {
            int nulls = 0;
            const QJsonArray all = outline.value(QLatin1String(list)).toArray();
            for (const QJsonValue& one : all) nulls += one.toObject().value(QLatin1String(field)).isNull() ? 1 : 0;
            return std::pair(nulls > 0, nulls < all.size());
        };
        const std::pair both(true, true);
        QCOMPARE(values("steps", "estimate_s"), both);
        QCOMPARE(values("commands", "choice"), both);
        QCOMPARE(values("commands", "environment"), both);
        QCOMPARE(values("rollbacks", "budget_s"), both);
        QCOMPARE(values("timeline", "at_s"), both);
    }

    void linesBeginAtOne()
    {
        const QJsonObject outline = QJsonDocument::fromJson(jsonOf("# R\n1. one\n2. two\n")).object();
        QCOMPARE(outline.value(QLatin1String("phases")).toArray().at(0).toObject().value(QLatin1String("line")).toInt(), 1);
        QCOMPARE(outline.value(QLatin1String("steps")).toArray().at(1).toObject().value(QLatin1String("line")).toInt(), 3);
        QCOMPARE(outline.value(QLatin1String("source")).toObject().value(QLatin1String("lines")).toInt(), 3);
    }

    void linesStayThoseOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("line");
        QTest::newRow("as it is") << QByteArray("# R\n\n") << 3;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# R\n\n") << 3;
        QTest::newRow("Windows") << QByteArray("# R\r\n\r\n") << 3;
        QTest::newRow("old Mac") << QByteArray("# R\r\r") << 3;
        QTest::newRow("front matter") << QByteArray("---\na: b\n---\n# R\n\n") << 6;
        QTest::newRow("broken bytes") << QByteArray("# R \xff\xfe\xc3\n\n") << 3;
        QTest::newRow("a form feed") << QByteArray("# R\f\n\n") << 3;
        QTest::newRow("a line separator of Unicode") << QByteArray("# R \xE2\x80\xA8 x\n\n") << 3;
    }
    void linesStayThoseOfTheFile()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const int, line);
        const QByteArray lineBreak = start.contains("\r\n") ? "\r\n" : start.contains('\r') ? "\r" : "\n";
        const QByteArray markdown = start + "- [ ] copy" + lineBreak;
        const QJsonObject outline = QJsonDocument::fromJson(jsonOf(markdown.toStdString())).object();
        const QJsonArray tasks = outline.value(QLatin1String("tasks")).toArray();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.at(0).toObject().value(QLatin1String("line")).toInt(), line);
    }

    void oddInput_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("one of each") << QByteArray(oneOfEach);
        QTest::newRow("one letter") << QByteArray("x");
        QTest::newRow("no line break at the end") << QByteArray("# R\n- [ ] copy");
        QTest::newRow("quotes and backslashes") << QByteArray("# \"R\" \\ \\\" \\u0041\n\n- [ ] \"a\\b\"\n");
        QTest::newRow("control characters") << QByteArray("# R\x01\x02\x1b[0m\x7f and some more text here\n\n- [ ] a\tb\x0b\x0c here as well\n");
        QTest::newRow("a zero byte") << QByteArray("# R\n\n- [ ] a") + QByteArray(1, '\0') + QByteArray(" and more").repeated(100) + "\n";
        QTest::newRow("broken bytes") << QByteArray("# R \xff\xfe\xc3(\n\n- [ ] \xe2\x82\n");
        QTest::newRow("halves of a pair") << QByteArray("# R \xed\xa0\xbd\xed\xb8\x80\n\n- [ ] a\n");
        QTest::newRow("too long a form") << QByteArray("# R \xc0\xaf\xe0\x80\xaf\n\n- [ ] a\n");
        QTest::newRow("beyond Unicode") << QByteArray("# R \xf4\x90\x80\x80\xf8\x88\x80\x80\x80\n\n- [ ] a\n");
        QTest::newRow("emoji and right to left") << QByteArray("# 🚀 שחרור \xE2\x80\xAE x\n\n- [ ] 👩‍💻 a\n");
        QTest::newRow("line separators") << QByteArray("# R \xE2\x80\xA8 x \xE2\x80\xA9\n\n- [ ] a\n");
        QTest::newRow("an unfinished fence") << QByteArray("# R\n\n```sh\ncp a b\n");
        QTest::newRow("an unfinished front matter") << QByteArray("---\ntitle: x\n\n# R\n");
        QTest::newRow("an unfinished comment") << QByteArray("# R\n\n<!-- holdpoint: kind=shell\n\n- [ ] a\n");
        QTest::newRow("names with quotes in the front matter") << QByteArray("---\n\"a\\b\": \"c\"\n---\n\n# R\n");
        QTest::newRow("a long line") << QByteArray("# R\n\n- [ ] " + QByteArray(70000, 'x') + " <host> > 5%\n");
        QTest::newRow("a character at the cut of a text") << QByteArray("# R\n\nWait for " + QByteArray("ä").repeated(5000) + ".\n");
    }
    void oddInput()
    {
        QFETCH(const QByteArray, markdown);
        const QByteArray json = jsonOf(markdown.toStdString());
        QCOMPARE(QString::fromUtf8(json).toUtf8(), json);
        QJsonParseError error;
        const QJsonObject outline = QJsonDocument::fromJson(json, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        coverageAddsUp(outline);
        linesAreInTheFile(outline);
    }

    void wholeNumbersAreIntegers_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("whole") << QByteArray("> 5 ms") << QByteArray("5");
        QTest::newRow("zero") << QByteArray("> 0 ms") << QByteArray("0");
        QTest::newRow("large") << QByteArray("> 10,000,000") << QByteArray("10000000");
        QTest::newRow("larger") << QByteArray("> 123456789012") << QByteArray("123456789012");
        QTest::newRow("a half") << QByteArray("> 0.5%") << QByteArray("0.5");
        QTest::newRow("written with a fraction") << QByteArray("> 5.0%") << QByteArray("5");
        QTest::newRow("many digits") << QByteArray("> 99.95%") << QByteArray("99.95");
        QTest::newRow("small") << QByteArray("> 0.001%") << QByteArray("0.001");
    }
    void wholeNumbersAreIntegers()
    {
        QFETCH(const QByteArray, limit);
        QFETCH(const QByteArray, wanted);
        const QByteArray json = jsonOf("# R\n\n## Check\n\n- Lag " + limit.toStdString() + "\n");
        const qsizetype key = json.indexOf("\"value\":");
        QVERIFY(key > 0);
        const qsizetype begin = key + 8;
        QCOMPARE(json.mid(begin, json.indexOf(',', begin) - begin).trimmed(), wanted);
    }

    void sameTextSameJson()
    {
        QCOMPARE(jsonOf(oneOfEach), jsonOf(oneOfEach));
    }

private:
    static void coverageAddsUp(const QJsonObject& outline)
    {
        const QJsonObject coverage = outline.value(QLatin1String("coverage")).toObject();
        const auto count = [&](const char* name) { return coverage.value(QLatin1String(name)).toInt(-1); };
        QCOMPARE(count("lines"), outline.value(QLatin1String("source")).toObject().value(QLatin1String("lines")).toInt());
        QCOMPARE(count("modelled") + count("note"), count("lines"));
        QCOMPARE(count("unaccounted"), 0);
        QVERIFY(count("modelled") >= 0 && count("note") >= 0);
    }

    static void linesAreInTheFile(const QJsonObject& outline)
    {
        const int last = outline.value(QLatin1String("source")).toObject().value(QLatin1String("lines")).toInt();
        for (const char* list : lists) {
            for (const QJsonValue& one : outline.value(QLatin1String(list)).toArray()) {
                const int line = one.toObject().value(QLatin1String("line")).toInt();
                QVERIFY2(line >= 1 && line <= last, list);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestOutlineJson)
#include "test_outline_json.moc"
