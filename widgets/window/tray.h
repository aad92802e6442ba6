#pragma once

#include <QObject>
#include <QSystemTrayIcon>

namespace holdpoint::widgets {

class ReleaseWindow;

/// Tells a person that they are needed, when they look elsewhere. Once for each thing that is waited for.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);

    void watch(ReleaseWindow& window);

Q_SIGNALS:
    /// What was told, whether or not this desktop has a place for it.
    void told(const QString& title, const QString& text);

private:
    void look(ReleaseWindow& window);

    QSystemTrayIcon m_icon;
};

} // namespace holdpoint::widgets
