#include "widgets/window/tray.h"

#include "widgets/style/icons.h"
#include "widgets/window/release_window.h"

#include <QPointer>

#include <memory>

namespace holdpoint::widgets {

Tray::Tray(QObject* parent) : QObject(parent) { m_icon.setIcon(programIcon()); }

void Tray::watch(ReleaseWindow& window)
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) m_icon.show();
    auto last = std::make_shared<std::string>();
    connect(&window.view(), &session::RecordView::advised, this, [this, last, window = QPointer<ReleaseWindow>(&window)] {
        if (!window) return;
        const std::string& waitingFor = window->view().advice().waitingFor;
        if (std::exchange(*last, waitingFor) == waitingFor || waitingFor.empty() || window->isActiveWindow()) return;
        look(*window);
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &window, [window = &window] {
        window->raise();
        window->activateWindow();
    });
}

/// No command and no value stands in a notification: it may be seen by others.
void Tray::look(ReleaseWindow& window)
{
    const QString title = tr("%1 needs you").arg(QString::fromStdString(window.view().record().procedure->title));
    const QString text = tr("Release %1 waits.").arg(QString::fromStdString(window.releaseId()));
    if (m_icon.isVisible()) m_icon.showMessage(title, text, QSystemTrayIcon::Warning);
    Q_EMIT told(title, text);
}

} // namespace holdpoint::widgets
