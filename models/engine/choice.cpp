#include "models/engine/choice.h"

#include "models/base/utf8.h"
#include "models/engine/binding.h"
#include "models/engine/telling.h"

#include <algorithm>
#include <initializer_list>

namespace holdpoint::engine {

using journal::Outcome;
using journal::Record;
using plan::Item;

namespace {

bool isOneOf(std::string_view answer, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), utf8::lowered(answer)) != words.end();
}

template <typename Visit>
bool anyOfChoice(const Record& record, std::uint32_t i, Visit visit)
{
    const std::vector<std::uint32_t>& all = record.choices.at(record.itemAt(i).choice);
    return std::any_of(all.begin(), all.end(), visit);
}

bool sameArm(const Record& record, std::uint32_t a, std::uint32_t b) { return record.itemAt(a).arm == record.itemAt(b).arm; }

/// The way of a choice that an item stands in, also where it belongs to a choice inside of that way.
std::uint32_t armIn(const Item& item, std::uint32_t choice) { return item.choice == choice ? item.arm : item.outerArm; }

bool isDone(const journal::ItemRecord& item) { return item.ran() || item.outcome == Outcome::Passed; }

/// Of a command, what came out of it elsewhere says that its way was taken.
bool takesIt(const plan::Item& item, std::string_view answer) { return saysYes(answer) || answer == thisWay || (item.kind <= plan::ItemKind::Watch && !answer.empty() && !saysNo(answer)); }

/// Of several ways back one was named: its items are gone back by, those of the others are not. What stands by is on no way.
std::uint32_t namedAsWayBack(const Record& record, std::uint32_t choice)
{
    std::uint32_t taken = plan::none, left = plan::none;
    for (const std::uint32_t i : record.choices.at(choice)) {
        if (record.itemAt(i).rollback == plan::none) return plan::none;
        std::uint32_t& first = record.items[i].goesBack ? taken : left;
        if (first == plan::none && (record.items[i].goesBack || !record.itemAt(i).aside)) first = i;
        if (record.items[i].goesBack && armIn(record.itemAt(i), choice) != armIn(record.itemAt(taken), choice)) return plan::none;
    }
    return taken == plan::none || left == plan::none || armIn(record.itemAt(taken), choice) == armIn(record.itemAt(left), choice) ? plan::none : taken;
}

/// The item by which a choice was made: what was done stays done, and of several words the last one counts. None = it is open.
/// Who goes back by a way that they name has chosen it, whatever was done by another one before.
std::uint32_t madeBy(const Record& record, std::uint32_t choice)
{
    std::uint32_t found = namedAsWayBack(record, choice);
    if (found != plan::none) return found;
    for (const std::uint32_t i : record.choices.at(choice)) {
        const journal::ItemRecord& item = record.items[i];
        if (isDone(item)) return i;
        if (takesIt(record.itemAt(i), item.answer) && (found == plan::none || item.answeredSeq > record.items[found].answeredSeq)) found = i;
    }
    return found;
}

/// The way in which the choice of an item stands has been taken.
bool outerIsChosen(const Record& record, std::uint32_t i)
{
    const std::uint32_t around = record.itemAt(i).outerChoice;
    const std::uint32_t made = around == 0 ? plan::none : madeBy(record, around);
    return around == 0 || (made != plan::none && armIn(record.itemAt(made), around) == record.itemAt(i).outerArm);
}

} // namespace

// In the languages of the lexicon; the handbook lists them. A word that is not here passes no gate.
bool isBareYes(std::string_view answer) { return isOneOf(answer, {"yes", "y", "ano", "ja", "sí", "oui", "sì", "si", "はい", "예", "네", "sim", "да", "Да", "ДА", "ใช่", "evet", "có", "是"}); }
bool saysYes(std::string_view answer)
{
    return isBareYes(answer)
        || isOneOf(answer, {"go", "ok", "done", "approved", "hotovo", "schváleno", "erledigt", "fertig", "freigegeben", "genehmigt", "hecho", "aprobado", "fait", "terminé", "approuvé", "fatto", "approvato", "完了", "承認", "완료", "승인",
            "gedaan", "klaar", "goedgekeurd", "feito", "aprovado", "готово", "Готово", "одобрено", "Одобрено", "เสร็จแล้ว", "อนุมัติ", "tamam", "onaylandı", "xong", "đã duyệt", "完成", "批准", "同意"});
}
bool saysNo(std::string_view answer)
{
    return isOneOf(answer, {"no", "n", "no-go", "nogo", "failed", "reject", "rejected", "refuse", "unmet", "false", "ne", "zamítnuto", "nein", "abgelehnt", "rechazado", "non", "refusé", "respinto", "いいえ", "却下", "아니요", "아니오", "거부",
        "nee", "afgekeurd", "não", "nao", "rejeitado", "нет", "Нет", "НЕТ", "отклонено", "Отклонено", "ไม่", "ไม่อนุมัติ", "hayır", "reddedildi", "không", "từ chối", "否", "拒绝", "不同意"});
}

std::string_view answerTo(const journal::ItemRecord& item) { return item.answer == thisWay ? std::string_view() : std::string_view(item.answer); }

bool isNotChosen(const Record& record, std::uint32_t i)
{
    if (record.itemAt(i).choice == 0) return false;
    if (const std::uint32_t around = record.itemAt(i).outerChoice; around != 0)
        if (const std::uint32_t made = madeBy(record, around); made != plan::none && armIn(record.itemAt(made), around) != record.itemAt(i).outerArm) return true;
    const std::uint32_t made = madeBy(record, record.itemAt(i).choice);
    return saysNo(record.items[i].answer) || (made != plan::none && !sameArm(record, made, i))
        || anyOfChoice(record, i, [&](std::uint32_t other) { return other < i && sameArm(record, other, i) && record.items[other].outcome == Outcome::Skipped; });
}

bool isChosen(const Record& record, std::uint32_t i)
{
    if (record.itemAt(i).choice == 0) return true;
    if (!outerIsChosen(record, i)) return false;
    const std::uint32_t made = madeBy(record, record.itemAt(i).choice);
    return made != plan::none && sameArm(record, made, i);
}

std::vector<std::uint32_t> openWays(const Record& record, std::uint32_t i)
{
    std::vector<std::uint32_t> ways;
    const std::uint32_t choice = outerIsChosen(record, i) ? record.itemAt(i).choice : record.itemAt(i).outerChoice;
    if (choice == 0) return ways;
    const Item* first = nullptr;    // of the way that was named last
    std::uint32_t inner = plan::none;
    for (const std::uint32_t other : record.choices.at(choice)) {
        const Item& item = record.itemAt(other);
        const bool begins = !first || armIn(item, choice) != armIn(*first, choice);
        // A way that begins with a choice of its own begins with each of those ways.
        const bool forks = !begins && item.choice != choice && item.choice == first->choice && item.arm != inner;
        if ((!begins && !forks) || record.items[other].over() || isNotChosen(record, other)) continue;
        if (begins) first = &item;
        inner = item.arm;
        ways.push_back(other);
    }
    return ways;
}

std::string waysToChoose(const Record& record, std::uint32_t i)
{
    std::string ways;
    for (const std::uint32_t way : openWays(record, i)) {
        const Item& item = record.itemAt(way);
        ways += (ways.empty() ? "" : " or ") + item.id + " (" + (item.way.empty() ? "" : item.way + ": ") + firstLine(boundText(record, way)) + ')';
    }
    return ways;
}

std::vector<std::uint32_t> helpFor(const Record& record, std::uint32_t i)
{
    std::vector<std::uint32_t> help;
    const Item& failed = record.itemAt(i);
    if (failed.rollback != plan::none) return help;
    for (std::uint32_t other = i + 1; other < record.items.size(); ++other) {
        const Item& item = record.itemAt(other);
        if (item.rollback == plan::none && item.step != failed.step) break;
        if (item.aside && item.rollback == plan::none && plan::isJob(item) && !record.items[other].over()) help.push_back(other);
    }
    return help;
}

std::string helpInWords(const Record& record, std::uint32_t i)
{
    std::string text;
    for (const std::uint32_t other : helpFor(record, i)) {
        const std::string& id = record.itemAt(other).id;
        text += (text.empty() ? "; for this the runbook has " : " and ") + id + " (" + firstLine(boundText(record, other)) + "): 'run " + id + '\'';
    }
    return text;
}

std::string question(const Record& record, std::uint32_t i)
{
    const Item& item = record.itemAt(i);
    const std::string text = firstLine(boundText(record, i));
    switch (item.kind) {
    case plan::ItemKind::Task: return "a tick: " + text + tellingInWords(record, i);
    case plan::ItemKind::Gate: return "a go or no-go: " + text;
    case plan::ItemKind::SignOff: return "an approval by " + item.role + ": " + text;
    default: return "what came out, done by hand: " + text;
    }
}

std::string firstLine(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end == std::string_view::npos ? std::string(text) : std::string(text.substr(0, end)) + " …";
}

} // namespace holdpoint::engine
