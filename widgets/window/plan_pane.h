#pragma once

#include "models/items/review_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace holdpoint::widgets {

class ElidedLabel;

/// What was understood of the runbook, row by row, and what a person says about it: that it is right, or what it is instead.
class PlanPane : public QWidget {
    Q_OBJECT

public:
    explicit PlanPane(items::ReviewModel& model, QWidget* parent = nullptr);

    /// Chooses the row that a line belongs to, without telling anybody.
    void showLine(std::uint32_t line);
    void scrollToLine(std::uint32_t line);
    [[nodiscard]] std::uint32_t topLine() const;
    /// Puts what may be said about a line in which nothing was understood into the menu.
    void fillMenu(QMenu& menu, std::uint32_t line);
    void nextDoubt(bool forward);
    void confirmCurrent();
    void setBusy(bool busy);
    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void lineChosen(quint32 line);
    void correctionChosen(quint32 line, const QString& key, const QString& value);
    /// The value has to be typed: what it is called, and where it begins.
    void valueWanted(quint32 line, const QString& key, const QString& before);
    void scrolled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void makeTable();
    [[nodiscard]] int currentRow() const;
    void chooseRow(int row);
    void showOnlyOpen(bool only);
    void tellLine(const QModelIndex& index);
    void showCurrent();
    void showCounts();
    void addOffers(QMenu& menu, const QList<items::Offer>& offers, std::uint32_t line);

    items::ReviewModel& m_model;
    items::ReviewFilter m_filter;
    QTableView* m_table = nullptr;
    QToolButton* m_onlyOpen = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_previous = nullptr;
    ElidedLabel* m_reason = nullptr;
    ElidedLabel* m_explanation = nullptr;
    QPushButton* m_right = nullptr;
    QPushButton* m_correct = nullptr;
    QMenu* m_menu = nullptr;
    QLabel* m_counts = nullptr;
    bool m_busy = false;
    bool m_told = false;
    int m_before = -1;      ///< the row that was chosen when the mouse was pressed
};

} // namespace holdpoint::widgets
