#include "widgets/window/diff_dialog.h"

#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

/// The signs at the beginning say what is what; the colours only say it again.
class DiffDelegate : public QStyledItemDelegate {
public:
    explicit DiffDelegate(QListView& view, int widest) : QStyledItemDelegate(&view), m_view(view), m_widest(widest) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(m_view);
        const QString text = index.data().toString();
        const bool place = text.startsWith(QLatin1String("@@"));
        const bool head = index.row() < 2;      // whose names begin with the same signs
        const bool added = !head && text.startsWith(QLatin1Char('+')), removed = !head && text.startsWith(QLatin1Char('-'));
        const QRect row(option.rect.left(), option.rect.top(), std::max(option.rect.width(), m_view.viewport()->width()), option.rect.height());
        const QColor ground = added ? blended(theme.accent, theme.codeGround, 0.14) : removed ? blended(theme.failed, theme.codeGround, 0.12) : theme.codeGround;
        painter->save();
        painter->fillRect(row, index == m_view.currentIndex() && m_view.hasFocus() ? theme.selection : ground);
        QFont font = commandFont();
        font.setBold(added || removed);
        painter->setFont(font);
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->setPen(place || head ? theme.quiet : theme.codeText);
        painter->drawText(row.adjusted(space::close, 0, -space::close, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        QFont font = commandFont();
        font.setBold(true);
        const QFontMetrics metrics(font);
        return {m_widest * metrics.horizontalAdvance(QLatin1Char('m')) + 2 * space::close, metrics.height() + 4};
    }

private:
    const QListView& m_view;
    int m_widest;
};

} // namespace

DiffDialog::DiffDialog(const QString& title, const QString& sentence, const QString& diff, const QString& does, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    QStringList lines = diff.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.back().isEmpty()) lines.removeLast();
    qsizetype widest = 1;
    for (const QString& line : std::as_const(lines)) widest = std::max(widest, std::min(line.size(), qsizetype{400}));
    auto* view = new QListView;
    view->setModel(new QStringListModel(lines, view));
    view->setItemDelegate(new DiffDelegate(*view, static_cast<int>(widest)));
    view->setUniformItemSizes(true);
    view->setLayoutDirection(Qt::LeftToRight);     // the file as it is written
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setAccessibleName(tr("What changes"));
    auto* buttons = new QDialogButtonBox;
    auto* safe = buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    m_doer = buttons->addButton(does, QDialogButtonBox::AcceptRole);
    m_doer->setObjectName(QStringLiteral("doIt"));
    m_doer->setAutoDefault(false);
    safe->setDefault(true);
    safe->setAutoDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(words);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(860, 520);
    safe->setFocus();
}

} // namespace holdpoint::widgets
