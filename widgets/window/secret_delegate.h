#pragma once

#include "widgets/window/mark_delegate.h"

namespace holdpoint::widgets {

/// Values that are typed into a table. A secret is hidden while it is typed.
class SecretDelegate : public MarkDelegate {
    Q_OBJECT

public:
    SecretDelegate(Roles roles, int secretRole, QObject* parent = nullptr) : MarkDelegate(roles, parent), m_secretRole(secretRole) {}

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] QString hint(const QModelIndex& index) const override;

private:
    int m_secretRole;
};

} // namespace holdpoint::widgets
