#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

#include <functional>

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

    [[nodiscard]] static QKeySequence key() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_P}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void act();

    QList<QAction*> m_actions;
    QLineEdit* m_text;
    QListWidget* m_list;
};

/// Something that can be done in a window without a menu, with its key; its palette finds it by this name.
QAction* addCommand(QWidget& window, const QString& name, const QKeySequence& key, std::function<void()> act);
/// The key that opens the palette in every window, here with the commands of this one.
void offerCommands(QWidget& window);

} // namespace holdpoint::widgets
