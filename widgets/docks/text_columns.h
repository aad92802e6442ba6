#pragma once

#include <QString>

#include <vector>

namespace holdpoint::widgets {

/// Which column of a terminal each character of a line stands in. Letters of East Asia take two; accents none of their own.
class TextColumns {
public:
    TextColumns() = default;
    explicit TextColumns(const QString& text);

    [[nodiscard]] int width() const { return columnOf(m_length); }
    [[nodiscard]] int columnOf(qsizetype index) const;
    /// The character that stands in a column, or the end of the line.
    [[nodiscard]] qsizetype indexAt(int column) const;

    /// Characters that are drawn in one go: those that are sure to be as wide as their columns, or those that a script joins.
    struct Piece {
        qsizetype start = 0, length = 0;
    };
    /// Those of a part of the line that stand in these columns, whole or in part.
    [[nodiscard]] std::vector<Piece> pieces(const QString& text, Piece part, int firstColumn, int lastColumn) const;

private:
    qsizetype m_length = 0;
    std::vector<int> m_columns;     ///< of each unit and of the end; empty where each unit has a column of its own
};

} // namespace holdpoint::widgets
