#pragma once

#include <QString>

namespace holdpoint::tests {

/// The PKCS#11 module of SoftHSM, a real token made of software. Empty: it is not installed.
[[nodiscard]] QString softTokenModule();

/// A token called "ops" with the PIN 7654321, and on it the key and the certificate of an employee of the company in this folder, with the
/// employee's name on both. What is wrong; empty: it is there.
[[nodiscard]] QString makeSoftToken(const QString& folder, const QString& employee);

} // namespace holdpoint::tests
