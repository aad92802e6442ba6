#pragma once

#include "models/session/open_runbook.h"

#include <QAbstractListModel>

#include <vector>

namespace holdpoint::items {

/// The lines of a runbook, as they are read. Nothing of the text is copied, however long it is.
class SourceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        LineRole = Qt::UserRole + 1,    ///< 1-based
        CodeRole,                       ///< it stands in a code block
        HeadingRole,
        HiddenRole,                     ///< a comment: other programs do not show it
        AddedRole,                      ///< it is not so in the file
    };

    using QAbstractListModel::QAbstractListModel;
    /// `original` is what lies in the file; what differs from it is marked.
    void show(session::RunbookPointer runbook, const session::RunbookPointer& original);
    /// Of the longest line, in characters; what goes beyond a few hundred is cut in the view.
    [[nodiscard]] int widest() const { return m_widest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    enum class Kind : std::uint8_t { Text, Code, Heading, Hidden };
    void markKinds();
    void markAdded(const runbook::Source& original);

    session::RunbookPointer m_runbook;
    std::vector<Kind> m_kinds;
    std::vector<bool> m_added;
    int m_widest = 0;
};

} // namespace holdpoint::items
