// What the writer writes is read back with Qt's own parser, so that neither side can be wrong alone.

#include "models/base/json_writer.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>
#include <string>

using holdpoint::JsonWriter;

namespace {

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

template <typename Number>
std::string written(Number value)
{
    JsonWriter json;
    json.number(value);
    return json.take();
}

/// The same small document in either style.
std::string document(JsonWriter::Style style)
{
    JsonWriter json(style);
    json.beginObject().field("title", "Größe \"x\"").key("empty").beginArray().endArray();
    json.key("none").beginObject().endObject().key("steps").beginArray();
    for (std::int64_t line = 1; line <= 3; ++line)
        json.beginObject().field("line", line).key("range").beginArray().number(line).number(0.5).endArray().endObject();
    json.endArray().key("sure").boolean(false).key("nothing").null().endObject();
    return json.take();
}

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const QByteArray& text, const char* json) { QTest::newRow(name) << text << QByteArray(json); };
        row("empty", "", "\"\"");
        row("plain", "deploy", "\"deploy\"");
        row("quote", "say \"go\"", "\"say \\\"go\\\"\"");
        row("backslash", "C:\\new", "\"C:\\\\new\"");
        row("slash", "a/b", "\"a/b\"");
        row("line feed", "a\nb", "\"a\\nb\"");
        row("carriage return", "a\r\n", "\"a\\r\\n\"");
        row("tab", "\ta", "\"\\ta\"");
        row("nul", QByteArray("a\0b", 3), "\"a\\u0000b\"");
        row("escape", "\x1b[31m", "\"\\u001b[31m\"");
        row("unit separator", "\x1f", "\"\\u001f\"");
        row("backspace and form feed", "\b\f", "\"\\u0008\\u000c\"");
        row("delete", "\x7f", "\"\\u007f\"");
        row("space stays", " ", "\" \"");
        row("umlaut", "Prüfung", "\"Prüfung\"");
        row("emoji", "🚀", "\"🚀\"");
        row("line separator", "\u2028", "\"\u2028\"");
        row("nothing but escapes", "\"\"\"", "\"\\\"\\\"\\\"\"");
        row("escapes at both ends", "\nx\n", "\"\\nx\\n\"");
    }

    void escapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        JsonWriter value;
        value.text(text.toStdString());
        QCOMPARE(bytesOf(value.take()), json);

        JsonWriter object;
        object.beginObject().field(text.toStdString(), text.toStdString()).endObject();
        const QJsonObject read = QJsonDocument::fromJson(bytesOf(object.take())).object();
        QCOMPARE(read.keys(), QStringList{QString::fromUtf8(text)});
        QCOMPARE(read.begin().value().toString().toUtf8(), text);
    }

    void writesWholeNumbers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](qint64 value, const char* json) { QTest::newRow(json) << value << QByteArray(json); };
        row(0, "0");
        row(-1, "-1");
        row(9007199254740993, "9007199254740993");
        row(std::numeric_limits<qint64>::max(), "9223372036854775807");
        row(std::numeric_limits<qint64>::min(), "-9223372036854775808");
    }

    void writesWholeNumbers()
    {
        QFETCH(qint64, value);
        QFETCH(QByteArray, json);
        QCOMPARE(bytesOf(written(std::int64_t{value})), json);
    }

    void writesDoubles_data()
    {
        using Limits = std::numeric_limits<double>;
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, double value, const char* json) { QTest::newRow(name) << value << QByteArray(json); };
        row("zero", 0.0, "0");
        row("negative zero", -0.0, "0");
        row("one", 1.0, "1");
        row("negative whole", -50.0, "-50");
        row("a tenth", 0.1, "0.1");
        row("a sum that is no tenth", 0.1 + 0.2, "0.30000000000000004");
        row("percent", 99.95, "99.95");
        row("a third", 1.0 / 3.0, "0.3333333333333333");
        row("largest exact whole", 9007199254740992.0, "9007199254740992");
        row("a million million", 1e12, "1000000000000");
        row("huge", 1e300, "1e+300");
        row("largest", Limits::max(), "1.7976931348623157e+308");
        row("lowest", Limits::lowest(), "-1.7976931348623157e+308");
        row("smallest", Limits::denorm_min(), "5e-324");
        row("not a number", Limits::quiet_NaN(), "null");
        row("infinite", Limits::infinity(), "null");
        row("negative infinite", -Limits::infinity(), "null");
    }

    void writesDoubles()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, json);
        const QByteArray text = bytesOf(written(value));
        QCOMPARE(text, json);
        if (json != "null") QVERIFY(text.toDouble() == value);
    }

    /// Any finite double comes back as the very same value, whatever its bits are.
    void doublesReadBack()
    {
        std::mt19937_64 random(20240611);
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t bits = random();
            double value = 0;
            static_assert(sizeof value == sizeof bits);
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value)) continue;
            const QByteArray text = bytesOf(written(value));
            QVERIFY2(text.toDouble() == value, text.constData());
        }
    }

    void compactHasNoWhiteSpace()
    {
        QCOMPARE(bytesOf(document(JsonWriter::Style::Compact)),
                 QByteArray("{\"title\":\"Größe \\\"x\\\"\",\"empty\":[],\"none\":{},\"steps\":[{\"line\":1,\"range\":[1,0.5]},"
                            "{\"line\":2,\"range\":[2,0.5]},{\"line\":3,\"range\":[3,0.5]}],\"sure\":false,\"nothing\":null}"));
    }

    void rowsBreakLinesAtTopLevelKeysAndElements()
    {
        QCOMPARE(bytesOf(document(JsonWriter::Style::Rows)), QByteArray("{\n"
                 "  \"title\": \"Größe \\\"x\\\"\",\n"
                 "  \"empty\": [],\n"
                 "  \"none\": {},\n"
                 "  \"steps\": [\n"
                 "    {\"line\": 1,\"range\": [1,0.5]},\n"
                 "    {\"line\": 2,\"range\": [2,0.5]},\n"
                 "    {\"line\": 3,\"range\": [3,0.5]}\n"
                 "  ],\n"
                 "  \"sure\": false,\n"
                 "  \"nothing\": null\n"
                 "}"));
    }

    void bothStylesSayTheSame()
    {
        QJsonParseError error;
        const QJsonDocument rows = QJsonDocument::fromJson(bytesOf(document(JsonWriter::Style::Rows)), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows, QJsonDocument::fromJson(bytesOf(document(JsonWriter::Style::Compact)), &error));
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.object().value(QLatin1String("steps")).toArray().size(), 3);
    }

    void keepsTheOrderOfItsKeys()
    {
        JsonWriter json;
        json.beginObject().field("z", std::int64_t{1}).field("a", std::int64_t{2}).field("m", "3").endObject();
        QCOMPARE(bytesOf(json.take()), QByteArray("{\"z\":1,\"a\":2,\"m\":\"3\"}"));
    }

    void writesEmptyDocuments()
    {
        for (const auto style : {JsonWriter::Style::Compact, JsonWriter::Style::Rows}) {
            JsonWriter object(style);
            QCOMPARE(bytesOf(object.beginObject().endObject().take()), QByteArray("{}"));
            JsonWriter array(style);
            QCOMPARE(bytesOf(array.beginArray().endArray().take()), QByteArray("[]"));
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "test_json_writer.moc"
