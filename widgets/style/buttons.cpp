#include "widgets/style/buttons.h"

#include <QEvent>
#include <QWidget>

namespace holdpoint::widgets {

namespace {

class FirstClickOnly : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override { return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event); }
};

} // namespace

void takeOnce(QWidget& button) { button.installEventFilter(new FirstClickOnly(&button)); }

} // namespace holdpoint::widgets
