#pragma once

#include "models/items/live_rows.h"
#include "models/items/people.h"
#include "models/session/open_runbook.h"

namespace holdpoint::items {

/// Who is responsible, who has to sign, whom one can call, and what people have left for each other; each under its heading.
class PeopleModel : public LiveRows<PersonRow> {
    Q_OBJECT

public:
    enum Column { Who, What, Age, Columns };
    enum Role { GroupRole = Qt::UserRole + 1, HeadingRole, MarkRole, ItemRole, CopyRole };

    explicit PeopleModel(session::RecordView& view, QObject* parent = nullptr);

    /// The runbook of the release, for its contacts. Null: it is not at hand.
    void setRunbook(session::RunbookPointer runbook);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Somebody who is waited for to sign; plan::none: nobody is.
    [[nodiscard]] std::uint32_t signOffAsked() const;

protected:
    [[nodiscard]] std::vector<PersonRow> workOut() override;

private:
    void relearn();
    void learn(const journal::Event& event);

    session::RunbookPointer m_runbook;
    PeopleKnown m_known;
};

} // namespace holdpoint::items
