// Every rule of the compiler is spoken of by a test: a rule that nobody tests is a rule that nobody notices failing.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString nameOfARule = QStringLiteral("(?:phase|step|task|code|expect|gate|limit|rollback|signoff|contact|clock|parameter)\\.[a-z-]+");

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const char* folder)
{
    QDirIterator files(QStringLiteral(HOLDPOINT_SOURCE_DIR "/") + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext()) paths += files.next();
    return paths;
}

/// A rule is a whole literal of its own. The lexicon's concepts look alike, but stand in its list of concepts.
QMap<QString, QString> rulesOfTheProduct()
{
    static const QRegularExpression concept_(QStringLiteral("X\\(\\w+, \"[^\"]*\"\\)"));
    static const QRegularExpression literal(QStringLiteral("\"(") + nameOfARule + QStringLiteral(")\""));
    QMap<QString, QString> rules;
    for (const QString& path : sourcesIn("models/plan")) {
        const QString text = readAll(path).remove(concept_);
        for (auto match = literal.globalMatch(text); match.hasNext();) rules.insert(match.next().captured(1), QFileInfo(path).fileName());
    }
    return rules;
}

/// In the tests a rule stands in a row of text, "3 hold gate.do-not-proceed": whole, between blanks or quotes.
QSet<QString> rulesOfTheTests()
{
    static const QRegularExpression word(QStringLiteral("(?<![\\w.-])") + nameOfARule + QStringLiteral("(?![\\w.(-])"));
    QSet<QString> rules;
    for (const QString& path : sourcesIn("tests"))
        for (auto match = word.globalMatch(readAll(path)); match.hasNext();) rules.insert(match.next().captured(0));
    return rules;
}

} // namespace

class TestEveryRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsTested()
    {
        const QMap<QString, QString> rules = rulesOfTheProduct();
        const QSet<QString> tested = rulesOfTheTests();
        QVERIFY2(rules.size() > 50, "the rules of models/plan cannot be read");
        QStringList untested;
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            if (!tested.contains(rule.key())) untested += rule.key() + QStringLiteral(" in ") + rule.value();
        QVERIFY2(untested.isEmpty(), qPrintable(QStringLiteral("no test speaks of\n  ") + untested.join(QStringLiteral("\n  "))));
    }
};

QTEST_APPLESS_MAIN(TestEveryRule)
#include "test_every_rule.moc"
