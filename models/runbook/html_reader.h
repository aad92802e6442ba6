#pragma once

#include "models/runbook/runbook.h"

namespace holdpoint::runbook {

/// Wikis export their pages as HTML, and people paste it into Markdown. For the parser all of it is one opaque block. Here
/// it becomes what it says: headings, list items, code, table rows and paragraphs. The text of such lines is read as the
/// Markdown that says the same, `<li><code>ls</code></li>` as "- `ls`", so no rule has to know of HTML. The file is not
/// touched, and its lines stay where they are. Where one line holds several elements they are read as one, and the line
/// is noted.
///
/// HTML that only sets things, an image in the middle or a part that folds, stays what it is.
void readHtml(Runbook& book);

} // namespace holdpoint::runbook
