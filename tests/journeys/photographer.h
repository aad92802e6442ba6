#pragma once

#include <QImage>
#include <QStringList>

#include <functional>

class QWidget;

namespace holdpoint::tests {

/// Takes pictures of windows, to be looked at: in both sizes and all themes, and as they look without colours and to somebody
/// who has no green cones.
class Photographer {
public:
    Photographer(QString folder, QStringList wanted) : m_folder(std::move(folder)), m_wanted(std::move(wanted)) {}

    [[nodiscard]] bool wants(const QString& scene) const;
    /// A dialog keeps its own size.
    void take(QWidget& window, const QString& scene, bool dialog = false);
    /// What has to be so before a picture is taken, for what is drawn in another thread. None: nothing.
    void waitFor(std::function<bool()> ready) { m_ready = std::move(ready); }
    /// Until all that is due has been drawn.
    static void settle();

private:
    void keep(const QImage& picture, const QString& scene, const char* name) const;

    QString m_folder;
    QStringList m_wanted;
    std::function<bool()> m_ready;
};

} // namespace holdpoint::tests
