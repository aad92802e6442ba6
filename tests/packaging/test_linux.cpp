// What a Linux desktop and Flatpak find of the program, they find by one name; and what the Flatpak manifest names is there.

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(HOLDPOINT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands behind "key: " or "Key=" at the beginning of a line.
QString field(const QString& text, const char* key)
{
    return QRegularExpression(QStringLiteral("^%1(?:: *|=)\"?([^\"\\n]*)").arg(QLatin1String(key)), QRegularExpression::MultilineOption).match(text).captured(1);
}

QString whole(const char* pattern, const QString& text) { return QRegularExpression(QString::fromLatin1(pattern)).match(text).captured(1); }

} // namespace

class TestLinux : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneNameForAll();
    void optionsOfTheManifestAreOurs();
};

void TestLinux::oneNameForAll()
{
    const QString manifest = textOf(QStringLiteral("packaging/linux/org.holdpoint.Holdpoint.yml")), id = field(manifest, "id");
    QCOMPARE(id, QStringLiteral("org.holdpoint.Holdpoint"));
    const QString desktop = textOf(QStringLiteral("packaging/linux/%1.desktop").arg(id)), metainfo = textOf(QStringLiteral("packaging/linux/%1.metainfo.xml").arg(id));
    QCOMPARE(field(desktop, "Icon"), id);
    QCOMPARE(field(desktop, "Exec").section(QLatin1Char(' '), 0, 0), field(manifest, "command"));
    QCOMPARE(whole("<id>(.*)</id>", metainfo), id);
    QCOMPARE(whole("<launchable type=\"desktop-id\">(.*)</launchable>", metainfo), id + QStringLiteral(".desktop"));
    QVERIFY(metainfo.contains(QStringLiteral("<binary>%1</binary>").arg(field(manifest, "command"))));
    QCOMPARE(whole("setDesktopFileName\\(QStringLiteral\\(\"(.*)\"\\)\\)", textOf(QStringLiteral("app/main.cpp"))), id);
    const QString installs = textOf(QStringLiteral("app/CMakeLists.txt"));
    for (const char* ending : {".desktop\"", ".metainfo.xml\"", ".svg)"}) QVERIFY2(installs.contains(id + QLatin1String(ending)), ending);
}

/// Where the sources are, seen from the manifest, and what they are configured with.
void TestLinux::optionsOfTheManifestAreOurs()
{
    const QString manifest = textOf(QStringLiteral("packaging/linux/org.holdpoint.Holdpoint.yml")), ours = textOf(QStringLiteral("CMakeLists.txt"));
    QCOMPARE(QDir::cleanPath(QStringLiteral(HOLDPOINT_SOURCE_DIR "/packaging/linux/") + whole("type: dir, path: ([^,}]*)", manifest)), QStringLiteral(HOLDPOINT_SOURCE_DIR));
    int options = 0;
    for (auto at = QRegularExpression(QStringLiteral("-D(HOLDPOINT_[A-Z]+)=")).globalMatch(manifest); at.hasNext(); ++options) {
        const QString name = at.next().captured(1);
        QVERIFY2(ours.contains(QStringLiteral("option(%1 ").arg(name)), qPrintable(name));
    }
    QVERIFY(options > 0);
}

QTEST_APPLESS_MAIN(TestLinux)
#include "test_linux.moc"
