#pragma once

#include "models/session/open_runbook.h"
#include "models/session/start.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace holdpoint::widgets {

class ElidedLabel;

/// When a release may begin: at any time, or only in these windows. What the runbook says of it is filled in with its line.
class BeginTimes : public QWidget {
    Q_OBJECT

public:
    explicit BeginTimes(QWidget* parent = nullptr);

    /// What the runbook says is taken over once; who has changed it is not overruled by the next letter that is typed.
    void offer(const plan::Plan& plan);
    /// Without a zone: at any time.
    [[nodiscard]] journal::WindowSet times() const;
    void focusOnTimes();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makeFields();

    QCheckBox* m_some;
    QWidget* m_fields = nullptr;
    QComboBox* m_zone = nullptr;
    QLineEdit* m_windows = nullptr;
    QLineEdit* m_days = nullptr;
    QLineEdit* m_freezes = nullptr;
    ElidedLabel* m_said = nullptr;
    QString m_offered;          ///< what the runbook said when that was taken over
};

} // namespace holdpoint::widgets
