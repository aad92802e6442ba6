#pragma once

#include "models/items/item_watch.h"
#include "models/items/selection.h"
#include "models/session/open_runbook.h"

#include <QAbstractListModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace holdpoint::items {

/// What a line of a runbook is, for a light emphasis.
enum class LineKind : std::uint8_t { Prose, Heading, Code, Fence, Table, Comment };

/// The lines of a runbook, with how the items that stand in them are. It copies no text: a row is read when it is shown.
/// Marks are shown where the release was started from these very bytes.
class RunbookLinesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        LineKindRole,           ///< a LineKind
        MarkRole,               ///< a Mark; invalid where no item stands
        WordRole,
        ItemRole,               ///< the item that this line is about; plan::none
        FirstRole, LastRole,    ///< its first line, its last line
        CurrentRole,            ///< the release stands here
        LookedAtRole,           ///< a person looks at the item that stands here
        FindingRole,            ///< what is wrong with the line, in words
    };
    /// A line may be a megabyte long; nobody reads on beyond this, and it says so with an ellipsis.
    static constexpr std::size_t longest = 4000;

    RunbookLinesModel(const session::RecordView& view, const Selection& selection, QObject* parent = nullptr);

    void setRunbook(session::RunbookPointer runbook);
    [[nodiscard]] const session::RunbookPointer& runbook() const { return m_runbook; }
    /// Whether the release does what this text says.
    [[nodiscard]] bool isOfTheRelease() const;
    [[nodiscard]] QModelIndex lineIndex(std::uint32_t line) const { return index(static_cast<int>(line) - 1); }
    /// The first line of an item; 0 where it does not stand in this text.
    [[nodiscard]] std::uint32_t lineOf(std::uint32_t item) const;
    /// How many characters the longest line has, as far as it is shown.
    [[nodiscard]] std::size_t widest() const { return m_widest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void sayItems(const std::vector<std::uint32_t>& items);
    void lookAt(std::uint32_t item);
    void measure();
    void gatherFindings();
    void arrange();
    [[nodiscard]] std::optional<std::uint32_t> itemAt(std::uint32_t line) const;
    [[nodiscard]] LineKind kindOf(std::uint32_t line) const;
    [[nodiscard]] QString findingsIn(std::uint32_t line) const;
    [[nodiscard]] QVariant ofItemAt(std::uint32_t line, int role) const;

    const session::RecordView& m_view;
    ItemWatch m_watch;
    session::RunbookPointer m_runbook;
    std::size_t m_widest = 0;
    std::uint32_t m_lookedAt = plan::none;
    std::vector<std::uint32_t> m_reach;         ///< the furthest line that an item reaches, of all up to each
    std::vector<std::uint32_t> m_findings;      ///< indices of findings, by line
};

} // namespace holdpoint::items
