// A runbook that somebody looks through: opened, corrected, taken back, compared and written, all in the background.

#include "models/session/readiness.h"
#include "models/session/review.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace holdpoint;
using session::Review;

namespace {

struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deploy.md"));

    explicit Desk(const QByteArray& text) { write(text); }
    void write(const QByteArray& text) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QByteArray small = "# T\n\n## Step 1: A\n\n```bash\necho <ticket>\n```\n\n```\nall is well\n```\n\nThe night shift knows.\n";

} // namespace

class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void opensInTheBackground();
    static void whatCannotBeReadIsToldInOneLine_data();
    static void whatCannotBeReadIsToldInOneLine();
    static void aCorrectionIsSeenComparedAndSaved();
    static void aCorrectionIsTakenBack();
    static void whatWasChangedMeanwhileIsNotWrittenOver();
    static void closedBeforeItIsRead();
    static void whatIsMissingIsNamed();
};

void TestReview::opensInTheBackground()
{
    const Desk desk(small);
    Review review;
    QSignalSpy opened(&review, &Review::opened);
    review.open(desk.path);
    QVERIFY(review.isBusy());
    QVERIFY(!review.runbook());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!review.isBusy() && !review.isChanged() && !review.canUndo() && !review.canRepair());
    QCOMPARE(review.runbook()->plan->title, std::string_view("T"));
    QCOMPARE(desk.bytes(), small);
}

void TestReview::whatCannotBeReadIsToldInOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7F" "ELF\0\0\1\2\3\0\0\0", 12);
}

void TestReview::whatCannotBeReadIsToldInOneLine()
{
    QFETCH(QByteArray, text);
    const Desk desk(text);
    Review review;
    QSignalSpy failed(&review, &Review::failed);
    review.open(desk.path);
    QTRY_COMPARE(failed.size(), 1);
    const QString why = failed[0][0].toString();
    QVERIFY2(why.startsWith(desk.path) && !why.contains(QLatin1Char('\n')), qPrintable(why));
    QVERIFY(!review.runbook() && !review.isBusy());
}

void TestReview::aCorrectionIsSeenComparedAndSaved()
{
    const Desk desk(small);
    Review review;
    review.open(desk.path);
    QTRY_VERIFY(review.runbook());
    QVERIFY(review.runbook()->plan->gates.empty());
    QSignalSpy corrected(&review, &Review::corrected), compared(&review, &Review::compared), saved(&review, &Review::saved);
    review.correct({13, "gate", "hold"});
    QTRY_COMPARE(corrected.size(), 1);
    QCOMPARE(review.runbook()->plan->gates.size(), std::size_t{1});
    QVERIFY(review.isChanged());
    QCOMPARE(desk.bytes(), small);    // nothing is written before it is asked for
    review.compare();
    QTRY_COMPARE(compared.size(), 1);
    QVERIFY(compared[0][0].toString().contains(QLatin1String("\n-The night shift knows.\n+The night shift knows. <!-- holdpoint: gate=hold -->\n")));
    review.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.bytes(), QByteArray(small).replace("knows.", "knows. <!-- holdpoint: gate=hold -->"));
    QVERIFY(!review.isChanged() && !review.canUndo());
}

void TestReview::aCorrectionIsTakenBack()
{
    const Desk desk(small);
    Review review;
    review.open(desk.path);
    QTRY_VERIFY(review.runbook());
    const auto before = review.runbook();
    QSignalSpy corrected(&review, &Review::corrected), refused(&review, &Review::refused);
    review.correct({10, "kind", "config"});
    QTRY_COMPARE(corrected.size(), 1);
    QVERIFY(review.canUndo());
    review.undo();
    QCOMPARE(corrected.size(), 2);
    QCOMPARE(review.runbook(), before);
    QVERIFY(!review.isChanged());
    review.correct({2, "gate", "hold"});    // an empty line
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(review.runbook(), before);
}

void TestReview::whatWasChangedMeanwhileIsNotWrittenOver()
{
    const Desk desk(small);
    Review review;
    review.open(desk.path);
    QTRY_VERIFY(review.runbook());
    QSignalSpy corrected(&review, &Review::corrected), refused(&review, &Review::refused);
    review.correct({13, "gate", "hold"});
    QTRY_COMPARE(corrected.size(), 1);
    desk.write("somebody else's\n");
    review.save();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(desk.bytes(), QByteArray("somebody else's\n"));
    QVERIFY(review.isChanged());
}

void TestReview::closedBeforeItIsRead()
{
    const Desk desk(small.repeated(2000));
    auto review = std::make_unique<Review>();
    review->open(desk.path);
    review.reset();
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestReview::whatIsMissingIsNamed()
{
    using What = session::Lack::What;
    const auto read = session::readRunbook(small.toStdString(), "deploy.md");
    QVERIFY(read);
    const auto has = [](const std::vector<session::Lack>& all, What what) { return std::any_of(all.begin(), all.end(), [&](const auto& lack) { return lack.what == what; }); };
    session::StartOrder order;
    const auto first = session::whatIsMissing(**read, order);
    QVERIFY(has(first, What::Value) && has(first, What::Folder));
    QCOMPARE(first.front().name, std::string("<ticket>"));
    QCOMPARE(first.front().line, 6U);
    order.values["ticket"] = "REL-1";
    order.directory = QDir::tempPath().toStdString();
    QVERIFY(session::whatIsMissing(**read, order).empty());
    order.directory += "/there is none";
    order.window = {"Nowhere/Land", {"22:00-05:00"}, {}, {}};
    order.holdBefore = "Step 99";
    const auto last = session::whatIsMissing(**read, order);
    QVERIFY(has(last, What::Folder) && has(last, What::Window) && has(last, What::HoldBefore) && !has(last, What::Value));
    const auto empty = session::readRunbook(std::string("Only words.\n"), "deploy.md");
    QVERIFY(has(session::whatIsMissing(**empty, order), What::Work));
}

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
