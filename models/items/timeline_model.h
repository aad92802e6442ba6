#pragma once

#include "models/items/live_rows.h"
#include "models/items/timeline.h"
#include "models/session/open_runbook.h"

namespace holdpoint::items {

/// The steps of a release on one time axis: as planned, as they were, as they will be.
class TimelineModel : public LiveRows<TimelineRow> {
    Q_OBJECT

public:
    enum Column { Step, Drift, Bars, Columns };
    enum Role { MarkRole = Qt::UserRole + 1, ItemRole, DriftRole };

    explicit TimelineModel(session::RecordView& view, QObject* parent = nullptr);

    /// The runbook of the release, for its own clock. Null: it is not at hand.
    void setRunbook(session::RunbookPointer runbook);
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row in which this item is done; -1: in none.
    [[nodiscard]] int rowOf(std::uint32_t item) const;
    /// "4 min behind: ends about 23:41 CEST, planned 23:37." One sentence for the whole release.
    [[nodiscard]] QString summary() const;
    /// Until when a rollback still ends in time, and what ends that; empty where nothing does.
    [[nodiscard]] QString horizon() const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] std::vector<TimelineRow> workOut() override;

private:
    void relearn();
    [[nodiscard]] QString wholeOf(const TimelineRow& row) const;

    session::RunbookPointer m_runbook;
    HoldLog m_holds;
    Timeline m_timeline;
};

} // namespace holdpoint::items
