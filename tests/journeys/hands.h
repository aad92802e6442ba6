#pragma once

#include "models/items/item_sheet.h"
#include "tests/support/patience.h"
#include "widgets/window/release_window.h"

#include <QApplication>
#include <QString>
#include <QTemporaryDir>

class QWidget;
class QPushButton;

namespace holdpoint::tests {

/// Whether what is asked is about what is known: the record is told first, and what it means a moment later. Who presses in between
/// answers what was answered already.
class Abreast {
public:
    explicit Abreast(session::RecordView& view)
    {
        QObject::connect(&view, &session::RecordView::advanced, &m_ear, [this] { m_abreast = false; });
        QObject::connect(&view, &session::RecordView::advised, &m_ear, [this] { m_abreast = true; });
    }
    explicit operator bool() const { return m_abreast; }

private:
    QObject m_ear;
    bool m_abreast = true;
};

/// The program as a journey has it: in the house's style, and with settings of its own, which are gone afterwards.
class JourneyApplication : public QApplication {
public:
    JourneyApplication(int& argc, char** argv);

private:
    QTemporaryDir m_settings;
};

// What a person's hands do in a window: everything goes through the controls that they can reach.

/// The control with this name that can be seen; null: there is none, or it cannot be used now.
[[nodiscard]] QWidget* reach(QWidget& window, const QString& name);
/// What a label or a button says that can be seen; null: there is none, or it cannot be used now.
[[nodiscard]] QString wordsOn(QWidget& window, const QString& name);
/// The button of an act in the step's pane.
[[nodiscard]] QWidget* reachAct(QWidget& window, items::Act which);
template <typename Control>
[[nodiscard]] Control* reachA(QWidget& window, const QString& name) { return qobject_cast<Control*>(reach(window, name)); }

/// Presses a button, as soon as it can be pressed. False: it never could.
bool press(QWidget& window, const QString& name);
/// Presses what stands for this act in the step's pane.
bool act(widgets::ReleaseWindow& window, items::Act act);
/// Writes into a field, as soon as it is there.
bool write(QWidget& window, const QString& field, const QString& text);

/// Says yes to everything and runs everything until the release has ended or somebody has to decide. It waits on what the
/// release says, never on time.
void goOn(widgets::ReleaseWindow& window, const std::function<bool()>& enough = {});

} // namespace holdpoint::tests
