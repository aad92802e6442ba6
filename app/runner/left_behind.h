#pragma once

#include "app/runner/files.h"
#include "models/engine/kept_output.h"

#include <string>

namespace holdpoint::runner {

/// The pipe of a block that has ended and has left something behind that may still print: a server, say. Somebody has to read it,
/// for as long as it is there.
class LeftBehind {
public:
    LeftBehind(File pipe, const std::string& file, const engine::SecretMask& mask);

    [[nodiscard]] int pipe() const { return m_pipe.number(); }
    /// False: nobody can print into it any more.
    bool drain();

private:
    File m_pipe;
    engine::KeptOutput m_output;
};

/// Takes what is in a pipe, at most so much at once. False: nobody can print into it any more.
bool drainPipe(const File& pipe, engine::KeptOutput& output, std::size_t most);

} // namespace holdpoint::runner
