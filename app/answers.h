#pragma once

#include "models/base/result.h"
#include "models/journal/record.h"
#include "models/signoff/secret_text.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::app {

/// A signature that is given by itself. The passphrase stands in a variable of the environment: a file would keep it. It is taken out of there
/// at once, because what a command's shell inherits stays on the disk with its state.
struct PreparedSignature {
    std::string identity, role, passphraseFrom, comment;
    bool refuses = false;
    std::shared_ptr<const signoff::SecretText> passphrase;      ///< none: the variable was not set
};

/// What a person would say to one item, written down before.
struct PreparedAnswer {
    std::string key;            ///< the item: its line, its id, or a piece of its text
    std::string answer;         ///< yes, no, or what was seen
    std::string decision;       ///< when it does not pass: retry, skip, accept, rollback, abort
    std::string by, reason;
    bool tells = false;         ///< what the item says to people is sent
    std::string told;           ///< with this text; empty: the runbook's
    std::uint32_t retries = 1;  ///< how often it is retried before a person is asked
    std::vector<PreparedSignature> signatures;  ///< that are given when they are asked for
    std::vector<std::pair<std::string, std::string>> typed;     ///< at a prompt that holds the first, the second is typed
};

/// A word about one way of a choice.
struct ChosenAnswer {
    std::uint32_t item = 0;
    std::string answer, reason, by;
};

/// A person's part of a release, written down so that it can be repeated. The file is one JSON object:
///
///     { "by": "Ann", "set": {"ticket": "CHG-17"}, "otherwise": "yes",
///       "answers": { "28": "done", "63": {"answer": "go", "by": "Bo", "reason": "compared"}, "82": {"decide": "retry"},
///                   "85": {"tell": true}, "86": {"tell": "version 4.2 is live"},
///                   "90": {"type": {"Continue?": "yes", "Password:": "…"}},
///                   "95": {"sign": [{"as": "ann-lee", "role": "QA Lead", "passphrase_env": "ANN"}]} } }
class Answers {
public:
    static Result<Answers> read(const std::string& path);

    /// Every key has to name one item; what is never asked for would be a mistake that nobody sees.
    [[nodiscard]] std::optional<Error> check(const journal::Record& record);
    [[nodiscard]] const PreparedAnswer* find(std::uint32_t item) const;
    /// What was prepared about the choice that an item stands in: the way to which a yes was prepared; else those to which a no was, one
    /// after the other; else the first way that is left, where anything is answered at all. What is only done if a person says so, and
    /// to which a no was prepared, is not done.
    [[nodiscard]] std::optional<ChosenAnswer> choose(const journal::Record& record, std::uint32_t item) const;
    [[nodiscard]] const std::string& by() const { return m_by; }
    [[nodiscard]] const std::string& otherwise() const { return m_otherwise; }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& values() const { return m_values; }

private:
    std::string m_file, m_by, m_otherwise;
    std::vector<std::pair<std::string, std::string>> m_values;
    std::vector<PreparedAnswer> m_answers;
    std::map<std::uint32_t, std::size_t> m_byItem;
};

} // namespace holdpoint::app
