#pragma once

#include "models/items/output_worker.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace holdpoint::items {

/// What a command prints: a file that grows, as lines. Nothing of it is held in memory but a sparse index. A thread reads and
/// searches it; what the screen asks for is read when it asks, and each answer costs a bounded amount of reading. It need not be
/// there yet, and it may be cut, replaced or taken away.
class OutputFile : public QObject {
    Q_OBJECT

public:
    explicit OutputFile(const QString& path, QObject* parent = nullptr);
    ~OutputFile() override;

    /// There are more bytes. It may be told as often as one likes, and what nobody tells is seen a moment later.
    void grew();

    [[nodiscard]] OutputExtent extent() const { return m_worker->extent(); }
    [[nodiscard]] quint64 lineCount() const { return extent().lines; }
    [[nodiscard]] OutputLine line(quint64 n) const;
    [[nodiscard]] std::vector<OutputLine> lines(quint64 first, quint64 count) const;

    /// Looks for the next line that holds the text, from this one on, and counts all of them. It goes on while the file grows. An
    /// empty text ends it. What was asked before is forgotten. Comes back with the turn that the answer will have.
    quint64 search(const QString& text, quint64 from, Direction direction);
    [[nodiscard]] SearchState searchState() const { return m_worker->searchState(); }

Q_SIGNALS:
    /// Something is new: lines, the state, or what the search has found. Many changes are told once.
    void changed();

private:
    void tell();

    std::atomic<bool> m_told = false;
    std::unique_ptr<OutputWorker> m_worker;
};

} // namespace holdpoint::items
