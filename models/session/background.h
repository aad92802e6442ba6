#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace holdpoint::session {

/// Does work in another thread and hands its answer to `then` in the thread of `context`, unless that has gone by then.
template <typename Work, typename Then>
void inBackground(QObject* context, Work work, Then then)
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->future().then(context, std::move(then));
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace holdpoint::session
