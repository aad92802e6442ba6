#pragma once

#include "models/runbook/runbook.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace holdpoint::tests {

/// Parses the Markdown of a text that a test writes down.
[[nodiscard]] runbook::Runbook parseText(std::string text, const std::string& name = "test.md");

/// One line a block, such as `item 2 l5 box x of l4` or `code l7-9 fenced open quoted`. Lines are counted from
/// `firstLine` on, so that a piece of a text can be compared with the whole.
[[nodiscard]] QStringList structureOf(const runbook::Runbook& book, std::uint32_t firstLine = 1);

/// The same, as cmark-gfm sees the text itself: no skeleton, no segments, one tree.
///
/// Where cmark-gfm is known to lose lines, they are taken from what it does know, so that both sides can be compared:
/// - the start line of a table below lines of a paragraph is that of the paragraph, and the paragraph's is 0;
///   the rows know their own lines;
/// - a block's end line may run over blank lines below it;
/// - an HTML block that its own end mark ended misses its last line, and a fence without an end has one too many: how
///   many lines they hold is right.
[[nodiscard]] QStringList structureByCmark(const runbook::Source& source, std::uint32_t afterLine);

/// Lines that stand on one side only, marked with - and +; empty when the lists are the same.
[[nodiscard]] QString difference(const QStringList& wanted, const QStringList& got);

} // namespace holdpoint::tests
