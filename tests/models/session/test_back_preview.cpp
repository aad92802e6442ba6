// What a way back would do is shown before anybody fires it, with all that its commands read.

#include "models/session/back_preview.h"
#include "models/session/open_runbook.h"
#include "tests/support/fed_view.h"

#include <QTest>

using namespace holdpoint;
using tests::FedView;

class TestBackPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void theValuesOfItsCommandsAreTold();
};

void TestBackPreview::theValuesOfItsCommandsAreTold()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Ship\n\n```bash\nexport PREVIOUS=\"${PREVIOUS:-2.3.1}\"\nship <ticket>\n```\n\n"
                                      "## Rollback\n\n```bash\nput back $PREVIOUS $REGION for <ticket>\nlogin \"$API_TOKEN\" $PREVIOUS\n```\n",
                                      "small.md"))->procedure);
    view.happen(journal::Bound{"ticket", "CHG-7", false});
    view.happen(journal::Bound{"REGION", "north", false});
    view.happen(journal::Bound{"API_TOKEN", {}, true});
    view.goOnTo();
    QVERIFY(view.record().items[0].ran());      // what was skipped, or done elsewhere, has set nothing here
    const auto preview = session::previewBack(view.record(), "Rollback", {}, view.nowMs());
    QVERIFY2(preview, preview ? "" : preview.error().what.c_str());
    QStringList values;
    for (const std::string& value : preview->values) values << QString::fromStdString(value);
    values.sort();
    // The ticket stands in the text already.
    QCOMPARE(values, (QStringList{QStringLiteral("$API_TOKEN is a secret"), QStringLiteral("$PREVIOUS = 2.3.1 (line 6)"), QStringLiteral("$REGION = north")}));
    QVERIFY(preview->lines.front().text.find("CHG-7") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestBackPreview)
#include "test_back_preview.moc"
