#pragma once

#include "models/session/report_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace holdpoint::widgets {

/// Who has signed, one line each, as `verify` says it: a mark for what holds and for what does not, and the words.
class SignatureList : public QWidget {
    Q_OBJECT

public:
    explicit SignatureList(QWidget* parent = nullptr);

    void show(const std::vector<session::ReportDesk::Line>& lines);
    using QWidget::show;

private:
    QVBoxLayout* m_column;
};

} // namespace holdpoint::widgets
