#pragma once

#include "app/arguments.h"
#include "models/base/result.h"
#include "models/journal/journal.h"
#include "models/session/people_files.h"

#include <memory>
#include <string>

namespace holdpoint::app {

/// Where releases are kept, and where their jobs leave what they print.
struct StorePlace {
    std::unique_ptr<journal::Journal> journal;
    std::string runs;       ///< one folder a release
    std::string option;     ///< how it was named: " --store sqlite:PATH"; empty for the user's own
};

/// The folder that Holdpoint keeps for this user: ~/.local/share/holdpoint, or where XDG_DATA_HOME says.
[[nodiscard]] std::string ownFolder();

/// Opens what --store names: "sqlite:PATH", or the user's own store where nothing is named.
[[nodiscard]] Result<StorePlace> openStore(const std::string& url);
/// The file that --store names. Nothing is opened, and nothing is made but the folder of the user's own store.
[[nodiscard]] Result<std::string> storeFile(const std::string& url);
/// The same for who only looks or speaks: a store that is named and not there is a slip of the pen, and is not made.
[[nodiscard]] Result<StorePlace> openStoreThatIsThere(const std::string& url);

/// The error with the store in the command that it advises, where another one than the user's own was named.
[[nodiscard]] Error withStore(Error error, const StorePlace& place);

/// The folder of one release, made where it is missing; only its owner may look into it.
[[nodiscard]] Result<std::string> runFolder(const StorePlace& place, const std::string& release);
/// The same of the store in this file, which need not be opened for it.
[[nodiscard]] Result<std::string> runFolder(const std::string& storeFile, const std::string& release);

/// The program that does the jobs: beside this one, or where the build leaves it.
[[nodiscard]] Result<std::string> runnerProgram();

/// Keys, trust file and authorities: those that are named, else the user's own.
[[nodiscard]] session::PeopleFiles peopleOf(const Arguments& arguments);
[[nodiscard]] session::PeopleFiles ownPeople();

/// Who sits here: --by, or the name under which the system knows the user.
[[nodiscard]] std::string personHere(const std::string& by);

} // namespace holdpoint::app
