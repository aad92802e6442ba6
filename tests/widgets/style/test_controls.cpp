#include "widgets/style/buttons.h"
#include "widgets/style/first_size.h"
#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"

#include "tests/support/quiet.h"
#include "tests/support/sight.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>

using namespace holdpoint::widgets;
using holdpoint::tests::Quiet;

namespace {

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

QImage greyPicture(QWidget& widget) { return holdpoint::tests::greyOf(widget.grab().toImage()); }

} // namespace

class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    /// On a screen of 1280x800 the button that starts a release lay below it.
    static void aWindowFitsItsScreen()
    {
        QCOMPARE(firstSize({1280, 800}, {1920, 1080}), QSize(1280, 800));
        QCOMPARE(firstSize({1280, 800}, {1280, 773}), QSize(1280, 733));
        QCOMPARE(firstSize({1200, 780}, {1280, 800}), QSize(1200, 760));
        QCOMPARE(firstSize({1280, 800}, {800, 800}), QSize(1280, 800));
    }

    /// In each theme a control that gets the focus shows at least a ring's worth of the accent more than without it.
    void theFocusIsAlwaysSeen_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto& [kind, make] : controls()) QTest::newRow(qPrintable(kind)) << kind;
    }
    void theFocusIsAlwaysSeen()
    {
        QFETCH(const QString, kind);
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
            QWidget window;
            auto* column = new QVBoxLayout(&window);
            auto* other = new QPushButton(QStringLiteral("other"));
            QWidget* control = controls().at(kind)();
            column->addWidget(other);
            column->addWidget(control);
            dress(window, name);
            window.show();
            window.activateWindow();
            other->setFocus();
            QTRY_VERIFY(other->hasFocus());
            const int before = pixelsOf(control->grab().toImage(), themeOf(window).accent);
            control->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(control->hasFocus());
            QTRY_VERIFY(pixelsOf(control->grab().toImage(), themeOf(window).accent) >= before + 40);
        }
    }

    void aPaneWithTheFocusSaysSoInItsTitle()
    {
        QMainWindow window;
        dress(window, ThemeName::Light);
        QDockWidget* panes[2];
        for (QDockWidget*& pane : panes) {
            pane = new QDockWidget(QStringLiteral("Pane"), &window);
            auto* view = new QListWidget;
            view->setFrameShape(QFrame::NoFrame);
            pane->setWidget(view);
            window.addDockWidget(Qt::LeftDockWidgetArea, pane);
        }
        window.show();
        window.activateWindow();
        panes[0]->widget()->setFocus();
        QTRY_VERIFY(panes[0]->widget()->hasFocus());
        const auto accent = [&](QDockWidget* pane) { return pixelsOf(pane->grab().toImage(), themeOf(window).accent); };
        QVERIFY(accent(panes[0]) > 100);
        QCOMPARE(accent(panes[1]), 0);
        panes[1]->widget()->setFocus();
        QTRY_COMPARE(accent(panes[0]), 0);
        QVERIFY(accent(panes[1]) > 100);
    }

    /// What a button is, and whether it can be used, is seen without colours.
    void buttonsDifferInGreyscale()
    {
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
            QWidget window;
            dress(window, name);
            std::vector<QImage> looks;
            for (int look = 0; look < 6; ++look) {
                auto* button = new QPushButton(QStringLiteral("Roll back"), &window);
                setLook(*button, look == 1 ? ButtonLook::Dangerous : look == 2 ? ButtonLook::ActNow : ButtonLook::Plain);
                button->setDefault(look == 3);
                button->setDown(look == 4);
                button->setEnabled(look != 5);
                button->resize(160, controlHeight);
                button->ensurePolished();
                looks.push_back(greyPicture(*button));
            }
            for (std::size_t one = 0; one < looks.size(); ++one)
                for (std::size_t other = 0; other < one; ++other) {
                    int differing = 0;
                    for (int y = 0; y < looks[one].height(); ++y)
                        for (int x = 0; x < looks[one].width(); ++x)
                            differing += std::abs(qRed(looks[one].pixel(x, y)) - qRed(looks[other].pixel(x, y))) > 24 ? 1 : 0;
                    QVERIFY2(differing > 200, qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(differing)));
                }
        }
    }

    void redIsForWhatHasToBeDoneNow()
    {
        QPushButton button(QStringLiteral("Roll back"));
        button.resize(160, controlHeight);
        setLook(button, ButtonLook::Dangerous);
        QCOMPARE(pixelsOf(button.grab().toImage(), themeOf(button).failed), 0);
        setLook(button, ButtonLook::ActNow);
        QVERIFY(pixelsOf(button.grab().toImage(), themeOf(button).failed) > 1000);
    }

    void whatIsDangerousIsHatchedWhereOneBeginsToRead()
    {
        QPushButton button(QStringLiteral("Roll back"));
        button.resize(160, controlHeight);
        const auto inked = [&](int x) { return pixelsOf(button.grab().toImage().copy(x, 3, 5, controlHeight - 6), themeOf(button).text); };
        QCOMPARE(inked(2), 0);
        setLook(button, ButtonLook::Dangerous);
        QVERIFY(inked(2) > 15);
        QCOMPARE(inked(153), 0);
        button.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(inked(2), 0);
        QVERIFY(inked(153) > 15);
    }

    void aButtonHoldsItsWords()
    {
        QPushButton button(QStringLiteral("Fix the command and continue"));
        button.setDefault(true);
        setLook(button, ButtonLook::Dangerous);
        QFont bold = button.font();
        bold.setWeight(QFont::DemiBold);
        QVERIFY(button.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * space::close);
        QVERIFY(button.sizeHint().height() >= controlHeight);
    }

    /// The place of a scroll bar's handle is our own arithmetic: it reaches both ends and never leaves the bar.
    void theScrollBarReachesItsEnds()
    {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
            for (const int maximum : {0, 10, 1'000'000, std::numeric_limits<int>::max()}) {
                QScrollBar bar(orientation);
                bar.resize(orientation == Qt::Horizontal ? QSize(200, 14) : QSize(14, 200));
                bar.setRange(0, maximum);
                bar.setPageStep(20);
                const auto handle = [&] {
                    QStyleOptionSlider option;
                    option.initFrom(&bar);
                    option.orientation = orientation;
                    option.minimum = 0;
                    option.maximum = maximum;
                    option.pageStep = 20;
                    option.sliderPosition = bar.value();
                    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
                };
                bar.setValue(0);
                QCOMPARE(orientation == Qt::Horizontal ? handle().left() : handle().top(), 0);
                bar.setValue(maximum);
                QCOMPARE(orientation == Qt::Horizontal ? handle().right() : handle().bottom(), 199);
                QVERIFY(bar.rect().contains(handle()));
            }
    }

private:
    static const std::map<QString, std::function<QWidget*()>>& controls()
    {
        static const std::map<QString, std::function<QWidget*()>> all{
            {QStringLiteral("button"), [] { return new QPushButton(QStringLiteral("Hold")); }},
            {QStringLiteral("flat button"), [] { auto* b = new QPushButton(QStringLiteral("Hold")); b->setFlat(true); return b; }},
            {QStringLiteral("loud button"), [] { auto* b = new QPushButton(QStringLiteral("Hold")); setLook(*b, ButtonLook::ActNow); return b; }},
            {QStringLiteral("tool button"), [] { auto* b = new QToolButton; b->setText(QStringLiteral("Hold")); b->setFocusPolicy(Qt::StrongFocus); return b; }},
            {QStringLiteral("check box"), [] { return new QCheckBox(QStringLiteral("Done")); }},
            {QStringLiteral("radio button"), [] { return new QRadioButton(QStringLiteral("Blue")); }},
            {QStringLiteral("line"), [] { return new QLineEdit(QStringLiteral("why")); }},
            {QStringLiteral("text"), [] { return new QPlainTextEdit(QStringLiteral("why")); }},
            {QStringLiteral("list"), [] { auto* l = new QListWidget; l->addItem(QStringLiteral("one")); return l; }},
            {QStringLiteral("empty list"), [] { return new QListWidget; }},
            {QStringLiteral("combo box"), [] { auto* b = new QComboBox; b->addItem(QStringLiteral("one")); return b; }},
            {QStringLiteral("spin box"), [] { return new QSpinBox; }},
            {QStringLiteral("slider"), [] { return new QSlider(Qt::Horizontal); }},
        };
        return all;
    }

    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestControls test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_controls.moc"
