#pragma once

#include "models/items/people_model.h"
#include "models/items/selection.h"

#include <QWidget>

class QPushButton;

namespace holdpoint::widgets {

class RowTable;

/// Who is responsible, who has to sign, whom one can call, and what people have left for each other.
class PeopleDock : public QWidget {
    Q_OBJECT

public:
    PeopleDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);

    /// What was is only looked at: nothing can be said to it.
    void setReadOnly(bool readOnly);
    void setRunbook(session::RunbookPointer runbook) { m_model.setRunbook(std::move(runbook)); }

Q_SIGNALS:
    /// Somebody wants to sign this item off.
    void signRequested(quint32 item);
    void handOverRequested();
    void noteRequested();

private:
    void build();
    void listen();
    void spanHeadings();
    void showButtons();
    [[nodiscard]] std::uint32_t itemToSign() const;
    void copyRow();

    session::RecordView& m_view;
    items::Selection& m_selection;
    items::PeopleModel m_model;
    RowTable* m_table;
    QPushButton* m_sign;
    QPushButton* m_handOver;
    QPushButton* m_note;
    QPushButton* m_copy;
    bool m_readOnly = false;
};

} // namespace holdpoint::widgets
