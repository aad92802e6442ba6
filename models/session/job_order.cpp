#include "models/session/job_order.h"

#include "models/engine/binding.h"
#include "models/engine/runner_wire.h"
#include "models/engine/outcome.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdpoint::session {

using journal::Record;
using plan::Item;
using plan::ItemKind;
using engine::wire::quoted;

namespace {

/// "~/shop" is in the home of whoever runs it, as in any shell.
std::string quotedPath(std::string_view path)
{
    if (path == "~") return "~";
    return path.starts_with("~/") ? "~/" + quoted(path.substr(2)) : quoted(path);
}

bool isVariable(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

/// A value as it is used, secret or not.
std::string valueOf(const Record& record, const Secrets& secrets, const std::string& name)
{
    if (const auto secret = secrets.find(name); secret != secrets.end()) return secret->second;
    const auto value = record.values.find(name);
    return value == record.values.end() ? std::string() : value->second.text;
}

std::string shellOf(const Item& item) { return item.environment.empty() ? "main" : item.environment; }

/// Steps side by side must not step on each other's shell: each has one of its own, which begins where the common one stands.
void chooseShell(engine::Job& job, const Record& record, const Item& item)
{
    job.shell = shellOf(item);
    if (item.lane == 0 || item.step == plan::none) return;
    job.parentShell = job.shell;
    job.shell += "-L" + std::to_string(record.procedure->steps[item.step].line);
}

/// Whether this text sets a variable for its shell, and not of itself: `export A=b`, `A='b c'`, but neither `A=b command` nor `A="$A/c"`.
bool setsAnew(const std::string& text, const std::string& name)
{
    if (text.find(name + '=') == std::string::npos) return false;
    const QString word = QRegularExpression::escape(QString::fromStdString(name));
    const QRegularExpression sets(QStringLiteral("(?:^|[;&])[ \\t]*(?:export[ \\t]+|declare[ \\t]+-x[ \\t]+)?%1=(\"[^\"]*\"|'[^']*'|[^ \\t\\n;&]*)[ \\t]*(?=$|[;&#])").arg(word), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = sets.match(QString::fromStdString(text));
    return match.hasMatch() && !match.captured(1).contains(QRegularExpression(QStringLiteral("\\$\\{?%1\\b").arg(word)));
}

/// A runbook that says `export DATABASE_URL=…` means that one from there on, in the shell in which it says so. What was given when the release
/// began would lead its next command to another database.
bool isSetByRunbook(const Record& record, std::uint32_t index, const std::string& shell, const std::string& name)
{
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const Item& item = record.itemAt(i);
        const std::string its = shellOf(item);
        const bool runs = i == index || record.items[i].ran();
        if (runs && plan::isJob(item) && (shell == its || shell.starts_with(its + "-L")) && setsAnew(record.items[i].text.empty() ? item.text : record.items[i].text, name)) return true;
    }
    return false;
}

/// Shows what changes, keeps the old file beside it the first time, and writes into the file that is there, so that its rights stay.
std::string installation(const std::string& content, const std::string& target)
{
    std::string end = "END-OF-FILE";
    while (content.find(end) != std::string::npos) end += '-';
    const std::string file = quotedPath(target), fresh = quotedPath(target + ".holdpoint-new"), old = quotedPath(target + ".holdpoint-old");
    // The shell may be one that overwrites nothing (noclobber), and one that ends when something fails: a difference is no failure.
    return "cat >| " + fresh + " <<'" + end + "'\n" + content + (content.ends_with('\n') ? "" : "\n") + end + "\nif [ -e " + file + " ]; then\n    diff -u -- " + file + ' ' + fresh + " || :"
        + "\n    { [ -e " + old + " ] || cp -p -- " + file + ' ' + old + "; } && cat -- " + fresh + " >| " + file + " && rm -- " + fresh + "\nelse\n    mv -- " + fresh + ' ' + file + "\nfi";
}

/// A block in a folder of its own leaves its shell where it was, to which the runner brings it back; one in the background leaves it alone altogether.
std::string framed(const Item& item, std::string text)
{
    if (!item.directory.empty())
        text = "__hp_back=$PWD; builtin cd -- " + quotedPath(item.directory) + " || builtin exit\n" + text;
    if (item.background) text = "{\n" + text + "\n} &";
    return text;
}

/// A secret is a value as any other: in the text stands a sign for it, and what the shell reads there is quoted as the place wants it.
void hide(engine::Job& job, const Item& item, const std::string& need, const std::string& secret)
{
    std::vector<std::pair<std::string, std::string>> hidden;
    std::string text = engine::withValues(item, job.text, {{need, secret}}, [&](const std::string& quotedValue) {
        const auto known = std::find_if(hidden.begin(), hidden.end(), [&](const auto& one) { return one.second == quotedValue; });
        if (known != hidden.end()) return known->first;
        hidden.emplace_back(hidden.empty() ? need : need + '~' + std::to_string(hidden.size()) + '~', quotedValue);
        return hidden.back().first;
    });
    job.text = std::move(text);
    // The plain sign stands in the longer ones as well.
    job.hidden.insert(job.hidden.end(), hidden.rbegin(), hidden.rend());
    job.hush.push_back(secret);
}

} // namespace

std::string jobId(const Record& record, std::uint32_t item) { return record.itemAt(item).id + '-' + std::to_string(record.items[item].attempt); }

engine::Job jobOrder(const Record& record, std::uint32_t index, const Secrets& secrets)
{
    const Item& item = record.itemAt(index);
    engine::Job job;
    job.id = jobId(record, index);
    chooseShell(job, record, item);
    job.text = item.kind == ItemKind::File ? installation(record.items[index].text, item.target) : record.items[index].text;
    job.directory = record.directory;
    job.terminal = item.terminal;
    job.undoes = item.rollback != plan::none;
    for (const auto& [name, value] : record.values)
        if (isVariable(name) && !value.secret) job.variables.emplace_back(name, value.text);
    for (const auto& [name, value] : secrets)
        if (isVariable(name) && !isSetByRunbook(record, index, job.shell, name)) job.secrets.emplace_back(name, value);
        else job.hush.push_back(value);
    job.outputLimit = item.outputLimit;
    if (item.kind == ItemKind::Sql) job.target = valueOf(record, secrets, engine::databaseName(record, index));
    std::string exports;
    for (const std::string& need : item.needs) {
        const std::string name(plan::bareName(need));
        const auto value = record.values.find(name);
        if (value == record.values.end()) continue;
        if (engine::putsInItself(item)) {
            if (value->second.secret) job.text = engine::withValues(item, job.text, {{need, valueOf(record, secrets, name)}});
        } else if (need.front() == '$' && isVariable(name)) {
            // Its value may have come after its shell had begun.
            if (!value->second.secret) exports += "export " + name + '=' + engine::wire::quoted(value->second.text) + "; ";
        } else if (value->second.secret && secrets.contains(name)) {
            hide(job, item, need, secrets.at(name));
        }
    }
    if (!engine::putsInItself(item)) job.text = exports + framed(item, std::move(job.text));
    if (const std::string begin = engine::folderToBeginIn(record, index); !begin.empty()) job.text = "builtin cd -- " + quotedPath(begin) + " || builtin exit\n" + job.text;
    if (item.every == 0 && engine::isWatchedThrough(item)) job.timeoutMs = std::int64_t{item.seconds} * 1000;
    else if (item.timeout > 0) job.timeoutMs = std::int64_t{item.timeout} * 1000;
    return job;
}

} // namespace holdpoint::session
