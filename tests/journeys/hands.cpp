#include "tests/journeys/hands.h"

#include "models/items/item_sheet.h"
#include "widgets/docks/step_dock.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace holdpoint::tests {

using items::Act;

namespace {

constexpr int patience = 20'000;    // far more than anything takes here; a journey that hangs ends all the same

} // namespace

QWidget* reach(QWidget& window, const QString& name)
{
    for (QWidget* found : window.findChildren<QWidget*>(name))
        if (found->isVisible() && found->isEnabled()) return found;
    return nullptr;
}

bool press(QWidget& window, const QString& name)
{
    auto* button = reachA<QAbstractButton>(window, name);
    if (!button) return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool act(widgets::ReleaseWindow& window, Act which) { return press(window, QStringLiteral("act%1").arg(static_cast<int>(which))); }

bool write(QWidget& window, const QString& field, const QString& text)
{
    QWidget* found = reach(window, field);
    if (!found) return false;
    found->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(found)) line->clear();
    if (auto* page = qobject_cast<QPlainTextEdit*>(found)) page->clear();
    QTest::keyClicks(found, text);
    return true;
}

void goOn(widgets::ReleaseWindow& window, const std::function<bool()>& enough)
{
    const auto over = [&] { return window.view().record().stage == journal::Stage::Ended || window.view().advice().wanted == engine::Wanted::Decision || (enough && enough()); };
    QElapsedTimer since;
    since.start();
    while (!over() && since.elapsed() < patience) {
        const std::uint64_t before = window.view().record().seq;
        window.selection().follow();
        bool pressed = false;
        for (const Act which : {Act::Run, Act::Yes, Act::Release})
            if (!pressed && window.step().sheet().item == window.selection().current() && window.step().sheet().can(which)) pressed = act(window, which);
        // Something was said, or something runs: the record will move. Else the pane has not caught up yet.
        if (!QTest::qWaitFor([&] { return window.view().record().seq != before || over() || (!pressed && !window.step().sheet().acts.empty()); }, patience)) return;
    }
}

} // namespace holdpoint::tests
