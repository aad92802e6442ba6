#include "tests/journeys/hands.h"

#include "models/items/item_sheet.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/buttons.h"
#include "widgets/style/house_style.h"
#include "widgets/style/signs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <optional>

namespace holdpoint::tests {

using items::Act;

namespace {

constexpr int patience = 20'000;    // far more than anything takes here; a journey that hangs ends all the same

QString nameOf(Act act) { return QStringLiteral("act%1").arg(static_cast<int>(act)); }

} // namespace

JourneyApplication::JourneyApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    setOrganizationName(QStringLiteral("holdpoint-test"));
    widgets::standInForEmoji();
    setStyle(new widgets::HouseStyle(widgets::ThemeName::Light));
}

QWidget* reach(QWidget& window, const QString& name)
{
    for (QWidget* found : window.findChildren<QWidget*>(name))
        if (found->isVisible() && found->isEnabled()) return found;
    return nullptr;
}

QString wordsOn(QWidget& window, const QString& name)
{
    const QWidget* found = reach(window, name);
    const auto* label = qobject_cast<const QLabel*>(found);
    const auto* button = qobject_cast<const QAbstractButton*>(found);
    return label ? label->text() : button ? button->text() : QString();
}

bool press(QWidget& window, const QString& name)
{
    const auto takes = [&] {
        const auto* button = reachA<QAbstractButton>(window, name);
        return button != nullptr && !widgets::rests(*button);
    };
    if (!QTest::qWaitFor(takes, patience)) return false;
    QTest::mouseClick(reachA<QAbstractButton>(window, name), Qt::LeftButton);
    return true;
}

QWidget* reachAct(QWidget& window, Act which) { return reach(window, nameOf(which)); }

bool act(widgets::ReleaseWindow& window, Act which)
{
    // The pane follows the release a moment later. No hand is so quick that it speaks of what stood there before, and a test is.
    if (!QTest::qWaitFor([&] { return window.step().sheet().item == window.selection().current(); }, patience)) return false;
    return press(window, nameOf(which));
}

bool write(QWidget& window, const QString& field, const QString& text)
{
    if (!QTest::qWaitFor([&] { return reach(window, field) != nullptr; }, patience)) return false;
    QWidget* found = reach(window, field);
    found->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(found)) line->clear();
    if (auto* page = qobject_cast<QPlainTextEdit*>(found)) page->clear();
    QTest::keyClicks(found, text);
    return true;
}

void goOn(widgets::ReleaseWindow& window, const std::function<bool()>& enough)
{
    const Abreast abreast(window.view());
    const auto over = [&] { return window.view().record().stage == journal::Stage::Ended || window.view().advice().wanted == engine::Wanted::Decision || (enough && enough()); };
    // What stands in the pane is about the item that is waited for, and somebody may press it.
    const auto next = [&]() -> std::optional<Act> {
        if (!abreast) return std::nullopt;
        const items::ItemSheet& sheet = window.step().sheet();
        const auto& all = window.view().record().items;
        // It was answered, and nobody has acted upon that yet: who presses again is told that it is settled.
        if (sheet.item >= all.size() || all[sheet.item].over() || (all[sheet.item].state == journal::ItemState::Pending && (!all[sheet.item].answer.empty() || all[sheet.item].decision))) return std::nullopt;
        // A hold that was let go is over before the pane has heard of it.
        for (const Act which : {Act::Run, Act::Yes, Act::Release})
            if ((which != Act::Release || window.view().record().held) && window.view().advice().wanted != engine::Wanted::Nothing && sheet.item == window.view().advice().item && sheet.can(which) && reach(window, nameOf(which))) return which;
        return std::nullopt;
    };
    while (!over()) {
        window.selection().follow();
        if (!QTest::qWaitFor([&] { return over() || next(); }, patience) || over()) return;
        const std::uint64_t before = window.view().record().seq;
        const bool signs = *next() == Act::Yes && !window.step().sheet().role.isEmpty();
        static_cast<void>(act(window, *next()));
        if (signs) static_cast<void>(press(window, QStringLiteral("askConfirm")));
        if (!QTest::qWaitFor([&] { return window.view().record().seq != before; }, patience)) return;
    }
}

} // namespace holdpoint::tests
