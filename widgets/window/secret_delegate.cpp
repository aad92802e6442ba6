#include "widgets/window/secret_delegate.h"

#include "widgets/style/type.h"

#include <QLineEdit>

namespace holdpoint::widgets {

QWidget* SecretDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFont(commandFont());
    editor->setFrame(true);
    editor->setAccessibleName(tr("Value of %1").arg(index.siblingAtColumn(0).data().toString()));
    if (index.data(m_secretRole).toBool()) {
        editor->setEchoMode(QLineEdit::Password);
        editor->setPlaceholderText(tr("a secret: it is not shown"));
    }
    return editor;
}

QString SecretDelegate::hint(const QModelIndex& index) const { return index.flags() & Qt::ItemIsEditable ? tr("type it here") : QString(); }

} // namespace holdpoint::widgets
