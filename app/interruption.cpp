#include "app/interruption.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace holdpoint::app {

namespace {

constexpr std::array signals{SIGINT, SIGTERM};

/// A handler may do next to nothing, and is given nothing: so the pipe through which it tells is known to the whole program.
std::array<int, 2> tellingPipe{-1, -1};     // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void onSignal(int signal)
{
    const auto byte = static_cast<char>(signal);
    static_cast<void>(::write(tellingPipe[1], &byte, 1) == 1);
}

} // namespace

Interruption::Interruption(std::function<void(int signal)> came)
{
    if (::pipe2(tellingPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;     // then it ends without a word, as ever
    m_notifier = std::make_unique<QSocketNotifier>(tellingPipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [told = std::move(came)] {
        if (char byte = 0; ::read(tellingPipe[0], &byte, 1) == 1) told(byte);
    });
    struct sigaction manner{};
    manner.sa_handler = onSignal;
    manner.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : signals) {
        struct sigaction before{};
        // What whoever started us wants to be ignored, as nohup does, stays ignored.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) ::sigaction(signal, &manner, nullptr);
    }
}

Interruption::~Interruption()
{
    for (const int signal : signals) {
        struct sigaction now{};
        if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onSignal) ::signal(signal, SIG_DFL);
    }
    m_notifier.reset();
    for (int& end : tellingPipe)
        if (end >= 0) ::close(std::exchange(end, -1));
}

void Interruption::obey(int signal)
{
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace holdpoint::app
