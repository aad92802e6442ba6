#include "widgets/style/buttons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

class FirstClickOnly : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override { return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event); }
};

class EnterPresses : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return QObject::eventFilter(watched, event);
        if (!key->isAutoRepeat()) static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
};

class TakesNothing : public QObject {
public:
    TakesNothing(QAbstractButton& button, int ms) : QObject(&button)
    {
        button.installEventFilter(this);
        QTimer::singleShot(ms, this, &QObject::deleteLater);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut;
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        const bool leads = key != nullptr && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab);
        return (press && !leads) || QObject::eventFilter(watched, event);
    }
};

} // namespace

void letRest(QAbstractButton& button, int ms) { new TakesNothing(button, ms); }

bool rests(const QAbstractButton& button)
{
    const QObjectList& parts = button.children();
    return std::any_of(parts.begin(), parts.end(), [](const QObject* part) { return dynamic_cast<const TakesNothing*>(part) != nullptr; });
}

void takeEnter(QAbstractButton& button) { button.installEventFilter(new EnterPresses(&button)); }

void takeOnce(QWidget& button) { button.installEventFilter(new FirstClickOnly(&button)); }

} // namespace holdpoint::widgets
