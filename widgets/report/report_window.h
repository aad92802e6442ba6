#pragma once

#include "models/session/record_view.h"
#include "models/session/report_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace holdpoint::widgets {

class Banner;
class EmptyState;
class PageView;
class ReportSignForm;
class SignatureList;

/// The report of a release, as it is printed: it is looked at, signed and saved here. Releases go on behind it, and nothing of it waits for
/// the window: it is made and signed in the background, and its pages are drawn when they come into view.
class ReportWindow : public QWidget {
    Q_OBJECT

public:
    using Part = session::ReportDesk::Part;

    ReportWindow(const session::RecordView& view, const session::Surroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] PageView& pages() { return *m_pages; }
    [[nodiscard]] session::ReportDesk& desk() { return m_desk; }
    /// What was chosen while it is open.
    void setTimeStampServer(const std::string& address);
    /// Lays a part of it there; the line at the top says whether it could be.
    void saveTo(Part part, const QString& path) { m_desk.save(part, path); }

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildSide();
    QPushButton& addHeadButton(QWidget& head, const QString& text, const QString& name, const QString& tip);
    void addSaves(QPushButton& button);
    void listen();
    void make();
    void showMade(bool staysInPlace);
    void showPaper();
    void offerSigning(bool opens);
    void askWhere(Part part);
    void tell(bool good, const QString& what);
    void lookWhetherItWentOn();

    const session::RecordView& m_view;
    session::ReportDesk m_desk;
    QComboBox* m_paper = nullptr;
    QLabel* m_where = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_openSigning = nullptr;
    Banner* m_said = nullptr;
    Banner* m_wentOn = nullptr;
    QStackedWidget* m_stack = nullptr;
    PageView* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    SignatureList* m_signatures = nullptr;
    QLabel* m_kept = nullptr;
    ReportSignForm* m_form = nullptr;
};

} // namespace holdpoint::widgets
