#include "models/base/digest.h"

#include <QByteArrayView>

namespace holdpoint {

void Sha256::add(std::string_view bytes) { m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))); }
std::string Sha256::hex() const { return m_hash.result().toHex().toStdString(); }

std::string sha256Hex(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace holdpoint
