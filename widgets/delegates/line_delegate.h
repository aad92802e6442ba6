#pragma once

#include "models/items/runbook_lines_model.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace holdpoint::widgets {

/// A line of a runbook: in the margin the mark of what stands there, the number, and whether something is wrong with it; then
/// the text. The margin stays where it is while the text is moved sideways.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LineDelegate(QAbstractItemView& view, QObject* parent = nullptr);

    /// How many lines there are and how long the longest is, which says how much room they take.
    void setExtent(std::uint32_t lines, std::size_t widest);
    /// Words that are highlighted wherever they stand.
    void setWords(const QString& words) { m_words = words; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] int marginWidth() const;

private:
    struct Look;

    [[nodiscard]] Look lookOf(const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QRect& row, const Look& look) const;
    void paintMargin(QPainter& painter, const QRect& margin, const QModelIndex& index, const Look& look) const;
    void paintText(QPainter& painter, const QRect& place, int shift, const QModelIndex& index, const Look& look) const;
    void paintWord(QPainter& painter, const QRect& row, const QModelIndex& index, const Look& look) const;

    QAbstractItemView& m_view;
    QString m_words;
    int m_digits = 1;
    std::size_t m_widest = 0;
};

} // namespace holdpoint::widgets
