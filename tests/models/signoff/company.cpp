#include "tests/models/signoff/company.h"

#include <QFile>
#include <QProcess>

namespace holdpoint::tests {

Ran runIn(const QString& folder, const QString& program, const QStringList& words, const QByteArray& input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

bool openssl(const QString& folder, const QString& words) { return runIn(folder, QStringLiteral("openssl"), words.split(QLatin1Char(' '))).exit == 0; }

QString newKey(const QString& kind) { return kind == QLatin1String("rsa") ? QStringLiteral("rsa:2048") : QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"); }

} // namespace

bool makeCompany(const QString& folder)
{
    writeFile(folder + QStringLiteral("/person.ext"), "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n");
    return openssl(folder, QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 7300 -subj /CN=Example-Works-CA -addext keyUsage=critical,keyCertSign,cRLSign"));
}

bool makeEmployee(const QString& folder, const QString& name, const QString& kind)
{
    return openssl(folder, QStringLiteral("req -newkey %1 -nodes -keyout %2.key -out %2.csr -subj /CN=%2").arg(newKey(kind), name)) &&
        openssl(folder, QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out %1.pem -days 3650 -extfile person.ext").arg(name)) &&
        runIn(folder, QStringLiteral("openssl"), {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), name + QStringLiteral(".key"), QStringLiteral("-in"), name + QStringLiteral(".pem"),
              QStringLiteral("-certfile"), QStringLiteral("ca.pem"), QStringLiteral("-out"), name + QStringLiteral(".p12"), QStringLiteral("-passout"), QStringLiteral("pass:company words")}).exit == 0;
}

std::unique_ptr<signoff::Signer> openEmployee(const QString& folder, const QString& name)
{
    const QString file = folder + QLatin1Char('/') + name + QStringLiteral(".p12");
    auto opened = signoff::openPkcs12(readFile(file).toStdString(), signoff::SecretText("company words"), file.toStdString());
    auto* signer = std::get_if<std::unique_ptr<signoff::Signer>>(&opened);
    return signer == nullptr ? nullptr : std::move(*signer);
}

std::unique_ptr<signoff::Signer> makePerson(const std::string& name, std::int64_t fromMs)
{
    const signoff::SecretText passphrase("some words");
    const auto made = signoff::makeIdentity({name, fromMs}, passphrase, 1000);
    if (!made) return nullptr;
    auto opened = signoff::openPkcs12(made->pkcs12, passphrase, "memory");
    auto* signer = std::get_if<std::unique_ptr<signoff::Signer>>(&opened);
    return signer == nullptr ? nullptr : std::move(*signer);
}

} // namespace holdpoint::tests
