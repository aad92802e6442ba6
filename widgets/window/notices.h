#pragma once

#include "models/session/release_session.h"

#include <QWidget>

class QPushButton;

namespace holdpoint::widgets {

class Banner;

/// What a person has to know about the window itself, across its whole width: nobody drives this release, the journal does
/// not take anything, what was said could not be. Nothing is there when there is nothing to say.
class Notices : public QWidget {
    Q_OBJECT

public:
    /// Without a session this says that a past release is looked at.
    explicit Notices(session::ReleaseSession* session, QWidget* parent = nullptr);

    void tellRefused(const QString& why);

Q_SIGNALS:
    void driveAsked();
    void undriven(bool nobodyDrives);
    /// Where a past one is looked at: the release as it stands now, to which one can say something.
    void itselfAsked();

private:
    void look();

    session::ReleaseSession* m_session;
    Banner* m_lone;
    QPushButton* m_drive;       ///< where another program drives, there is nothing to take
    Banner* m_trouble;
    Banner* m_refused;
    QString m_failure;
};

} // namespace holdpoint::widgets
