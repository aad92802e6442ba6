#include "tests/journeys/person.h"

#include "models/items/waiting_text.h"
#include "models/session/item_text.h"
#include "tests/journeys/hands.h"
#include "widgets/docks/step_dock.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace holdpoint::tests {

using items::Act;

namespace {

constexpr int patience = 20'000;

/// Waits as the program itself does, until something happens: Qt's own waiting sleeps in between, and thousands of such naps
/// would be most of the time that a long runbook takes.
bool until(const std::function<bool()>& holds)
{
    const QDeadlineTimer end(patience);
    QTimer pace;
    pace.start(20);
    while (!holds()) {
        if (end.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The field of a table in which somebody writes just now.
QLineEdit* editorIn(QWidget& window)
{
    for (auto* line : window.findChildren<QLineEdit*>())
        if (line->isVisible() && line->parentWidget() && qobject_cast<QAbstractItemView*>(line->parentWidget()->parentWidget())) return line;
    return nullptr;
}

} // namespace

bool giveMissingValues(widgets::ReviewWindow& review)
{
    const auto button = [&] { return reachA<QPushButton>(review, QStringLiteral("start")); };
    const auto missing = [&] { return button() && button()->text().contains(QLatin1Char(':')); };
    while (true) {
        if (!until([&] { return button() != nullptr; })) return false;
        if (!missing()) return true;
        const QString before = button()->text();
        QTest::mouseClick(button(), Qt::LeftButton);
        if (!until([&] { return editorIn(review) != nullptr; })) return false;
        QTest::keyClicks(editorIn(review), QStringLiteral("some-value"));
        QTest::keyClick(editorIn(review), Qt::Key_Return);
        if (!until([&] { return button() && button()->text() != before; })) return false;
    }
}

QString Person::goOn(const std::function<bool()>& enough)
{
    while (!enough()) {
        m_window.selection().follow();
        std::optional<Act> act;
        if (!until([&] { return enough() || (act = next()).has_value(); })) return QStringLiteral("nothing can be done: ") + where();
        if (enough()) break;
        const std::uint64_t before = m_window.view().record().seq;
        const QString at = where();
        if (!does(*act) || !until([&] { return m_window.view().record().seq != before; })) return QStringLiteral("%1 was said and nothing came of it: %2; now: %3").arg(static_cast<int>(*act)).arg(at, where());
    }
    return {};
}

/// What can be done about the item that is waited for, as soon as the pane shows it as it is now.
std::optional<Act> Person::next()
{
    if (!m_abreast) return std::nullopt;
    const items::ItemSheet& sheet = m_window.step().sheet();
    const engine::Advice& advice = m_window.view().advice();
    const auto& items = m_window.view().record().items;
    if (sheet.item != advice.item || sheet.item >= items.size() || items[sheet.item].over()) return std::nullopt;
    // It was answered already, and nobody has acted upon that yet.
    if (items[sheet.item].state == journal::ItemState::Pending && !items[sheet.item].answer.empty() && items[sheet.item].answer != "this-way") return std::nullopt;
    // A wait asks nobody anything; of all else, what is asked now has to be what is shown.
    if (advice.wanted == engine::Wanted::Nothing ? items[sheet.item].state != journal::ItemState::Running : sheet.question != items::waitingText(m_window.view().record(), advice)) return std::nullopt;
    for (const Act act : {Act::SeenValue, Act::GiveResult, Act::ChooseThis, Act::Bind, Act::Yes, Act::Release, Act::Skip})
        if (sheet.can(act) && (act == Act::ChooseThis || reach(m_window, QStringLiteral("act%1").arg(static_cast<int>(act))))) return act;
    return std::nullopt;
}

bool Person::does(Act act)
{
    const items::ItemSheet sheet = m_window.step().sheet();
    const auto confirm = [&] { return press(m_window, QStringLiteral("askConfirm")); };
    if (act == Act::ChooseThis) return !sheet.arms.empty() && press(m_window, QStringLiteral("arm%1").arg(sheet.arms.front().item));
    if (!tests::act(m_window, act)) return false;
    switch (act) {
    case Act::GiveResult: {
        const QString result = resultOf(sheet.id);
        if (!result.isEmpty()) {
            auto* field = reachA<QPlainTextEdit>(m_window, QStringLiteral("askLongValue"));
            if (!field) return false;
            QApplication::clipboard()->setText(result);
            field->setFocus();
            QTest::keySequence(field, QKeySequence::Paste);
        }
        return confirm();
    }
    case Act::Bind: return write(m_window, QStringLiteral("askValue"), QStringLiteral("some-value")) && confirm();
    case Act::SeenValue: ++m_looked; return write(m_window, QStringLiteral("askValue"), QStringLiteral("as it should be")) && confirm();
    case Act::Yes: return sheet.role.isEmpty() || confirm();
    case Act::Skip: return write(m_window, QStringLiteral("askReason"), QStringLiteral("looked at elsewhere")) && confirm();
    default: return true;
    }
}

QString Person::resultOf(const QString& item)
{
    const auto found = std::find_if(m_pasted.begin(), m_pasted.end(), [&](const auto& pair) { return item == QString::fromUtf8(pair.first); });
    if (found == m_pasted.end()) return {};
    const QString result = QString::fromUtf8(found->second);
    m_pasted.erase(found);
    return result;
}

QString Person::where() const
{
    const engine::Advice& advice = m_window.view().advice();
    const auto& items = m_window.view().record().items;
    if (advice.item >= items.size()) return QStringLiteral("no item");
    const plan::Item& item = m_window.view().record().itemAt(advice.item);
    const auto* trouble = m_window.findChild<QLabel*>(QStringLiteral("stepTrouble"));
    return QStringLiteral("%1 (%2) state %3, wanted %4: %5; %6; %7").arg(QString::fromStdString(item.id), QString::fromUtf8(plan::nameOf(item.kind).data(), static_cast<qsizetype>(plan::nameOf(item.kind).size())))
        .arg(static_cast<int>(items[advice.item].state)).arg(static_cast<int>(advice.wanted)).arg(QString::fromStdString(item.text).left(80), QString::fromStdString(items[advice.item].why), trouble && trouble->isVisible() ? trouble->text() : QString());
}

} // namespace holdpoint::tests
