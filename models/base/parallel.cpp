#include "models/base/parallel.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>

namespace holdpoint {

namespace {

/// What the threads of one piece of work share: a lock over what they agree on, and the first failure of any.
class Crew {
public:
    using Lock = std::unique_lock<std::mutex>;

    [[nodiscard]] Lock lock() { return Lock(m_mutex); }
    void wait(Lock& held) { m_changed.wait(held); }

    /// Works with the lock given up, and has it again when it wakes the others: they see what is done with it next as
    /// well. Whatever goes wrong ends the work of all.
    template <typename Work>
    void doUnlocked(Lock& held, Work work)
    {
        held.unlock();
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        held.lock();
        if (failure && !m_failure) m_failure = failure;
        m_changed.notify_all();
    }
    [[nodiscard]] bool failed() const { return m_failure != nullptr; }

    /// Runs this on all threads, the caller's among them, and throws what went wrong.
    void run(unsigned threads, const std::function<void()>& helper, const std::function<void()>& own)
    {
        {
            const std::vector<std::jthread> helpers = started(threads - 1, helper);
            own();
        }
        if (m_failure) std::rethrow_exception(m_failure);
    }

private:
    /// A machine that has no more threads to give does with those that there are.
    static std::vector<std::jthread> started(unsigned count, const std::function<void()>& helper)
    {
        std::vector<std::jthread> helpers;
        try {
            while (helpers.size() < count) helpers.emplace_back(helper);
        } catch (const std::system_error&) {
        }
        return helpers;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::exception_ptr m_failure;
};

class OrderedWork {
public:
    using Step = std::function<void(std::size_t)>;

    OrderedWork(std::size_t count, unsigned threads, const Step& make, const Step& take)
        : m_make(make), m_take(take), m_made(count, false), m_ahead(std::size_t{4} * threads)
    {
    }

    void run(unsigned threads)
    {
        m_crew.run(threads, [this] { makeAll(); }, [this] { takeAll(); });
    }

private:
    [[nodiscard]] bool over() const { return m_next == m_made.size() || m_crew.failed(); }
    [[nodiscard]] bool mayMake() const { return !over() && m_next < m_taken + m_ahead; }

    void makeNext(Crew::Lock& lock)
    {
        const std::size_t index = m_next++;
        m_crew.doUnlocked(lock, [&] { m_make(index); });
        m_made[index] = true;
    }

    void makeAll()
    {
        for (auto lock = m_crew.lock(); !over();) {
            if (mayMake()) makeNext(lock);
            else m_crew.wait(lock);
        }
    }

    void takeAll()
    {
        auto lock = m_crew.lock();
        while (m_taken < m_made.size() && !m_crew.failed()) {
            if (m_made[m_taken]) {
                m_crew.doUnlocked(lock, [&] { m_take(m_taken); });
                ++m_taken;
            } else if (mayMake()) {
                makeNext(lock);
            } else {
                m_crew.wait(lock);
            }
        }
    }

    const Step& m_make;
    const Step& m_take;
    Crew m_crew;
    std::vector<bool> m_made;
    std::size_t m_ahead;
    std::size_t m_next = 0;   ///< the next one to be made
    std::size_t m_taken = 0;  ///< those before it have been taken
};

} // namespace

unsigned threadsFor(std::size_t bytes)
{
    constexpr std::size_t worthIt = std::size_t{1} << 18;
    constexpr unsigned most = 8;  // beyond that the parts that one thread has to do alone decide
    return bytes < worthIt ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, most);
}

void inOrder(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& make, const std::function<void(std::size_t)>& take)
{
    if (threads > 1 && count > 1) {
        OrderedWork(count, threads, make, take).run(threads);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        make(i);
        take(i);
    }
}

Tasks::Id Tasks::add(std::function<void()> work, std::initializer_list<Id> needed)
{
    const Id id = m_tasks.size();
    m_tasks.push_back({std::move(work), {}, needed.size(), false});
    for (const Id other : needed) m_tasks[other].waiting.push_back(id);
    return id;
}

void Tasks::run(unsigned threads)
{
    if (threads <= 1) {
        for (const Task& task : m_tasks) task.work();
        return;
    }
    Crew crew;
    std::size_t done = 0;
    const auto helper = [&] {
        for (auto lock = crew.lock(); done < m_tasks.size() && !crew.failed();) {
            const auto next = std::find_if(m_tasks.begin(), m_tasks.end(), [](const Task& task) { return !task.begun && task.missing == 0; });
            if (next == m_tasks.end()) {
                crew.wait(lock);
                continue;
            }
            next->begun = true;
            crew.doUnlocked(lock, [&] { next->work(); });
            for (const Id other : next->waiting) --m_tasks[other].missing;
            ++done;
        }
    };
    crew.run(threads, helper, helper);
}

} // namespace holdpoint
