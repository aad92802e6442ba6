#include "widgets/dialogs/attach_field.h"

#include "models/items/words.h"
#include "models/session/background.h"
#include "models/session/shown_text.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace holdpoint::widgets {

AttachField::AttachField(QWidget* parent) : QWidget(parent), m_choose(new QPushButton(iconNamed(Icon::Attach, this), tr("Attach a &file…"), this)), m_remove(new QPushButton(tr("Take it a&way"), this)), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("attachField"));
    m_choose->setObjectName(QStringLiteral("attachChoose"));
    m_remove->setObjectName(QStringLiteral("attachRemove"));
    m_words->setObjectName(QStringLiteral("attachWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->setToolTip(tr("A text of at most 1 MiB. Its size and its SHA-256 go on record, and the checks read it."));
    for (QPushButton* button : {m_choose, m_remove}) button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::close);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_words, 1);
    connect(m_choose, &QPushButton::clicked, this, &AttachField::choose);
    connect(m_remove, &QPushButton::clicked, this, &AttachField::clear);
    clear();
}

void AttachField::choose()
{
    auto* dialog = new QFileDialog(this, tr("The file with the result"));
    dialog->setObjectName(QStringLiteral("attachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AttachField::take);
    dialog->open();
}

void AttachField::take(const QString& path)
{
    m_words->setText(tr("Reading %1…").arg(path));
    session::inBackground(this, [path = path.toStdString()] { return session::readAttachment(path); }, [this, asked = ++m_asked](const Result<session::Attachment>& read) {
        if (asked == m_asked) show(read);
    });
}

void AttachField::show(const Result<session::Attachment>& read)
{
    if (!read) {
        clear();
        m_words->setText(session::shownText(read.error()));
        return;
    }
    m_attachment = *read;
    m_words->setText(tr("%1, %2, SHA-256 %3").arg(QString::fromStdString(m_attachment->name), items::amount(m_attachment->bytes), QString::fromStdString(m_attachment->sha256).left(12) + QStringLiteral("…")));
    m_words->setToolTip(QString::fromStdString(m_attachment->onRecord()));
    m_remove->show();
    Q_EMIT changed();
}

void AttachField::clear()
{
    ++m_asked;
    const bool had = m_attachment.has_value();
    m_attachment.reset();
    m_words->clear();
    m_remove->hide();
    if (had) Q_EMIT changed();
}

} // namespace holdpoint::widgets
