#pragma once

#include "models/base/clock.h"
#include "models/signoff/pkcs12.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace holdpoint::tests {

/// A clock that a test turns.
class TurnedClock : public Clock {
public:
    std::int64_t ms = 1'900'000'000'000;    // in March 2030
    [[nodiscard]] std::int64_t now() const override { return ms; }
    [[nodiscard]] std::int64_t steady() const override { return ms; }
};

struct Ran {
    int exit = -1;
    QByteArray out, err;
};
/// Exit 2, one line on standard error that begins with the name of the program, and nothing else.
[[nodiscard]] inline bool isOneClearLine(const Ran& ran) { return ran.exit == 2 && ran.out.isEmpty() && ran.err.startsWith("holdpoint-cli: ") && ran.err.count('\n') == 1; }

/// A program of this machine, in a folder.
[[nodiscard]] Ran runIn(const QString& folder, const QString& program, const QStringList& words, const QByteArray& input = {});

void writeFile(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray readFile(const QString& path);

/// Makes with openssl alone what a company hands out: ca.pem, and NAME.p12 with the passphrase "company words", of a person for whom the
/// CA vouches. `kind` is "rsa" or "ec".
[[nodiscard]] bool makeCompany(const QString& folder);
[[nodiscard]] bool makeEmployee(const QString& folder, const QString& name, const QString& kind);
[[nodiscard]] std::unique_ptr<signoff::Signer> openEmployee(const QString& folder, const QString& name);
/// A person's own key pair, as Holdpoint makes it, valid from one moment on.
[[nodiscard]] std::unique_ptr<signoff::Signer> makePerson(const std::string& name, std::int64_t fromMs);

} // namespace holdpoint::tests
