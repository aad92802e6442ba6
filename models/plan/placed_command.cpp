#include "models/plan/placed_command.h"

namespace holdpoint::plan {

namespace {

/// The innermost section that names one decides; the title speaks of the release and not of a place.
std::string_view environmentOf(const Reading& reading, std::uint32_t section)
{
    for (; section != none; section = reading.sections[section].parent) {
        const Concepts& has = reading.sections[section].concepts;
        if (section == reading.titleSection) break;
        if (has.has(Concept::EnvGreen)) return "green";
        if (has.has(Concept::EnvBlue)) return "blue";
        if (has.has(Concept::EnvLocal)) return "local";
        if (has.has(Concept::EnvStaging)) return "staging";
        if (has.has(Concept::EnvProduction)) return "production";
    }
    return reading.book->frontMatter.value("environment");
}

} // namespace

Command placedCommand(const Reading& reading, std::uint32_t block, Span lines, CommandKind kind, Rule rule, std::size_t offset)
{
    const std::uint32_t section = reading.blockSection[block];
    Command command;
    command.span = lines;
    command.kind = kind;
    command.rule = rule;
    command.rollback = reading.goesBack(block, offset);
    command.pins = reading.pinOf(block);
    const std::string_view environment = reading.pinned(block, "env");
    command.environment = environment.empty() ? environmentOf(reading, section) : environment;
    return command;
}

bool isGuess(const Command& command) { return std::string_view(command.rule) == "code.unknown-tool"; }

} // namespace holdpoint::plan
