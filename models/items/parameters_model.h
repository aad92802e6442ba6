#pragma once

#include "models/items/status.h"
#include "models/session/start.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdpoint::items {

/// The values that a runbook asks for: what has one, what needs one before a release can begin, and what gets one on the way.
/// A secret is taken and never shown again.
class ParametersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Name, Value, State, Used, columns };
    enum Role : std::uint16_t {
        NameRole = Qt::UserRole + 1,    ///< the bare name
        LineRole,                       ///< where it is needed first
        SecretRole,
        MissingRole,                    ///< a release cannot begin without it
        MarkRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was typed before stays for the names that are still asked for. Made in the background; `shown` says when it is there.
    void show(const session::RunbookPointer& runbook);
    /// Values that somebody gives before there is anything to see; names that nobody asks for fall away.
    void give(const session::Values& values) { m_typed = values; }
    /// What is known: from a table of the runbook, from the environment of this program, and what was typed. What comes last here counts most.
    [[nodiscard]] session::Values values() const;
    [[nodiscard]] int missing() const;
    /// The row of a name as it is written or bare; -1 where there is none.
    [[nodiscard]] int rowOf(const std::string& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void shown();
    void valuesChanged();

private:
    enum class Origin : std::uint8_t { Given, Database, File, Output, Default };
    struct Row {
        std::string name;                   ///< as it is written first
        std::string bare;
        std::vector<std::uint32_t> lines;   ///< that use it
        std::uint32_t madeAt = 0;           ///< of what a command makes
        Origin origin = Origin::Given;
        bool missing = false;
        bool secret = false;
        std::string otherwise;              ///< what it is where nobody gives one
        std::uint32_t namedAt = 0;          ///< a table of the runbook names its value, in this line
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const plan::Procedure& procedure);
    static void addCaptures(const plan::Procedure& procedure, std::vector<Row>& rows);
    static void addDefaults(const plan::Procedure& procedure, std::vector<Row>& rows);
    /// Asks for the whole procedure, so the first time it is done in the background.
    static void markMissing(const plan::Procedure& procedure, const session::Values& values, std::vector<Row>& rows);
    struct Seen;
    void take(const session::RunbookPointer& runbook, const Seen& seen, const session::Values& typed);
    [[nodiscard]] static bool isSecret(const Row& row, const std::string& value);
    [[nodiscard]] static bool isMade(const Row& row) { return row.origin == Origin::File || row.origin == Origin::Output; }
    [[nodiscard]] QString valueText(const Row& row) const;
    [[nodiscard]] QString stateText(const Row& row) const;
    [[nodiscard]] QString usedText(const Row& row) const;
    [[nodiscard]] Mark markOf(const Row& row) const;

    session::RunbookPointer m_runbook;
    std::vector<Row> m_rows;
    session::Values m_typed, m_environment, m_named;
    unsigned m_asked = 0;
};

} // namespace holdpoint::items
