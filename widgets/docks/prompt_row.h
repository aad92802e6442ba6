#pragma once

#include "models/items/item_sheet.h"
#include "models/session/release_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace holdpoint::widgets {

/// What a command asks at its terminal, and where it is answered. It is there as long as the command asks.
class PromptRow : public QWidget {
    Q_OBJECT

public:
    explicit PromptRow(QWidget* parent = nullptr);

    void show(const items::ItemSheet& sheet, session::ReleaseSession* session);
    void clear();
    void focusOnAnswer();

private:
    void send();

    items::ItemSheet m_sheet;
    session::ReleaseSession* m_session = nullptr;
    QLabel* m_text;
    QLineEdit* m_typed;
};

} // namespace holdpoint::widgets
