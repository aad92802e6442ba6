#pragma once

#include "models/signoff/secret_text.h"

#include <QString>

namespace holdpoint::session {

/// The bytes of a typed text, and none of them left behind in it.
inline signoff::SecretText secretFrom(QString& typed)
{
    QByteArray bytes = typed.toUtf8();
    signoff::SecretText secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    typed.fill(QChar(u'\0'));
    typed.clear();
    return secret;
}

} // namespace holdpoint::session
