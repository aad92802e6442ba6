#pragma once

#include "models/items/review_words.h"
#include "models/items/status.h"
#include "models/session/open_runbook.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <set>

namespace holdpoint::items {

/// What the plan has understood of a runbook, in text order, and what of it somebody should look at. What was looked at stays
/// so when the runbook is corrected elsewhere.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Line, Kind, Reading, Look, columns };
    enum Role : std::uint16_t {
        LineRole = Qt::UserRole + 1,
        PartRole,           ///< items::Part, as a number
        DepthRole,
        RuleRole,
        ReasonRole,         ///< why it needs a look; empty where it does not
        OpenRole,           ///< it needs a look and nobody has looked
        MarkRole,           ///< of Look: items::Mark; invalid where there is nothing to say
        CodeRole,           ///< it is written in the letters of commands
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows are made in the background; `shown` says when they are there.
    void show(const session::RunbookPointer& runbook);
    [[nodiscard]] const session::RunbookPointer& runbook() const { return m_runbook; }
    void confirm(int row, bool looked = true);
    [[nodiscard]] int open() const { return m_open; }           ///< how many need a look
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    /// The row that a line belongs to: the last one that begins in it or above; -1 above the first.
    [[nodiscard]] int rowAt(std::uint32_t line) const;
    [[nodiscard]] QList<Offer> offers(int row) const;
    /// "Line 214: gate: hold, by the rule gate.do-not-proceed."
    [[nodiscard]] QString explanation(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shown();
    void lookedChanged();

private:
    struct Looked {
        ReviewRow row;
        bool confirmed = false;
    };
    void take(const session::RunbookPointer& runbook, const std::vector<ReviewRow>& rows);
    void count();
    [[nodiscard]] std::string keyOf(const ReviewRow& row) const;
    [[nodiscard]] std::vector<std::string> keys() const;

    session::RunbookPointer m_runbook;
    std::vector<Looked> m_rows;
    std::set<std::string> m_seen;       ///< what was confirmed, by what it says, so that it is found again in another text
    unsigned m_asked = 0;
    int m_open = 0, m_confirmed = 0;
};

/// Only what needs a look, or all.
class ReviewFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyOpen(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_onlyOpen = false;
};

} // namespace holdpoint::items
