#include "models/monitor/sources.h"

#include "models/database/database_url.h"
#include "models/monitor/metric_name.h"
#include "models/monitor/source_words.h"
#include "models/monitor/unit.h"

#include <algorithm>

namespace holdpoint::monitor {

namespace {

struct Place {
    std::string operator()(const PrometheusSource& from) const { return said(placeWords.ofPrometheus, {from.address}); }
    std::string operator()(const HttpSource& from) const
    {
        return from.address.substr(0, from.address.find('?'));      // what follows may hold a token
    }
    std::string operator()(const SqlSource& from) const { return from.database.empty() ? said(database::ofDatabase, {from.address}) : said(placeWords.inVariable, {from.database}); }
    std::string operator()(const LogSource& from) const { return from.command.empty() ? said(placeWords.ofLog, {from.file}) : said(placeWords.ofOutput, {from.command}); }
    std::string operator()(const CommandSource& from) const { return said(placeWords.ofCommand, {from.command}); }
};

} // namespace

std::string Source::place() const { return std::visit(Place{}, from); }

std::optional<double> Source::factorTo(std::string_view limitUnit, const UnitReader& units) const { return units.convert(1, unit, limitUnit); }

std::string MessageTarget::name() const
{
    if (kind == Kind::Mail) return "e-mail to " + address;
    if (!addressName.empty()) return "the webhook in " + addressName;
    return "the webhook " + address.substr(0, address.find('/', address.find("//") + 2));
}

const Source* Sources::find(std::string_view metric) const
{
    const std::string wanted = foldedMetric(metric);
    const auto is = [&](const std::string& name) { return foldedMetric(name) == wanted; };
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& source) {
        return is(source.metric) || std::any_of(source.aliases.begin(), source.aliases.end(), is);
    });
    return found == sources.end() ? nullptr : &*found;
}

std::string sourcesFileOf(const std::string& runbookFile)
{
    const std::size_t name = runbookFile.rfind('/') + 1;    // npos + 1 is 0
    const std::size_t dot = runbookFile.rfind('.');
    return runbookFile.substr(0, dot == std::string::npos || dot <= name ? runbookFile.size() : dot) + ".sources.json";
}

} // namespace holdpoint::monitor
