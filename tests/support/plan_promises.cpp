#include "tests/support/plan_promises.h"

#include "models/base/utf8.h"
#include "models/plan/outline_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace holdpoint::tests {

namespace {

std::uint32_t lineOf(const plan::Command& command) { return command.span.first; }
template <typename Element>
std::uint32_t lineOf(const Element& element) { return element.line; }

class Examiner {
public:
    explicit Examiner(const plan::Plan& plan) : m_plan(plan), m_lines(plan.runbook->source->lineCount()) {}

    std::string examine(std::string_view bytes)
    {
        expect(m_plan.runbook->source->bytes() == bytes, "the bytes are those of the file");
        blocks();
        rows("phases", m_plan.phases);
        rows("steps", m_plan.steps);
        rows("tasks", m_plan.tasks);
        rows("commands", m_plan.commands);
        rows("expectations", m_plan.expectations);
        rows("gates", m_plan.gates);
        rows("thresholds", m_plan.limits);
        rows("rollbacks", m_plan.rollbacks);
        rows("signoffs", m_plan.signOffs);
        rows("contacts", m_plan.contacts);
        rows("timeline", m_plan.timeline);
        for (const auto& parameter : m_plan.parameters) expect(exists(parameter.line), "the line of a parameter exists");
        references();
        expect(m_plan.modelledLines + m_plan.noteLines == m_lines, "every line is accounted for");
        json();
        return m_broken;
    }

private:
    void expect(bool kept, const std::string& promise)
    {
        if (!kept && m_broken.empty()) m_broken = promise;
    }
    [[nodiscard]] bool exists(std::uint32_t line) const { return line >= 1 && line <= m_lines; }

    void blocks()
    {
        const auto& blocks = m_plan.runbook->blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            expect(exists(blocks[i].span.first) && exists(blocks[i].span.last), "the lines of a block exist");
            expect(blocks[i].span.first <= blocks[i].span.last, "a block ends where it begins, or later");
            expect(blocks[i].item == runbook::none || blocks[i].item < i, "a block stands after the item that holds it");
            expect(i == 0 || blocks[i - 1].span.first <= blocks[i].span.first, "blocks stand in text order");
        }
    }

    template <typename Elements>
    void rows(const std::string& name, const Elements& elements)
    {
        std::uint32_t before = 1;
        for (const auto& element : elements) {
            expect(exists(lineOf(element)), "the lines of " + name + " exist");
            expect(before <= lineOf(element), name + " stand in text order");
            before = lineOf(element);
        }
    }

    void references()
    {
        for (const auto& step : m_plan.steps) expect(step.phase < m_plan.phases.size(), "the phase of a step exists");
        for (const auto& command : m_plan.commands)
            expect(exists(command.span.last) && command.span.last >= command.span.first, "the last line of a command exists");
        for (const auto& expectation : m_plan.expectations)
            expect(expectation.command == plan::none || expectation.command < m_plan.commands.size(), "the command of an expectation exists");
        for (const auto& rollback : m_plan.rollbacks)
            expect(exists(rollback.lastLine) && rollback.lastLine >= rollback.line, "the last line of a rollback exists");
    }

    void json()
    {
        const std::string text = plan::outlineJson(m_plan);
        expect(utf8::firstInvalid(text) == std::string_view::npos, "the JSON is valid UTF-8");
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
        expect(error.error == QJsonParseError::NoError, "the JSON is whole");
        expect(document.object()[QLatin1String("coverage")][QLatin1String("unaccounted")].toInt(-1) == 0, "the JSON leaves no line unaccounted");
    }

    const plan::Plan& m_plan;
    std::uint32_t m_lines;
    std::string m_broken;
};

} // namespace

std::string brokenPromise(const plan::Plan& plan, std::string_view bytes) { return Examiner(plan).examine(bytes); }

} // namespace holdpoint::tests
