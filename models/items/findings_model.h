#pragma once

#include "models/items/status.h"
#include "models/session/open_runbook.h"
#include "models/session/start.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdpoint::items {

/// What will go wrong with a runbook, the worst first and then in text order.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Severity, Line, Message, Mend, Rule, columns };
    enum Role : std::uint16_t { MarkRole = Qt::UserRole + 1, LineRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(session::RunbookPointer runbook);
    /// What the release would begin with: what speaks of a name without a value goes when it has one.
    void setValues(const session::Values& values);
    /// Errors and warnings: what somebody should look at before a release begins.
    [[nodiscard]] int serious() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    session::RunbookPointer m_runbook;      ///< keeps the texts alive
    session::Values m_values;
    std::vector<std::uint32_t> m_order;     ///< those that are shown
};

} // namespace holdpoint::items
