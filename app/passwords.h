#pragma once

namespace holdpoint::app {

/// Takes the passwords out of database addresses among this program's own words, where everybody on the machine can read them in the
/// list of processes, and warns of them: for a moment they stood there. To be called after the words were read.
void hidePasswords(int argc, char** argv);

} // namespace holdpoint::app
