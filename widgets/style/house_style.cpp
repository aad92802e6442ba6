#include "widgets/style/house_style.h"

#include <QApplication>
#include <QChildEvent>
#include <QPalette>
#include <QWidget>

namespace holdpoint::widgets {

namespace {

/// Puts the style on everything that comes into a window.
class Dresser : public QObject {
public:
    explicit Dresser(HouseStyle& style) : QObject(&style), m_style(style) {}

    void dress(QWidget& widget)
    {
        if (widget.style() == &m_style) return;
        widget.setStyle(&m_style);
        if (widget.isWindow()) widget.setPalette(m_style.standardPalette());   // palettes stop at a window's edge
        widget.installEventFilter(this);
        for (QObject* child : widget.children())
            if (child->isWidgetType()) dress(static_cast<QWidget&>(*child));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A child that was only just added may not be whole yet; when it is polished, it is.
        const bool polished = event->type() == QEvent::ChildPolished;
        if (polished || event->type() == QEvent::ChildAdded) {
            QObject* child = static_cast<QChildEvent*>(event)->child();
            if (child->isWidgetType() && (polished || static_cast<QWidget*>(child)->testAttribute(Qt::WA_WState_Polished)))
                dress(static_cast<QWidget&>(*child));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    HouseStyle& m_style;
};

} // namespace

HouseStyle::HouseStyle(ThemeName name) : QProxyStyle(QStringLiteral("fusion")), m_theme(themeNamed(name)) {}

QPalette HouseStyle::standardPalette() const
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const QColor& colour) {
        for (const QPalette::ColorRole role : roles) palette.setColor(role, colour);
    };
    set({QPalette::Window}, m_theme.window);
    set({QPalette::Base}, m_theme.panel);
    set({QPalette::AlternateBase}, blended(m_theme.window, m_theme.panel, 0.5));
    set({QPalette::Button, QPalette::Light, QPalette::Midlight, QPalette::ToolTipBase}, m_theme.raised);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText}, m_theme.text);
    set({QPalette::PlaceholderText}, m_theme.quiet);
    set({QPalette::Highlight}, m_theme.selection);
    set({QPalette::Link, QPalette::LinkVisited}, m_theme.accent);
    set({QPalette::BrightText}, m_theme.failed);
    set({QPalette::Mid}, m_theme.line);
    set({QPalette::Dark}, m_theme.faint);
    set({QPalette::Shadow}, m_theme.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, m_theme.faint);
    return palette;
}

void HouseStyle::polish(QPalette& palette) { palette = standardPalette(); }

void HouseStyle::setTheme(ThemeName name)
{
    m_theme = themeNamed(name);
    if (QApplication::style() == this) QApplication::setPalette(standardPalette());
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->style() != this) continue;
        if (widget->isWindow() && QApplication::style() != this) widget->setPalette(standardPalette());
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->update();
    }
    Q_EMIT themeChanged();
}

const Theme& themeOf(const QWidget& widget)
{
    static const Theme plain = themeNamed(ThemeName::Light);    // a widget outside the house, in a test
    const auto* style = qobject_cast<const HouseStyle*>(widget.style());
    return style ? style->theme() : plain;
}

HouseStyle& dress(QWidget& window, ThemeName name)
{
    auto* own = window.findChild<HouseStyle*>(QString(), Qt::FindDirectChildrenOnly);
    if (own) {
        own->setTheme(name);
        return *own;
    }
    own = new HouseStyle(name);
    own->setParent(&window);
    (new Dresser(*own))->dress(window);
    return *own;
}

} // namespace holdpoint::widgets
