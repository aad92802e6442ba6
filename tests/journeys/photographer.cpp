#include "tests/journeys/photographer.h"

#include "tests/support/sight.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace holdpoint::tests {

bool Photographer::wants(const QString& scene) const
{
    return m_wanted.isEmpty() || std::any_of(m_wanted.begin(), m_wanted.end(), [&](const QString& name) { return scene.startsWith(name); });
}

void Photographer::take(QWidget& window, const QString& scene, bool dialog)
{
    using widgets::ThemeName;
    auto* style = qobject_cast<widgets::HouseStyle*>(QApplication::style());
    constexpr QSize small(1280, 800), large(1920, 1080);
    for (const auto& [theme, name, size] : {std::tuple{ThemeName::Dark, "dark", small}, {ThemeName::Dark, "dark", large}, {ThemeName::HighContrast, "contrast", small}, {ThemeName::Light, "light", large}, {ThemeName::Light, "light", small}}) {
        if (dialog && size == large) continue;
        style->setTheme(theme);
        if (!dialog) window.resize(size);
        settle();
        while (m_ready && !m_ready()) settle();
        // A window that does not fit is a flaw, and a picture that hides it is none.
        if (!dialog && (window.width() > size.width() || window.height() > size.height())) std::printf("%s wants %dx%d instead of %dx%d\n", qPrintable(scene), window.width(), window.height(), size.width(), size.height());
        const QImage picture = window.grab().toImage();
        keep(picture, scene, name);
        if (theme != ThemeName::Light || size != small) continue;
        keep(greyOf(picture), scene, "grey");
        keep(withoutGreenCones(picture), scene, "nogreen");
    }
    std::printf("%s\n", qPrintable(scene));
}

void Photographer::keep(const QImage& picture, const QString& scene, const char* name) const
{
    picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, scene, QString::fromLatin1(name)).arg(picture.width()));
}

void Photographer::settle()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 300) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

} // namespace holdpoint::tests
