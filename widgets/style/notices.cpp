#include "widgets/style/notices.h"

#include "widgets/style/house_style.h"
#include "widgets/style/labels.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace holdpoint::widgets {

namespace {

constexpr int stripeWidth = 5;

/// An icon that follows the theme of the window that it is in.
class IconPicture : public QWidget {
public:
    IconPicture(Icon icon, int side, QWidget* parent) : QWidget(parent), m_icon(iconNamed(icon, this)) { setFixedSize(side, side); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);   // faint: the sentence is what matters
    }

private:
    QIcon m_icon;
};

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new ElidedLabel(QString(), this)), m_row(new QHBoxLayout(this))
{
    m_text->setFont(fontOf(Letter::Strong));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(stripeWidth + space::normal + markSize() + space::close, 6, space::normal, 6);
    m_row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(controlHeight + 12);
}

int Banner::markSize() const { return markSizeBeside(m_text->font()); }

void Banner::show(items::Mark mark, const QString& text)
{
    const bool news = mark != m_mark || text != m_text->text() || isHidden();
    m_mark = mark;
    m_text->setText(text);
    setAccessibleName(items::wordOf(mark) + QStringLiteral(": ") + text);
    update();
    QFrame::show();
    if (!news || !items::isUrgent(mark)) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton& Banner::addButton(const QString& text, ButtonLook look)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setLook(*button, look);
    m_row->addWidget(button);
    return *button;
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(*this);
    const QColor colour = colourOf(m_mark, theme);
    const auto place = [this](int x, int y, int w, int h) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h)); };
    painter.fillRect(rect(), items::isUrgent(m_mark) ? blended(colour, theme.panel, 0.12) : theme.panel);
    painter.fillRect(place(0, 0, stripeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    paintMark(painter, place(stripeWidth + space::normal, (height() - markSize()) / 2, markSize(), markSize()), m_mark, theme);
}

EmptyState::EmptyState(Icon icon, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(sentence, this)), m_column(new QVBoxLayout(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaximumWidth(380);
    m_column->setSpacing(space::normal);
    m_column->addStretch(2);
    m_column->addWidget(new IconPicture(icon, 48, this), 0, Qt::AlignHCenter);
    // A label that is aligned takes the height of its one line; between stretches it grows with what it says.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

QPushButton& EmptyState::offer(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return *button;
}

} // namespace holdpoint::widgets
