#pragma once

#include "models/engine/runner.h"

#include <string>

namespace holdpoint::engine {

/// What a release's folder holds of its jobs, in the form of runner_wire.h. A job that was begun has a file that says so, which
/// reached the disk before the job did anything: where it is missing nothing was done, even after a power cut.
class JobFiles {
public:
    explicit JobFiles(std::string folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] std::string outputFile(const std::string& id) const { return file(id, "output"); }

    /// At most once for ever: a second time, by whomever, is refused. The answer says why not; empty = it may be done now.
    [[nodiscard]] std::string begin(const std::string& id) const;
    [[nodiscard]] bool begun(const std::string& id) const;
    /// It was begun, and did nothing after all: it may be begun another time.
    void forget(const std::string& id) const;
    /// Keeps how it ended; the text is whole or not there. False: the disk does not take it.
    [[nodiscard]] bool keep(const std::string& id, const JobEnd& end) const;
    /// How it ended. False: it has not, or nobody knows.
    [[nodiscard]] bool read(const std::string& id, JobEnd& end) const;
    /// Puts in where the output lies, and how much there is.
    void measure(const std::string& id, JobEnd& end) const;

private:
    [[nodiscard]] std::string file(const std::string& id, const char* name) const { return m_folder + "/jobs/" + id + '/' + name; }

    std::string m_folder;
};

/// Milliseconds of the clock on the wall, and of one that nobody sets.
[[nodiscard]] std::int64_t wallMs();
[[nodiscard]] std::int64_t steadyMs();

} // namespace holdpoint::engine
