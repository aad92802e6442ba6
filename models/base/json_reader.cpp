#include "models/base/json_reader.h"

namespace holdpoint {

QJsonValue JsonFields::take(std::string_view name, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(key(name));
    if (value.type() != type) note(name);
    return value;
}

std::string JsonFields::text(std::string_view name) { return take(name, QJsonValue::String).toString().toStdString(); }
std::int64_t JsonFields::number(std::string_view name)
{
    const QJsonValue value = take(name, QJsonValue::Double);
    // What is not whole, or too large, gives what is given for it.
    if (value.toInteger(0) == 0 && value.toInteger(1) == 1) note(name);
    return value.toInteger();
}
double JsonFields::real(std::string_view name) { return take(name, QJsonValue::Double).toDouble(); }
bool JsonFields::flag(std::string_view name) { return take(name, QJsonValue::Bool).toBool(); }
QJsonArray JsonFields::list(std::string_view name) { return take(name, QJsonValue::Array).toArray(); }
std::vector<std::string> JsonFields::texts(std::string_view name)
{
    std::vector<std::string> texts;
    for (const QJsonValue& value : list(name)) {
        if (!value.isString()) note(name);
        texts.push_back(value.toString().toStdString());
    }
    return texts;
}
QJsonObject JsonFields::object(std::string_view name) { return take(name, QJsonValue::Object).toObject(); }

Result<QJsonObject> readJsonObject(std::string_view text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + std::count(text.begin(), text.begin() + std::min<std::ptrdiff_t>(error.offset, static_cast<std::ptrdiff_t>(text.size())), '\n');
        Error wrong = Error::told(Phrase::of(notJson, {error.errorString().toStdString()}));
        wrong.line = static_cast<unsigned>(line);
        return wrong;
    }
    if (!document.isObject()) return Error::told(Phrase::of(noJsonObject));
    return document.object();
}

} // namespace holdpoint
