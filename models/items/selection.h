#pragma once

#include "models/session/record_view.h"

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace holdpoint::items {

/// The item that is looked at, shared by all panes of a window. It goes with the release until a person looks at another
/// one, and again when that person is done.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(const session::RecordView& view, QObject* parent = nullptr);

    /// Its index in the procedure; plan::none where there is nothing to look at.
    [[nodiscard]] std::uint32_t current() const { return m_current; }
    [[nodiscard]] bool follows() const { return m_follows; }

    /// A person looks at this one: it stays until `follow`.
    void setCurrent(std::uint32_t item);
    void follow();
    /// How long the output of what has just passed is shown before it goes on. What needs a person is shown at once.
    void setLinger(int seconds) { m_lingerMs = seconds * 1000; }

Q_SIGNALS:
    void changed(quint32 item);
    void followsChanged(bool follows);

private:
    void goWithTheRelease();
    void show(std::uint32_t item);
    void setFollows(bool follows);
    [[nodiscard]] bool lingers();

    const session::RecordView& m_view;
    std::uint32_t m_current = plan::none;
    bool m_follows = true;
    int m_lingerMs = 0;
    std::uint32_t m_lingered = plan::none;      ///< the item whose output is, or has been, shown for longer
    QTimer m_linger;
};

} // namespace holdpoint::items
