#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

// Work that is shared among threads. What comes out never depends on how many there are: pieces are made in any order
// but taken in the order of the text, and what needs something waits for it. With one thread no other is started.

namespace holdpoint {

/// How many threads are worth it for a text of this size. Below 256 KB starting one costs more than it saves.
[[nodiscard]] unsigned threadsFor(std::size_t bytes);

/// Calls make(0) … make(count - 1), on all threads and in any order, and take(i) for each in order, on the thread of
/// the caller. Only a few pieces are made ahead of the one that is taken next, so that they do not pile up in memory.
void inOrder(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& make, const std::function<void(std::size_t)>& take);

/// The same for pieces that are values: take(i, make(i)).
template <typename Make, typename Take>
void takeInOrder(std::size_t count, unsigned threads, Make make, Take take)
{
    std::vector<std::optional<std::invoke_result_t<Make, std::size_t>>> made(count);
    inOrder(count, threads, [&](std::size_t i) { made[i].emplace(make(i)); },
            [&](std::size_t i) {
                take(i, std::move(*made[i]));
                made[i].reset();
            });
}

/// Pieces of work of which some need what others have made.
class Tasks {
public:
    using Id = std::size_t;

    /// `needed` are tasks that were added before. Of those that can be begun, the one that was added first is.
    Id add(std::function<void()> work, std::initializer_list<Id> needed = {});
    /// Runs all of them, with one thread in the order in which they were added.
    void run(unsigned threads);

private:
    struct Task {
        std::function<void()> work;
        std::vector<Id> waiting;  ///< those that need this one
        std::size_t missing = 0;  ///< how many of those that it needs are not done yet
        bool begun = false;
    };
    std::vector<Task> m_tasks;
};

} // namespace holdpoint
