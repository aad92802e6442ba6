#pragma once

#include "models/session/record_view.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace holdpoint::items {

/// A table that is worked out anew from the record a few times a second, and tells only what has changed: rows are known by
/// their key, so what is selected stays selected. A row is a value with a `key` that can be compared.
template <typename Row>
class LiveRows : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Works it out now, instead of a little later.
    void refresh()
    {
        m_soon.stop();
        show(workOut());
    }

protected:
    static constexpr int ageMs = 1000;

    /// Each table has a `soonMs` of its own, so that they are not all worked out in one frame.
    LiveRows(session::RecordView& view, int soonMs, QObject* parent) : QAbstractTableModel(parent), m_view(view)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(soonMs);
        m_soon.setTimerType(Qt::PreciseTimer);      // others are rounded to one moment
        m_ages.setInterval(ageMs);
        const auto later = [this] { if (!m_soon.isActive()) m_soon.start(); };
        connect(&view, &session::RecordView::advanced, this, later);
        connect(&view, &session::RecordView::advised, this, later);
        connect(&view, &session::RecordView::forecasted, this, later);
        connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
        connect(&m_ages, &QTimer::timeout, this, [this] { growOlder(); });
        m_ages.start();
    }

    [[nodiscard]] virtual std::vector<Row> workOut() = 0;
    [[nodiscard]] const session::RecordView& view() const { return m_view; }
    /// Mostly the same rows stand in the same order: only from the first that does not are they looked up.
    void show(std::vector<Row> rows)
    {
        const auto [oldEnd, newEnd] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), [](const Row& old, const Row& row) { return old.key == row.key; });
        const auto same = static_cast<std::size_t>(newEnd - rows.begin());
        QHash<QString, std::size_t> wanted;
        for (std::size_t i = same; i < rows.size(); ++i) wanted.insert(rows[i].key, i);
        if (!keepsOrder(wanted, same)) {
            beginResetModel();
            m_rows = std::move(rows);
            return endResetModel();
        }
        removeAllBut(wanted, same);
        Changed changed{*this};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i >= m_rows.size() || m_rows[i].key != rows[i].key) insert(i, std::move(rows[i]));
            else if (m_rows[i] != rows[i]) {
                m_rows[i] = std::move(rows[i]);
                changed.add(static_cast<int>(i));
            }
        }
    }

private:
    /// Rows beside each other that have changed are told together: a view may hold thousands whose times all move.
    class Changed {
    public:
        explicit Changed(LiveRows& rows) : m_rows(rows) {}
        Changed(const Changed&) = delete;
        Changed& operator=(const Changed&) = delete;
        ~Changed() { tell(); }
        void add(int row)
        {
            if (row != m_end) {
                tell();
                m_begin = row;
            }
            m_end = row + 1;
        }

    private:
        void tell()
        {
            if (m_begin < m_end) Q_EMIT m_rows.dataChanged(m_rows.index(m_begin, 0), m_rows.index(m_end - 1, m_rows.columnCount() - 1));
        }
        LiveRows& m_rows;
        int m_begin = 0, m_end = 0;
    };

    /// Whether those that stay do so in the order in which they are.
    [[nodiscard]] bool keepsOrder(const QHash<QString, std::size_t>& wanted, std::size_t from) const
    {
        std::size_t after = 0;
        for (std::size_t i = from; i < m_rows.size(); ++i) {
            const auto at = wanted.constFind(m_rows[i].key);
            if (at == wanted.cend()) continue;
            if (*at < after) return false;
            after = *at;
        }
        return true;
    }
    void removeAllBut(const QHash<QString, std::size_t>& wanted, std::size_t from)
    {
        for (std::size_t end = m_rows.size(); end > from; --end) {
            if (wanted.contains(m_rows[end - 1].key)) continue;
            std::size_t begin = end - 1;
            while (begin > from && !wanted.contains(m_rows[begin - 1].key)) --begin;
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin), m_rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
            end = begin + 1;
        }
    }
    void insert(std::size_t i, Row row)
    {
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(row));
        endInsertRows();
    }
    /// Ages and the line of now go on, though nothing happens. A replay's clock stands. What is about to be worked out anew is not
    /// worked out twice.
    void growOlder()
    {
        if (std::exchange(m_agedMs, m_view.nowMs()) == m_view.nowMs()) return;
        if (!m_soon.isActive()) refresh();
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    session::RecordView& m_view;
    std::vector<Row> m_rows;
    QTimer m_soon, m_ages;
    std::int64_t m_agedMs = 0;
};

} // namespace holdpoint::items
