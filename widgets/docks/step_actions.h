#pragma once

#include "models/items/item_sheet.h"
#include "models/session/release_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace holdpoint::widgets {

class AskForm;
class WrapLayout;
struct AskSpec;

/// What can be done about an item now, as buttons; what has to be said with it is asked in the same place. The first button
/// is what is waited for. Nothing here is dangerous by Enter: the focus stands on no button by itself.
class StepActions : public QWidget {
    Q_OBJECT

public:
    explicit StepActions(QWidget* parent = nullptr);

    /// Without a session there is nothing to press: a replay is looked at.
    void show(const items::ItemSheet& sheet, session::ReleaseSession* session);
    using QWidget::show;
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// Somebody wants to end the release here.
    void endAsked();
    void backAsked();

private:
    void rebuild();
    void keepFocus();
    void addButton(items::Act act);
    [[nodiscard]] bool isUsual(items::Act act) const;
    void addArms();
    void press(items::Act act);
    void ask(items::Act act, const AskSpec& spec);
    void answered(const QString& value, const QString& reason);
    void endAsking();
    void say(const session::Intent& intent);
    [[nodiscard]] AskSpec questionFor(items::Act act) const;
    [[nodiscard]] QString wordFor(items::Act act) const;

    items::ItemSheet m_sheet;
    session::ReleaseSession* m_session = nullptr;
    items::Act m_act = items::Act::Run;     ///< what is asked for now
    bool m_asking = false;
    std::uint64_t m_saidAt = 0;             ///< how far the journal was when something was said; pressing twice says nothing twice
    QWidget* m_bar;
    WrapLayout* m_buttons;
    AskForm* m_form;
    QLabel* m_trouble;
};

} // namespace holdpoint::widgets
