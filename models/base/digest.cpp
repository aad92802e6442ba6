#include "models/base/digest.h"

#include <QByteArrayView>
#include <QCryptographicHash>

namespace holdpoint {

std::string sha256Hex(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

} // namespace holdpoint
