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
    /// Works it out now, instead of within a quarter of a second.
    void refresh()
    {
        m_soon.stop();
        show(workOut());
    }

protected:
    static constexpr int soonMs = 250, ageMs = 1000;

    LiveRows(session::RecordView& view, QObject* parent) : QAbstractTableModel(parent), m_view(view)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(soonMs);
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
    void show(std::vector<Row> rows)
    {
        QHash<QString, std::size_t> wanted;
        for (std::size_t i = 0; i < rows.size(); ++i) wanted.insert(rows[i].key, i);
        if (!keepsOrder(wanted)) {
            beginResetModel();
            m_rows = std::move(rows);
            return endResetModel();
        }
        removeAllBut(wanted);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].key == rows[i].key) replace(i, std::move(rows[i]));
            else insert(i, std::move(rows[i]));
        }
    }

private:
    /// Whether those that stay do so in the order in which they are.
    [[nodiscard]] bool keepsOrder(const QHash<QString, std::size_t>& wanted) const
    {
        std::size_t after = 0;
        for (const Row& old : m_rows) {
            const auto at = wanted.constFind(old.key);
            if (at == wanted.cend()) continue;
            if (*at < after) return false;
            after = *at;
        }
        return true;
    }
    void removeAllBut(const QHash<QString, std::size_t>& wanted)
    {
        for (std::size_t end = m_rows.size(); end > 0; --end) {
            if (wanted.contains(m_rows[end - 1].key)) continue;
            std::size_t begin = end - 1;
            while (begin > 0 && !wanted.contains(m_rows[begin - 1].key)) --begin;
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin), m_rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
            end = begin + 1;
        }
    }
    void replace(std::size_t i, Row row)
    {
        if (m_rows[i] == row) return;
        m_rows[i] = std::move(row);
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
    void insert(std::size_t i, Row row)
    {
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(row));
        endInsertRows();
    }
    /// Ages and the line of now go on, though nothing happens. A replay's clock stands.
    void growOlder()
    {
        if (std::exchange(m_agedMs, m_view.nowMs()) == m_view.nowMs()) return;
        refresh();
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    session::RecordView& m_view;
    std::vector<Row> m_rows;
    QTimer m_soon, m_ages;
    std::int64_t m_agedMs = 0;
};

} // namespace holdpoint::items
