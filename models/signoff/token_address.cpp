#include "models/signoff/token_address.h"

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace holdpoint::signoff {

namespace {

// What a token and what lies on it say of themselves; and "type", which says that it is a key.
constexpr auto known = std::to_array<std::string_view>({"token", "manufacturer", "serial", "model", "object", "id", "type"});

std::string decoded(std::string_view text) { return QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).toStdString(); }

} // namespace

Result<TokenAddress> readTokenAddress(std::string_view text)
{
    if (!text.starts_with(tokenScheme)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the address of a key on a token begins with pkcs11:, as pkcs11:token=ops;object=ann does")));
    if (text.find("pin-") != std::string_view::npos) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the address of the key holds a PIN, which others could read; leave it out, it is asked for")));
    text.remove_prefix(tokenScheme.size());
    TokenAddress address;
    for (bool more = true; more;) {
        const std::size_t end = text.find(';');
        const std::string_view part = text.substr(0, end);
        more = end != std::string_view::npos;
        if (more) text.remove_prefix(end + 1);
        const std::size_t sign = part.find('=');
        const std::string_view name = part.substr(0, sign);
        if (part.empty()) continue;
        if (sign == std::string_view::npos || std::find(known.begin(), known.end(), name) == known.end())
            return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the address of the key names '%1', by which none is found; write token=, object= or id="), {std::string(name)}));
        if (name != "type") address.names[std::string(name)] = decoded(part.substr(sign + 1));
    }
    return address;
}

std::string tokenAddressText(const TokenAddress& address)
{
    std::string text(tokenScheme);
    for (const std::string_view name : known) {
        const auto found = address.names.find(name);
        if (found == address.names.end()) continue;
        if (text.size() > tokenScheme.size()) text += ';';
        text += std::string(name) + '=' + QByteArray::fromStdString(found->second).toPercentEncoding().toStdString();
    }
    return text;
}

} // namespace holdpoint::signoff
