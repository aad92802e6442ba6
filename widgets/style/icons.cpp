#include "widgets/style/icons.h"

#include "widgets/style/house_style.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

#include <array>

// The icons lie in a static library, whose resources nobody would link if nobody asked for them. Outside of any namespace,
// as Qt's macro has to be.
static void takeIconsIn() { Q_INIT_RESOURCE(icons); }

namespace holdpoint::widgets {

namespace {

constexpr std::array<const char*, static_cast<std::size_t>(lastIcon) + 1> files{
    "open", "play", "hold", "rollback", "step", "flow", "hand", "copy", "paste", "attach", "search", "filter",
    "alarm", "people", "timeline", "journal", "runbook", "charts", "plan", "presenter", "settings",
    "sign", "note", "check", "skip", "edit", "retry", "choose", "sun", "moon", "commands", "replay", "close", "float", "more",
};

QString fileOf(const char* name)
{
    takeIconsIn();
    return QStringLiteral(":/holdpoint/icons/%1.svg").arg(QLatin1String(name));
}

/// What our icons are called, with their number, so that the style knows them again.
const QString ownPrefix = QStringLiteral("holdpoint-");

class TintedIcon : public QIconEngine {
public:
    TintedIcon(Icon icon, const QWidget* wearer)
        : m_name(ownPrefix + QString::number(static_cast<int>(icon))), m_file(fileOf(files[static_cast<std::size_t>(icon)])), m_wearer(wearer) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    /// Up to Qt 6.7 the size is in pixels of the device, and then in those of the window, of which each has so many.
    QPixmap scaledPixmap(const QSize& asked, QIcon::Mode mode, QIcon::State state, [[maybe_unused]] qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        const QSize size = (QSizeF(asked) * scale).toSize();
#else
        const QSize size = asked;
#endif
        const QColor colour = colourFor(mode, state);
        const QString key = m_file + QStringLiteral(" %1x%2 %3").arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = drawn(size, colour);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("holdpoint"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }    // it is compiled in; to look for it each time was a sixth of what a window does

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const auto* worn = qobject_cast<const HouseStyle*>(m_wearer ? m_wearer->style() : QApplication::style());
        const Theme theme = worn ? worn->theme() : themeNamed(ThemeName::Light);
        if (mode == QIcon::Disabled) return theme.faint;
        return state == QIcon::On && mode != QIcon::Selected ? theme.accent : theme.text;
    }

    [[nodiscard]] QPixmap drawn(const QSize& size, const QColor& colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer svg(m_file);
        QPainter painter(&pixmap);
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        svg.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QString m_name, m_file;
    QPointer<const QWidget> m_wearer;
};

} // namespace

QIcon iconNamed(Icon icon, const QWidget* wearer) { return QIcon(new TintedIcon(icon, wearer)); }

QIcon wornBy(const QIcon& icon, const QWidget* wearer)
{
    const QString name = icon.name();
    if (!name.startsWith(ownPrefix)) return icon;
    return iconNamed(static_cast<Icon>(name.mid(ownPrefix.size()).toInt()), wearer);
}

QIcon programIcon()
{
    QSvgRenderer svg(fileOf("holdpoint"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        svg.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace holdpoint::widgets
