#pragma once

#include "models/session/open_runbook.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <string>
#include <vector>

namespace holdpoint::items {

/// Looks for words in a runbook, a piece at a time, so that nobody waits for it however large the file is. Upper and lower
/// case are the same.
class LineSearch : public QObject {
    Q_OBJECT

public:
    explicit LineSearch(QObject* parent = nullptr);

    void start(session::RunbookPointer runbook, const QString& words);
    void stop() { start(nullptr, {}); }
    [[nodiscard]] bool isOver() const { return !m_timer.isActive(); }
    [[nodiscard]] const QString& words() const { return m_words; }
    /// The lines that have them, in order, as far as it has looked.
    [[nodiscard]] const std::vector<std::uint32_t>& lines() const { return m_lines; }
    /// The next one after this line, or before it; the end leads to the beginning. 0: there is none.
    [[nodiscard]] std::uint32_t after(std::uint32_t line) const;
    [[nodiscard]] std::uint32_t before(std::uint32_t line) const;
    /// Its place among the lines that were found, from 1; 0: it is none of them.
    [[nodiscard]] std::size_t placeOf(std::uint32_t line) const;

Q_SIGNALS:
    /// There are more than before, or it has come to its end.
    void found();

private:
    void lookOn();
    [[nodiscard]] bool stands(std::string_view line) const;

    session::RunbookPointer m_runbook;
    QString m_words;
    std::string m_ascii;            ///< the words in lower case where each letter is one byte; else empty
    std::uint32_t m_next = 1;
    std::vector<std::uint32_t> m_lines;
    QTimer m_timer;
};

} // namespace holdpoint::items
