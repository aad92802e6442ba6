#pragma once

#include "models/items/status.h"
#include "models/session/release_list.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace holdpoint::items {

/// How a release stands, by the word that the store keeps for it.
[[nodiscard]] Mark markOfState(const std::string& state);
[[nodiscard]] QString wordOfState(const std::string& state);
[[nodiscard]] bool isOver(const std::string& state);

/// The releases of the store as a table, the newest first. It follows the store by itself, and what was chosen stays chosen.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { State, Title, Step, WaitsFor, Since, Release, columns };
    enum Role : std::uint16_t {
        MarkRole = Qt::UserRole + 1,    ///< of the state: items::Mark
        ReleaseRole,                    ///< the id
        OverRole,                       ///< it has ended
        NeedsRole,                      ///< it waits for a person
        SortRole,
    };

    /// All that its column of states can say.
    [[nodiscard]] static QStringList stateWords();

    explicit HistoryModel(const session::Surroundings& surroundings, QObject* parent = nullptr);

    void watch(int everyMs = 500) { m_list.watch(everyMs); }
    [[nodiscard]] bool isListed() const { return m_listed; }
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void listed();                          ///< for the first time, and whenever something has changed
    void troubled(const QString& what);     ///< the store cannot be read; empty: it can again

private:
    void take(const session::Summaries& now);
    [[nodiscard]] bool onlyGrew(const session::Summaries& now) const;
    [[nodiscard]] QString textOf(const journal::Summary& row, int column) const;
    [[nodiscard]] QVariant sortKey(const journal::Summary& row, int column) const;

    session::ReleaseList m_list;
    session::Summaries m_rows;
    QTimer m_minute;        ///< "12 min" becomes "13 min"
    bool m_listed = false;
};

/// Some of the releases: those that are under way, that wait for somebody, that are over; those that hold all words of a text.
class HistoryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show : std::uint8_t { All, UnderWay, Waiting, Over };

    explicit HistoryFilter(QObject* parent = nullptr);
    void show(Show which);
    void search(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Show m_show = Show::All;
    QStringList m_words;
};

} // namespace holdpoint::items
