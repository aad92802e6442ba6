#pragma once

#include "models/session/record_view.h"

#include <QObject>

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

Q_SIGNALS:
    void changed(quint32 item);
    void followsChanged(bool follows);

private:
    void goWithTheRelease();
    void show(std::uint32_t item);
    void setFollows(bool follows);

    const session::RecordView& m_view;
    std::uint32_t m_current = plan::none;
    bool m_follows = true;
};

} // namespace holdpoint::items
