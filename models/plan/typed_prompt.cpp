#include "models/plan/typed_prompt.h"

#include "models/base/byte_set.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

constexpr std::size_t longest = 120;    ///< a prompt shows a path, and no more

bool isName(char c) { return isAlnum(c) || c == '.' || c == '_' || c == '-'; }

std::size_t nameSize(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() && size < longest && isName(text[size])) ++size;
    return size;
}

/// "$ ", "# ", "% " or "> ", at the end of what a shell shows; 0 where none stands there.
std::size_t signSize(std::string_view text)
{
    const bool sign = !text.empty() && (text[0] == '$' || text[0] == '#' || text[0] == '%' || text[0] == '>');
    return sign && text.size() > 2 && text[1] == ' ' ? 2 : 0;
}

/// "~/src$ ", "/srv# ", " ~ % ": the folder and the sign behind it.
std::size_t folderSize(std::string_view text)
{
    std::size_t i = 0;
    if (i < text.size() && (text[i] == ':' || text[i] == ' ')) ++i;
    if (i < text.size() && (text[i] == '~' || text[i] == '/' || isName(text[i])))
        while (i < text.size() && i < longest && !isSpace(text[i]) && signSize(text.substr(i)) == 0) ++i;
    if (i < text.size() && text[i] == ' ') ++i;
    const std::size_t sign = signSize(text.substr(i));
    return sign == 0 ? 0 : i + sign;
}

/// "user@host:~$ ", "[root@host ~]# ", "user@host ~ % "
std::size_t hostSize(std::string_view text)
{
    const bool bracket = text.starts_with('[');
    std::size_t i = bracket ? 1 : 0;
    const std::size_t user = nameSize(text.substr(i));
    if (user == 0 || i + user >= text.size() || text[i + user] != '@') return 0;
    i += user + 1;
    const std::size_t host = nameSize(text.substr(i));
    if (host == 0) return 0;
    i += host;
    if (bracket) {
        const std::size_t close = text.substr(0, std::min(text.size(), i + longest)).find(']', i);
        if (close == std::string_view::npos) return 0;
        i = close + 1;
    }
    const std::size_t rest = folderSize(text.substr(i));
    return rest == 0 ? 0 : i + rest;
}

/// "PS C:\Program Files> ", "PS> ", "C:\srv>"
std::size_t windowsSize(std::string_view text)
{
    const bool powerShell = text.starts_with("PS ") || text.starts_with("PS>");
    const bool drive = text.size() > 3 && isAlpha(text[0]) && text[1] == ':' && text[2] == '\\';
    if (!powerShell && !drive) return 0;
    const std::size_t sign = text.substr(0, longest).find('>');
    if (sign == std::string_view::npos || sign + 1 >= text.size()) return 0;
    const std::size_t size = sign + (text[sign + 1] == ' ' ? 2 : 1);
    return text.size() > size && (drive || size > sign + 1) ? size : 0;
}

/// "mysql> ", "MariaDB [shop]> ", "postgres=# ", "shop-> ", "    -> "
TypedPrompt databasePrompt(std::string_view text)
{
    static constexpr auto clients = std::to_array<std::string_view>({"mysql> ", "sqlite> ", "SQL> ", "sql> ", "cqlsh> ", "psql> "});
    for (const std::string_view client : clients)
        if (text.starts_with(client)) return {client.size(), Prompt::Sql, false};
    if (const std::size_t close = text.substr(0, longest).find("]> "); text.starts_with("MariaDB [") && close != std::string_view::npos) return {close + 3, Prompt::Sql, false};
    const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
    if (blanks > 1 && text.substr(blanks).starts_with("-> ")) return {blanks + 3, Prompt::Sql, true};
    const std::size_t name = nameSize(text);
    // "PASSWORD=# from the vault" is a setting.
    if (name > 0 && (text.substr(name).starts_with("=# ") || text.substr(name).starts_with("=> ")) && looksLikeSql(text.substr(name + 3))) return {name + 3, Prompt::Sql, false};
    if (name > 1 && text[name - 1] == '-' && (text.substr(name).starts_with("# ") || text.substr(name).starts_with("> "))) return {name + 2, Prompt::Sql, true};
    return {};
}

TypedPrompt programPrompt(std::string_view text)
{
    if (text.starts_with(">>> ")) return {4, Prompt::Code, false};
    if (text.starts_with("... ")) return {4, Prompt::Code, true};
    const std::size_t irb = text.starts_with("irb(") ? text.substr(0, longest).find("> ") : std::string_view::npos;
    return irb == std::string_view::npos ? TypedPrompt{} : TypedPrompt{irb + 2, Prompt::Code, false};
}

} // namespace

TypedPrompt typedPromptAt(std::string_view line)
{
    if (startsWith(line, "$ ")) return {2, Prompt::Shell, false};
    if (startsWith(line, "> $ ")) return {4, Prompt::Shell, false};
    // What has none of these signs near its beginning has no prompt, and most lines are such.
    static constexpr ByteSet signs("$#%>");
    const std::string_view head = line.substr(0, longest);
    if (signs.firstIn(head) == head.size() && !line.starts_with("... ")) return {};
    std::size_t environment = line.starts_with('(') ? head.find(") ") : std::string_view::npos;      // "(venv) user@host:~$ "
    environment = environment == std::string_view::npos ? 0 : environment + 2;
    const std::string_view text = line.substr(environment);
    for (const auto size : {hostSize, windowsSize})
        if (const std::size_t found = size(text); found > 0) return {environment + found, Prompt::Shell, false};
    if (const TypedPrompt database = databasePrompt(text); database.size > 0) return database;
    if (const TypedPrompt program = programPrompt(text); program.size > 0) return program;
    // "host% ", "sh-5.2# ", "~ $ ": so little that what is typed has to look like it.
    const bool folder = text.starts_with("~");
    const std::size_t name = folder ? 0 : nameSize(text);
    const std::size_t sign = folder ? folderSize(text) : name > 0 && isAlpha(text[0]) && !text.substr(name).starts_with('>') ? signSize(text.substr(name)) : 0;
    const std::size_t size = environment + name + sign;
    return sign > 0 && shellLikeness(line.substr(size)) != Likeness::No ? TypedPrompt{size, Prompt::Shell, false} : TypedPrompt{};
}

} // namespace holdpoint::plan
