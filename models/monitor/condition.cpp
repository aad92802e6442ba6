#include "models/monitor/condition.h"

#include "models/monitor/condition_lexer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <charconv>
#include <cmath>
#include <optional>
#include <variant>

namespace holdpoint::monitor {

namespace {

struct Nil {
    bool operator==(const Nil&) const { return true; }
};

using Value = std::variant<Nil, bool, double, std::string, QJsonArray, QJsonObject>;

Value valueOf(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return json.toBool();
    case QJsonValue::Double: return json.toDouble();
    case QJsonValue::String: return json.toString().toStdString();
    case QJsonValue::Array: return json.toArray();
    case QJsonValue::Object: return json.toObject();
    default: return Nil{};
    }
}

const char* kindOf(const Value& value)
{
    static constexpr const char* kinds[] = {"nil", "a truth value", "a number", "a text", "a list", "an object"};
    return kinds[value.index()];
}

/// Reads a condition and evaluates it in the same walk. The first thing that is wrong is kept, and all that follows is nil. What
/// is not needed, the right side of a && whose left side is false, is read but not evaluated: there nothing can be wrong but the form.
class Evaluator {
public:
    Evaluator(std::string_view text, Value result) : m_lexer(text), m_result(std::move(result)) {}

    Result<bool> run()
    {
        const Value value = choice();
        if (m_wrong.empty() && m_lexer.token().kind != TokenKind::End) unexpected();
        if (m_wrong.empty() && !std::holds_alternative<bool>(value)) wrong(std::string("it gives ") + kindOf(value) + ", and has to be true or false");
        if (!m_wrong.empty()) return Error{"the condition cannot be evaluated: " + m_wrong};
        return std::get<bool>(value);
    }

private:
    Value wrong(std::string what)
    {
        if (m_wrong.empty()) m_wrong = std::move(what);
        return Nil{};
    }
    Value unexpected()
    {
        const Token& token = m_lexer.token();
        return wrong(token.kind == TokenKind::End ? "it ends too early" : "'" + token.text + "' is not expected at its character " + std::to_string(token.begin + 1));
    }
    bool take(std::string_view sign)
    {
        if (!m_lexer.token().is(sign)) return false;
        m_lexer.advance();
        return true;
    }
    void expect(std::string_view sign)
    {
        if (!take(sign)) unexpected();
    }
    [[nodiscard]] bool idle() const { return m_skips > 0 || !m_wrong.empty(); }

    bool truth(const Value& value)
    {
        if (const bool* is = std::get_if<bool>(&value)) return *is;
        if (!idle()) wrong(std::string("a truth value is needed, and there is ") + kindOf(value));
        return false;
    }
    double number(const Value& value)
    {
        if (const double* is = std::get_if<double>(&value)) return *is;
        if (!idle()) wrong(std::string("a number is needed, and there is ") + kindOf(value));
        return 0;
    }

    Value choice()
    {
        const Value condition = either();
        if (!take("?")) return condition;
        if (++m_choices > mostDepth) return wrong("it holds too many choices");
        const bool first = truth(condition);
        m_skips += first ? 0 : 1;
        Value yes = choice();
        m_skips += first ? 1 : -1;
        expect(":");
        Value no = choice();
        m_skips -= first ? 1 : 0;
        return first ? yes : no;
    }
    Value either()
    {
        Value left = both();
        while (take("||") || take("or")) {
            const bool decided = truth(left);
            m_skips += decided ? 1 : 0;
            const Value right = both();
            const bool other = decided || truth(right);
            m_skips -= decided ? 1 : 0;
            left = decided || other;
        }
        return left;
    }
    Value both()
    {
        Value left = compared();
        while (take("&&") || take("and")) {
            const bool decided = !truth(left);
            m_skips += decided ? 1 : 0;
            const Value right = compared();
            const bool other = !decided && truth(right);
            m_skips -= decided ? 1 : 0;
            left = other;
        }
        return left;
    }
    Value compared()
    {
        Value left = sum();
        for (;;) {
            if (take("==")) left = left == sum();
            else if (take("!=")) left = !(left == sum());
            else if (take("<=")) left = ordered(left, sum(), [](const auto& a, const auto& b) { return a <= b; });
            else if (take(">=")) left = ordered(left, sum(), [](const auto& a, const auto& b) { return a >= b; });
            else if (take("<")) left = ordered(left, sum(), [](const auto& a, const auto& b) { return a < b; });
            else if (take(">")) left = ordered(left, sum(), [](const auto& a, const auto& b) { return a > b; });
            else if (take("in")) left = isIn(left, sum());
            else return left;
        }
    }
    template <typename Compare>
    Value ordered(const Value& left, const Value& right, Compare compare)
    {
        if (idle()) return Nil{};
        if (std::holds_alternative<double>(left) && std::holds_alternative<double>(right)) return compare(std::get<double>(left), std::get<double>(right));
        if (std::holds_alternative<std::string>(left) && std::holds_alternative<std::string>(right)) return compare(std::get<std::string>(left), std::get<std::string>(right));
        return wrong(std::string(kindOf(left)) + " cannot be compared with " + kindOf(right));
    }
    Value isIn(const Value& left, const Value& right)
    {
        if (idle()) return Nil{};
        const auto* list = std::get_if<QJsonArray>(&right);
        if (!list) return wrong(std::string("'in' needs a list, and there is ") + kindOf(right));
        for (const QJsonValue& value : *list)
            if (valueOf(value) == left) return true;
        return false;
    }
    Value sum()
    {
        Value left = product();
        for (;;) {
            if (take("+")) left = added(left, product());
            else if (take("-")) left = number(left) - number(product());
            else return left;
        }
    }
    Value added(const Value& left, const Value& right)
    {
        if (std::holds_alternative<std::string>(left) && std::holds_alternative<std::string>(right)) return std::get<std::string>(left) + std::get<std::string>(right);
        return number(left) + number(right);
    }
    Value product()
    {
        Value left = sign();
        for (;;) {
            if (take("*")) left = number(left) * number(sign());
            else if (take("/")) left = number(left) / number(sign());
            else if (take("%")) left = std::fmod(number(left), number(sign()));
            else return left;
        }
    }
    Value sign()
    {
        // Every bracket passes here, so this is where a text that only nests is stopped.
        if (m_depth > mostDepth) return wrong("it nests too deeply");
        ++m_depth;
        Value value = take("!") || take("not") ? Value(!truth(sign())) : take("-") ? Value(-number(sign())) : take("+") ? Value(number(sign())) : parts();
        --m_depth;
        return value;
    }
    Value parts()
    {
        Value value = single();
        for (;;) {
            if (take("[")) {
                value = part(value, choice());
                expect("]");
            } else if (take(".")) {
                if (m_lexer.token().kind != TokenKind::Name) return unexpected();
                value = part(value, m_lexer.token().text);
                m_lexer.advance();
            } else {
                return value;
            }
        }
    }
    Value part(const Value& whole, const Value& index)
    {
        if (idle()) return Nil{};
        if (const auto* list = std::get_if<QJsonArray>(&whole)) {
            const double at = number(index), count = static_cast<double>(list->size()), from = at < 0 ? at + count : at;
            if (from < 0 || from >= count || from != std::floor(from)) return wrong("there is no element " + std::to_string(static_cast<long long>(at)) + " among " + std::to_string(list->size()));
            return valueOf(list->at(static_cast<qsizetype>(from)));
        }
        const auto* object = std::get_if<QJsonObject>(&whole);
        const auto* name = std::get_if<std::string>(&index);
        if (!object || !name) return wrong(std::string(kindOf(whole)) + " has no parts of this kind");
        return valueOf(object->value(QString::fromStdString(*name)));
    }
    Value single()
    {
        const Token token = m_lexer.token();
        m_lexer.advance();
        if (token.kind == TokenKind::Number) return token.number;
        if (token.kind == TokenKind::Text) return token.text;
        if (token.is("(")) {
            Value value = choice();
            expect(")");
            return value;
        }
        if (token.is("[")) return list();
        if (token.is("#")) return m_element ? *m_element : wrong("'#' stands for an element of a list, and there is none here");
        if (token.kind != TokenKind::Name) {
            m_lexer.setBack(token.begin);
            return unexpected();
        }
        if (token.text == "true" || token.text == "false") return token.text == "true";
        if (token.text == "nil" || token.text == "null") return Nil{};
        if (token.text == "result") return m_result;
        if (m_lexer.token().is("(")) return call(token.text);
        return idle() ? Value(Nil{}) : wrong("nobody knows '" + token.text + "'");
    }
    Value list()
    {
        QJsonArray values;
        while (!m_lexer.token().is("]") && m_wrong.empty()) {
            const Value value = choice();
            if (const auto* text = std::get_if<std::string>(&value)) values.append(QString::fromStdString(*text));
            else if (const auto* is = std::get_if<bool>(&value)) values.append(*is);
            else values.append(number(value));
            if (!take(",")) break;
        }
        expect("]");
        return values;
    }
    Value call(const std::string& name)
    {
        expect("(");
        const Value first = choice();
        Value value = Nil{};
        if (name == "all" || name == "any" || name == "none" || name == "count") {
            value = overAll(name, first);
        } else {
            std::optional<Value> second;
            if (take(",")) second = choice();
            value = idle() ? Value(Nil{}) : called(name, first, second);
        }
        expect(")");
        return value;
    }
    Value called(const std::string& name, const Value& value, const std::optional<Value>& second)
    {
        if (name == "isNil") return std::holds_alternative<Nil>(value);
        if (name == "default" && second) return std::holds_alternative<Nil>(value) ? *second : value;
        if (name == "isNaN") return std::isnan(number(value));
        if (name == "isInf") return std::isinf(number(value));
        if (name == "asFloat") return asNumber(value);
        if (name == "asInt") return std::trunc(number(asNumber(value)));
        if (name == "len") {
            if (const auto* list = std::get_if<QJsonArray>(&value)) return static_cast<double>(list->size());
            if (const auto* text = std::get_if<std::string>(&value)) return static_cast<double>(text->size());
            return wrong(std::string(kindOf(value)) + " has no length");
        }
        return wrong("nobody knows the function '" + name + "'");
    }
    Value asNumber(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        if (!text) return number(value);
        double read = 0;
        const auto end = std::from_chars(text->data(), text->data() + text->size(), read);
        if (end.ec != std::errc() || end.ptr != text->data() + text->size()) return wrong("'" + *text + "' is no number");
        return read;
    }
    /// all(result, # < 0.1): the predicate is read once for each element, and once for nothing where there is none.
    Value overAll(const std::string& name, const Value& value)
    {
        expect(",");
        // Each one within another would double the time that all of it takes.
        if (m_element) return wrong("'" + name + "' cannot stand within another look at a list");
        const auto* list = std::get_if<QJsonArray>(&value);
        if (!list && !idle()) wrong("'" + name + "' needs a list, and there is " + kindOf(value));
        const std::size_t begin = m_lexer.token().begin;
        qsizetype held = 0;
        const auto predicate = [&](const Value& element) {
            m_element = element;
            const bool braces = take("{");
            const bool holds = truth(choice());
            if (braces) expect("}");
            return holds;
        };
        ++m_skips;
        predicate(Nil{});
        --m_skips;
        for (qsizetype i = 0; list && i < list->size() && !idle(); ++i) {
            m_lexer.setBack(begin);
            held += predicate(valueOf(list->at(i))) ? 1 : 0;
        }
        m_element.reset();
        if (idle()) return Nil{};
        if (name == "count") return static_cast<double>(held);
        return name == "all" ? held == list->size() : name == "any" ? held > 0 : held == 0;
    }

    static constexpr int mostDepth = 100;

    ConditionLexer m_lexer;
    Value m_result;
    std::optional<Value> m_element;
    std::string m_wrong;
    int m_skips = 0, m_depth = 0, m_choices = 0;
};

} // namespace

Result<bool> evaluateCondition(std::string_view condition, const QJsonValue& result)
{
    return Evaluator(condition, valueOf(result)).run();
}

AnalysisPhase measurementPhase(std::string_view success, std::string_view failure, const QJsonValue& result)
{
    std::optional<bool> succeeded, failed;
    for (const auto& [condition, answer] : {std::pair{success, &succeeded}, std::pair{failure, &failed}}) {
        if (condition.empty()) continue;
        const auto evaluated = evaluateCondition(condition, result);
        if (!evaluated) return AnalysisPhase::Error;
        *answer = *evaluated;
    }
    return phaseOf(succeeded, failed);
}

} // namespace holdpoint::monitor
