#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// Something that is put into a text wherever it is named there.
struct PutValue {
    std::string name;           ///< as it stands in the text: "<env>"
    std::string value;
    bool raw = false;           ///< as it is, whatever a shell or a database makes of it
};

/// What is written for a value that is put in, where that is to be something else than the value as its place wants it.
using WrittenAs = std::function<std::string(const std::string&)>;

/// Puts values into text of a shell, so that each is a value there and no shell: quoted as one word where it stands outside of quotes,
/// escaped as they want it inside of them. Where a text is given to a second shell (ssh, bash -c, eval), that one is thought of as well.
[[nodiscard]] std::string putIntoShell(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs = {});
/// The same for SQL: what is neither a number nor a name becomes a text.
[[nodiscard]] std::string putIntoSql(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs = {});
/// As they are: into what is read by people, or is a file.
[[nodiscard]] std::string putIntoText(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs = {});

/// Whether a shell would read the value as a word of its own and nothing else.
[[nodiscard]] bool isPlainWord(std::string_view value);

} // namespace holdpoint::engine
