#include "widgets/dialogs/ask_dialog.h"

#include "widgets/style/spacing.h"

#include <QVBoxLayout>

namespace holdpoint::widgets {

AskDialog::AskDialog(const AskSpec& spec, QWidget* parent) : QDialog(parent), m_form(new AskForm(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(spec.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->addWidget(m_form);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_form, &AskForm::cancelled, this, &QDialog::close);
    connect(m_form, &AskForm::confirmed, this, [this](const QString& value, const QString& reason) {
        Q_EMIT confirmed(value, reason);
        close();
    });
    m_form->ask(spec);
}

} // namespace holdpoint::widgets
