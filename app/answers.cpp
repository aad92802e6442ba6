#include "app/answers.h"

#include "models/base/json_reader.h"
#include "models/engine/choice.h"
#include "models/session/intents.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace holdpoint::app {

namespace {

Error wrong(const std::string& file, const std::string& what) { return Error{what + "; the handbook's page 'answers' shows the form", file}; }

bool isDecision(std::string_view word) { return word.empty() || word == "retry" || word == "skip" || word == "accept" || word == "rollback" || word == "abort"; }

/// To take the way of one of two is a word about the other.
bool shareChoice(const plan::Item& a, const plan::Item& b)
{
    return a.choice == b.choice || (b.outerChoice != 0 && (a.choice == b.outerChoice || a.outerChoice == b.outerChoice));
}

std::optional<std::string> unknownField(const QJsonObject& object, std::initializer_list<const char*> known)
{
    for (const QString& key : object.keys())
        if (std::none_of(known.begin(), known.end(), [&](const char* name) { return key == QLatin1String(name); })) return key.toStdString();
    return std::nullopt;
}

} // namespace

Result<Answers> Answers::read(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error{"the answers file cannot be read; check its name and its rights", path};
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto object = readJsonObject(text);
    if (!object) return Error{object.error().what, path, object.error().line};
    if (const auto field = unknownField(*object, {"by", "set", "otherwise", "answers"})) return wrong(path, "there is no field '" + *field + "'");

    Answers answers;
    answers.m_file = path;
    JsonFields fields(*object);
    answers.m_by = fields.textOr("by");
    answers.m_otherwise = fields.textOr("otherwise");
    const QJsonObject set = fields.has("set") ? fields.object("set") : QJsonObject();
    for (auto at = set.begin(); at != set.end(); ++at) {
        if (!at.value().isString()) return wrong(path, "the value of '" + at.key().toStdString() + "' has to be a text");
        answers.m_values.emplace_back(plan::bareName(at.key().toStdString()), at.value().toString().toStdString());
    }
    const QJsonObject list = fields.has("answers") ? fields.object("answers") : QJsonObject();
    for (auto at = list.begin(); at != list.end(); ++at) {
        PreparedAnswer answer;
        answer.key = at.key().toStdString();
        if (at.value().isString()) {
            answer.answer = at.value().toString().toStdString();
        } else if (at.value().isObject()) {
            const QJsonObject row = at.value().toObject();
            if (const auto field = unknownField(row, {"answer", "decide", "by", "reason", "times", "type", "sign", "tell"})) return wrong(path, "the answer '" + answer.key + "' has no field '" + *field + "'");
            JsonFields parts(row);
            answer.answer = parts.textOr("answer");
            answer.decision = parts.textOr("decide");
            answer.by = parts.textOr("by");
            answer.reason = parts.textOr("reason");
            answer.retries = parts.wholeOr<std::uint32_t>("times", 1);
            if (const QJsonValue tell = row.value(QLatin1String("tell")); tell.isString() || tell.isBool()) {
                answer.told = tell.toString().toStdString();
                answer.tells = tell.toBool() || !answer.told.empty();
            } else if (!tell.isUndefined()) {
                return wrong(path, "the answer '" + answer.key + "' has a wrong 'tell': it is true, or the text that is sent");
            }
            const QJsonObject typed = parts.has("type") ? parts.object("type") : QJsonObject();
            for (auto prompt = typed.begin(); prompt != typed.end(); ++prompt) {
                if (!prompt.value().isString()) return wrong(path, "what is typed at '" + prompt.key().toStdString() + "' has to be a text");
                answer.typed.emplace_back(prompt.key().toStdString(), prompt.value().toString().toStdString());
            }
            for (const QJsonValue& value : parts.listOr("sign")) {
                const QJsonObject signer = value.toObject();
                if (const auto field = unknownField(signer, {"as", "role", "passphrase_env", "comment", "refuse"})) return wrong(path, "a signature of '" + answer.key + "' has no field '" + *field + "'");
                JsonFields about(signer);
                answer.signatures.push_back({about.text("as"), about.textOr("role"), about.text("passphrase_env"), about.textOr("comment"), about.flagOr("refuse")});
                PreparedSignature& made = answer.signatures.back();
                if (const char* words = std::getenv(made.passphraseFrom.c_str())) made.passphrase = std::make_shared<signoff::SecretText>(words);
                if (!about.wrong().empty()) return wrong(path, "a signature of '" + answer.key + "' has a wrong '" + about.wrong() + "'");
            }
            if (!parts.wrong().empty()) return wrong(path, "the answer '" + answer.key + "' has a wrong '" + parts.wrong() + "'");
        } else {
            return wrong(path, "the answer '" + answer.key + "' is neither a text nor an object");
        }
        if (!isDecision(answer.decision)) return wrong(path, "the answer '" + answer.key + "' decides '" + answer.decision + "', which is none of retry, skip, accept, rollback and abort");
        answers.m_answers.push_back(std::move(answer));
    }
    for (const PreparedAnswer& answer : answers.m_answers)
        for (const PreparedSignature& one : answer.signatures) ::unsetenv(one.passphraseFrom.c_str());
    if (!fields.wrong().empty()) return wrong(path, "the field '" + fields.wrong() + "' is of the wrong kind");
    return answers;
}

std::optional<Error> Answers::check(const journal::Record& record)
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const auto item = session::itemNamed(record, m_answers[i].key, plan::none);
        if (!item) return Error{item.error().what, m_file};
        if (m_answers[i].tells && !plan::tellsSomebody(record.itemAt(*item))) return Error{session::itemCalled(record, *item).english() + " says nothing to anybody, and the answers file has it sent", m_file};
        if (record.itemAt(*item).kind == plan::ItemKind::Gate && engine::isBareYes(m_answers[i].answer))
            return Error{"'" + m_answers[i].answer + "' can be meant both ways at " + session::itemCalled(record, *item).english() + ", a gate; write \"go\" where all is well, or \"no-go\" with a reason", m_file};
        m_byItem[*item] = i;
    }
    return std::nullopt;
}

std::optional<ChosenAnswer> Answers::choose(const journal::Record& record, std::uint32_t item) const
{
    for (const bool yes : {true, false})
        for (std::uint32_t i = 0; i < record.items.size(); ++i) {
            const PreparedAnswer* prepared = shareChoice(record.itemAt(i), record.itemAt(item)) ? find(i) : nullptr;
            if (!prepared) continue;
            if (yes && engine::saysYes(prepared->answer)) return ChosenAnswer{i, "yes", prepared->reason, {}};
            if (!yes && engine::saysNo(prepared->answer) && record.items[i].answer.empty()) return ChosenAnswer{i, prepared->answer, prepared->reason, prepared->by};
        }
    if (m_otherwise.empty()) return std::nullopt;
    const std::vector<std::uint32_t> ways = engine::openWays(record, item);
    return ChosenAnswer{engine::isNotChosen(record, item) && !ways.empty() ? ways.front() : item, "yes", "the first way, as prepared", {}};
}

const PreparedAnswer* Answers::find(std::uint32_t item) const
{
    const auto found = m_byItem.find(item);
    return found == m_byItem.end() ? nullptr : &m_answers[found->second];
}

} // namespace holdpoint::app
