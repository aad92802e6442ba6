#include "models/plan/code_kind.h"

#include "models/base/byte_set.h"
#include "models/base/utf8.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted, std::string_view word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

template <std::size_t N>
consteval std::array<std::string_view, N> sorted(std::array<std::string_view, N> words)
{
    std::sort(words.begin(), words.end());
    return words;
}

// Programs whose name is no word of a language that people write runbooks in.
constexpr auto programs = std::to_array<std::string_view>({
    "alembic", "ansible", "ansible-playbook", "apachectl", "apt", "apt-get", "argocd", "aws", "awk", "az", "bash", "brew",
    "bun", "bundle", "caddy", "cargo", "cat", "cd", "certbot", "cf", "chmod", "chown", "chroot", "cmake", "composer",
    "conda", "consul", "cp", "createdb", "crontab", "csc", "curl", "cypress", "dbmate", "df", "dig", "dnf", "docker",
    "docker-compose", "doctl", "dotnet", "dropdb", "du", "ecs", "eksctl", "export", "fab", "find", "firebase", "flake8",
    "flask", "fly", "flyctl", "flyway", "gcloud", "gem", "getent", "gh", "git", "glab", "go", "goose", "gpg", "gradle",
    "grep", "gsutil", "gunicorn", "gunzip", "gzip", "haproxy", "helm", "helmfile", "heroku", "htop", "httpie", "ifconfig",
    "influx", "initctl", "ip", "istioctl", "java", "journalctl", "jq", "k6", "k9s", "kafka-topics", "kill", "killall", "knex",
    "kops", "kubectl", "kubectx", "kustomize", "launchctl", "ldapsearch", "less", "ln", "locust", "logrotate", "ls", "lsof",
    "md5sum", "mix", "mkdir", "mongo", "mongodump", "mongorestore", "mongosh", "mvn", "mv", "mysql", "mysqladmin", "mysqldump",
    "nc", "netlify", "netstat", "nginx", "ng", "nohup", "nomad", "nslookup", "npm", "npx", "nvm", "oc", "openssl", "pg_basebackup",
    "pg_ctl", "pg_dump", "pg_dumpall", "pg_isready", "pg_restore", "pgbench", "pgrep", "php", "ping", "pip", "pip3", "pipenv", "pkill", "pm2",
    "pnpm", "poetry", "powershell", "prisma", "promtool", "ps", "psql", "pscp", "pulumi", "pwd", "pylint", "pytest", "python",
    "python3", "rabbitmqctl", "rails", "railway", "rake", "rclone", "redis-cli", "rm", "rsync", "rollout", "ruby", "rustup", "scp", "sed", "serverless", "service",
    "sha256sum", "sh", "sleep", "sqlcmd", "sqlite3", "ssh", "ssh-copy-id", "ss", "sudo", "supabase", "supervisorctl", "sysctl",
    "systemctl", "tail", "tar", "taskkill", "tee", "terraform", "terragrunt", "timeout", "tmux", "top", "touch", "traceroute", "truncate", "tsc", "turbo",
    "ufw", "umount", "unzip", "uptime", "uvicorn", "vault", "vendor/bin/phpunit", "vercel", "vi", "vim", "wc", "wget", "whoami", "wp", "wrangler", "wrk",
    "xargs", "xcopy", "yarn", "yum", "zcat", "zip", "zsh", "pd", "redis-server", "mkfs", "mount", "lsblk", "iptables", "nano",
    "artisan", "dig", "host", "robocopy", "node", "deno", "ab", "siege", "vegeta", "hey", "artillery", "newman",
});

// Programs whose name is also a word: a line that begins with one needs more than that to be a command.
constexpr auto wordPrograms = std::to_array<std::string_view>({
    "cat", "cd", "cf", "cp", "date", "diff", "echo", "env", "find", "fly", "go", "grep", "head", "hey", "host", "kill", "less", "ln",
    "make", "mix", "more", "mount", "node", "open", "ping", "pip", "printf", "rake", "read", "rollout", "screen", "service", "set", "sleep", "sort",
    "source", "split", "start", "stop", "tail", "tee", "test", "time", "timeout", "top", "touch", "truncate", "unset", "uptime", "vault", "vi",
    "wait", "watch", "which", "who", "yarn", "zip", "copy", "del", "ren", "move", "type", "net", "call", "sh", "ab", "export", "ip", "service",
    "artisan", "express",
});

constexpr auto shellWords = std::to_array<std::string_view>({
    "for", "if", "while", "until", "case", "function", "trap", "local", "declare", "eval", "exec", "exit", "return", "shift", "ulimit",
    "umask", "alias", "break", "continue", "true", "false", "{", "(", "[", "[[", "!", ".", ":", "done", "fi", "esac", "then", "else", "do",
    "pushd", "popd", "set-executionpolicy", "get-service", "restart-service", "stop-service", "start-service", "invoke-webrequest", "copy-item", "$env:path",
});

constexpr auto sqlVerbs = std::to_array<std::string_view>({
    "alter", "analyze", "begin", "call", "commit", "create", "delete", "drop", "explain", "grant", "insert", "merge", "reindex",
    "refresh", "revoke", "rollback", "select", "set", "show", "truncate", "update", "vacuum", "with", "lock", "copy", "do",
});

// What the first word of a line can be; a word may be several.
constexpr std::uint8_t isAProgram = 1, isAWordProgram = 2, isAShellWord = 4, isASqlVerb = 8;

/// All these words in one table. The first word of every line is looked up in it, so the place of a word is computed
/// and not searched for.
class WordTable {
public:
    consteval WordTable()
    {
        for (const std::string_view word : programs) add(word, isAProgram);
        for (const std::string_view word : wordPrograms) add(word, isAWordProgram);
        for (const std::string_view word : shellWords) add(word, isAShellWord);
        for (const std::string_view word : sqlVerbs) add(word, isASqlVerb);
    }
    [[nodiscard]] std::uint8_t kindsOf(std::string_view word) const { return word.size() > longest ? std::uint8_t{0} : m_slots[slotOf(word)].kinds; }

private:
    struct Slot {
        std::string_view word;
        std::uint8_t kinds = 0;
    };
    static constexpr std::size_t size = 2048;
    static constexpr std::size_t longest = 24;

    consteval void add(std::string_view word, std::uint8_t kind)
    {
        Slot& slot = m_slots[slotOf(word)];
        slot.word = word;
        slot.kinds = static_cast<std::uint8_t>(slot.kinds | kind);
    }
    /// The slot of the word, or the free one where it would go.
    [[nodiscard]] constexpr std::size_t slotOf(std::string_view word) const
    {
        std::uint32_t key = 0x811C9DC5;
        for (const char c : word) key = (key ^ static_cast<unsigned char>(c)) * 0x01000193;
        std::size_t slot = (key ^ (key >> 15)) % size;
        while (!m_slots[slot].word.empty() && m_slots[slot].word != word) slot = (slot + 1) % size;
        return slot;
    }

    std::array<Slot, size> m_slots{};
};

constexpr WordTable words;

std::string_view firstWord(std::string_view text)
{
    static constexpr ByteSet ends(" \t\n;|&<>(");
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    std::string_view word = text.substr(0, ends.firstIn(text));
    while (!word.empty() && word.back() == '\r') word.remove_suffix(1);
    return word;
}

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos || equals == 0 || isDigit(word.front())) return false;
    return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals), [](char c) { return isAlnum(c) || c == '_' || c == '+'; });
}

bool isPath(std::string_view word)
{
    static constexpr ByteSet signs("/\\.");
    if (signs.firstIn(word) == word.size()) return false;
    if (startsWith(word, "./") || startsWith(word, "../") || startsWith(word, "~/")) return word.size() > 2;
    if (startsWith(word, "/")) return word.size() > 2 && word.find("//") == std::string_view::npos && word.find('/', 1) != std::string_view::npos;
    return word.find("/bin/") != std::string_view::npos || startsWith(word, "bin/") || word.find("\\Scripts\\") != std::string_view::npos
        || (word.size() > 4 && (word.substr(word.size() - 3) == ".sh" || word.substr(word.size() - 4) == ".bat" || word.substr(word.size() - 4) == ".ps1"));
}

/// Signs that only a command line has: flags, paths, redirections, variables, placeholders.
bool hasCommandSigns(std::string_view line)
{
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const char before = line[i - 1];
        const char c = line[i];
        const char next = line[i + 1];
        if (before == ' ' && c == '-' && (isAlpha(next) || (next == '-' && i + 2 < line.size() && isAlpha(line[i + 2])))) return true;
        if ((c == '&' && next == '&') || (c == '|' && next == ' ' && before == ' ') || (c == '>' && before == ' ' && next == ' ')) return true;
        if (c == '$' && (isAlpha(next) || next == '{' || next == '(')) return true;
    }
    return false;
}

bool hasPathArgument(std::string_view line)
{
    for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1)) {
        const std::string_view word = firstWord(line.substr(at));
        if (word.size() > 2 && (word.find('/') != std::string_view::npos || word.find('=') != std::string_view::npos) && isAlnum(word.back())) return true;
        const std::size_t dot = word.rfind('.');
        if (dot != std::string_view::npos && dot > 0 && dot + 1 < word.size() && word.size() - dot <= 6 && isAlpha(word[dot + 1])) return true;
        if (!word.empty() && (word.front() == '<' || word.front() == '"' || word.front() == '\'')) return true;
        while (at + 1 < line.size() && line[at + 1] == ' ') ++at;  // many blanks are one
    }
    return false;
}

} // namespace

Tag tagOf(std::string_view info)
{
    std::string_view first = info.substr(0, std::min(info.find_first_of(" \t{,:"), info.size()));
    if (startsWith(info, "{") && info.find('.') != std::string_view::npos) first = firstWord(info.substr(info.find('.') + 1));
    const std::string word = utf8::lowered(first);
    static constexpr auto shell = sorted(std::to_array<std::string_view>({"bash", "sh", "shell", "zsh", "console", "terminal", "shell-session", "shellsession", "cmd", "bat", "batch", "powershell", "ps1", "pwsh", "fish", "ksh", "dos"}));
    static constexpr auto sql = sorted(std::to_array<std::string_view>({"sql", "psql", "postgresql", "postgres", "pgsql", "mysql", "plsql", "tsql", "plpgsql", "sqlite"}));
    static constexpr auto config = sorted(std::to_array<std::string_view>({"ini", "nginx", "yaml", "yml", "toml", "json", "json5", "jsonc", "xml", "conf", "cfg", "config", "properties", "env", "dotenv", "cron", "crontab", "dockerfile", "docker", "hcl", "terraform", "tf", "systemd", "apache", "caddyfile", "makefile", "robots", "toml", "editorconfig"}));
    static constexpr auto output = sorted(std::to_array<std::string_view>({"text", "txt", "output", "log", "logs", "plaintext", "plain", "markdown", "md", "mermaid", "ascii", "csv", "table", "diagram", "plantuml", "dot"}));
    static constexpr auto code = sorted(std::to_array<std::string_view>({"python", "py", "javascript", "js", "jsx", "typescript", "ts", "tsx", "graphql", "gql", "java", "kotlin", "go", "golang", "ruby", "rb", "php", "c", "cpp", "csharp", "cs", "rust", "rs", "swift", "scala", "html", "css", "scss", "diff", "patch", "r", "perl", "lua", "groovy", "http", "rest", "vue", "promql", "elixir", "dart"}));
    if (word.empty()) return Tag::None;
    if (contains(shell, word)) return Tag::Shell;
    if (contains(sql, word)) return Tag::Sql;
    if (contains(config, word)) return Tag::Config;
    if (contains(output, word)) return Tag::Output;
    if (contains(code, word)) return Tag::Code;
    return Tag::Unknown;
}

std::string_view programOf(std::string_view line)
{
    for (int skipped = 0; skipped < 16; ++skipped) {
        line = trim(line);
        const std::string_view word = firstWord(line);
        const bool prefix = word == "sudo" || word == "nohup" || word == "time" || word == "env" || word == "exec" || word == "command";
        if (!prefix && !isAssignment(word)) return word;
        if (isAssignment(word) && word.size() == line.size()) return word;
        std::size_t end = word.size();
        if (isAssignment(word)) {
            // The value may be quoted and hold blanks: X="a b" command
            const std::size_t equals = word.find('=');
            const char quote = equals + 1 < line.size() ? line[equals + 1] : '\0';
            if (quote == '"' || quote == '\'' || quote == '$' || quote == '<') {
                const char closing = quote == '$' ? ')' : quote == '<' ? '>' : quote;
                const std::size_t close = line.find(closing, equals + 2);
                if (close != std::string_view::npos && (quote != '$' || (equals + 2 < line.size() && line[equals + 2] == '('))) end = close + 1;
            }
            if (end >= line.size()) return word;
        }
        line.remove_prefix(end);
        while (prefix && startsWith(trim(line), "-")) line = trim(line).substr(std::min(trim(line).find(' '), trim(line).size()));
    }
    return firstWord(line);
}

bool isProgram(std::string_view word)
{
    return (words.kindsOf(word) & (isAProgram | isAWordProgram)) != 0 || isPath(word);
}

Likeness shellLikeness(std::string_view line)
{
    line = trim(line);
    if (line.size() < 2 || static_cast<unsigned char>(line.front()) >= 0x80) return Likeness::No;
    const std::string_view first = firstWord(line);
    if (first.size() + 1 < line.size() && first.ends_with(':')) return Likeness::No;
    const std::string_view program = programOf(line);
    if (isAssignment(program)) return first == line || hasCommandSigns(line) ? Likeness::Likely : Likeness::No;
    const std::uint8_t kinds = words.kindsOf(program);
    if ((kinds & (isAProgram | isAWordProgram)) == isAProgram) return program.size() == line.size() ? Likeness::Likely : Likeness::Certain;
    if (isPath(program)) return startsWith(program, "/") && program.size() == line.size() ? Likeness::Likely : Likeness::Certain;
    if ((kinds & isAWordProgram) != 0) {
        if (hasCommandSigns(line) || (hasPathArgument(line) && line.back() != '.' && line.find(": ") == std::string_view::npos)) return Likeness::Certain;
        return Likeness::Likely;
    }
    return (kinds & isAShellWord) != 0 ? Likeness::Likely : Likeness::No;
}

bool isToolName(std::string_view program) { return program.find_first_of("-_") != std::string_view::npos || program.ends_with("ctl") || program.ends_with("cli"); }

namespace {

/// The line begins with what may be the name of a program, and does not talk.
bool mayCall(std::string_view line, std::string_view program)
{
    const bool named = program.size() > 1 && program.size() < 40 && program.front() >= 'a' && program.front() <= 'z'
        && std::all_of(program.begin(), program.end(), [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '_' || c == '.'; });
    if (!named || program.back() == '.' || program.back() == '-') return false;
    return line.find(": ") == std::string_view::npos && line.find("...") == std::string_view::npos && line.find(", ") == std::string_view::npos && std::string_view(".:,!?").find(line.back()) == std::string_view::npos;
}

bool isFewSmallWords(std::string_view line)
{
    constexpr std::ptrdiff_t mostWords = 4;
    const bool small = std::none_of(line.begin(), line.end(), [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
    return small && std::count(line.begin(), line.end(), ' ') < mostWords;
}

} // namespace

Likeness toolLikeness(std::string_view line)
{
    line = trim(line);
    const std::string_view program = programOf(line);
    if (!mayCall(line, program)) return Likeness::No;
    if (hasCommandSigns(line)) return Likeness::Certain;
    return isToolName(program) && isFewSmallWords(line) ? Likeness::Likely : Likeness::No;      // and not "migration done"
}

bool mayBeTool(std::string_view line)
{
    line = trim(line);
    return mayCall(line, programOf(line)) && isFewSmallWords(line);
}

bool mayBeTyped(std::string_view line)
{
    constexpr std::ptrdiff_t mostWords = 8;
    line = trim(line);
    return mayCall(line, programOf(line)) && std::count(line.begin(), line.end(), ' ') < mostWords;
}

bool looksLikeSql(std::string_view line)
{
    line = trim(line);
    if (line.size() > 1 && line.front() == '\\' && isAlpha(line[1])) return line.size() < 3 || !isAlpha(line[2]) || line[2] == 'T' || isAlpha(line[1]);
    constexpr std::size_t longestVerb = 8;
    if (firstWord(line).size() > longestVerb) return false;
    const std::string verb = utf8::lowered(firstWord(line));
    if ((words.kindsOf(verb) & isASqlVerb) == 0) return false;
    const std::string rest = utf8::lowered(line.substr(verb.size()));
    const auto next = [&](std::string_view word) { return startsWith(trim(rest), word); };
    if (verb == "select") return true;
    if (verb == "alter" || verb == "create" || verb == "drop")
        return next("table") || next("index") || next("database") || next("user") || next("role") || next("view") || next("system") || next("unique")
            || next("extension") || next("schema") || next("sequence") || next("type") || next("function") || next("trigger") || next("policy")
            || next("constraint") || next("materialized") || next("or replace") || next("temp") || next("column") || next("publication") || next("subscription");
    if (verb == "update") return rest.find(" set ") != std::string::npos || rest.find(" set\n") != std::string::npos || line == firstWord(line);
    if (verb == "insert") return next("into");
    if (verb == "delete") return next("from");
    if (verb == "with") return rest.find(" as (") != std::string::npos || rest.find(" as") == rest.size() - 3;
    if (verb == "explain" || verb == "vacuum" || verb == "analyze" || verb == "reindex" || verb == "grant" || verb == "revoke" || verb == "truncate")
        return verb != "truncate" || !next("-");
    if (verb == "set") return next("role") || next("search_path") || next("session") || next("local") || next("statement_timeout");
    return !line.empty() && line.back() == ';' && rest.size() < 40;
}

bool looksLikeConfig(std::string_view line)
{
    const std::string_view text = trim(line);
    if (text.empty()) return false;
    if (text.front() == '[' && text.back() == ']' && text.size() > 3 && text.find(' ') == std::string_view::npos) return true;
    if (text == "}" || text == "]" || text == "},") return true;
    if (text.back() == '{') return text.find('"') != std::string_view::npos || text.find(' ') == std::string_view::npos || startsWith(text, "server") || startsWith(text, "location") || startsWith(text, "upstream");
    static constexpr ByteSet ends("=:");
    const std::string_view key = text.substr(0, ends.firstIn(text));
    if (key.size() == text.size() || key.empty()) return false;
    const std::string_view name = trim(key);
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '_' || c == '-' || c == '.' || c == '"'; });
    if (!plain || name.empty()) return false;
    if (text[key.size()] == '=') return true;
    return startsWith(text.substr(key.size() + 1), " ") ? name.find(' ') == std::string_view::npos && name.front() >= 'a' : key.size() + 1 == text.size();
}

bool looksLikeHttpRequest(std::string_view line)
{
    line = trim(line);
    const std::string_view verb = firstWord(line);
    if (verb != "GET" && verb != "POST" && verb != "PUT" && verb != "DELETE" && verb != "HEAD" && verb != "PATCH") return false;
    const std::string_view rest = trim(line.substr(verb.size()));
    return startsWith(rest, "http://") || startsWith(rest, "https://");
}

bool isShellComment(std::string_view line)
{
    line = trim(line);
    return startsWith(line, "#") && !startsWith(line, "#!");
}

bool isSqlComment(std::string_view line)
{
    line = trim(line);
    return startsWith(line, "--") && (line.size() == 2 || line[2] == ' ' || static_cast<unsigned char>(line[2]) >= 0x80);
}

} // namespace holdpoint::plan
