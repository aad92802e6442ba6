#include "models/signoff/statement.h"

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/base/utf8.h"

#include <QByteArray>

namespace holdpoint::signoff {

Result<SignedStatement> signStatement(Statement statement, const Signer& signer, const TimeStampServer& server)
{
    statement.name = signer.certificate().name();
    statement.fingerprint = signer.certificate().fingerprint();
    for (std::string* text : {&statement.release, &statement.item, &statement.shown, &statement.role, &statement.comment}) *text = utf8::cleaned(*text);
    std::string bytes = writeStatement(statement);
    auto signature = signer.signCms(bytes, statement.atMs, server);
    if (!signature) return signature.error();
    return SignedStatement{std::move(bytes), std::move(signature.value())};
}

Result<CheckedStatement> checkStatement(const SignedStatement& given)
{
    auto facts = checkCms(given.signature, given.statement);
    if (!facts) return facts.error();
    auto statement = readStatement(given.statement);
    if (!statement) return statement.error();
    if (statement->fingerprint != facts->signer.fingerprint() || statement->name != facts->signer.name())
        return Error{"the statement names " + statement->name + ", and " + facts->signer.name() + " has signed it; it was made for somebody else"};
    if (statement->atMs / 1000 != facts->claimedMs / 1000) return Error{"the statement of " + statement->name + " and its signature name different times; it was put together from two"};
    return CheckedStatement{std::move(statement.value()), std::move(facts.value())};
}

std::string writeSigned(const SignedStatement& given)
{
    JsonWriter json;
    json.beginObject().field("statement", given.statement).field("signature", QByteArray::fromStdString(given.signature).toBase64().toStdString()).endObject();
    return json.take();
}

Result<SignedStatement> readSigned(std::string_view text)
{
    const auto object = readJsonObject(text);
    if (!object) return journal::unreadableStatement(object.error().what);
    JsonFields fields(*object);
    SignedStatement given{fields.text("statement"), {}};
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(fields.text("signature")), QByteArray::AbortOnBase64DecodingErrors);
    if (!fields.wrong().empty()) return journal::unreadableStatement("'" + fields.wrong() + "' is missing or of the wrong kind");
    if (!decoded) return journal::unreadableStatement("'signature' is not base64");
    given.signature = decoded.decoded.toStdString();
    if (writeSigned(given) != text) return journal::unreadableStatement("it is not written in its one form");
    return given;
}

} // namespace holdpoint::signoff
