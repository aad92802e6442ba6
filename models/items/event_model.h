#pragma once

#include "models/items/event_kind.h"
#include "models/session/record_view.h"

#include <QAbstractTableModel>

#include <deque>

namespace holdpoint::items {

/// The journal as a table, the oldest on top. It shows what the view still knows; when that is too much, the oldest go, a
/// few hundred at a time, so that a soak of days costs no more than an hour does.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Actor, Sentence, Columns };
    enum Role { SeqRole = Qt::UserRole + 1, AtRole, KindRole, ItemRole, WholeRole };

    explicit EventModel(session::RecordView& view, QObject* parent = nullptr, std::size_t most = session::RecordView::mostRecent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Everybody who has done something, the program included.
    [[nodiscard]] const QStringList& actors() const { return m_actors; }
    /// The newest event about this item; -1 where there is none.
    [[nodiscard]] int rowOf(std::uint32_t item) const;

Q_SIGNALS:
    void actorsChanged();

private:
    struct Row {
        std::uint64_t seq = 0;
        std::int64_t atMs = 0;
        std::uint32_t item = plan::none;
        int actor = 0;                  ///< index in m_actors
        EventKind kind = EventKind::Release;
        mutable QString sentence;       ///< made when somebody looks
    };

    void takeAll();
    void take(const std::vector<journal::Event>& events);
    void drop(std::size_t rows);
    [[nodiscard]] Row rowFor(const journal::Event& event);
    [[nodiscard]] const QString& sentenceAt(const Row& row) const;
    [[nodiscard]] QString timeAt(const Row& row) const;
    [[nodiscard]] QString wholeAt(const Row& row) const;
    void tellActors();

    session::RecordView& m_view;
    std::size_t m_most;
    std::deque<Row> m_rows;
    QStringList m_actors;
    qsizetype m_actorsTold = 0;
};

} // namespace holdpoint::items
