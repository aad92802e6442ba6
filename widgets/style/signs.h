#pragma once

namespace holdpoint::widgets {

/// Runbooks are full of emoji, and not every machine has a font for them. Where there is none, a small font of our own stands in for
/// it: a tick stays a tick, and of all else one sees that a sign stood there, instead of a box that looks like a fault. To be called before anything is written:
/// Qt keeps for each font in which others it has looked.
void standInForEmoji();

} // namespace holdpoint::widgets
