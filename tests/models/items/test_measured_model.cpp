// Where the numbers of a runbook's limits come from, and what each source says when it is asked once.

#include "models/items/measured_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using items::Mark;
using items::MeasuredModel;

class TestMeasuredModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSourceSaysItsValue()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write("deploy.md", "# Shop\n\n## Watch\n\n- p95 latency < 50 ms\n- Error rate > 1%: page on-call\n- CPU < 90 %\n- p99 latency degraded by > 20 % against the baseline: roll back\n");
        write("deploy.sources.json", R"({"sources": {"p95 latency": {"command": "cat p95", "unit": "s"}, "Error rate": {"command": "false"}, "p99 latency degraded by": {"command": "echo 60", "unit": "ms"}}})");
        write("p95", "0.041\n");
        MeasuredModel model;
        model.show(*session::readRunbook(folder.filePath(QStringLiteral("deploy.md")).toStdString()));
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        const auto mark = [&](int row) { return model.index(row, 0).data(MeasuredModel::MarkRole).value<Mark>(); };
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.hasSources() && model.problem().isEmpty());
        QCOMPARE(cell(0, MeasuredModel::By), QStringLiteral("the command 'cat p95'"));
        QCOMPARE(cell(2, MeasuredModel::By), QStringLiteral("asked of a person"));
        QVERIFY(mark(0) == Mark::Waiting && mark(2) == Mark::Asking);
        model.test();
        QVERIFY(model.isAsking());
        QTRY_VERIFY(!model.isAsking());
        QVERIFY2(cell(0, MeasuredModel::Says).startsWith(QStringLiteral("41 ms, asked in ")), qPrintable(cell(0, MeasuredModel::Says)));
        QVERIFY(mark(0) == Mark::Passed && mark(1) == Mark::Failed);
        QVERIFY(!cell(1, MeasuredModel::Says).isEmpty());
        QVERIFY2(cell(3, MeasuredModel::Says).startsWith(QStringLiteral("60 ms, asked in ")), qPrintable(cell(3, MeasuredModel::Says)));
    }
    void aFileThatIsWrongIsSaid()
    {
        const QTemporaryDir folder;
        for (const auto& [name, text] : {std::pair{"deploy.md", "# Shop\n\n## Watch\n\n- p95 < 50 ms\n"}, std::pair{"deploy.sources.json", "{\"sources\": 1}"}}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        }
        MeasuredModel model;
        model.show(*session::readRunbook(folder.filePath(QStringLiteral("deploy.md")).toStdString()));
        QVERIFY2(model.problem().contains(QStringLiteral("has to be an object")), qPrintable(model.problem()));
        QVERIFY(!model.hasSources());
    }
};

QTEST_GUILESS_MAIN(TestMeasuredModel)
#include "test_measured_model.moc"
