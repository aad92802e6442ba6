#pragma once

#include "models/plan/plan.h"

#include <array>
#include <string>
#include <string_view>

namespace holdpoint::plan {

/// Something to fill in, as it is spelt in a text. Whether the runbook fills it in itself, or names it twice, is not
/// for the text alone to say.
struct Placeholder {
    std::string_view name;  ///< a view into the text, with its marks; empty where there is nothing to fill in
    std::size_t end = 0;    ///< where to read on; also behind what only looks like one and has been judged
    Rule rule = "";

    explicit operator bool() const { return !name.empty(); }
};

// What begins with the sign at `i`.

/// "<commit-hash>". Outside of code the name of an HTML element is one.
[[nodiscard]] Placeholder angleAt(std::string_view line, std::size_t i, bool code);
/// "[your name]", but no link and no mark: [BLOCK].
[[nodiscard]] Placeholder bracketAt(std::string_view line, std::size_t i);
/// "$NAME", "${name}", but none that every shell has.
[[nodiscard]] Placeholder variableAt(std::string_view line, std::size_t i);
/// "{{ version }}", "{+Change Step 1+}" and, where paths may stand, "users/{uid}".
[[nodiscard]] Placeholder bracesAt(std::string_view line, std::size_t i, bool paths);
/// "/path/to/project"
[[nodiscard]] Placeholder pathAt(std::string_view line, std::size_t i);
/// "YYYY-MM-DD", "vX.Y.Z", "YOUR_TOKEN"
[[nodiscard]] Placeholder capitalsAt(std::string_view line, std::size_t i, bool code);

// The first one from an offset on, by one of the marks below.

inline constexpr auto crossedOutMarks = std::to_array<std::string_view>({"xxx", "your"});
inline constexpr auto amountMarks = std::to_array<std::string_view>({" X minutes", " X hours", " N minutes", " X min", " XX minutes"});
inline constexpr auto exampleHostMarks = std::to_array<std::string_view>(
    {"example.com", "example.org", "example.net", "your-app.", "yourapp.", "yourdomain.", "your-domain."});

/// "previous-tag", "0009_previous_migration": the author knows that there is one, not which.
[[nodiscard]] Placeholder previousName(std::string_view line, std::size_t from);
/// "stable-xxx", "2.xxx.1", "@yourname", "your-bucket"
[[nodiscard]] Placeholder crossedOut(std::string_view text, std::string_view mark, std::size_t from);
/// Hosts that exist in no network: example.com, your-app.com.
[[nodiscard]] Placeholder exampleHost(std::string_view line, std::string_view mark, std::size_t from);
/// Cheaper than to look for every mark: a word before one of the dots is one that stands in such hosts only.
[[nodiscard]] bool mayNameExampleHost(std::string_view line);
/// "v2.x.x", "203.0.113.x": which number it will be is not known yet. A family of versions, "14.x", is known.
[[nodiscard]] Placeholder openNumber(std::string_view line, std::size_t from);
/// "Tested: YES / NO", "Decision: `GO` / `NO-GO`": an answer that is still to be chosen. The whole choice.
[[nodiscard]] Placeholder openAnswer(std::string_view line);
/// "in X minutes". One of a kind in a line is enough.
[[nodiscard]] Placeholder openAmount(std::string_view line, std::string_view mark);

/// "**Người thực hiện:** ____" or "Date: TBD" in the head of a file, in plain text; empty where it is none.
[[nodiscard]] std::string headField(std::string_view line);

/// "$name" and "${name}" without the marks.
[[nodiscard]] std::string_view variableName(std::string_view variable);

/// One of "{+Change Step 1+}", "{+Change Step 2+}".
struct SeriesPart {
    std::string_view stem;
    std::string_view number;

    explicit operator bool() const { return !number.empty(); }
};
[[nodiscard]] SeriesPart seriesPart(std::string_view placeholder);

} // namespace holdpoint::plan
