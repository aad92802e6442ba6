#pragma once

#include "widgets/dialogs/ask_form.h"

#include <QDialog>

namespace holdpoint::widgets {

/// A question in a window of its own, which stands in nobody's way: the release goes on behind it, and the answer is a signal.
/// It closes itself and goes away.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const AskSpec& spec, QWidget* parent);

Q_SIGNALS:
    void confirmed(const QString& value, const QString& reason);

private:
    AskForm* m_form;
};

} // namespace holdpoint::widgets
