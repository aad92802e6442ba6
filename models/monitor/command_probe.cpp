#include "models/monitor/command_probe.h"

#include "models/monitor/number_text.h"
#include "models/monitor/source_words.h"

namespace holdpoint::monitor {

namespace {

constexpr qsizetype mostOutput = 1 << 16;

/// What a command complains about, as a part of one sentence.
std::string lastLine(const QByteArray& errors)
{
    const QByteArray text = errors.trimmed();
    return text.mid(text.lastIndexOf('\n') + 1).left(200).toStdString();
}

} // namespace

CommandProbe::CommandProbe(const Source& source, const ProbeWorld& world) : Probe(source, world), m_process(world.directory)
{
    connect(&m_process, &ShellProcess::wrote, this, [this](const QByteArray& bytes) {
        m_end += bytes;
        m_end = m_end.right(mostOutput);
    });
    connect(&m_process, &ShellProcess::ended, this, &CommandProbe::ended);
}

void CommandProbe::ask()
{
    m_end.clear();
    m_process.start(std::get<CommandSource>(source().from).command);
}

void CommandProbe::abandon() { m_process.kill(); }

void CommandProbe::ended(int code, const QByteArray& errors, const std::string& problem)
{
    if (!problem.empty()) return fail(problem);
    const std::string complaint = lastLine(errors);
    if (code != 0) return fail(complaint.empty() ? said(sourceWords.exitCode, {std::to_string(code)}) : said(sourceWords.exitComplaint, {std::to_string(code), complaint}));
    const auto number = lastNumber({m_end.data(), static_cast<std::size_t>(m_end.size())});
    if (!number) return fail(said(sourceWords.printsNone));
    answer({{askedMs(), *number}});
}

} // namespace holdpoint::monitor
