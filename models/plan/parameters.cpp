// What a person has to fill in before the release: placeholders, each once, where they stand first.

#include "models/base/utf8.h"
#include "models/plan/code_kind.h"
#include "models/plan/line_signs.h"
#include "models/plan/placeholders.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class ParameterFinder {
public:
    ParameterFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        readLines(1, m_reading.book->frontMatter.lastLine, Place::Prose);
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            m_head = m_reading.blockSection[b] == 0 || m_reading.blockSection[b] == m_reading.titleSection;
            if (block.kind == BlockKind::ListItem || (block.kind == BlockKind::Paragraph && block.item == runbook::none)) readFormField(b);
            if (block.kind == BlockKind::Code) readCode(block);
            else readLines(block.span.first, block.span.last, block.kind == BlockKind::Html ? Place::Html : Place::Prose);
        }
        endForm();
        for (const std::string_view mark : crossedOutMarks) findCrossedOut(mark);
        sortByLine(m_plan.parameters);
    }

private:
    enum class Place : std::uint8_t { Prose, Html, Shell, Output, Foreign };

    void readCode(const Block& block)
    {
        const Span lines = runbook::Runbook::codeLines(block);
        if (lines.first == 0 || lines.last < lines.first) return;
        Place place = Place::Shell;
        switch (tagOf(m_reading.book->info(block))) {
        case Tag::Config:
        case Tag::Code: place = Place::Foreign; break;
        case Tag::Output: place = Place::Output; break;
        case Tag::Shell:
        case Tag::Sql: break;
        case Tag::None:
        case Tag::Unknown: place = kindAt(lines) == CommandKind::Output ? Place::Output : kindAt(lines) == CommandKind::Config ? Place::Foreign : Place::Shell;
        }
        readLines(lines.first, lines.last, place);
    }

    [[nodiscard]] CommandKind kindAt(Span lines) const
    {
        const auto at = std::lower_bound(m_plan.commands.begin(), m_plan.commands.end(), lines.first,
                                         [](const Command& c, std::uint32_t line) { return c.span.first < line; });
        return at == m_plan.commands.end() || at->span.first > lines.last ? CommandKind::Output : at->kind;
    }

    void readLines(std::uint32_t first, std::uint32_t last, Place place)
    {
        for (std::uint32_t number = first; number <= last; ++number) readLine(m_reading.source->line(number), number, place);
    }

    void readLine(std::string_view line, std::uint32_t number, Place place)
    {
        constexpr std::size_t longestLine = std::size_t{1} << 16;
        m_line = number;
        line = utf8::beginning(line, longestLine);
        const std::uint8_t has = signsOf(line);
        if ((has & Opener) != 0) readPlaceholders(line, place);
        if (place == Place::Prose && m_head) readHeadField(line);
        if ((has & Dot) != 0) readExampleHosts(line);
        if ((has & Dot) != 0 && (has & Cross) != 0) readOpenNumbers(line);
        if (place == Place::Prose && (has & Opener) != 0)
            if (const Placeholder answer = openAnswer(line)) add(answer.name, answer.rule);
        if (place == Place::Shell && (has & LetterV) != 0) readPreviousNames(line);
        if ((place == Place::Prose || place == Place::Output) && (has & Amount) != 0) readOpenAmounts(line);
    }

    void readPlaceholders(std::string_view line, Place place)
    {
        bool inCode = false;
        const bool expectation = isExpectation(m_line);
        const bool shell = place == Place::Shell;
        const bool code = shell || place == Place::Output;
        const bool words = place == Place::Output || (shell && (isShellComment(line) || isSqlComment(line)));
        for (std::size_t i = placeholderOpeners.firstIn(line); i < line.size(); i = placeholderOpeners.firstIn(line, i)) {
            Placeholder found;
            switch (line[i]) {
            case '`': inCode = !inCode; break;
            case '<': if (!expectation) found = angleAt(line, i, (place != Place::Prose && place != Place::Html) || inCode); break;
            case '[': if (words || (place == Place::Prose && !inCode)) found = bracketAt(line, i); break;
            case '$': if (place != Place::Foreign) found = unlessAssigned(variableAt(line, i)); break;
            case '{': found = unlessInSeries(bracesAt(line, i, shell || place == Place::Prose)); break;
            case '/': found = unlessBelowKnown(pathAt(line, i)); break;
            case 'T': case 'Y': case 'X': case 'U': case 'P': found = capitalsAt(line, i, code); break;
            default: break;
            }
            if (found) add(found.name, found.rule);
            i = std::max(found.end, i + 1);
        }
    }

    /// In "# Expected: id: <number>" the brackets stand for any value.
    [[nodiscard]] bool isExpectation(std::uint32_t number) const
    {
        const auto at = std::lower_bound(m_plan.expectations.begin(), m_plan.expectations.end(), number,
                                         [](const Expectation& e, std::uint32_t line) { return e.line < line; });
        return at != m_plan.expectations.end() && at->line == number;
    }

    // What is left to fill in of what the text alone says: what must not be added has no name any more.

    /// The runbook gives the variable its value itself: "timestamp=$(date …)", "for server in …". One in capitals may
    /// be set there too, but from outside.
    Placeholder unlessAssigned(Placeholder variable)
    {
        if (!variable) return variable;
        const std::string_view name = variableName(variable.name);
        const bool capitals = name.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        if (capitals ? isSetInScript(name) : isAssigned(name)) variable.name = {};
        return variable;
    }

    /// A script that is run as a whole has its own values: "VERSION=$(curl …)", "SERVICE=$1".
    [[nodiscard]] bool isSetInScript(std::string_view name) const
    {
        const auto after = std::upper_bound(m_plan.commands.begin(), m_plan.commands.end(), m_line, [](std::uint32_t line, const Command& c) { return line < c.span.first; });
        if (after == m_plan.commands.begin() || !(after - 1)->script || (after - 1)->span.last < m_line) return false;
        const std::string_view text = (after - 1)->text;
        for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
            const std::string_view rest = text.substr(at + name.size(), 3);
            const bool begins = at == 0 || text[at - 1] == '\n' || text[at - 1] == ' ';
            if (begins && rest.starts_with('=') && (rest.substr(1).starts_with('$') || rest.substr(1) == "\"$" || rest.substr(1).starts_with('`'))) return true;
        }
        return false;
    }

    /// "{+Change Step 1+}", "{+Change Step 2+}": a template's series is one thing to fill in, as many times as needed.
    Placeholder unlessInSeries(Placeholder braces)
    {
        const SeriesPart part = seriesPart(braces.name);
        if (!part) return braces;
        if (!m_series.empty() && m_series == part.stem && !m_plan.parameters.empty()) {
            m_plan.parameters.back().name = m_pool.keep("{+" + std::string(part.stem) + m_seriesFirst + ".." + std::string(part.number) + "+}");
            braces.name = {};
            return braces;
        }
        m_series = part.stem;
        m_seriesFirst = part.number;
        return braces;
    }

    Placeholder unlessBelowKnown(Placeholder path)
    {
        if (!path) return path;
        if (extendsPath(path.name)) path.name = {};
        else m_paths.insert(path.name);
        return path;
    }

    /// Something below a path that is a parameter already. In the sorted set, all between a path and what extends it
    /// extend it too, so every look either finds it or shortens the question.
    [[nodiscard]] bool extendsPath(std::string_view whole) const
    {
        for (std::string_view head = whole;;) {
            auto at = m_paths.upper_bound(head);
            if (at == m_paths.begin()) return false;
            --at;
            if (head.starts_with(*at)) return true;
            head = head.substr(0, static_cast<std::size_t>(std::mismatch(head.begin(), head.end(), at->begin(), at->end()).first - head.begin()));
        }
    }

    /// Read when the first variable asks: most runbooks have none.
    bool isAssigned(std::string_view name)
    {
        if (!m_assignedRead) readAssignments();
        return m_assigned.contains(name);
    }

    void readAssignments()
    {
        m_assignedRead = true;
        for (const Command& command : m_plan.commands) {
            const std::string_view text = command.text;
            for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=', equals + 1)) {
                std::size_t begin = equals;
                while (begin > 0 && (isAlnum(text[begin - 1]) || text[begin - 1] == '_')) --begin;
                if (begin < equals && (begin == 0 || text[begin - 1] == ' ' || text[begin - 1] == '\n' || text[begin - 1] == ';')) m_assigned.insert(text.substr(begin, equals - begin));
            }
            for (std::size_t loop = text.find("for "); loop != std::string_view::npos; loop = text.find("for ", loop + 4)) {
                const std::string_view rest = text.substr(loop + 4);
                m_assigned.insert(rest.substr(0, std::min(rest.find(' '), rest.size())));
            }
            for (std::size_t read = text.find("read "); read != std::string_view::npos; read = text.find("read ", read + 5))
                if (read == 0 || text[read - 1] == ' ' || text[read - 1] == '\n' || text[read - 1] == ';') takeNamesRead(text.substr(read + 5));
        }
    }

    /// "read -r host port": the names after the options, up to the end of the command.
    void takeNamesRead(std::string_view rest)
    {
        constexpr std::string_view ends = "\n;|&<", blanks = " \t";
        while (!rest.empty() && ends.find(rest.front()) == std::string_view::npos) {
            const char first = rest.front();
            const bool quote = first == '"' || first == '\'', blank = blanks.find(first) != std::string_view::npos;
            std::size_t size = quote ? rest.find(first, 1) : blank ? 0 : rest.find_first_of(" \t\n;|&<\"'", 1) - 1;
            size = std::min(size, rest.size() - 1) + 1;
            if (!quote && !blank && first != '-') m_assigned.insert(rest.substr(0, size));     // a prompt in quotes is no name
            rest.remove_prefix(size);
        }
    }

    /// "- version:", "- environment:", "- decided by:" and nothing behind: a form, if there are several in one list, or one below the other
    /// in paragraphs of their own.
    void readFormField(std::uint32_t index)
    {
        constexpr std::ptrdiff_t mostWords = 5;
        const Block& block = m_reading.block(index);
        const bool item = block.kind == BlockKind::ListItem;
        if (!m_form.empty() && (item ? m_reading.block(m_form.back()).group != block.group : m_form.back() + 1 != index)) endForm();
        // Nearly every item ends otherwise, and that is seen fastest.
        const std::string_view line = m_reading.source->line(block.span.first);
        if (block.span.first != block.span.last || line.substr(line.size() - std::min<std::size_t>(line.size(), 4)).find(':') == std::string_view::npos) return;
        std::string_view label = trim(m_reading.book->content(block, block.span.first));
        label = label.substr(0, label.find_last_not_of("*_ ") + 1);
        const bool field = label.ends_with(':') && label.size() > 2 && (item ? m_reading.endOfItem(index) == index + 1 : !opensMore(index)) && !block.checkbox
            && std::count(label.begin(), label.end(), ' ') < mostWords && label.find_first_of("`<[{$") == std::string_view::npos && m_reading.sectionOf(index).kind != SectionKind::SignOff;
        if (field) m_form.push_back(index);
    }

    /// Whether what a paragraph announces with its colon stands below it.
    [[nodiscard]] bool opensMore(std::uint32_t index) const
    {
        if (index + 1 >= m_reading.book->blocks.size()) return false;
        const BlockKind next = m_reading.block(index + 1).kind;
        return next != BlockKind::Paragraph && next != BlockKind::Heading;
    }

    void endForm()
    {
        constexpr std::size_t fewest = 3;
        for (std::size_t i = 0; m_form.size() >= fewest && i < m_form.size(); ++i) {
            const Block& block = m_reading.block(m_form[i]);
            m_line = block.span.first;
            std::string name = nameText(m_reading.book->content(block, m_line));
            while (!name.empty() && (name.back() == ':' || name.back() == ' ')) name.pop_back();
            if (!name.empty()) add(m_pool.keep(name), "parameter.form-field");
        }
        m_form.clear();
    }

    // What stands anywhere in a line

    /// A value of the whole release.
    void readHeadField(std::string_view line)
    {
        if (const std::string field = headField(line); !field.empty()) add(m_pool.keep(field), "parameter.head-field");
    }

    void readExampleHosts(std::string_view line)
    {
        if (!mayNameExampleHost(line)) return;
        for (const std::string_view mark : exampleHostMarks)
            for (Placeholder host = exampleHost(line, mark, 0); host; host = exampleHost(line, mark, host.end)) add(host.name, host.rule);
    }

    void readOpenNumbers(std::string_view line)
    {
        for (Placeholder number = openNumber(line, 0); number; number = openNumber(line, number.end)) add(number.name, number.rule);
    }

    void readPreviousNames(std::string_view line)
    {
        for (Placeholder name = previousName(line, 0); name; name = previousName(line, name.end)) add(name.name, name.rule);
    }

    void readOpenAmounts(std::string_view line)
    {
        if (line.find('X') == std::string_view::npos && line.find('N') == std::string_view::npos) return;
        for (const std::string_view mark : amountMarks)
            if (const Placeholder amount = openAmount(line, mark)) add(amount.name, amount.rule);
    }

    /// These are rare, so they are looked for in the whole text at once.
    void findCrossedOut(std::string_view mark)
    {
        for (Placeholder word = crossedOut(m_reading.text, mark, 0); word; word = crossedOut(m_reading.text, mark, word.end)) {
            m_line = m_reading.source->lineOf(word.name.data());
            add(word.name, word.rule);
        }
    }

    void add(std::string_view name, Rule rule)
    {
        if (m_seen.insert(name).second) m_plan.parameters.push_back({name, m_line, rule});
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::unordered_set<std::string_view> m_seen;
    std::unordered_set<std::string_view> m_assigned;
    std::set<std::string_view> m_paths;
    std::vector<std::uint32_t> m_form;  ///< the fields of the list that is read
    std::string_view m_series;
    std::string m_seriesFirst;
    std::uint32_t m_line = 0;
    bool m_assignedRead = false;
    bool m_head = false;
};

} // namespace

void findParameters(const Reading& reading, Plan& plan, TextPool& pool)
{
    ParameterFinder(reading, plan, pool).find();
}

} // namespace holdpoint::plan
