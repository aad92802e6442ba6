#include "models/items/status.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

QString wordOf(Mark mark)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("Mark", text); };
    switch (mark) {
    case Mark::Aside: return word(QT_TRANSLATE_NOOP("Mark", "stands by"));
    case Mark::NotChosen: return word(QT_TRANSLATE_NOOP("Mark", "not chosen"));
    case Mark::Waiting: return word(QT_TRANSLATE_NOOP("Mark", "waiting"));
    case Mark::Passed: return word(QT_TRANSLATE_NOOP("Mark", "passed"));
    case Mark::Confirmed: return word(QT_TRANSLATE_NOOP("Mark", "confirmed"));
    case Mark::Skipped: return word(QT_TRANSLATE_NOOP("Mark", "skipped"));
    case Mark::Overridden: return word(QT_TRANSLATE_NOOP("Mark", "overridden"));
    case Mark::Cancelled: return word(QT_TRANSLATE_NOOP("Mark", "stopped"));
    case Mark::Next: return word(QT_TRANSLATE_NOOP("Mark", "next"));
    case Mark::Running: return word(QT_TRANSLATE_NOOP("Mark", "running"));
    case Mark::Retrying: return word(QT_TRANSLATE_NOOP("Mark", "retrying"));
    case Mark::Asking: return word(QT_TRANSLATE_NOOP("Mark", "needs you"));
    case Mark::Held: return word(QT_TRANSLATE_NOOP("Mark", "held"));
    case Mark::Undecided: return word(QT_TRANSLATE_NOOP("Mark", "undecided"));
    case Mark::Unknown: return word(QT_TRANSLATE_NOOP("Mark", "unknown"));
    case Mark::Failed: return word(QT_TRANSLATE_NOOP("Mark", "failed"));
    }
    return {};
}

bool isUrgent(Mark mark) { return mark >= Mark::Asking; }

Mark rollUp(const std::vector<Mark>& marks)
{
    const auto worst = std::max_element(marks.begin(), marks.end());
    if (worst == marks.end()) return Mark::Waiting;
    if (*worst >= Mark::Next) return *worst;
    const bool unfinished = std::find(marks.begin(), marks.end(), Mark::Waiting) != marks.end();
    return unfinished ? Mark::Waiting : *worst;
}

} // namespace holdpoint::items
