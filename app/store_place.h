#pragma once

#include "app/arguments.h"
#include "models/base/result.h"
#include "models/journal/journal.h"
#include "models/journal/shared.h"
#include "models/session/people_files.h"

#include <memory>
#include <string>

namespace holdpoint::app {

/// Where releases are kept, and where their jobs leave what they print.
struct StorePlace {
    std::unique_ptr<journal::Journal> journal;
    std::string runs;       ///< one folder a release
    std::string option;     ///< how it was named: " --store sqlite:PATH"; empty for the user's own. A password is not in it
    std::string place;      ///< the name of `runs` in a store that several machines share; empty in one that is this machine's
};

/// The folder that Holdpoint keeps for this user: ~/.local/share/holdpoint, or where XDG_DATA_HOME says.
[[nodiscard]] std::string ownFolder();

/// Whether it names a store on a server: "postgresql://…".
[[nodiscard]] bool isOnServer(const std::string& url);
/// Opens what --store names: "sqlite:PATH", "postgresql://…", or the user's own store where nothing is named.
[[nodiscard]] Result<StorePlace> openStore(const std::string& url);
/// The file that --store names. Nothing is opened, and nothing is made but the folder of the user's own store.
[[nodiscard]] Result<std::string> storeFile(const std::string& url);
/// The same for who only looks or speaks: a store that is named and not there is a slip of the pen, and is not made.
[[nodiscard]] Result<StorePlace> openStoreThatIsThere(const std::string& url);

/// What whoever asks may do in it; in a store of this machine everything.
[[nodiscard]] Result<journal::Right> rightIn(const StorePlace& place);

/// A word as a person may paste it into a shell.
[[nodiscard]] std::string shellWord(const std::string& text);
/// The error with the store in the command that it advises, where another one than the user's own was named.
[[nodiscard]] Error withStore(Error error, const StorePlace& place);

/// The folder of one release, made where it is missing; only its owner may look into it.
[[nodiscard]] Result<std::string> runFolder(const StorePlace& place, const std::string& release);
/// The same of the store that --store names, which need not be opened for it.
[[nodiscard]] Result<std::string> runFolderOf(const std::string& url, const std::string& release);
/// Who sits here, for a store that several machines share.
[[nodiscard]] journal::Desk deskOf(const StorePlace& place, const std::string& person);
[[nodiscard]] Result<std::string> placeOf(const std::string& url);
/// The name of this machine.
[[nodiscard]] std::string machineHere();

/// The program that does the jobs: beside this one, or where the build leaves it.
[[nodiscard]] Result<std::string> runnerProgram();

/// Keys, trust file and authorities: those that are named, else the user's own.
[[nodiscard]] session::PeopleFiles peopleOf(const Arguments& arguments);
[[nodiscard]] session::PeopleFiles ownPeople();

/// Who sits here: --by, or the name under which the system knows the user.
[[nodiscard]] std::string personHere(const std::string& by);

} // namespace holdpoint::app
