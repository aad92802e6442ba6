#pragma once

#include "models/session/back_preview.h"
#include "models/session/release_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace holdpoint::widgets {

class MarkLabel;
class PressHoldButton;

/// What a rollback would do, from here and now: which procedure and why, each command with its values, how long it takes
/// against what was promised, what is lost, who signs. Press and hold fires it. Where nothing leads back it says why, what has been done and
/// stays, and what to do. The release goes on behind it, and what is shown
/// follows the release; a release that is done is taken back by it as well, by a way that is named. Where that changes what would be run, it says so.
class RollbackDialog : public QDialog {
    Q_OBJECT

public:
    explicit RollbackDialog(session::ReleaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<session::BackPreview>& preview() const { return m_preview; }
    [[nodiscard]] PressHoldButton& fireButton() { return *m_fire; }

Q_SIGNALS:
    /// Somebody does not want to go back but to end the release as it stands. This window has closed itself then.
    void endAsked();

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void offerWays();
    void refresh();
    void showPreview();
    void showNoWay(const Error& why);
    QTreeWidgetItem& addLine(std::uint32_t item, const QString& beside);
    void showTime();
    void fire();
    [[nodiscard]] std::string way() const;
    /// The release is done, and would be taken back.
    [[nodiscard]] bool isDone() const;

    session::ReleaseSession& m_session;
    std::optional<session::BackPreview> m_preview;
    QString m_offered;          ///< the ways that stand in the box
    QString m_later;            ///< what was begun since and stands on it, so that it cannot be taken back
    bool m_asked = false;       ///< whether that was asked
    bool m_looked = false;      ///< whether that is known
    QComboBox* m_ways;
    QLabel* m_why;
    QTreeWidget* m_lines;
    MarkLabel* m_time;
    QLabel* m_effects;
    QWidget* m_because;
    QLineEdit* m_reason;
    QLabel* m_trouble;
    QPushButton* m_leave;
    QPushButton* m_end;
    PressHoldButton* m_fire;
};

} // namespace holdpoint::widgets
