#pragma once

#include "models/base/clock.h"
#include "models/items/status.h"
#include "models/monitor/limit_source.h"
#include "models/session/open_runbook.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace holdpoint::items {

/// Where the numbers of a runbook's limits come from, and what each source says when it is asked once: before a release begins, somebody
/// wants to see the value that its limits will be compared with.
class MeasuredModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Line, Limit, By, Says, columns };
    enum Role : std::uint16_t { MarkRole = Qt::UserRole + 1, LineRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(session::RunbookPointer runbook);
    /// Asks each source once, all at the same time. Nothing of the runbook is run; a source that is a command is.
    void test();
    [[nodiscard]] bool isAsking() const { return m_test && !m_test->done(); }
    [[nodiscard]] bool hasSources() const { return !m_sources.sources.empty(); }
    /// What is wrong with the file of sources; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// It asks, or has been answered.
    void askingChanged();

private:
    void take(const monitor::Reading& reading);
    [[nodiscard]] QString bywords(const monitor::LimitSource& limit) const;
    [[nodiscard]] QString said(const monitor::LimitSource& limit) const;
    [[nodiscard]] Mark markOf(const monitor::LimitSource& limit) const;

    session::RunbookPointer m_runbook;      ///< keeps the limits alive
    monitor::Sources m_sources;
    std::vector<monitor::LimitSource> m_limits;
    std::map<std::string, monitor::Reading> m_readings;
    SystemClock m_clock;
    std::unique_ptr<monitor::SourceTest> m_test;
    QString m_problem;
};

} // namespace holdpoint::items
