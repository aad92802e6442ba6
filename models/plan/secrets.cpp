// Secrets in clear are found by their own form (AKIA…, ghp_…, a private key) or by the name in front of them
// (password=…). The second kind is easily mistaken, so whatever may be a placeholder, a variable, a path or a word of
// a sentence counts as none.

#include "models/plan/secrets.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace holdpoint::plan {

namespace {

struct Form {
    std::string_view prefix;
    std::size_t least;        ///< characters that have to follow
    const char* what;
};

constexpr auto forms = std::to_array<Form>({
    {"AKIA", 16, "an AWS key"}, {"ASIA", 16, "an AWS key"}, {"AIza", 30, "a Google key"}, {"ghp_", 30, "a GitHub token"}, {"gho_", 30, "a GitHub token"},
    {"ghs_", 30, "a GitHub token"}, {"github_pat_", 30, "a GitHub token"}, {"glpat-", 18, "a GitLab token"}, {"sk_live_", 16, "a Stripe key"},
    {"rk_live_", 16, "a Stripe key"}, {"sk-ant-", 20, "an API key"}, {"sk-proj-", 20, "an API key"}, {"xoxb-", 20, "a Slack token"},
    {"xoxp-", 20, "a Slack token"}, {"xapp-", 20, "a Slack token"}, {"npm_", 36, "an npm token"}, {"hvs.", 20, "a Vault token"}, {"eyJ", 60, "a signed token"},
});

constexpr std::size_t shortestToken = [] {
    std::size_t shortest = 100;
    for (const Form& form : forms) shortest = std::min(shortest, form.prefix.size() + form.least);
    return shortest;
}();

struct Name {
    std::string_view ending;
    const char* what;
};

constexpr auto names = std::to_array<Name>({
    {"password", "a password"}, {"passwd", "a password"}, {"pwd", "a password"}, {"passphrase", "a passphrase"}, {"secret", "a secret"},
    {"token", "a token"}, {"apikey", "an API key"}, {"api_key", "an API key"}, {"api-key", "an API key"}, {"access_key", "an access key"},
    {"secret_key", "a secret key"}, {"private_key", "a private key"}, {"bearer", "a token"},
});

// What people write where the secret itself is meant to be filled in.
constexpr auto standIns = std::to_array<std::string_view>({"your", "xxx", "example", "changeme", "change_me", "change-me", "placeholder", "secret", "password", "passwd",
    "token", "redacted", "dummy", "todo", "tbd", "***", "...", "___", "…", "here", "sample", "required", "(", ")", "$", "<", "{", "[", "%", "`", "\\"});
constexpr auto plainWords = std::to_array<std::string_view>({"true", "false", "null", "none", "yes", "no", "test", "string", "env", "file", "vault", "auto", "default"});

// No secret is longer, and no look back or ahead goes further: so a hostile line stays cheap.
constexpr std::size_t longest = 300;

constexpr auto tokenChars = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.")) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isTokenChar(char c) { return tokenChars[static_cast<unsigned char>(c)]; }

std::size_t tokenEnd(std::string_view line, std::size_t at)
{
    while (at < line.size() && isTokenChar(line[at])) ++at;
    return at;
}

bool holdsNoCase(std::string_view text, std::string_view lower)
{
    for (std::size_t i = 0; i + lower.size() <= text.size(); ++i)
        if (startsWithNoCase(text.substr(i), lower)) return true;
    return false;
}

bool namesStandIn(std::string_view value)
{
    return std::any_of(standIns.begin(), standIns.end(), [&](std::string_view word) { return holdsNoCase(value, word); });
}

bool isStandIn(std::string_view value)
{
    if (value.size() < 4 || value.size() > longest || value.front() == '/' || value.front() == '.' || value.front() == '*') return true;
    if (namesStandIn(value)) return true;
    if (std::any_of(plainWords.begin(), plainWords.end(), [&](std::string_view word) { return word.size() == value.size() && startsWithNoCase(value, word); })) return true;
    const bool capitals = std::all_of(value.begin(), value.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
    const bool number = value.size() < 6 && std::all_of(value.begin(), value.end(), isDigit);
    return capitals || number || std::all_of(value.begin(), value.end(), [&](char c) { return c == value.front(); });
}

/// Letters and digits mixed, as in no word of any language.
bool looksRandom(std::string_view value)
{
    return value.size() >= 8 && std::any_of(value.begin(), value.end(), isDigit) && std::any_of(value.begin(), value.end(), isAlpha);
}

// What a character is to the search. Most begin nothing; of the letters of a word only the first one is looked at, since
// a token has a known beginning.
enum class Role : std::uint8_t { None, Blank, Sign, Letter, Opening };

constexpr auto roles = [] {
    std::array<Role, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) table[c] = tokenChars[c] ? Role::Letter : Role::None;
    for (const Form& form : forms) table[static_cast<unsigned char>(form.prefix.front())] = Role::Opening;
    for (const char c : std::string_view("=:@-")) table[static_cast<unsigned char>(c)] = Role::Sign;
    table[' '] = Role::Blank;
    return table;
}();

Role roleOf(char c) { return roles[static_cast<unsigned char>(c)]; }

class SecretFinder {
public:
    explicit SecretFinder(std::string_view line) : m_line(line) {}

    Secret find(std::size_t from)
    {
        for (std::size_t i = from; i < m_line.size(); ++i) {
            Secret secret;
            switch (roleOf(m_line[i])) {
            case Role::None: continue;
            case Role::Blank: if (endsBearer(i)) secret = value(i + 1, "a token", false); break;
            case Role::Sign: secret = bySign(i); break;
            case Role::Letter: i = lastOfWord(i); continue;
            case Role::Opening:
                if (mayBeToken(i)) secret = byForm(i);
                if (!secret) i = lastOfWord(i);
                break;
            }
            if (secret && secret.begin >= from) return secret;  // an @ looks back
        }
        return {};
    }

private:
    [[nodiscard]] Secret bySign(std::size_t i) const
    {
        switch (m_line[i]) {
        case '@': return inAddress(i);
        case '-': return afterDash(i);
        default: return byName(i);
        }
    }

    [[nodiscard]] std::size_t lastOfWord(std::size_t i) const
    {
        while (i + 1 < m_line.size() && roleOf(m_line[i + 1]) >= Role::Letter) ++i;
        return i;
    }

    /// Most words are too short for any of the forms. A dash goes on with the token, but not with the word.
    [[nodiscard]] bool mayBeToken(std::size_t i) const
    {
        const std::size_t next = lastOfWord(i) + 1;
        return next - i >= shortestToken || (next < m_line.size() && m_line[next] == '-');
    }

    [[nodiscard]] bool startsAt(std::size_t i, std::string_view text) const { return startsWith(m_line.substr(i), text); }

    [[nodiscard]] Secret byForm(std::size_t i) const
    {
        if (i > 0 && isTokenChar(m_line[i - 1])) return {};
        const char second = i + 1 < m_line.size() ? m_line[i + 1] : '\0';
        for (const Form& form : forms) {
            if (form.prefix[1] != second || !startsAt(i, form.prefix)) continue;
            const std::size_t end = tokenEnd(m_line, i);
            const std::string_view rest = m_line.substr(i + form.prefix.size(), end - i - form.prefix.size());
            if (rest.size() >= form.least && !namesStandIn(rest.substr(0, longest))) return {i, end, form.what};
        }
        return {};
    }

    /// The name that ends at an offset, such as "DB_PASSWORD" or "\"token\"".
    [[nodiscard]] const char* nameBefore(std::size_t end) const
    {
        while (end > 0 && (m_line[end - 1] == '"' || m_line[end - 1] == '\'' || m_line[end - 1] == ' ' || m_line[end - 1] == '*')) --end;
        if (end == 0) return nullptr;
        const char last = static_cast<char>(m_line[end - 1] | 0x20);
        for (const Name& name : names) {
            if (name.ending.back() != last || end < name.ending.size()) continue;
            if (startsWithNoCase(m_line.substr(end - name.ending.size(), name.ending.size()), name.ending)) return name.what;
        }
        return nullptr;
    }

    [[nodiscard]] Secret byName(std::size_t i) const
    {
        const char* what = i > 0 ? nameBefore(i) : nullptr;
        if (!what) return {};
        std::size_t begin = i + 1;
        while (begin < m_line.size() && (m_line[begin] == ' ' || m_line[begin] == '*' || m_line[begin] == '`')) ++begin;
        const bool quoted = begin < m_line.size() && (m_line[begin] == '"' || m_line[begin] == '\'');
        // "password=x" is an assignment; with a blank or a colon it may be a sentence or a program's own code.
        const bool assigned = m_line[i] == '=' && begin == i + 1 && (i < 1 || m_line[i - 1] != ' ');
        return value(begin + (quoted ? 1 : 0), what, assigned || quoted);
    }

    [[nodiscard]] Secret value(std::size_t begin, const char* what, bool plain) const
    {
        if (begin >= m_line.size()) return {};
        const std::string_view rest = m_line.substr(begin, longest + 1);
        const std::string_view text = rest.substr(0, rest.find_first_of(" \t\"';,&|`"));
        if (isStandIn(text) || !(plain || looksRandom(text))) return {};
        return {begin, begin + text.size(), what};
    }

    /// scheme://user:password@host
    [[nodiscard]] Secret inAddress(std::size_t i) const
    {
        const std::size_t first = i - std::min(i, longest);
        std::size_t begin = i;
        while (begin > first && m_line[begin - 1] != ':' && m_line[begin - 1] != ' ' && m_line[begin - 1] != '/') --begin;
        if (begin < 2 || m_line[begin - 1] != ':') return {};
        std::size_t user = begin - 1;
        while (user > first && m_line[user - 1] != ' ' && m_line[user - 1] != '/') --user;
        if (user < 3 || !startsAt(user - 3, "://")) return {};
        const std::string_view text = m_line.substr(begin, i - begin);
        // user:user@localhost is what every example has.
        if (isStandIn(text) || text == m_line.substr(user, begin - 1 - user)) return {};
        return {begin, i, "a password"};
    }

    [[nodiscard]] Secret afterDash(std::size_t i) const
    {
        if (i + 1 < m_line.size() && m_line[i + 1] == '-' && startsAt(i, "-----BEGIN ") && m_line.substr(i, longest).find("PRIVATE KEY-----") != std::string_view::npos) return {i, m_line.size(), "a private key"};
        if (i == 0 || m_line[i - 1] != ' ') return {};
        if (startsAt(i, "-p") && i + 2 < m_line.size() && isAlnum(m_line[i + 2]) && m_line.substr(i - std::min(i, longest), std::min(i, longest)).find("mysql") != std::string_view::npos) return value(i + 2, "a password", true);
        for (const std::string_view option : {"--password ", "--token ", "--api-key ", "--secret "})
            if (startsAt(i, option) && i + option.size() < m_line.size() && m_line[i + option.size()] != '-') return value(i + option.size(), "a password or token", looksRandom(m_line.substr(i + option.size(), 20)));
        return {};
    }

    /// "Authorization: Bearer …"
    [[nodiscard]] bool endsBearer(std::size_t i) const
    {
        return i >= 6 && (m_line[i - 1] | 0x20) == 'r' && startsWithNoCase(m_line.substr(i - 6, 6), "bearer");
    }

    std::string_view m_line;
};

} // namespace

Secret findSecret(std::string_view line, std::size_t from)
{
    return SecretFinder(line).find(from);
}

std::string masked(std::string_view line)
{
    std::string out;
    std::size_t copied = 0;
    while (const Secret secret = findSecret(line, copied)) {
        out.append(line, copied, secret.begin - copied);
        out += "•••";
        copied = secret.end;
    }
    return out.append(line, copied);
}

} // namespace holdpoint::plan
