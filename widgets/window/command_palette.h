#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace holdpoint::widgets {

/// Everything that can be done in a window, found by typing. Enter does the first that matches; what is dangerous asks again
/// in its own place.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void act();

    QList<QAction*> m_actions;
    QLineEdit* m_text;
    QListWidget* m_list;
};

} // namespace holdpoint::widgets
