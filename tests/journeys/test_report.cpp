// The report of a release at the desktop: it is read page by page, signed, and saved, and pdfsig says of the saved file that it is valid.

#include "tests/journeys/reported.h"
#include "tests/support/quiet.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using journal::Stage;
using widgets::ReportWindow;
using Part = ReportWindow::Part;

namespace {

/// The year 2001, in which a key was made that is not valid any more.
class LongAgo : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return 1'000'000'000'000; }
    [[nodiscard]] std::int64_t steady() const override { return now(); }
};

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    void itIsReadSignedAndSaved()
    {
        Reported at(12);
        at.trust({{"Bo Li", {"QA Lead"}, at.key("Bo Li"), 0, 0, {}}});
        at.open();
        auto& pages = at.window->pages();
        QVERIFY2(pages.pageCount() >= 4, qPrintable(QString::number(pages.pageCount())));
        QCOMPARE(at.label("reportWhere"), QStringLiteral("Page 1 of %1").arg(pages.pageCount()));
        QTRY_VERIFY2(pages.accessibleDescription().contains(QStringLiteral("Report of release")), qPrintable(pages.accessibleDescription()));
        QVERIFY(pages.hasFocus());
        QTest::keyClick(&pages, Qt::Key_End);
        QCOMPARE(at.label("reportWhere"), QStringLiteral("Page %1 of %1").arg(pages.pageCount()));
        QTRY_VERIFY(pages.isDrawn());
        QVERIFY2(pages.kept() <= 4, "only what is in view is kept");
        QVERIFY(at.signatures().contains(QStringLiteral("Nobody has signed")));
        const QByteArray previewed = at.window->desk().shown().pdf;
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        QTRY_VERIFY(at.window->findChild<QLineEdit*>(QStringLiteral("reportPassphrase"))->hasFocus());
        QCOMPARE(at.window->findChild<QComboBox*>(QStringLiteral("reportRole"))->currentText(), QStringLiteral("QA Lead"));
        for (const char* where : {"reportPassphrase", "reportRole", "reportMeaning"}) {
            QTest::keyClick(at.window->findChild<QWidget*>(QString::fromUtf8(where)), Qt::Key_Return);
            QVERIFY2(at.label("reportTrouble").contains(QStringLiteral("Type the passphrase")), qPrintable(QString::fromUtf8(where) + at.label("reportTrouble")));
        }
        QVERIFY2(at.label("reportWarning").isEmpty(), qPrintable(at.label("reportWarning")));
        at.sign("other words than these");
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("passphrase is wrong")), qPrintable(at.label("reportTrouble")));
        QVERIFY(!at.label("reportTrouble").contains(QStringLiteral("other words")));
        QCOMPARE(at.window->desk().shown().pdf, previewed);
        QTRY_VERIFY(at.signsAtLast());
        QVERIFY2(at.signatures().contains(QStringLiteral("signature 1 by Bo Li (QA Lead, approved): valid")), qPrintable(at.signatures()));
        QVERIFY2(at.window->desk().shown().pdf.startsWith(previewed), "what was signed is what was shown");
        at.window->saveTo(Part::Pdf, at.file("saved.pdf"));
        QTRY_VERIFY2(at.banners().contains(QStringLiteral("Saved: ")), qPrintable(at.banners()));
        QCOMPARE(at.bytesOf("saved.pdf"), at.window->desk().shown().pdf);
        const QByteArray judged = judgedByPdfsig(at.file("saved.pdf"));
        QVERIFY2(judged.count("Signature Validation: Signature is Valid.") == 1 && judged.count("Total document signed") == 1, judged.constData());
    }

    void theNextOneSignsWhatIsThere()
    {
        Reported at;
        at.trust({{"Bo Li", {"QA Lead"}, at.key("Bo Li"), 0, 0, {}}, {"Cy Oz", {"DBA"}, at.key("Cy Oz"), 0, 0, {}}});
        at.open();
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        at.sign(words);
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 1 by Bo Li")), qPrintable(at.signatures()));
        const QByteArray first = at.window->desk().shown().pdf;
        at.window->close();
        QTRY_VERIFY(!at.opened.window->findChild<ReportWindow*>());
        at.open();
        QCOMPARE(at.window->desk().shown().pdf, first);
        QVERIFY2(!reach(*at.window, QStringLiteral("reportPaper")), "what is signed stays as it is");
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        auto* who = at.window->findChild<QComboBox*>(QStringLiteral("reportWho"));
        who->setCurrentIndex(who->findText(QStringLiteral("Cy Oz"), Qt::MatchStartsWith));
        QCOMPARE(at.window->findChild<QComboBox*>(QStringLiteral("reportRole"))->currentText(), QStringLiteral("DBA"));
        at.window->findChild<QComboBox*>(QStringLiteral("reportRole"))->setEditText(QStringLiteral("QA Lead"));
        at.sign(words);
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("does not have the role QA Lead")), qPrintable(at.label("reportTrouble")));
        QCOMPARE(at.window->desk().shown().pdf, first);
        at.window->findChild<QComboBox*>(QStringLiteral("reportRole"))->setEditText(QStringLiteral("Astronaut"));
        at.sign(words);
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("nobody has the role 'Astronaut' here; the roles are QA Lead, DBA")), qPrintable(at.label("reportTrouble")));
        QCOMPARE(at.window->desk().shown().pdf, first);
        at.window->findChild<QComboBox*>(QStringLiteral("reportRole"))->setEditText(QStringLiteral("DBA"));
        at.sign(words);
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 2 by Cy Oz (DBA, approved): valid")), qPrintable(at.signatures()));
        QVERIFY(QDir().mkpath(at.file("all")));
        at.window->saveTo(Part::Everything, at.file("all"));
        QTRY_VERIFY2(at.banners().contains(QStringLiteral("Saved: ")), qPrintable(at.banners()));
        QCOMPARE(QDir(at.file("all")).entryList(QDir::Files).size(), 6);
        const QByteArray judged = judgedByPdfsig(QString::fromStdString(at.file("all").toStdString() + '/' + at.opened.id + ".pdf"));
        QVERIFY2(judged.count("Signature Validation: Signature is Valid.") == 2, judged.constData());
    }

    void whoHasNoKeyMakesOne()
    {
        Reported at;
        at.open();
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        QVERIFY(!reach(*at.window, QStringLiteral("reportPassphrase")));
        QVERIFY(press(*at.window, QStringLiteral("reportNewIdentity")));
        QWidget* dialog = nullptr;
        QTRY_VERIFY((dialog = reach(*at.window, QStringLiteral("identityDialog"))) != nullptr);
        const auto trouble = [&] { return dialog->findChild<QLabel*>(QStringLiteral("identityTrouble"))->text(); };
        QVERIFY(write(*dialog, QStringLiteral("identityName"), QStringLiteral("Di Ng")));
        for (const auto& [first, second, says] : {std::tuple{"one of them", "another one", "are not the same"}, {"short", "short", "8 characters or more"}}) {
            QVERIFY(write(*dialog, QStringLiteral("identityPassphrase"), QString::fromUtf8(first)));
            QVERIFY(write(*dialog, QStringLiteral("identityAgain"), QString::fromUtf8(second)));
            QVERIFY(press(*dialog, QStringLiteral("identityMake")));
            QTRY_VERIFY2(trouble().contains(QString::fromUtf8(says)), qPrintable(trouble()));
        }
        QVERIFY(write(*dialog, QStringLiteral("identityPassphrase"), QString::fromUtf8(words)));
        QVERIFY(write(*dialog, QStringLiteral("identityAgain"), QString::fromUtf8(words)));
        // Her key is younger than the report, which a certificate tells by the second.
        const SystemClock clock;
        at.opened.place.clock->pass(1000);
        QVERIFY(press(*dialog, QStringLiteral("identityMake")));
        QTRY_VERIFY(!reach(*at.window, QStringLiteral("identityDialog")));
        QVERIFY(signoff::KeyStore(at.opened.place.surroundings().people.keys, clock).find("Di Ng"));
        QTRY_COMPARE(at.window->findChild<QComboBox*>(QStringLiteral("reportWho"))->currentText(), QStringLiteral("Di Ng (di-ng)"));
        // Nobody vouches for her here yet, which is said before, and again when she has signed.
        QVERIFY2(at.label("reportWarning").contains(QStringLiteral("No trust file here names Di Ng as QA Lead")), qPrintable(at.label("reportWarning")));
        QVERIFY(write(*at.window, QStringLiteral("reportPassphrase"), QString::fromUtf8(words)));
        QTest::keyClick(at.window->findChild<QLineEdit*>(QStringLiteral("reportPassphrase")), Qt::Key_Return);
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("Does not hold: signature 1 by Di Ng")), qPrintable(at.signatures()));
        at.window->saveTo(Part::Pdf, at.file("saved.pdf"));
        QTRY_VERIFY(at.banners().contains(QStringLiteral("Saved: ")));
        QVERIFY(judgedByPdfsig(at.file("saved.pdf")).contains("Signature is Valid."));
        QVERIFY(QDir().mkpath(at.file("all")));
        at.window->saveTo(Part::Everything, at.file("all"));
        QTRY_VERIFY2(at.banners().contains(at.file("all")), qPrintable(at.banners()));
        QCOMPARE(at.verified("all", {}).count(QStringLiteral("is not in the trust file")), 2);
        // With her in the trust file all of it holds, and nothing has to be signed anew.
        at.trust({{"Di Ng", {"QA Lead"}, signoff::KeyStore(at.opened.place.surroundings().people.keys, clock).find("Di Ng")->certificate.fingerprint(), 0, 0, {}}});
        QCOMPARE(at.verified("all", *at.opened.place.surroundings().people.readTrust()), QString());
    }

    void whoMayNotSignIsToldBefore()
    {
        Reported at;
        const std::int64_t now = SystemClock().now();
        at.trust({{"Bo Li", {"QA Lead"}, at.key("Bo Li"), 0, now - 1000, "left"}});
        static_cast<void>(at.key("Old Key", LongAgo()));
        at.open();
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        auto* who = at.window->findChild<QComboBox*>(QStringLiteral("reportWho"));
        for (const auto& [name, says] : {std::pair{"Bo Li", "revoked"}, {"Old Key", "had expired at"}}) {
            who->setCurrentIndex(who->findText(QString::fromUtf8(name), Qt::MatchStartsWith));
            QVERIFY2(at.label("reportTrouble").contains(QString::fromUtf8(says)), qPrintable(at.label("reportTrouble")));
            QVERIFY(!reach(*at.window, QStringLiteral("reportPassphrase")) && !reach(*at.window, QStringLiteral("reportSignNow")));
        }
    }

    void onLetterAndIntoFiles()
    {
        Reported at;
        at.open();
        QVERIFY(at.window->pages().pageSize().width() < 600);
        auto* paper = at.window->findChild<QComboBox*>(QStringLiteral("reportPaper"));
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_Down);
        QTRY_VERIFY(at.window->pages().pageSize().width() > 600);
        QTRY_VERIFY(at.window->pages().isDrawn());
        at.window->saveTo(Part::Page, at.file("page.html"));
        QTRY_VERIFY(at.bytesOf("page.html").startsWith("<!DOCTYPE html>"));
        at.window->saveTo(Part::Evidence, at.file("evidence.json"));
        QTRY_VERIFY(at.bytesOf("evidence.json").startsWith("{"));
        at.window->saveTo(Part::Pdf, QStringLiteral("/nowhere/at/all.pdf"));
        QTRY_VERIFY2(at.banners().contains(QStringLiteral("/nowhere/at/all.pdf: the report cannot be written")), qPrintable(at.banners()));
        QTest::keyClick(at.window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(at.window->findChild<QFileDialog*>(QStringLiteral("reportFile")) != nullptr);
        at.window->findChild<QFileDialog*>(QStringLiteral("reportFile"))->close();
        const double before = at.window->pages().verticalScrollBar()->maximum();
        QTest::keyClick(at.window, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(at.window->pages().verticalScrollBar()->maximum() > before);
        QTRY_VERIFY(at.window->pages().isDrawn());
    }

    /// However long a report is, what is held of it is what is in view.
    void manyPagesAreReadAsFew()
    {
        constexpr int many = 600;
        QByteArray pdf;
        {
            QBuffer into(&pdf);
            QVERIFY(into.open(QIODevice::WriteOnly));
            QPdfWriter writer(&into);
            QPainter painter(&writer);
            for (int page = 0; page < many; ++page) {
                if (page > 0) QVERIFY(writer.newPage());
                painter.drawText(QPoint(1000, 1000), QStringLiteral("the page of number %1").arg(page + 1));
            }
        }
        widgets::PageView view;
        view.resize(900, 700);
        view.QWidget::show();
        view.show(pdf, false);
        QTRY_COMPARE(view.pageCount(), many);
        std::size_t most = 0;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&view, Qt::Key_PageDown);
            QTRY_VERIFY(view.isDrawn());
            most = std::max(most, view.kept());
        }
        QTest::keyClick(&view, Qt::Key_End);
        QTRY_VERIFY2(view.accessibleDescription().contains(QStringLiteral("the page of number %1").arg(many)), qPrintable(view.accessibleDescription()));
        QVERIFY2(most <= 5 && view.kept() <= 5, qPrintable(QString::number(most)));
        // A file that is none is said, and the window stays.
        const QSignalSpy refused(&view, &widgets::PageView::notOpened);
        view.show("%PDF-1.6 and no more", false);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(view.pageCount(), 0);
    }

    void aReleaseThatGoesOnIsSaid()
    {
        Reported at(1, false);
        at.opened.drive();
        QTRY_COMPARE(at.opened.advice().wanted, engine::Wanted::Answer);
        at.opened.desk.showReport(*at.opened.window);
        at.window = at.opened.window->findChild<ReportWindow*>();
        QTRY_VERIFY(at.window->pages().isDrawn());
        QVERIFY(!reach(*at.window, QStringLiteral("reportAnew")));
        const std::uint64_t before = at.window->desk().shown().upTo;
        goOn(*at.opened.window);
        QTRY_VERIFY2(at.banners().contains(QStringLiteral("has gone on since")), qPrintable(at.banners()));
        QVERIFY(press(*at.window, QStringLiteral("reportAnew")));
        QTRY_VERIFY(at.window->pages().isDrawn() && at.window->desk().shown().upTo > before);
        QTRY_VERIFY(!reach(*at.window, QStringLiteral("reportAnew")));
    }

private:
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_report.moc"
