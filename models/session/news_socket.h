#pragma once

#include "models/journal/journal.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace holdpoint::session {

/// Calls as soon as a store says by itself that there is something new. Where a store cannot say so, nothing is called, and it is
/// looked at now and then.
class NewsSocket {
public:
    NewsSocket(journal::Journal& journal, std::function<void()> call) : m_journal(journal), m_call(std::move(call)) {}

    /// To be called after the store was asked anything: its connection may be another one since.
    void follow()
    {
        const int now = m_journal.newsSocket();
        if (now == m_socket) return;
        stop();
        m_socket = now;
        if (now < 0) return;
        m_notifier = std::make_unique<QSocketNotifier>(now, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { m_call(); }, Qt::DirectConnection);
    }
    /// Also from within the call.
    void stop()
    {
        m_socket = -1;
        if (!m_notifier) return;
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }

private:
    journal::Journal& m_journal;
    std::function<void()> m_call;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_socket = -1;
};

} // namespace holdpoint::session
