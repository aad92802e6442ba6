#include "models/report/document.h"

namespace holdpoint::report {

void Document::head(int level, std::string text) { add(Heading{level, std::move(text)}); }
void Document::say(std::string text, Tone meant) { add(Prose{std::move(text), meant}); }
void Document::show(Drawing drawing, std::string words) { add(Picture{std::move(drawing), std::move(words)}); }
void Document::add(Block block) { blocks.push_back(std::move(block)); }

} // namespace holdpoint::report
