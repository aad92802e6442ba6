#pragma once

#include "models/items/item_sheet.h"

#include <QWidget>

class QGridLayout;

namespace holdpoint::widgets {

/// What was expected beside what was seen, with the verdict between them as shape and word.
class ChecksView : public QWidget {
    Q_OBJECT

public:
    explicit ChecksView(QWidget* parent = nullptr);

    void show(const items::ItemSheet& sheet);
    using QWidget::show;

private:
    void addRow(int row, const items::SheetCheck& check);

    QGridLayout* m_grid;
    QString m_shown;    ///< what stands there, so that it is not built again for nothing
};

} // namespace holdpoint::widgets
