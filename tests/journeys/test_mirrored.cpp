// The windows turned round, as a language has them that is written from the right.

#include "tests/journeys/failed.h"
#include "tests/support/quiet.h"
#include "widgets/window/presenter.h"
#include "widgets/window/review_window.h"
#include "widgets/window/source_view.h"

#include <QtWidgets>

#include <QTest>

#include <algorithm>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using items::Act;

namespace {

bool hasInk(const QImage& picture, const QRect& place)
{
    const QRgb ground = picture.pixel(2, 2);
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            if (picture.pixel(x, y) != ground) return true;
    return false;
}

constexpr const char* samplePath = HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md";

} // namespace

class TestMirrored : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void everythingStandsOnTheOtherSide();
    static void commandsAreReadFromTheLeftEverywhere();

private:
    std::optional<Quiet> m_quiet;
};

void TestMirrored::everythingStandsOnTheOtherSide()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const Failed scene;
    QVERIFY(scene.fail());
    const QWidget& window = *scene.window;
    QTRY_VERIFY(reachAct(*scene.window, Act::Retry));
    const auto leftOf = [&](const QString& name) { return reach(*scene.window, name)->mapTo(&window, QPoint()).x(); };
    QVERIFY(leftOf(QStringLiteral("backButton")) < leftOf(QStringLiteral("holdButton")));
    QVERIFY(leftOf(QStringLiteral("holdButton")) < leftOf(QStringLiteral("bandTitle")));
    // Beside the stripe there is as much room as on the other side.
    const QWidget& band = *reach(*scene.window, QStringLiteral("band"));
    const QWidget& title = *reach(*scene.window, QStringLiteral("bandTitle"));
    QVERIFY(title.mapTo(&band, QPoint(title.width(), 0)).x() < band.width() - 12);
    // What is pressed first stands where reading begins, on a line of its own or before the others.
    const QString retry = QStringLiteral("act%1").arg(static_cast<int>(Act::Retry)), edit = QStringLiteral("act%1").arg(static_cast<int>(Act::Edit));
    QVERIFY(leftOf(edit) < leftOf(retry));
    // The clock at the left edge, the name at the right one: neither lies on the other.
    widgets::Presenter presenter(scene.window->view(), nullptr);
    presenter.setAttribute(Qt::WA_DeleteOnClose, false);
    presenter.resize(1280, 800);
    const QImage picture = presenter.grab().toImage();
    QVERIFY(hasInk(picture, QRect(20, 60, 100, 40)));
    QVERIFY(hasInk(picture, QRect(1160, 30, 95, 40)));
    QVERIFY(!hasInk(picture, QRect(520, 20, 100, 100)));
}

void TestMirrored::commandsAreReadFromTheLeftEverywhere()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.openRunbook(QString::fromUtf8(samplePath));
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    auto* text = desk.reviewWindow()->findChild<widgets::SourceView*>();
    QVERIFY(text);
    // The panes of the window share its width when it is laid out, which comes after the runbook.
    const auto isThere = [text] {
        const QImage seen = text->viewport()->grab().toImage();
        return seen.height() > 240 && hasInk(seen, QRect(0, 20, seen.width(), 200));
    };
    QTRY_VERIFY(isThere());
    const QImage mirrored = text->viewport()->grab().toImage();
    text->setCurrentIndex({});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QImage usual = text->viewport()->grab().toImage();
    // The same text at the same place, whatever is around it.
    QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
    const QRect lines(0, text->visualRect(text->model()->index(1, 0)).top(), std::min(mirrored.width(), usual.width()), 200);
    QVERIFY(hasInk(mirrored, lines));
    QCOMPARE(mirrored.copy(lines), usual.copy(lines));
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestMirrored test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_mirrored.moc"
