#include "models/report/time_stamp_server.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>
#include <utility>

namespace holdpoint::report {

namespace {

Error noAnswer(const std::string& address, Phrase why)
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nothing was signed: the time stamp server at %1 gives no time stamp (%2); check its address and the network, or sign without it"), {address, std::move(why)}));
}

/// The address without a name and a password that may stand in it.
std::string shown(const QUrl& url) { return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString(); }

} // namespace

bool isServerAddress(const std::string& address)
{
    const QUrl url(QString::fromStdString(address));
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

signoff::TimeStampServer timeStampServerAt(const std::string& address, int timeoutMs)
{
    return [address, timeoutMs](const std::string& request) -> Result<std::string> {
        const QUrl url(QString::fromStdString(address));
        if (!isServerAddress(address)) return Error{"nothing was signed: the address of the time stamp server is no web address; write it as http://…"};
        QNetworkRequest post(url);
        post.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/timestamp-query"));
        // Asked a second time it gives another stamp for the same bytes, and does no harm; so this may be Qt's own way to ask.
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(post, QByteArray::fromStdString(request)));
        // Not the request's own timeout: that begins anew with each byte, and a slow server would be waited for without end.
        QTimer::singleShot(timeoutMs, reply.get(), &QNetworkReply::abort);
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (reply->error() == QNetworkReply::OperationCanceledError) return noAnswer(shown(url), Phrase::of(QT_TRANSLATE_NOOP("Verify", "it did not answer in time")));
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 0 && status != 200) return noAnswer(shown(url), Phrase::of(QT_TRANSLATE_NOOP("Verify", "it answers %1"), {std::to_string(status)}));
        if (reply->error() != QNetworkReply::NoError) return noAnswer(shown(url), Phrase::of(QT_TRANSLATE_NOOP("Verify", "it cannot be reached")));
        return reply->readAll().toStdString();
    };
}

} // namespace holdpoint::report
