#pragma once

#include "widgets/window/preferences.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace holdpoint::widgets {

/// What a person may choose once for all windows. It stands in nobody's way: releases go on behind it, and nothing changes
/// before it is kept. What takes effect only later says so in its own place.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Preferences now, Workplace workplace, QWidget* parent = nullptr);

    [[nodiscard]] Preferences chosen() const;

Q_SIGNALS:
    void kept(const holdpoint::widgets::Preferences& preferences);

private:
    void makeFields();
    [[nodiscard]] QWidget* makeStore();
    [[nodiscard]] QWidget* makeButtons();
    void fill();
    void look();
    void makeRoom();
    void test();
    void lookAtStore(std::function<void(const Result<StoreSeen>&)> then);
    void keep();
    void keepAnyway();
    void showStore(const Result<StoreSeen>& seen);

    Preferences m_now;
    Workplace m_workplace;
    unsigned m_asked = 0;           ///< of several looks at a store only the last one counts
    QLineEdit* m_person = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_drive = nullptr;
    QSpinBox* m_linger = nullptr;
    QLineEdit* m_store = nullptr;
    QPushButton* m_test = nullptr;
    QLineEdit* m_stamps = nullptr;
    QLabel* m_seen = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_later = nullptr;
    QPushButton* m_keep = nullptr;
    QString m_refused;              ///< a store of which somebody was told that it cannot be opened
};

} // namespace holdpoint::widgets
