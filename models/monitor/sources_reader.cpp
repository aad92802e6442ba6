// The sources file beside a runbook, and the hidden comments inside of it. Both say the same in two forms; comments are read as
// the objects that the file would hold.

#include "models/base/json_reader.h"
#include "models/monitor/metric_name.h"
#include "models/monitor/repeated_key.h"
#include "models/monitor/source_fields.h"
#include "models/monitor/source_words.h"
#include "models/runbook/annotations.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace holdpoint::monitor {

namespace {

/// Where a key stands in the file, from a line on: a parser of JSON does not say.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    [[nodiscard]] unsigned of(const std::string& key, unsigned from = 1) const
    {
        const std::string quoted = '"' + key + '"';
        std::size_t at = 0;
        for (unsigned line = 1; line < from && at != std::string_view::npos; ++line) at = afterBreak(at);
        for (at = m_text.find(quoted, std::min(at, m_text.size())); at != std::string_view::npos; at = m_text.find(quoted, at + 1)) {
            const std::size_t next = m_text.find_first_not_of(" \t\r\n", at + quoted.size());
            if (next != std::string_view::npos && m_text[next] == ':') return 1 + static_cast<unsigned>(std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        }
        return from;
    }

private:
    [[nodiscard]] std::size_t afterBreak(std::size_t at) const
    {
        const std::size_t end = m_text.find('\n', at);
        return end == std::string_view::npos ? end : end + 1;
    }

    std::string_view m_text;
};

/// The same name twice would leave it to chance which one is asked.
std::optional<Error> namedTwice(const std::vector<Source>& sources)
{
    std::map<std::string, const Source*> names;
    for (const Source& source : sources) {
        std::vector<std::string> all = source.aliases;
        all.push_back(source.metric);
        for (const std::string& name : all) {
            const auto [at, isNew] = names.emplace(foldedMetric(name), &source);
            if (isNew || at->second == &source) continue;
            return Error{said(sourceWords.namedTwice, {name, at->second->place()}), source.file, source.line};
        }
    }
    return std::nullopt;
}

/// A canary that is compared with nothing would look as if it were well.
std::optional<Error> withoutControl(const Sources& all)
{
    for (const Source& source : all.sources) {
        if (source.control.empty()) continue;
        const Source* control = all.find(source.control);
        const auto wrong = [&](const char* sentence) { return Error{said(sentence, {source.metric, source.control}), source.file, source.line}; };
        if (control == nullptr) return wrong(sourceWords.noControl);
        if (control == &source) return wrong(sourceWords.ownControl);
        if (control->unit != source.unit) return wrong(sourceWords.otherControl);
    }
    return std::nullopt;
}

Source at(Source source, const std::string& file, unsigned line)
{
    source.file = file;
    source.line = line;
    return source;
}

Result<std::vector<MessageTarget>> readTargets(const QJsonObject& notify, const char* key, const std::string& file, const Lines& lines)
{
    std::vector<MessageTarget> targets;
    const unsigned line = lines.of(key, lines.of("notify"));
    const QJsonValue value = notify.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray()) return Error{said(sourceWords.notTargets, {key}), file, line};
    for (const QJsonValue& each : value.toArray()) {
        if (!each.isObject()) return Error{said(sourceWords.notTarget, {key}), file, line};
        const auto target = readTarget(each.toObject());
        if (const auto* wrong = std::get_if<FieldProblem>(&target)) return Error{said(sourceWords.inTarget, {key, wrong->what}), file, lines.of(wrong->key, line)};
        targets.push_back(std::get<MessageTarget>(target));
    }
    return targets;
}

/// `source="P95 latency" prometheus=… query="…"`. A list is written with commas, which belong into quotes.
QJsonObject objectOf(const runbook::Annotation& annotation)
{
    QJsonObject object;
    for (const auto& [key, value] : annotation.pairs) {
        const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        if (key == "source") continue;
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        if (key == "aliases") object.insert(name, QJsonArray::fromStringList(text.split(QLatin1Char(','), Qt::SkipEmptyParts)));
        else if (text == QLatin1String("true")) object.insert(name, true);
        else object.insert(name, text);
    }
    return object;
}

Result<std::vector<Source>> sourcesInComments(const runbook::Runbook& book, const std::string& file)
{
    std::vector<Source> sources;
    for (const runbook::Annotation& annotation : runbook::readAnnotations(book)) {
        const std::string name(annotation.value("source"));
        if (name.empty()) continue;
        auto source = readSource(name, objectOf(annotation));
        if (const auto* wrong = std::get_if<FieldProblem>(&source)) return Error{said(sourceWords.inSource, {name, wrong->what}), file, annotation.line};
        sources.push_back(at(std::get<Source>(std::move(source)), file, annotation.line));
    }
    return sources;
}

/// A field that nobody reads would be a mistake that nobody sees.
std::optional<Error> notOnly(const QJsonObject& object, const char* one, const char* other, const std::string& file, const Lines& lines, unsigned line)
{
    for (const QString& key : object.keys())
        if (key != QLatin1String(one) && key != QLatin1String(other))
            return Error{said(sourceWords.noFieldHere, {key.toStdString(), one, other}), file, lines.of(key.toStdString(), line)};
    return std::nullopt;
}

Result<std::vector<Source>> readList(const QJsonObject& object, const std::string& file, const Lines& lines)
{
    std::vector<Source> sources;
    const QJsonValue value = object.value(QLatin1String("sources"));
    if (!value.isUndefined() && !value.isObject()) return Error{said(sourceWords.notSources), file, lines.of("sources")};
    const QJsonObject all = value.toObject();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const std::string name = each.key().toStdString();
        const unsigned line = lines.of(name, lines.of("sources"));
        if (!each.value().isObject()) return Error{said(sourceWords.notSource, {name}), file, line};
        auto source = readSource(name, each.value().toObject());
        if (const auto* wrong = std::get_if<FieldProblem>(&source)) return Error{said(sourceWords.inSource, {name, wrong->what}), file, lines.of(wrong->key, line)};
        sources.push_back(at(std::get<Source>(std::move(source)), file, line));
    }
    if (auto twice = namedTwice(sources)) return *twice;
    return sources;
}

} // namespace

Result<Sources> readSources(std::string_view text, const std::string& file)
{
    const auto object = readJsonObject(text);
    if (!object) return Error{object.error().what, file, object.error().line};
    if (const auto twice = repeatedKey(text)) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(twice->at), '\n');
        return Error{said(sourceWords.standsTwice, {twice->key}), file, static_cast<unsigned>(line)};
    }
    const Lines lines(text);
    if (auto problem = notOnly(*object, "sources", "notify", file, lines, 1)) return *problem;
    auto all = readList(*object, file, lines);
    if (!all) return all.error();
    Sources found{std::move(all.value()), {}, {}};
    const QJsonValue notify = object->value(QLatin1String("notify"));
    const unsigned line = lines.of("notify");
    if (!notify.isUndefined() && !notify.isObject()) return Error{said(sourceWords.notNotify), file, line};
    if (auto problem = notOnly(notify.toObject(), "page", "notify", file, lines, line)) return *problem;
    for (const auto& [key, into] : {std::pair{"page", &found.page}, std::pair{"notify", &found.notify}}) {
        auto targets = readTargets(notify.toObject(), key, file, lines);
        if (!targets) return targets.error();
        *into = std::move(targets.value());
    }
    if (auto wrong = withoutControl(found)) return *wrong;
    return found;
}

Result<Sources> sourcesOf(const runbook::Runbook& book, const std::string& runbookFile)
{
    auto bound = sourcesInComments(book, runbookFile);
    if (!bound) return bound.error();
    if (auto twice = namedTwice(*bound)) return *twice;
    Sources all;
    const std::string file = sourcesFileOf(runbookFile);
    std::error_code problem;
    if (std::filesystem::exists(file, problem)) {
        std::ifstream in(file, std::ios::binary);
        if (!in) return Error{said(sourceWords.fileUnreadable), file};
        auto read = readSources(std::string{std::istreambuf_iterator<char>(in), {}}, file);
        if (!read) return read.error();
        all = std::move(read.value());
    }
    // What the runbook itself says goes before the file.
    all.sources.insert(all.sources.begin(), std::make_move_iterator(bound->begin()), std::make_move_iterator(bound->end()));
    if (auto wrong = withoutControl(all)) return *wrong;
    return all;
}

} // namespace holdpoint::monitor
