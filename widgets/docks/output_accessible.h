#pragma once

#include <QAccessibleWidget>

namespace holdpoint::widgets {

class OutputView;

/// An output as a screen reader meets it: the lines that can be seen, as text that can be read but not changed.
class OutputAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit OutputAccessible(OutputView* view);
    /// From now on Qt asks us when it needs one of these.
    static void install();

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] const OutputView& view() const;
};

} // namespace holdpoint::widgets
