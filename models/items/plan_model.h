#pragma once

#include "models/items/item_watch.h"
#include "models/items/plan_tally.h"
#include "models/items/plan_tree.h"

#include <QAbstractItemModel>

#include <vector>

namespace holdpoint::items {

/// The plan of a release as a tree, with how each part of it stands. What happens changes the rows that it is about and
/// those above them, and no others.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TextColumn, WordColumn, TimeColumn, columns };
    enum Role {
        MarkRole = Qt::UserRole + 1,    ///< a Mark; of what has rows below it, the worst of them
        RowKindRole,                    ///< a RowKind
        ItemRole,                       ///< the index of the item in the procedure; of other rows the first item below them, or plan::none
        KindRole,                       ///< a plan::ItemKind; invalid for other rows
        WordRole,                       ///< of the mark
        WholeTextRole,
        NoteRole,                       ///< what stands beside the text
        LineRole,
        EnvironmentRole,
        WaitsForRole,                   ///< what the release waits for here, in words
        TimeRole, ShortTimeRole,        ///< taken or expected, in words; short where there is little room
        TakenRole, ExpectedRole,        ///< in milliseconds; -1 where it is not known
        CountsRole, ShortCountsRole,    ///< "3 of 7", "3/7"; empty for items
        AnsweredByRole,
        DeviationRole,
        ByPersonRole,                   ///< a person has said that it is so, and no program
        CurrentRole,                    ///< the release stands here, or below
    };

    explicit PlanModel(const session::RecordView& view, QObject* parent = nullptr);

    /// The runbook tells the headings that no step has. It may come late, be another one than the release's, or be null.
    void setRunbook(session::RunbookPointer runbook);
    /// Time has gone on: what runs has taken longer.
    void tick();

    [[nodiscard]] QModelIndex indexOf(std::uint32_t item) const;
    /// How many rows the tree has, items and all else.
    [[nodiscard]] std::size_t size() const { return m_tree.nodes.size(); }
    /// "12 of 58 done", and how many need somebody.
    [[nodiscard]] const PlanTally& total() const { return m_tallies.front(); }
    [[nodiscard]] static std::uint32_t nodeOf(const QModelIndex& index) { return index.isValid() ? static_cast<std::uint32_t>(index.internalId()) : 0; }
    [[nodiscard]] const PlanTree& tree() const { return m_tree; }
    [[nodiscard]] Mark mark(std::uint32_t item) const { return m_watch.mark(item); }
    [[nodiscard]] bool deviates(std::uint32_t item) const { return m_watch.facts(item).deviation != nullptr; }
    /// What a row says, as a filter looks for it.
    [[nodiscard]] QString textOf(std::uint32_t node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    void recount();
    void update(const std::vector<std::uint32_t>& items);
    void sayAll();
    void sayChanged(std::vector<std::uint32_t> nodes);
    void tallyUp(std::uint32_t item, int sign);
    [[nodiscard]] ItemShare shareOf(std::uint32_t item) const;

    [[nodiscard]] QVariant cell(std::uint32_t node, int column, int role) const;
    [[nodiscard]] QVariant ofItem(std::uint32_t item, int role) const;
    [[nodiscard]] Mark markOfNode(std::uint32_t node) const;
    [[nodiscard]] QString wordOfNode(std::uint32_t node) const;
    [[nodiscard]] QString timeOf(std::uint32_t node, bool shortened) const;
    [[nodiscard]] QString spokenText(std::uint32_t node) const;
    [[nodiscard]] std::int64_t taken(std::uint32_t node) const;
    [[nodiscard]] bool isUnderWay(std::uint32_t node) const;
    [[nodiscard]] std::int64_t expected(std::uint32_t node) const;
    [[nodiscard]] QModelIndex indexOfNode(std::uint32_t node, int column = 0) const;

    const session::RecordView& m_view;
    ItemWatch m_watch;
    session::RunbookPointer m_runbook;
    PlanTree m_tree;
    std::vector<PlanTally> m_tallies{1};    ///< of each node; those of items stay empty
    std::vector<ItemShare> m_shares;
};

} // namespace holdpoint::items
