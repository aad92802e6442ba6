#pragma once

#include "models/session/surroundings.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace holdpoint::session {

using Summaries = std::vector<journal::Summary>;

/// The releases of the store, the newest first. Whether another program has added to them is asked again and again, in the
/// background; nobody waits for a store that is slow or away.
class ReleaseList : public QObject {
    Q_OBJECT

public:
    explicit ReleaseList(Surroundings surroundings, QObject* parent = nullptr);

    /// From here on the list is kept up to date.
    void watch(int everyMs = 500);
    [[nodiscard]] std::int64_t nowMs() const;

Q_SIGNALS:
    /// It is so now. The first time, and then whenever it has changed.
    void listed(const holdpoint::session::Summaries& releases);
    /// The store cannot be read; empty: it can again.
    void troubled(const QString& what);

private:
    struct Watcher;
    void look();

    std::shared_ptr<Watcher> m_watcher;     ///< in one thread at a time, never in two
    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer;
    QString m_trouble;
};

} // namespace holdpoint::session
