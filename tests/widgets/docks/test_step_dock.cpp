// The pane of the item that is looked at, while the release goes on around whoever reads it.

#include "tests/support/fed_view.h"
#include "tests/support/quiet.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;
using tests::Quiet;

namespace {

QByteArray numbered(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class TestStepDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    static void outputIsReadOnWhileTheReleaseGoesOn();

private:
    std::optional<Quiet> m_quiet;
};

void TestStepDock::outputIsReadOnWhileTheReleaseGoesOn()
{
    const QTemporaryDir folder;
    QFile output(folder.filePath(QStringLiteral("output")));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(numbered(500));
    output.close();
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Count\n\n```bash\nmake count\n```\n\n## Step 2: After\n\n```bash\nmake after\n```\n", "small.md"))->procedure);
    view.happen(journal::Ended{"L6", 1, journal::JobHow::Exited, 1, view.nowMs(), 1000, {}, {}, {}, output.fileName().toStdString(), 5000, {}});
    items::Selection selection(view);
    StepDock dock(view, nullptr, selection);
    dock.resize(700, 600);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    auto& page = *dock.findChild<OutputView*>();
    QTRY_COMPARE(page.lineCount(), 500U);
    QTest::keyClick(&page, Qt::Key_Home);
    QTest::keyClick(&page, Qt::Key_PageDown);
    QVERIFY(!page.isFollowing());
    const quint64 first = page.firstLine();
    QVERIFY(first > 0);
    const QString before = dock.sheet().state;
    selection.setCurrent(0);
    view.happen(journal::Decided{"L6", journal::Choice::Accept, {}, "it is enough"});
    QTRY_VERIFY(dock.sheet().state != before);
    QCOMPARE(page.firstLine(), first);
    QVERIFY(!page.isFollowing());
    QCOMPARE(page.lineCount(), 500U);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestStepDock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_step_dock.moc"
