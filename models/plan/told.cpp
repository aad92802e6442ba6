#include "models/plan/told.h"

#include "models/plan/sentence_form.h"

#include <algorithm>
#include <array>
#include <span>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// A clause ends between two places: a mark says so, or so many words that they do not speak of each other.
bool endsClause(std::string_view words)
{
    constexpr std::size_t farthest = 120;
    static constexpr auto marks = std::to_array<std::string_view>({",", ";", "(", "|", " - ", "—", "–", "→", "、", "，", "；", "（"});
    return words.size() > farthest || std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return words.find(mark) != std::string_view::npos; });
}

/// For another time. What goes back is so as well, and stands in the way back where there is one.
bool isForLater(Concept meaning) { return meaning == Concept::RunLater || meaning == Concept::RunBack; }

/// "(optional)", "Optional: …", "… – optional": it stands apart, as a remark on all the rest does.
bool standsApart(const Reading& reading, const Sentence& sentence, const Hit& hit)
{
    std::string_view before = trim(reading.text.substr(sentence.begin, hit.begin - sentence.begin));
    while (before.ends_with('*') || before.ends_with('_')) before = trim(before.substr(0, before.size() - 1));
    if (opensLine(before)) return true;
    static constexpr auto marks = std::to_array<std::string_view>({"(", "[", "-", ":", "—", "–", "（", "：", "【"});
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return before.ends_with(mark); });
}

const Hit* apart(const Reading& reading, const Sentence& sentence, Concept c)
{
    if (!sentence.concepts.has(c)) return nullptr;
    constexpr std::uint32_t most = 64;
    for (std::uint32_t i = sentence.firstHit, tries = 0; i < sentence.lastHit && tries < most; ++i) {
        if (reading.hits[i].meaning != c) continue;
        if (standsApart(reading, sentence, reading.hits[i])) return &reading.hits[i];
        ++tries;
    }
    return nullptr;
}

bool toldForLater(const Reading& reading, const Sentence& sentence) { return apart(reading, sentence, Concept::RunLater) || apart(reading, sentence, Concept::RunBack); }

/// The "if" of which only a person knows the answer: no "when the import has ended", and no "check if it runs".
const Hit* conditionOf(const Reading& reading, const Sentence& sentence)
{
    if (!sentence.concepts.has(Concept::If)) return nullptr;
    const auto first = reading.hits.begin() + sentence.firstHit, last = reading.hits.begin() + sentence.lastHit;
    for (auto hit = first; hit != last; ++hit) {
        if (hit->meaning != Concept::If) continue;
        const auto near = std::span(hit - std::min<std::ptrdiff_t>(hit - first, 4), hit + std::min<std::ptrdiff_t>(last - hit, 4));
        const bool moment = std::any_of(near.begin(), near.end(), [&](const Hit& h) { return h.meaning == Concept::Moment && h.begin < hit->begin + hit->length && hit->begin < h.begin + h.length; });
        const bool asked = std::any_of(near.begin(), near.end(), [&](const Hit& h) { return h.meaning == Concept::Confirm && h.begin < hit->begin && h.begin + h.length + 2u >= hit->begin; });
        if (!moment && !asked) return &*hit;
    }
    return nullptr;
}

/// What the words of one sentence say of the code in it.
class ToldInSentence {
public:
    ToldInSentence(const Reading& reading, const Sentence& sentence, std::span<const CodeSpan> spans, std::size_t offset, std::span<Told> told)
        : m_reading(reading), m_sentence(sentence), m_spans(spans), m_offset(offset), m_told(told), m_runs(spans.size(), false)
    {
    }

    void tell()
    {
        m_condition = conditionOf(m_reading, m_sentence);
        std::uint32_t hit = m_sentence.firstHit;
        for (std::size_t k = 0; k < m_spans.size(); ++k) {
            for (; hit < m_sentence.lastHit && m_reading.hits[hit].begin < begin(k); ++hit) look(m_reading.hits[hit], k);
            m_runs[k] = m_run;
            if (m_forward == Told::Run) continue;
            raise(k, m_forward);
            m_applied = true;
        }
        for (; hit < m_sentence.lastHit; ++hit) look(m_reading.hits[hit], m_spans.size());
        if (m_condition) tellCondition();
    }

private:
    [[nodiscard]] std::size_t begin(std::size_t k) const { return m_offset + m_spans[k].outerBegin; }
    [[nodiscard]] std::size_t end(std::size_t k) const { return m_offset + m_spans[k].outerEnd; }
    void raise(std::size_t k, Told told) { m_told[k] = std::max(m_told[k], told); }
    [[nodiscard]] std::string_view between(std::size_t from, std::size_t to) const { return from < to ? m_reading.text.substr(from, to - from) : std::string_view(); }

    /// `next` is the first code behind the hit. Words speak of the code that follows in their clause, and else of the one before.
    void look(const Hit& hit, std::size_t next)
    {
        if (hit.begin < m_coveredTo) return;
        const std::size_t hitEnd = hit.begin + hit.length;
        const Told told = says(hit, next);
        if (told == Told::Run) {
            if (hit.meaning != Concept::Run) return;
            m_run = true;
            if (m_applied) m_forward = Told::Run;      // "do not run this, run that"
            return;
        }
        m_coveredTo = hitEnd;
        const bool forward = next < m_spans.size() && !endsClause(between(hitEnd, begin(next)));
        const bool back = next > 0 && !endsClause(skipBracket(between(end(next - 1), hit.begin)));
        const bool speaksForward = hit.meaning != Concept::RunNever && hit.meaning != Concept::RunMaybe && !isForLater(hit.meaning);
        if (forward || (next < m_spans.size() && !back) || speaksForward) {
            m_forward = told;
            m_applied = false;
            return;
        }
        // "Run this (never use it on a Monday)" tells as well as it forbids: a person has to say.
        if (back) raise(next - 1, m_runs[next - 1] || isForLater(hit.meaning) ? Told::Asked : told);
    }

    static std::string_view skipBracket(std::string_view words)
    {
        words = trim(words);
        if (words.starts_with('(')) words.remove_prefix(1);
        return words;
    }

    [[nodiscard]] Told says(const Hit& hit, std::size_t next) const
    {
        constexpr std::size_t directly = 6;
        const bool back = m_reading.goesBack(m_sentence.block, hit.begin);
        switch (hit.meaning) {
        // "Do not run it before the backup is there": later it is run.
        case Concept::RunNever: return m_condition || m_sentence.concepts.hasAny(Concept::Until, Concept::Before, Concept::OnlyAfter) ? Told::Aside : Told::Never;
        case Concept::RunMaybe: return Told::Asked;
        // "To undo it, run this" stands on the way back.
        case Concept::RunLater: case Concept::RunBack: return m_reading.undoAt(hit.begin) ? Told::Run : Told::Aside;
        case Concept::Example: return next < m_spans.size() && between(hit.begin + hit.length, begin(next)).size() < directly ? Told::Aside : Told::Run;
        case Concept::RollbackNoun: return back ? Told::Run : Told::Aside;
        case Concept::Rollback:
        case Concept::RollbackNow: return back ? Told::Run : Told::Asked;
        default: return Told::Run;
        }
    }

    /// "If you use Docker, run this", "Run this if you use Docker".
    void tellCondition()
    {
        constexpr std::size_t directly = 12;
        const std::size_t at = m_condition->begin, behind = at + m_condition->length;
        const auto next = static_cast<std::size_t>(std::find_if(m_spans.begin(), m_spans.end(), [&](const CodeSpan& span) { return m_offset + span.outerBegin >= at; }) - m_spans.begin());
        if (next > 0 && at - end(next - 1) < directly && !m_sentence.concepts.has(Concept::Confirm)) raise(next - 1, Told::Asked);
        if (next == m_spans.size()) return;
        const bool opens = opensLine(between(m_sentence.begin, std::min<std::size_t>(at, m_sentence.begin + farthest)));
        if (opens || endsClause(between(behind, begin(next))) || between(behind, begin(next)).find(':') != std::string_view::npos)
            for (std::size_t k = next; k < m_spans.size(); ++k) raise(k, Told::Asked);
    }

    static constexpr std::size_t farthest = 60;

    const Reading& m_reading;
    const Sentence& m_sentence;
    std::span<const CodeSpan> m_spans;
    std::size_t m_offset = 0;
    std::span<Told> m_told;
    std::vector<bool> m_runs;           ///< of each code: whether a word before it tells to run something
    const Hit* m_condition = nullptr;
    std::size_t m_coveredTo = 0;        ///< words that belong to a phrase say nothing of their own
    Told m_forward = Told::Run;
    bool m_applied = false;
    bool m_run = false;
};

/// "Don't be tempted by", "If loss is high do": nothing ends it, so it goes on below.
bool isOpen(const Reading& reading, const Sentence& sentence)
{
    const std::string_view text = trim(reading.textOf(sentence));
    if (text.empty() || !isAlnum(text.back()) || sentence.concepts.hasAny(Concept::NotProceed, Concept::Rollback)) return false;
    if (sentence.concepts.has(Concept::RunNever)) return true;
    const Hit* condition = reading.find(sentence, Concept::If);
    return condition && opensLine(reading.text.substr(sentence.begin, condition->begin - sentence.begin)) && !sentence.concepts.hasAny(Concept::Stop, Concept::StopWord, Concept::Abort, Concept::Hold);
}

/// "No confirmation within 15 min -> remove the rule:": before the arrow stands the case. "Settings → Security → Advanced:" shows the way.
bool answersCase(std::string_view text)
{
    constexpr std::ptrdiff_t fewest = 2;    // blanks between the words of a case
    std::string_view before;
    for (const std::string_view arrow : {" -> ", " → ", " => "}) {
        const std::size_t at = text.find(arrow);
        if (at == std::string_view::npos) continue;
        if (!before.empty() || text.find(arrow, at + 1) != std::string_view::npos) return false;
        before = trim(text.substr(0, at));
    }
    return std::count(before.begin(), before.end(), ' ') >= fewest;
}

/// The line ends with a colon, or is the first one of a list item: it speaks of what follows.
Told toldByLine(const Reading& reading, std::uint32_t block)
{
    if (reading.blockSentence[block] == reading.blockSentence[block + 1]) return Told::Run;
    const Sentence& last = reading.sentences[reading.blockSentence[block + 1] - 1];
    const BlockKind kind = reading.block(block).kind;
    if (kind == BlockKind::ListItem && apart(reading, last, Concept::RunMaybe)) return Told::Asked;
    if ((kind != BlockKind::ListItem && kind != BlockKind::Paragraph) || !(endsWithColon(reading, last) || isOpen(reading, last))) return Told::Run;
    const Hit* never = reading.find(last, Concept::RunNever);
    const bool goesOn = never && std::any_of(reading.hits.begin() + last.firstHit, reading.hits.begin() + last.lastHit, [&](const Hit& hit) { return hit.meaning == Concept::Run && hit.begin >= never->begin + never->length; });
    if (never && !goesOn) return last.concepts.hasAny(Concept::Until, Concept::Before, Concept::OnlyAfter) ? Told::Aside : Told::Never;
    if (!reading.undoAt(last.begin) && toldForLater(reading, last)) return Told::Aside;
    const bool back = reading.goesBack(block, last.begin);
    // "Before the migration:", "After the migration:" on the way back: a person knows how far it came.
    if (back && endsWithColon(reading, last) && !last.concepts.hasAny(Concept::Rollback, Concept::RollbackNoun, Concept::SectionRollback) && (atStart(reading, last, Concept::Before, 4) || atStart(reading, last, Concept::After, 4))) return Told::Asked;
    // On the way back "only if the migration is the problem" is why one went there; of one point among others it is a condition.
    const bool reason = !(back && kind == BlockKind::ListItem) && (speaksOfFailure(reading, last) || (back && last.concepts.has(Concept::Problem)));
    // "We tolerate up to 20k; beyond that shed load:", "Otherwise restart it:"
    if (last.concepts.hasAny(Concept::RunMaybe, Concept::Beyond, Concept::Else) || (!reason && conditionOf(reading, last))) return Told::Asked;
    if (endsWithColon(reading, last) && answersCase(reading.textOf(last))) return Told::Asked;
    return !back && last.concepts.has(Concept::Rollback) && !last.concepts.has(Concept::RollbackNoun) ? Told::Asked : Told::Run;
}

} // namespace

std::vector<Told> toldOf(const Reading& reading, std::uint32_t block, const std::vector<CodeSpan>& spans, std::size_t offset)
{
    std::vector<Told> told(spans.size(), Told::Run);
    std::size_t first = 0;
    for (std::uint32_t i = reading.blockSentence[block]; i < reading.blockSentence[block + 1]; ++i) {
        const Sentence& sentence = reading.sentences[i];
        while (first < spans.size() && offset + spans[first].outerBegin < sentence.begin) ++first;
        std::size_t last = first;
        while (last < spans.size() && offset + spans[last].outerBegin < sentence.end) ++last;
        if (last > first && sentence.concepts.hasAny(Concept::RunNever, Concept::RunMaybe, Concept::RunLater, Concept::RunBack, Concept::Example, Concept::Rollback, Concept::RollbackNow, Concept::RollbackNoun, Concept::If))
            ToldInSentence(reading, sentence, std::span(spans).subspan(first, last - first), offset, std::span(told).subspan(first, last - first)).tell();
        first = last;
    }
    return told;
}

Told toldByTitle(const Reading& reading, const Sentence& title)
{
    if (apart(reading, title, Concept::RunNever) || toldForLater(reading, title)) return Told::Aside;
    if (apart(reading, title, Concept::RunMaybe)) return Told::Asked;
    // A failure is what a way back is for; in a runbook that is one, it is a case of its own.
    const bool reason = speaksOfFailure(reading, title) && !(reading.wholeRollback && title.block != reading.titleBlock());
    const Hit* condition = reason ? nullptr : conditionOf(reading, title);
    if (!condition) return Told::Run;
    // "(only if abandoned)": the phrase around it stands apart.
    const auto around = std::find_if(reading.hits.begin() + title.firstHit, reading.hits.begin() + title.lastHit, [&](const Hit& hit) {
        return hit.meaning == Concept::OnlyAfter && hit.begin <= condition->begin && condition->begin < hit.begin + hit.length;
    });
    return standsApart(reading, title, around == reading.hits.begin() + title.lastHit ? *condition : *around) ? Told::Asked : Told::Run;
}

Lead leadTo(const Reading& reading, std::uint32_t block)
{
    const Section& section = reading.sectionOf(block);
    Lead lead{section.told, section.toldBy};
    const auto consider = [&](std::uint32_t above) {
        if (const Told told = toldByLine(reading, above); told > lead.told) lead = {told, above};
    };
    const Block& here = reading.block(block);
    for (std::uint32_t item = here.item; item != none; item = reading.block(item).item) consider(item);
    if (here.kind == BlockKind::Code && block > 0 && reading.blockSection[block - 1] == reading.blockSection[block]) consider(block - 1);
    return lead;
}

std::uint32_t lastLedBy(const Reading& reading, std::uint32_t block, bool code, bool list)
{
    const Block& here = reading.block(block);
    const auto end = static_cast<std::uint32_t>(reading.book->blocks.size());
    std::uint32_t next = here.kind == BlockKind::ListItem ? reading.endOfItem(block) : block + 1;
    const auto follows = [&](BlockKind kind) {
        return next < end && reading.block(next).kind == kind && reading.blockSection[next] == reading.blockSection[block]
            && (reading.block(next).item == here.item || here.kind == BlockKind::ListItem);
    };
    if (next > block + 1) return next - 1;
    if (code && follows(BlockKind::Code)) {
        while (follows(BlockKind::Code)) ++next;
    } else if (list && here.kind == BlockKind::Paragraph) {
        while (follows(BlockKind::ListItem) || (next > block + 1 && next < end && reading.block(next).item != none && reading.block(next).item > block)) ++next;
    }
    return next - 1;
}

namespace {

/// "Run this:", "On the server, run:", "Bitte ausführen.": the verb opens its clause or closes it, or is a phrase, as "then run" is. Not
/// "after the run it says". Where no blanks are set between words it may stand anywhere.
bool orders(const Reading& reading, const Sentence& sentence, const Hit& hit)
{
    constexpr unsigned char firstWithoutBlanks = 0xE0;
    if (hit.meaning != Concept::RunOrder) return false;
    const std::string_view words = reading.text.substr(hit.begin, hit.length);
    if (words.find(' ') != std::string_view::npos || static_cast<unsigned char>(words.front()) >= firstWithoutBlanks) return true;
    const std::string_view before = reading.text.substr(sentence.begin, hit.begin - sentence.begin), behind = reading.text.substr(hit.begin + hit.length, sentence.end - hit.begin - hit.length);
    const std::size_t mark = before.find_last_of(",;:");
    const std::string_view clause = mark == std::string_view::npos ? before : before.substr(mark + 1);
    const bool closes = behind.find_first_not_of(" \n*_.:!") == std::string_view::npos;
    return opensLine(clause) || (closes && !sentence.concepts.hasAny(Concept::After, Concept::Before));      // "after the run:"
}

} // namespace

bool isOrdered(const Reading& reading, std::uint32_t block)
{
    if (block == 0 || reading.blockSection[block - 1] != reading.blockSection[block]) return false;
    const std::uint32_t above = block - 1, last = reading.blockSentence[block];
    const BlockKind kind = reading.block(above).kind;
    if ((kind != BlockKind::Paragraph && kind != BlockKind::ListItem && kind != BlockKind::Heading) || last == reading.blockSentence[above]) return false;
    const Sentence& sentence = reading.sentences[last - 1];
    if (!sentence.concepts.has(Concept::RunOrder) || sentence.concepts.hasAny(Concept::RunNever, Concept::RunLater, Concept::RunBack, Concept::Expected, Concept::ExpectedOutput, Concept::Example)) return false;
    return std::any_of(reading.hits.begin() + sentence.firstHit, reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return orders(reading, sentence, hit); });
}

Told toldByComment(const Reading& reading, const Sentence& comment)
{
    if (toldForLater(reading, comment)) return Told::Aside;
    // "# Do not use sudo here" may speak of how the command below is written, so a person says what is meant.
    if (apart(reading, comment, Concept::RunNever) || apart(reading, comment, Concept::RunMaybe)) return Told::Asked;
    const Hit* condition = speaksOfFailure(reading, comment) ? nullptr : conditionOf(reading, comment);
    return condition && opensLine(reading.text.substr(comment.begin, condition->begin - comment.begin)) ? Told::Asked : Told::Run;
}

bool putsForwardAgain(const Reading& reading, const Sentence& comment)
{
    if (!comment.concepts.has(Concept::RunAgain) || reading.sectionOf(comment.block).kind != SectionKind::Rollback) return false;
    // "Retry it", and where a language has its verb at the end, "Migration erneut versuchen"; "wait 5 s between retries" speaks of something else.
    const Hit& hit = *reading.find(comment, Concept::RunAgain);
    return opensLine(reading.text.substr(comment.begin, hit.begin - comment.begin)) || trim(reading.text.substr(hit.begin + hit.length, comment.end - hit.begin - hit.length)).size() < 2;
}

} // namespace holdpoint::plan
