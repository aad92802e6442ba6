#include "widgets/window/runbook_chooser.h"

namespace holdpoint::widgets {

RunbookChooser::RunbookChooser(QWidget* parent) : QFileDialog(parent, tr("Open a runbook"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(ExistingFile);
    setNameFilters({tr("Runbooks (*.md *.markdown *.txt)"), tr("All files (*)")});
}

} // namespace holdpoint::widgets
