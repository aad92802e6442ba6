#pragma once

#include "models/items/leaving.h"

#include <QMessageBox>

#include <utility>
#include <vector>

namespace holdpoint::widgets {

/// Somebody goes while releases are driven here: one question for all of them, which says what goes on and what does not. Enter and
/// Escape stay.
class LeaveDialog : public QMessageBox {
    Q_OBJECT

public:
    /// The title of each release, and what becomes of it.
    using All = std::vector<std::pair<QString, items::Leaving>>;
    LeaveDialog(const All& all, bool quits, QWidget* parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace holdpoint::widgets
