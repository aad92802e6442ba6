#include "tests/models/signoff/soft_token.h"

#include "tests/models/signoff/company.h"

#include <QDir>
#include <QFile>

namespace holdpoint::tests {

QString softTokenModule()
{
    for (const char* module : {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"})
        if (QFile::exists(QString::fromUtf8(module))) return QString::fromUtf8(module);
    return {};
}

QString makeSoftToken(const QString& folder, const QString& employee)
{
    const QString module = softTokenModule(), tokens = folder + QStringLiteral("/tokens"), configuration = folder + QStringLiteral("/softhsm2.conf");
    if (module.isEmpty()) return QStringLiteral("SoftHSM is missing; install softhsm2 (packaging/lib.sh names it)");
    if (!QDir().mkpath(tokens)) return QStringLiteral("no folder for tokens");
    writeFile(configuration, "directories.tokendir = " + tokens.toUtf8() + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", configuration.toUtf8());
    for (const auto& [program, line] : {std::pair{"softhsm2-util", QStringLiteral("--init-token --free --label ops --so-pin 1234567 --pin 7654321")},
                                        {"softhsm2-util", QStringLiteral("--import %1.key --token ops --label %1 --id a1 --pin 7654321").arg(employee)},
                                        {"openssl", QStringLiteral("x509 -in %1.pem -outform DER -out %1.der").arg(employee)},
                                        {"pkcs11-tool", QStringLiteral("--module %2 --login --pin 7654321 --token-label ops --write-object %1.der --type cert --label %1 --id a1").arg(employee, module)}})
        if (const Ran ran = runIn(folder, QString::fromUtf8(program), line.split(QLatin1Char(' '))); ran.exit != 0) return QString::fromUtf8(program) + QStringLiteral(": ") + QString::fromUtf8(ran.out + ran.err);
    return {};
}

} // namespace holdpoint::tests
