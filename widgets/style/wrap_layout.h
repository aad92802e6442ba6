#pragma once

#include <QLayout>
#include <QList>

#include <memory>

namespace holdpoint::widgets {

/// Controls in reading order, one after the other, and on as many lines as the width asks for: words differ in length from
/// language to language, and a row of buttons must neither cut them nor push its window wider.
class WrapLayout : public QLayout {
public:
    explicit WrapLayout(QWidget* parent);
    ~WrapLayout() override;
    WrapLayout(const WrapLayout&) = delete;
    WrapLayout& operator=(const WrapLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All on one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// Each on a line of its own.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// Where each of those that show stands, and how high all of them are.
    int arrange(const QRect& place, bool move) const;

    QList<QLayoutItem*> m_items;
};

} // namespace holdpoint::widgets
