#pragma once

#include "models/plan/shell_words.h"

#include <span>
#include <string_view>

namespace holdpoint::plan {

/// The program that really does the work, whatever stands in front of it: `sudo -u app timeout 5 npx prisma migrate`
/// calls prisma, `python manage.py migrate` calls manage.py, `kubectl exec deploy/api -- alembic upgrade head` alembic.
struct Call {
    std::string_view program;                 ///< without its folder
    std::span<const std::string_view> args;
    std::string_view script;                  ///< shell text that it hands on: ssh host "…", bash -c "…"
    bool fed = false;                         ///< has no keyboard to ask on
    bool bounded = false;                     ///< `timeout` ends it
    bool background = false;

    /// An argument equal to `word`, with `*` at its end for any that begins so. "-y" also holds in a bundle ("-qy"),
    /// "--yes" also as "--yes=…".
    [[nodiscard]] bool has(std::string_view word) const;
    /// The n-th argument that is no option; empty when there are fewer.
    [[nodiscard]] std::string_view operand(std::size_t n) const;
    /// The value of an option: "-f x", "--file x", "--file=x". Empty when it is not there.
    [[nodiscard]] std::string_view valueOf(std::string_view option) const;
};

[[nodiscard]] Call callOf(const SimpleCommand& command);

} // namespace holdpoint::plan
