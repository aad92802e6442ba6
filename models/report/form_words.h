#pragma once

#include <string_view>

namespace holdpoint::report {

/// What a form may ask for, by the words of its label.
enum class Asked : unsigned char { Nothing, Approval, By, Began, Ended, Duration, Date, Time, Environment, Result, Issues, Notes, Release, Version, Commit, Name, Signature };

/// "**Deployment completed by:** ____" asks for By.
[[nodiscard]] Asked askedBy(std::string_view label);

/// The same of the head of a column beside those who sign: there "Approval status" is a place to sign in, and "Approved by (name)" a name.
[[nodiscard]] Asked askedInColumn(std::string_view head);

/// What a box of a form says of how a release went.
enum class BoxSays : unsigned char { Nothing, RolledBack, Failed, Succeeded };

/// "Rolled back" and "☐ Zurückgerollt".
[[nodiscard]] BoxSays saidBy(std::string_view words);

} // namespace holdpoint::report
