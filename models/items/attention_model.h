#pragma once

#include "models/items/attention.h"
#include "models/items/live_rows.h"
#include "models/session/open_runbook.h"

#include <map>
#include <set>

namespace holdpoint::session {
class ReleaseSession;
}

namespace holdpoint::items {

/// Where an alarm stands with the people here. What is gone before anybody has seen it stays until somebody has.
enum class Seen : std::uint8_t { Fresh, GoneUnseen, Acknowledged, NoAlarm };

/// "new", "over, unseen", "seen"; nothing for what is no alarm.
[[nodiscard]] QString wordOf(Seen seen);

struct AlarmRow {
    QString key;
    Attention attention;
    Seen seen = Seen::NoAlarm;
    std::int64_t sinceMs = 0;
    int together = 0;           ///< above 0: a banner for so many that came at once

    bool operator==(const AlarmRow&) const = default;
};

/// What needs a person or is not as it should be, the worst first. Who looks acknowledges; that holds for this desktop, and
/// changes nothing of the release. When many alarms come at once they are one row, so that the first can still be found.
class AttentionModel : public LiveRows<AlarmRow> {
    Q_OBJECT

public:
    enum Column { What, Since, State, Columns };
    enum Role { MarkRole = Qt::UserRole + 1, SeenRole, UrgencyRole, CauseRole, ConsequenceRole, ActionRole, ItemRole, SinceRole, TogetherRole };

    static constexpr std::size_t flood = 10;                    ///< more new ones than this …
    static constexpr std::int64_t floodMs = 10 * 60'000;        ///< … within this are a flood

    explicit AttentionModel(session::RecordView& view, QObject* parent = nullptr);

    void setRunbook(session::RunbookPointer runbook);
    void acknowledge(int row);
    [[nodiscard]] bool canAcknowledge(int row) const;
    /// How many alarms nobody has seen yet, those behind a banner included.
    [[nodiscard]] std::size_t unseen() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] std::vector<AlarmRow> workOut() override;

private:
    /// An alarm that was seen to come.
    struct Known {
        Attention attention;
        std::int64_t firstMs = 0;
        Seen seen = Seen::Fresh;
    };

    void relearn();
    void acknowledgeForAll(const std::string& alarm);
    [[nodiscard]] std::vector<Attention> look();
    void follow(std::vector<Attention>& now);
    [[nodiscard]] std::set<QString> floodNow() const;
    [[nodiscard]] AlarmRow bannerFor(const std::set<QString>& keys) const;
    [[nodiscard]] QString wholeOf(const AlarmRow& row) const;

    session::ReleaseSession* m_live = nullptr;          ///< what is shown is driven or followed here, and no replay
    bool m_past = false;                                ///< a replay takes no word
    session::RunbookPointer m_runbook;
    HoldLog m_holds;
    QString m_trouble;
    std::map<QString, Known> m_known;
    std::map<QString, std::int64_t> m_firstSeen;        ///< of what is no alarm: since when it lasts
};

} // namespace holdpoint::items
