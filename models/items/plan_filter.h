#pragma once

#include "models/items/plan_model.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <cstdint>
#include <vector>

namespace holdpoint::items {

/// Which items of the plan are shown.
enum class PlanPart : std::uint8_t {
    All,
    Open,           ///< still to be done, or going on
    Attention,      ///< somebody has to look at them now
    Deviations,     ///< done otherwise than planned
};

/// The part of the plan that somebody looks for, with everything that it stands in. An item that changes costs what its
/// depth is, however large the plan.
class PlanFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PlanFilter(PlanModel& plan, QObject* parent = nullptr);

    void show(PlanPart part, const QString& text);
    [[nodiscard]] PlanPart part() const { return m_part; }
    [[nodiscard]] bool isOpen() const { return m_part == PlanPart::All && m_text.isEmpty(); }
    /// How many items are shown.
    [[nodiscard]] std::uint32_t count() const { return m_hits.empty() ? 0 : m_hits.front(); }
    [[nodiscard]] QModelIndex indexOf(std::uint32_t item) const { return mapFromSource(m_plan.indexOf(item)); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void readTexts();
    void countAll();
    void recount(const QModelIndex& from, const QModelIndex& to);
    void count(std::uint32_t node);
    [[nodiscard]] bool fits(std::uint32_t item) const;
    [[nodiscard]] bool says(std::uint32_t node) const;

    PlanModel& m_plan;
    PlanPart m_part = PlanPart::All;
    QString m_text;
    std::vector<bool> m_says;               ///< of each node, whether it or what it stands in says the text
    std::vector<std::uint32_t> m_hits;      ///< of each node, how many items below it are shown
};

} // namespace holdpoint::items
