#include "widgets/style/buttons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

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

} // namespace

void takeEnter(QAbstractButton& button) { button.installEventFilter(new EnterPresses(&button)); }

void takeOnce(QWidget& button) { button.installEventFilter(new FirstClickOnly(&button)); }

} // namespace holdpoint::widgets
