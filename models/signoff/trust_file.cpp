// How a trust file is read and written.

#include "models/base/clock.h"
#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/base/times.h"
#include "models/signoff/trust.h"

#include <QtGlobal>

namespace holdpoint::signoff {

namespace {

constexpr int form = 1;

std::string personAt(const QJsonObject& object, int index)
{
    const std::string name = object.value(QLatin1String("name")).toString().toStdString();
    return "people[" + std::to_string(index) + ']' + (name.empty() ? std::string() : " (" + name + ')');
}

std::optional<std::string> unknownKey(const QJsonObject& object, std::initializer_list<const char*> known)
{
    for (const QString& key : object.keys())
        if (std::none_of(known.begin(), known.end(), [&](const char* name) { return key == QLatin1String(name); })) return key.toStdString();
    return std::nullopt;
}

Result<std::int64_t> timeOf(JsonFields& fields, std::string_view key)
{
    if (!fields.has(key)) return std::int64_t{0};
    const std::string text = fields.text(key);
    const auto ms = readTime(text);
    if (!ms) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is no time with a zone: '%2'; write it as 2027-01-31T00:00:00Z"), {std::string(key), text}));
    return *ms;
}

Result<TrustedPerson> readPerson(const QJsonObject& object)
{
    if (const auto key = unknownKey(object, {"name", "roles", "fingerprint", "until", "revoked", "reason"})) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no key '%1'; the keys are name, roles, fingerprint, until, revoked and reason"), {*key}));
    JsonFields fields(object);
    TrustedPerson person{fields.text("name"), fields.textsOr("roles"), {}, 0, 0, fields.textOr("reason")};
    const std::string fingerprint = fields.text("fingerprint");
    const auto until = timeOf(fields, "until");
    const auto revoked = timeOf(fields, "revoked");
    if (!fields.wrong().empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is missing or of the wrong kind; names and times are texts, and roles a list of texts"), {fields.wrong()}));
    if (!until) return until.error();
    if (!revoked) return revoked.error();
    person.fingerprint = fingerprintFrom(fingerprint);
    person.untilMs = *until;
    person.revokedMs = *revoked;
    if (person.name.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'name' is empty; whose certificate is it?")));
    if (person.fingerprint.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'fingerprint' is no SHA-256: '%1'; it has 64 hexadecimal digits, as 'holdpoint-cli identity show' prints them"), {fingerprint}));
    return person;
}

} // namespace

Result<Trust> Trust::read(std::string_view text, const std::string& file)
{
    const auto object = readJsonObject(text);
    if (!object) return Error{object.error().what, file, object.error().line};
    if (const auto key = unknownKey(*object, {"schema", "people"})) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no key '%1'; the keys are schema and people"), {*key}), file);
    JsonFields fields(*object);
    const std::int64_t schema = fields.number("schema");
    const QJsonArray people = fields.list("people");
    if (!fields.wrong().empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key '%1' is missing or of the wrong kind; it begins {\"schema\": 1, \"people\": […]}"), {fields.wrong()}), file);
    if (schema != form) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the trust file has the schema %1, and this program knows 1; use a newer Holdpoint"), {std::to_string(schema)}), file);
    Trust trust;
    for (int i = 0; i < people.size(); ++i) {
        const QJsonObject row = people.at(i).toObject();
        auto person = readPerson(row);
        if (!person) return Error::told(Phrase::of("%1: %2", {personAt(row, i), person.error().words()}), file);
        if (auto problem = trust.add(std::move(person.value()))) return Error::told(Phrase::of("%1: %2", {personAt(row, i), problem->words()}), file);
    }
    return trust;
}

std::string Trust::write() const
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().field("schema", std::int64_t{form}).key("people").beginArray();
    for (const TrustedPerson& person : m_people) {
        json.beginObject().field("name", person.name).key("roles").beginArray();
        for (const std::string& role : person.roles) json.text(role);
        json.endArray().field("fingerprint", person.fingerprint);
        if (person.untilMs != 0) json.field("until", utcText(person.untilMs));
        if (person.revokedMs != 0) json.field("revoked", utcText(person.revokedMs));
        if (!person.revokedWhy.empty()) json.field("reason", person.revokedWhy);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

} // namespace holdpoint::signoff
