#include "widgets/window/notices.h"

#include "models/items/leaving.h"
#include "widgets/style/notices.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::Mark;

Notices::Notices(session::ReleaseSession* session, QWidget* parent) : QWidget(parent), m_session(session), m_lone(new Banner(this)), m_trouble(new Banner(this)), m_refused(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (Banner* banner : {m_trouble, m_lone, m_refused}) {
        banner->hide();
        column->addWidget(banner);
    }
    m_drive = &m_lone->addButton(tr("Drive fro&m here"), ButtonLook::Primary);
    m_drive->setObjectName(QStringLiteral("driveHere"));
    connect(m_drive, &QPushButton::clicked, this, &Notices::driveAsked);
    QPushButton& close = m_refused->addButton(tr("&Close"));
    connect(&close, &QPushButton::clicked, m_refused, &QWidget::hide);
    if (!m_session) {
        m_drive->hide();
        // What acts on a release is told apart from what looks at it: this is another window.
        QPushButton& itself = m_lone->addButton(tr("Open the release &itself"));
        itself.setObjectName(QStringLiteral("openItself"));
        connect(&itself, &QPushButton::clicked, this, &Notices::itselfAsked);
        m_lone->show(Mark::Passed, tr("A past release: it shows what was, and takes no word. Move along its time below."));
        return;
    }
    connect(m_session, &session::ReleaseSession::drivesChanged, this, &Notices::look);
    connect(m_session, &session::ReleaseSession::opened, this, &Notices::look);
    connect(m_session, &session::RecordView::advised, this, &Notices::look);
    connect(m_session, &session::RecordView::advanced, this, [this](const std::vector<journal::Event>& events) {
        for (const journal::Event& event : events)
            if (event.actor == m_session->person()) m_refused->hide();
        look();
    });
    connect(m_session, &session::ReleaseSession::refused, this, &Notices::tellRefused);
    connect(m_session, &session::ReleaseSession::failed, this, [this](const QString& why) {
        m_failure = why;
        m_trouble->show(Mark::Failed, why);
    });
    connect(m_session, &session::ReleaseSession::troubled, this, [this](const QString& what) {
        if (what.isEmpty()) m_trouble->hide();
        else m_trouble->show(Mark::Failed, tr("Nothing goes on until the journal works again: %1").arg(what));
    });
    look();
}

void Notices::look()
{
    const bool lone = m_session->isOpen() && !m_session->drivesHere() && m_session->record().stage != journal::Stage::Ended;
    const bool elsewhere = lone && m_session->isDrivenElsewhere();
    m_drive->setVisible(!elsewhere);
    Q_EMIT undriven(lone && !elsewhere);
    if (elsewhere) m_lone->show(Mark::Waiting, tr("Another program drives this release. What you say here reaches it."));
    else if (lone) m_lone->show(Mark::Held, items::nobodyDrives(m_session->record()));
    else m_lone->hide();
}

void Notices::tellRefused(const QString& why) { m_refused->show(Mark::Undecided, why); }

} // namespace holdpoint::widgets
