// The house keeps its order: tests/rooms/allowed.txt against every file of the tree. The checks are tested themselves,
// on made-up trees in which each rule is broken once.

#include "tests/rooms/inspection.h"
#include "tests/rooms/source_code.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <string>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

using Files = QMap<QString, QByteArray>;

const QString tablePath = QStringLiteral("tests/rooms/allowed.txt");

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

House realHouse()
{
    const QByteArray text = readAll(QStringLiteral(HOLDPOINT_SOURCE_DIR "/") + tablePath);
    auto house = readHouse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), tablePath.toStdString());
    return house ? house.value() : House();
}

/// A small house of the same kind as ours.
House smallHouse()
{
    const auto house = readHouse("room base models/base:\n"
                                 "room engine models/engine: base\n"
                                 "room store models/store: base\n"
                                 "room widgets widgets: base\n"
                                 "values widgets: models/engine/value.h\n"
                                 "room app app: *\n"
                                 "room tests tests: *\n"
                                 "qt QtCore: base engine store\n"
                                 "long models/engine/long.cpp\n",
                                 "allowed.txt");
    return house ? house.value() : House();
}

/// The files that the small house needs to be in order, and headers of a small Qt.
Files goodTree()
{
    return {
        {QStringLiteral("models/base/a.h"), "#pragma once\n#include <QString>\n#include <vector>\n"},
        {QStringLiteral("models/engine/value.h"), "#include \"models/base/a.h\"\n"},
        {QStringLiteral("models/engine/run.h"), "#include \"models/engine/value.h\"\n"},
        {QStringLiteral("models/engine/long.cpp"), QByteArray("int a;\n").repeated(401)},
        {QStringLiteral("models/store/keep.h"), "#include \"models/base/a.h\"\n#include <QtCore/QString>\n"},
        {QStringLiteral("widgets/window.h"), "#include \"models/engine/value.h\"\n#include <QWidget>\n"},
        {QStringLiteral("app/main.cpp"), "#include \"models/store/keep.h\"\n#include \"widgets/window.h\"\n"},
        {QStringLiteral("tests/test_a.cpp"), "#include \"models/engine/run.h\"\n#include <QTest>\n#include \"test_a.moc\"\n"},
        {QStringLiteral("qt/QtCore/QString"), ""},
        {QStringLiteral("qt/QtCore/qstring.h"), ""},
        {QStringLiteral("qt/QtCore/QtCore"), ""},
        {QStringLiteral("qt/QtWidgets/QWidget"), ""},
        {QStringLiteral("qt/QtWidgets/qwidget.h"), ""},
        {QStringLiteral("qt/QtWidgets/QtWidgets"), ""},
        {QStringLiteral("qt/QtTest/QTest"), ""},
    };
}

Inspection inspectTree(const House& house, const Files& files)
{
    const QTemporaryDir folder;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder.filePath(file.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size()) return {{"could not write " + path.toStdString()}, 0, 0};
    }
    const std::filesystem::path root = folder.path().toStdString();
    return inspect(house, root, root / "qt");
}

QString joined(const Inspection& inspection)
{
    QStringList all;
    for (const std::string& violation : inspection.violations) all += QString::fromStdString(violation);
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheTable()
    {
        const std::filesystem::path qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath).toStdString();
        QVERIFY2(std::filesystem::exists(qtHeaders / "QtCore" / "QString"), "Qt's headers are not where Qt says, so nothing can be judged");
        const Inspection inspection = inspect(realHouse(), HOLDPOINT_SOURCE_DIR, qtHeaders);
        for (const std::string& violation : inspection.violations) std::fprintf(stderr, "%s\n", violation.c_str());
        QVERIFY2(inspection.violations.empty(), "the lines above name what breaks the order of the house");
        QVERIFY2(inspection.files > 50 && inspection.includes > 200, "the tree was not read");
    }

    void theTableSaysWhatTheArchitectureSays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* from, const char* to, bool allowed) {
            QTest::newRow((std::string(from) + " -> " + to).c_str()) << QString::fromLatin1(from) << QString::fromLatin1(to) << allowed;
        };
        for (const char* room : {"engine", "monitor", "signoff", "store", "report"}) {
            row(room, "journal", true);
            row("journal", room, false);
            row(room, "session", false);
            row("session", room, true);
            row("app", room, true);
            for (const char* other : {"engine", "monitor", "signoff", "store", "report"})
                if (room != other) row(room, other, (QLatin1String(room) == QLatin1String("report") || QLatin1String(room) == QLatin1String("engine")) && QLatin1String(other) == QLatin1String("signoff"));
        }
        for (const char* room : {"engine", "store", "report", "runbook"}) row("widgets", room, false);
        for (const char* room : {"session", "items"}) {
            row("widgets", room, true);
            row(room, "widgets", false);
        }
        row("items", "session", true);
        row("session", "items", false);
        row("plan", "runbook", true);
        row("runbook", "plan", false);
        row("base", "runbook", false);
        row("widgets", "app", false);
        row("plan", "tests", false);
    }
    void theTableSaysWhatTheArchitectureSays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, allowed);
        House house = realHouse();
        const Room* room = house.find(from.toStdString());
        const Room* other = house.find(to.toStdString());
        QVERIFY(room && other);
        house.longLine.clear();
        house.valueLine.clear();
        const QString header = QString::fromStdString(other->folder + "/x.h");
        const Inspection inspection = inspectTree(house, {{header, "\n"},
            {QString::fromStdString(room->folder + "/y.h"), "#include \"" + header.toUtf8() + "\"\n"}});
        QCOMPARE(joined(inspection).isEmpty(), allowed);
    }

    void onlyTheReportPaints()
    {
        House house = realHouse();
        for (const Room& room : house.rooms) {
            const bool below = room.folder.starts_with("models/");
            QCOMPARE(below, !room.qt.empty());
            QVERIFY(!room.qt.contains("QtWidgets"));
            QCOMPARE(room.qt.contains("QtGui"), room.name == "report");
        }
    }

    void aTreeInOrderHasNoViolation()
    {
        const Inspection inspection = inspectTree(smallHouse(), goodTree());
        QCOMPARE(joined(inspection), QString());
        QCOMPARE(inspection.files, std::size_t{8});
        QCOMPARE(inspection.includes, std::size_t{13});
    }

    void findsWhatBreaksARule_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("violation");
        const auto row = [](const char* name, const char* path, const QByteArray& text, const char* violation) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(violation);
        };
        row("upwards", "models/base/b.h", "\n#include \"models/engine/run.h\"\n", "models/base/b.h:2: the room base may not include the room engine");
        row("sideways", "models/store/b.h", "#include \"models/engine/run.h\"\n", "models/store/b.h:1: the room store may not include the room engine");
        row("not a value", "widgets/b.cpp", "#include \"models/engine/run.h\"\n", "widgets/b.cpp:1: the room widgets may not include the room engine");
        row("into the tests", "app/b.cpp", "#include \"tests/test_a.cpp\"\n", "app/b.cpp:1: the room app may not include the room tests");
        row("in angle brackets", "models/base/b.h", "#include <models/engine/run.h>\n", "models/base/b.h:1: the room base may not include the room engine");
        row("with blanks", "models/base/b.h", "  #  include   \"models/engine/run.h\"  // why\n", "models/base/b.h:1: the room base may not include");
        row("after a comment", "models/base/b.h", "/* a\n b */ #include \"models/engine/run.h\"\n", "models/base/b.h:2: the room base may not include");
        row("below a raw string", "models/base/b.cpp", "auto a = R\"x(\n\")x\";\n#include \"models/engine/run.h\"\n", "models/base/b.cpp:3: the room base may not include");
        row("in a template of CMake", "models/base/b.cpp.in", "#include \"models/engine/run.h\"\n", "models/base/b.cpp.in:1: the room base may not include");
        row("through the parent folder", "models/base/b.h", "#include \"../engine/run.h\"\n", "models/base/b.h:1: the room base may not include");

        row("beside itself", "models/base/b.h", "#include \"a.h\"\n", "models/base/b.h:1: name the file from the source root: #include \"models/base/a.h\"");
        row("with dots", "models/base/b.h", "#include \"models/engine/../base/a.h\"\n", "models/base/b.h:1: name the file from the source root");
        row("ours in angle brackets", "models/base/b.h", "#include <models/base/a.h>\n", "models/base/b.h:1: name the file from the source root");
        row("beside itself in a test", "tests/b.cpp", "#include \"test_a.cpp\"\n", "tests/b.cpp:1: name the file from the source root");
        row("not there", "models/base/b.h", "#include \"models/base/none.h\"\n", "models/base/b.h:1: there is no file \"models/base/none.h\"");
        row("a macro", "models/base/b.h", "#include HEADER\n", "models/base/b.h:1: the include is a macro");
        row("in no room", "models/cellar/b.h", "\n", "models/cellar/b.h:1: stands in no room");
        row("between the rooms", "models/b.h", "\n", "models/b.h:1: stands in no room");

        row("a widget", "models/base/b.h", "#include <QWidget>\n", "models/base/b.h:1: the room base may not use QtWidgets (QWidget)");
        row("a widget by its library", "models/base/b.h", "#include <QtWidgets/QWidget>\n", "models/base/b.h:1: the room base may not use QtWidgets");
        row("all widgets", "models/base/b.h", "#include <QtWidgets>\n", "models/base/b.h:1: the room base may not use QtWidgets");
        row("a widget by its file", "models/base/b.h", "#include <qwidget.h>\n", "models/base/b.h:1: the room base may not use QtWidgets");
        row("a quoted widget", "models/base/b.h", "#include \"QWidget\"\n", "models/base/b.h:1: the room base may not use QtWidgets");
        row("Qt that is not installed", "models/base/b.h", "#include <QPainter>\n", "models/base/b.h:1: the room base may not use QPainter");
        row("a Qt library that is not installed", "models/base/b.h", "#include <QtGui/QPainter>\n", "models/base/b.h:1: the room base may not use QtGui");

        row("too long", "app/b.cpp", QByteArray("int a;\n").repeated(401), "app/b.cpp:401: the file has 401 lines");
        row("short enough", "models/engine/long.cpp", QByteArray("int a;\n").repeated(400), "allowed.txt:9: models/engine/long.cpp is short enough now");
        row("a singleton", "app/b.cpp", "\nauto& a = Settings::instance();\n", "app/b.cpp:2: a singleton");
        row("a singleton in a namespace", "app/b.cpp", "f(holdpoint::Settings::instance ());\n", "app/b.cpp:1: a singleton");
        row("a singleton from a template", "app/b.cpp", "Single<A, B>::instance();\n", "app/b.cpp:1: a singleton");
        row("a singleton's class", "app/b.h", "static Settings& instance();\n", "app/b.h:1: a singleton");
        row("a friend", "models/base/b.h", "class A {\n    friend class TestA;\n};\n", "models/base/b.h:2: a test as a friend");
        row("a friend elsewhere", "widgets/b.h", "friend tests::WindowTest;\n", "widgets/b.h:1: a test as a friend");

        row("qWait", "tests/b.cpp", "QTest::qWait(100);\n", "tests/b.cpp:1: waits on time");
        row("qSleep", "tests/b.cpp", "QTest::qSleep (100);\n", "tests/b.cpp:1: waits on time");
        row("sleep_for", "tests/b.cpp", "std::this_thread::sleep_for(1s);\n", "tests/b.cpp:1: sleeps");
        row("QThread", "tests/b.cpp", "QThread::msleep(5);\n", "tests/b.cpp:1: sleeps");
        row("sleep", "tests/b.cpp", "    ::sleep(1);\n", "tests/b.cpp:1: sleeps");
        row("usleep", "tests/b.cpp", "if (a) usleep(1);\n", "tests/b.cpp:1: sleeps");
    }
    void findsWhatBreaksARule()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QString, violation);
        Files files = goodTree();
        files.insert(path, text);
        const Inspection inspection = inspectTree(smallHouse(), files);
        const QString all = joined(inspection);
        QVERIFY2(std::any_of(inspection.violations.begin(), inspection.violations.end(), [&](const std::string& found) { return found.starts_with(violation.toStdString()); }),
                 qPrintable(all.isEmpty() ? QStringLiteral("nothing was found") : all));
        // One mistake, one line; a wrong path may break the direction as well.
        QVERIFY2(inspection.violations.size() <= 2, qPrintable(all));
    }

    void passesWhatBreaksNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* path, const QByteArray& text) { QTest::newRow(name) << QString::fromLatin1(path) << text; };
        row("commented out", "models/base/b.h", "// #include \"models/engine/run.h\"\n/*\n#include <QWidget>\n*/\n");
        row("in a raw string", "models/base/b.cpp", "auto a = R\"(\n#include \"models/engine/run.h\"\nQTest::qWait(1);)\";\n");
        row("in a string", "tests/b.cpp", "run(\"sleep(3)\"); auto c = '\"'; run(\"qWait(1)\");\n");
        row("digits", "tests/b.cpp", "int a = 1'000'000; // sleep(1)\n");
        row("Qt's own instance", "app/b.cpp", "QCoreApplication::instance()->quit();\n");
        row("waits on a condition", "tests/b.cpp", "QTest::qWaitFor([&] { return done; });\n");
        row("a member named sleep", "tests/b.cpp", "clock.sleep(3); clock->sleep(3);\n");
        row("sleeps in the product", "models/engine/b.cpp", "std::this_thread::sleep_for(a);\n");
        row("a friend that is no test", "models/base/b.h", "friend class Latest;\nfriend bool operator==(const A&, const A&) = default;\n");
        row("400 lines", "app/b.cpp", QByteArray("int a;\n").repeated(400));
        row("no source", "models/base/CMakeLists.txt", "#include \"models/engine/run.h\"\n");
        row("generated", "widgets/b.cpp", "#include \"ui_window.h\"\n#include \"b.moc\"\n");
        row("another library", "models/base/b.cpp", "#include <cmark-gfm.h>\n#include <queue>\n");
    }
    void passesWhatBreaksNone()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        Files files = goodTree();
        files.insert(path, text);
        QCOMPARE(joined(inspectTree(smallHouse(), files)), QString());
    }

    void theTableNamesFilesThatAreThere()
    {
        Files files = goodTree();
        files.remove(QStringLiteral("models/engine/long.cpp"));
        QCOMPARE(joined(inspectTree(smallHouse(), files)), QStringLiteral("allowed.txt:9: there is no file models/engine/long.cpp"));
        House house = smallHouse();
        house.valueLine["models/engine/gone.h"] = 5;
        QCOMPARE(joined(inspectTree(house, goodTree())), QStringLiteral("allowed.txt:5: there is no file models/engine/gone.h"));
    }

    void aWrongTableIsAnError_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* table, const char* error) { QTest::newRow(error) << QByteArray(table) << QString::fromLatin1(error); };
        row("room a models/a\n", "t:1: the line needs a colon");
        row("room a: b\n", "t:1: write: room NAME FOLDER: ROOMS");
        row("room a models/a: b\nroom b models/b:\n", "t:1: the room b does not stand above a");
        row("room a models/a:\n\nroom a models/b:\n", "t:3: the room a is there twice");
        row("values a: x.h\n", "t:1: write: values ROOM: HEADERS, with a room that stands above");
        row("qt QtCore: a\n", "t:1: there is no room a above");
        row("house a: b\n", "t:1: 'house' is none of room, values, qt, long");
        row("long\n", "t:1: write: long FILE");
        row(": a\n", "t:1: nothing stands before the colon");
    }
    void aWrongTableIsAnError()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, error);
        const auto house = readHouse(table.toStdString(), "t");
        QVERIFY(!house);
        QCOMPARE(QString::fromStdString(house.error().text()), error);
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "test_rooms.moc"
