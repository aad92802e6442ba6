// The five seeds against answer keys that were made by reading them: every element with its line, and nothing else.
// The seeds are other people's texts and no part of this tree; the keys say by SHA-256 which files they speak of.

#include "models/plan/outline_json.h"
#include "tests/support/compile_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdpoint;

namespace {

const QString keysFolder = QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/seeds");
const QString seedsFolder = QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds");

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One row as a line of text, with the fields that the key answers for. Choices are compared by the line that each
/// begins at, since their numbers mean nothing.
QString rowText(const QJsonObject& row, const QStringList& fields, QHash<int, int>& choices)
{
    QStringList cells;
    for (const QString& field : fields) {
        QJsonValue value = row.value(field);
        if (field == QLatin1String("choice") && value.isDouble()) {
            if (!choices.contains(value.toInt())) choices.insert(value.toInt(), row.value(QLatin1String("line")).toInt());
            value = choices.value(value.toInt());
        }
        cells += field + QLatin1Char('=') + QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
    return cells.join(QLatin1Char(' '));
}

QStringList rowsOf(const QJsonArray& rows, const QStringList& fields)
{
    QHash<int, int> choices;
    QStringList all;
    for (const QJsonValue& row : rows) all += rowText(row.toObject(), fields, choices);
    all.sort();
    return all;
}

} // namespace

class TestSeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlineMeetsTheKey_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"000", "001", "002", "003", "004"}) QTest::newRow(name) << QString::fromLatin1(name);
    }

    void outlineMeetsTheKey()
    {
        QFETCH(QString, name);
        const QJsonObject key = QJsonDocument::fromJson(readAll(keysFolder + QLatin1Char('/') + name + QLatin1String(".json"))).object();
        QVERIFY2(!key.isEmpty(), "the answer key cannot be read");
        if (!QDir(seedsFolder).exists()) {
            qInfo("no seeds in %s: the keys cannot be compared here", qPrintable(seedsFolder));
            return;
        }
        const QByteArray bytes = readAll(seedsFolder + QLatin1Char('/') + key.value(QLatin1String("file")).toString());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), key.value(QLatin1String("sha256")).toString());

        const plan::Plan plan = tests::compileText(bytes.toStdString());
        const QJsonObject outline = QJsonDocument::fromJson(QByteArray::fromStdString(plan::outlineJson(plan))).object();
        QCOMPARE(outline.value(QLatin1String("title")).toString(), key.value(QLatin1String("title")).toString());
        for (auto field = key.begin(); field != key.end(); ++field) {
            if (!field.value().isArray()) continue;
            compareRows(name + QLatin1Char(' ') + field.key(), field.value().toArray(), outline.value(field.key()).toArray());
        }
        const QJsonObject coverage = outline.value(QLatin1String("coverage")).toObject();
        QCOMPARE(coverage.value(QLatin1String("unaccounted")).toInt(), 0);
        QCOMPARE(coverage.value(QLatin1String("lines")).toInt(), static_cast<int>(bytes.count('\n') + (bytes.endsWith('\n') ? 0 : 1)));
    }

    /// A command's text is what stands in the file, so that what is run is what was written.
    void commandsSayWhatStandsInTheFile_data() { outlineMeetsTheKey_data(); }
    void commandsSayWhatStandsInTheFile()
    {
        QFETCH(QString, name);
        const QStringList files = QDir(seedsFolder).entryList({name + QLatin1String("_*")});
        for (const QString& file : files) {
            const plan::Plan plan = tests::compileText(readAll(seedsFolder + QLatin1Char('/') + file).toStdString());
            QVERIFY(!plan.commands.empty());
            for (const plan::Command& command : plan.commands) {
                const std::string_view lines = plan.runbook->source->lines(command.span.first, command.span.last);
                const std::string_view firstLine = command.text.substr(0, command.text.find('\n'));
                QVERIFY2(lines.find(firstLine) != std::string_view::npos, std::string(command.text).c_str());
                QCOMPARE(std::count(command.text.begin(), command.text.end(), '\n'), std::count(lines.begin(), lines.end(), '\n'));
            }
        }
    }

private:
    static void compareRows(const QString& what, const QJsonArray& wanted, const QJsonArray& got)
    {
        const QStringList fields = wanted.isEmpty() ? QStringList{QStringLiteral("line")} : wanted.first().toObject().keys();
        QStringList missing = rowsOf(wanted, fields);
        QStringList extra;
        for (const QString& row : rowsOf(got, fields))
            if (!missing.removeOne(row)) extra += row;
        QVERIFY2(missing.isEmpty() && extra.isEmpty(),
                 qPrintable(what + QLatin1String("\n  missing: ") + missing.join(QLatin1String("\n           ")) + QLatin1String("\n  extra:   ") + extra.join(QLatin1String("\n           "))));
    }
};

QTEST_APPLESS_MAIN(TestSeeds)
#include "test_seeds.moc"
