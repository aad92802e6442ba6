#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace holdpoint::app {

/// Ctrl-C, or the system's wish that this program ends: told from the event loop, so that there is time for a last word. Who asks a
/// second time is obeyed at once.
class Interruption {
public:
    explicit Interruption(std::function<void(int signal)> came);
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    /// Ends this program as the signal would have done: whoever has sent it sees that it was obeyed.
    static void obey(int signal);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace holdpoint::app
