#pragma once

#include <QFileDialog>

namespace holdpoint::widgets {

/// Asks which runbook is to be opened, without keeping anybody waiting; the same from every window.
class RunbookChooser : public QFileDialog {
    Q_OBJECT

public:
    explicit RunbookChooser(QWidget* parent);
};

} // namespace holdpoint::widgets
