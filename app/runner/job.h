#pragma once

#include "app/runner/ending.h"
#include "app/runner/files.h"
#include "app/runner/left_behind.h"
#include "app/runner/shell_memory.h"
#include "app/runner/warm_shell.h"
#include "models/engine/runner_wire.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace holdpoint::runner {

/// One block in its own bash, from its start to the file that says how it ended.
class Job {
public:
    struct Order {
        std::string id, shell, parent;
        bool terminal = false;
        std::int64_t timeoutMs = 0;
        std::vector<std::pair<std::string, std::string>> secrets;   ///< variables that nothing keeps
        std::vector<std::pair<std::string, std::string>> hidden;    ///< pieces of the script, and what stands for them
        std::vector<std::string> hush;                              ///< what else may not be written down
        std::uint64_t outputLimit = 0;                              ///< 0 = the usual one
    };

    /// Whether it waits for somebody to type, and whether what is typed is shown.
    enum class Asking { No, Shown, Hidden };

    Job(std::string folder, Order order, ShellMemory& memory) : m_folder(std::move(folder)), m_order(std::move(order)), m_memory(memory) {}

    /// Begins it, at most once for ever: a second time, by whomever, is refused. The answer says why not; empty = it runs.
    /// A shell that is warm has brought back stateBefore(); without one, and where it fails, a bash is started.
    [[nodiscard]] std::string begin(std::unique_ptr<WarmShell> warm);

    /// The file with the state that it begins with, below the folder; empty: none.
    [[nodiscard]] std::string stateBefore() const;
    /// The file with the state that it leaves.
    [[nodiscard]] std::string stateAfter() const { return "shells/" + m_order.shell + "/state"; }
    /// Only a bash that begins at a terminal is at home there, and what is in memory is brought back before functions are.
    [[nodiscard]] bool mayBeWarm() const { return !m_order.terminal && m_memory.of(shellBefore()).empty(); }

    [[nodiscard]] const std::string& id() const { return m_order.id; }
    [[nodiscard]] const std::string& shell() const { return m_order.shell; }
    [[nodiscard]] pid_t root() const { return m_root; }
    [[nodiscard]] bool rootEnded() const { return m_ended; }
    /// Where its output comes from: its terminal or its pipe.
    [[nodiscard]] int prints() const { return m_terminal ? m_terminal.number() : m_reads.number(); }

    /// Takes what it has printed so far.
    void drain();
    /// When it is over: its pipe, where somebody may still print into it.
    [[nodiscard]] std::unique_ptr<LeftBehind> leftBehind();
    void type(const std::string& bytes);
    /// Tells once that it asks, and again only after it was answered or has printed more.
    [[nodiscard]] Asking newlyAsks();
    void askAgain() { m_told = false; }
    [[nodiscard]] int inputs() const { return m_inputs; }

    /// Asks the whole tree to end, and after the grace ends it.
    void stop(const std::string& how, std::int64_t graceMs);
    void noteExit(int waitStatus);
    /// What time brings: the end of a grace or of the time that it was given. When to look again; -1 = no need.
    [[nodiscard]] std::int64_t look();
    /// Its result could not be written when that was tried last.
    [[nodiscard]] bool finishTried() const { return m_finishTried; }
    /// Nothing of it is left that has to be waited for.
    [[nodiscard]] bool over() const { return m_ended && (!m_ending.begun() || m_ending.done()); }
    /// Writes the result and hands the shell's state on. False: the disk does not take it, try again.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] std::string jobFile(const char* name) const { return m_folder + "/jobs/" + m_order.id + '/' + name; }
    [[nodiscard]] std::string shellFile(const char* name) const { return m_folder + "/shells/" + m_order.shell + '/' + name; }
    /// What all of its processes carry in their environment, and nobody else's: ids are unique in a release only.
    [[nodiscard]] std::string mark() const { return m_folder + ':' + m_order.id; }
    /// A shell that was warm began with a mark of its own, and what it forks without starting a program has no other.
    [[nodiscard]] std::vector<std::string> marks() const { return m_warm ? std::vector{mark(), m_warm->mark()} : std::vector{mark()}; }
    /// Room on the disk that is given up when an end has to be written and there is none.
    [[nodiscard]] std::string reserve() const { return m_folder + "/reserve"; }
    [[nodiscard]] bool openOutput();
    [[nodiscard]] bool rememberSecrets();
    void noteForgotten();
    [[nodiscard]] std::string shellBefore() const;
    [[nodiscard]] std::string where() const;
    [[nodiscard]] std::string beginBash(std::unique_ptr<WarmShell> warm, const std::string& directory);
    [[nodiscard]] std::string spawn(const std::string& directory);
    [[noreturn]] void become(const std::string& directory, const char* slave, const std::vector<std::string>& words) const;
    [[nodiscard]] bool fillScript();
    [[nodiscard]] std::string block() const;
    [[nodiscard]] std::string nextState() const;
    [[nodiscard]] bool keepState();
    void drainAll();
    [[nodiscard]] bool isHidden() const;
    void remember(std::string_view typed);
    [[nodiscard]] std::string lostFrom(const std::string& state, bool hidSome) const;

    std::string m_folder;
    Order m_order;
    ShellMemory& m_memory;
    engine::KeptOutput m_output;
    File m_terminal;
    File m_reads, m_writes;             ///< the pipe into which it prints, where it has no terminal
    File m_known, m_hold, m_held;       ///< in memory: secrets, variables that hold one when it ends, and those from before
    std::string m_forgotten;            ///< the names of those that should be there and are not
    File m_left;                        ///< in memory: what the block writes of its state when it ends
    File m_script;                      ///< in memory, and only where something in it is hidden
    std::unique_ptr<WarmShell> m_warm;  ///< what its process was before
    bool m_finishTried = false;
    bool m_stateKept = false, m_closed = false;
    pid_t m_root = -1;
    bool m_ended = false, m_told = false;
    std::int64_t m_silentSince = 0;
    int m_inputs = 0;
    std::string m_slave;                ///< its end of the terminal
    File m_typed;                       ///< in memory: what was typed in secret, a line each
    std::string m_typedPath;            ///< where the block finds it; empty: it has no terminal
    bool m_typedAny = false;
    Ending m_ending;
    std::int64_t m_begun = 0;
    engine::wire::JobResult m_result;
};

} // namespace holdpoint::runner
