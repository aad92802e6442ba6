#pragma once

#include "models/items/source_model.h"

#include <QListView>

#include <cstdint>
#include <vector>

namespace holdpoint::widgets {

/// The text of a runbook, line by line, with its numbers. Only what is seen is drawn, so it may be as long as it likes.
class SourceView : public QListView {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    void showLine(std::uint32_t line);
    /// Brings a line to the top without choosing it.
    void scrollToLine(std::uint32_t line);
    [[nodiscard]] std::uint32_t currentLine() const;
    [[nodiscard]] std::uint32_t topLine() const;
    /// Lines of which something needs a look, in order.
    void setDoubts(std::vector<std::uint32_t> lines);
    [[nodiscard]] bool isInDoubt(std::uint32_t line) const;

Q_SIGNALS:
    void lineChosen(quint32 line);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    std::vector<std::uint32_t> m_doubts;
    bool m_told = false;    ///< the line was set by somebody else, who knows it
};

} // namespace holdpoint::widgets
