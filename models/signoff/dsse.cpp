#include "models/signoff/dsse.h"

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/signoff/openssl_handles.h"

#include <QByteArray>

#include <openssl/err.h>

namespace holdpoint::signoff {

namespace {

std::string base64(std::string_view bytes) { return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString(); }

/// Only the one form of base64 that is written here: what decodes to the same bytes in another way was changed.
std::optional<std::string> fromBase64(const std::string& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || base64(decoded.decoded.toStdString()) != text) return std::nullopt;
    return decoded.decoded.toStdString();
}

bool isSignedBy(const Certificate& certificate, std::string_view bytes, std::string_view signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    const auto of = [](std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); };
    const bool right = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(certificate.get())) == 1 &&
        EVP_DigestVerify(context.get(), of(signature), signature.size(), of(bytes), bytes.size()) == 1;
    ERR_clear_error();
    return right;
}

Error unreadable(const std::string& what) { return Error{"the envelope cannot be trusted: " + what + "; it was changed, or is none"}; }

std::string envelopeText(std::string_view type, std::string_view payload, const std::vector<std::pair<std::string, std::string>>& signatures)
{
    JsonWriter json;
    json.beginObject().field("payloadType", type).field("payload", base64(payload)).key("signatures").beginArray();
    for (const auto& [key, signature] : signatures) json.beginObject().field("keyid", key).field("sig", base64(signature)).endObject();
    json.endArray().endObject();
    return json.take();
}

} // namespace

Result<std::string> inTotoStatement(const std::vector<Subject>& subjects, std::string_view evidenceJson)
{
    if (const auto object = readJsonObject(evidenceJson); !object) return Error{"the evidence is no JSON object: " + object.error().text()};
    JsonWriter json;
    json.beginObject().field("_type", "https://in-toto.io/Statement/v1").key("subject").beginArray();
    for (const Subject& subject : subjects) json.beginObject().field("name", subject.name).key("digest").beginObject().field("sha256", subject.sha256).endObject().endObject();
    json.endArray().field("predicateType", evidenceType).endObject();
    std::string text = json.take();
    text.pop_back();
    // The evidence is kept as its bytes are: written anew it would be another text with another hash.
    return text.append(",\"predicate\":").append(evidenceJson) + '}';
}

std::string dsseBytes(std::string_view type, std::string_view payload)
{
    const auto part = [](std::string_view text) { return std::to_string(text.size()) + ' ' + std::string(text); };
    return "DSSEv1 " + part(type) + ' ' + part(payload);
}

Result<std::string> dsseEnvelope(std::string_view type, std::string_view payload, const std::vector<const Signer*>& signers)
{
    const std::string bytes = dsseBytes(type, payload);
    std::vector<std::pair<std::string, std::string>> signatures;
    for (const Signer* signer : signers) {
        auto signature = signer->sign(bytes);
        if (!signature) return signature.error();
        signatures.emplace_back(signer->certificate().fingerprint(), std::move(signature.value()));
    }
    return envelopeText(type, payload, signatures);
}

Result<std::string> addToDsse(std::string_view envelope, const std::vector<Certificate>& earlier, const Signer& signer)
{
    const auto content = openDsse(envelope, earlier);
    if (!content) return content.error();
    std::vector<std::pair<std::string, std::string>> signatures;
    for (std::size_t i = 0; i < content->signers.size(); ++i) signatures.emplace_back(content->signers[i], content->signatures[i]);
    const std::string own = signer.certificate().fingerprint();
    if (std::find(content->signers.begin(), content->signers.end(), own) != content->signers.end()) return Error{signer.certificate().name() + " has signed the envelope already; nothing was signed"};
    auto signature = signer.sign(dsseBytes(content->type, content->payload));
    if (!signature) return signature.error();
    signatures.emplace_back(own, std::move(signature.value()));
    return envelopeText(content->type, content->payload, signatures);
}

Result<DsseContent> openDsse(std::string_view envelope, const std::vector<Certificate>& certificates)
{
    const auto object = readJsonObject(envelope);
    if (!object) return unreadable(object.error().text());
    JsonFields fields(*object);
    DsseContent content{fields.text("payloadType"), {}, {}, {}};
    const auto payload = fromBase64(fields.text("payload"));
    const QJsonArray list = fields.list("signatures");
    if (!fields.wrong().empty() || !payload) return unreadable("'" + (fields.wrong().empty() ? std::string("payload") : fields.wrong()) + "' is missing or of the wrong kind");
    content.payload = *payload;
    std::vector<std::pair<std::string, std::string>> signatures;
    for (const QJsonValue& value : list) {
        const QJsonObject row = value.toObject();
        JsonFields parts(row);
        const std::string key = parts.text("keyid");
        const auto signature = fromBase64(parts.text("sig"));
        const auto certificate = std::find_if(certificates.begin(), certificates.end(), [&](const Certificate& one) { return one.fingerprint() == key; });
        if (!parts.wrong().empty() || !signature) return unreadable("a signature has no right 'keyid' or 'sig'");
        if (certificate == certificates.end()) return unreadable("it is signed by somebody unknown, " + key.substr(0, 16));
        if (!isSignedBy(*certificate, dsseBytes(content.type, content.payload), *signature)) return unreadable("the signature of " + certificate->name() + " is not one of this content");
        content.signers.push_back(key);
        content.signatures.push_back(*signature);
        signatures.emplace_back(key, *signature);
    }
    if (signatures.empty()) return unreadable("nobody has signed it");
    if (envelopeText(content.type, content.payload, signatures) != envelope) return unreadable("it is not written in its one form");
    return content;
}

} // namespace holdpoint::signoff
