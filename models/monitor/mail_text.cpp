#include "models/monitor/mail_text.h"

#include "models/base/utf8.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace holdpoint::monitor {

namespace {

constexpr qsizetype lineBytes = 76;
constexpr std::size_t wordBytes = 42;       // of text in an encoded word, which is 75 characters at most

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// A subject is one line, and what is not ASCII in it is encoded in pieces that are not cut inside a letter.
std::string encodedSubject(std::string text)
{
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, ' ');
    if (isPlain(text) && text.size() < 900) return text;
    std::string encoded;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view piece = utf8::beginning(rest, wordBytes);
        encoded += (encoded.empty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + QByteArray(piece.data(), static_cast<qsizetype>(piece.size())).toBase64().toStdString() + "?=";
        rest.remove_prefix(piece.size());
    }
    return encoded;
}

/// Letters that may stand in a Message-ID.
std::string idOf(const std::string& id)
{
    std::string out;
    for (const char c : id) out += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '.';
    return out;
}

std::string dateOf(std::int64_t atMs)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC), QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toStdString() + " +0000";
}

} // namespace

std::string mailText(const std::string& id, const MessageTarget& to, const Message& message)
{
    std::string text = "From: Holdpoint <" + to.from + ">\r\nTo: <" + to.address + ">\r\nSubject: " + encodedSubject(utf8::cleaned(message.subject)) + "\r\nDate: " + dateOf(message.atMs)
        + "\r\nMessage-ID: <" + idOf(id) + "@holdpoint>\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    // Base64 has no dots, no long lines and nothing that a server could change on the way.
    const QByteArray body = QByteArray::fromStdString(utf8::cleaned(message.text.empty() ? message.subject : message.text)).toBase64();
    for (qsizetype at = 0; at < body.size(); at += lineBytes) text += body.mid(at, lineBytes).toStdString() + "\r\n";
    return text;
}

} // namespace holdpoint::monitor
