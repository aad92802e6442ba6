#include "models/report/html_page.h"

#include "models/report/html_text.h"

#include <QByteArray>

namespace holdpoint::report {

namespace {

constexpr std::string_view linkStart = "href=\"data:application/json;base64,";

constexpr std::string_view style = R"css(
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1a1a1a; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.9rem; margin: 0; line-height: 1.2; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .7rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.7rem 0 .4rem; }
.sub { color: #5c6066; margin: .2rem 0 .8rem; }
.result { font-size: 1.1rem; font-weight: 600; border-left: 5px solid currentColor; padding: .3rem .8rem; margin: 0 0 1.2rem; }
nav { columns: 2; margin: 1.2rem 0; } nav a { display: block; color: #1f4e8c; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .25rem .55rem .25rem 0; border-bottom: 1px solid #c9ccd1; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
th { font-weight: 600; color: #5c6066; font-size: .85rem; border-bottom: 1px solid #5c6066; }
table.facts th { width: 11rem; font-size: inherit; font-weight: 400; border-bottom: 1px solid #eef0f2; } table.facts td { border-bottom: 1px solid #eef0f2; }
td, .pre { white-space: pre-wrap; }
code, pre, .code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .86em; }
pre { background: #eef0f2; padding: .5rem .7rem; margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.out { background: none; border-left: 3px solid #c9ccd1; color: #5c6066; }
section.card { border-top: 1px solid #c9ccd1; padding: .45rem 0 .35rem; break-inside: avoid; }
section.card header { display: flex; gap: .5rem; align-items: baseline; } section.card header .t { flex: 1; overflow-wrap: anywhere; } section.card header .w { color: #5c6066; white-space: nowrap; }
section.card .s { font-weight: 600; white-space: nowrap; min-width: 7rem; }
section.card table { margin: .2rem 0; } section.card td, section.card th { border: 0; vertical-align: baseline; padding: .05rem .5rem .05rem 0; } section.card th { width: 7rem; font-weight: 400; }
svg { width: 100%; height: auto; font-family: system-ui, "DejaVu Sans", sans-serif; }
.quiet { color: #5c6066; } .good { color: #2b6a4a; } .bad { color: #b3261e; } .doubt { color: #8a5a00; }
footer { margin-top: 3rem; border-top: 1px solid #c9ccd1; padding-top: .5rem; color: #5c6066; overflow-wrap: anywhere; }
@media (max-width: 45rem) { nav { columns: 1; } main > table:not(.facts) { display: block; overflow-x: auto; } main > table:not(.facts) :is(th, td) { min-width: 4.5rem; overflow-wrap: normal; } table.facts th { width: 7rem; } }
@media print { body { max-width: none; margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
)css";

const char* classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return "";
    case Tone::Quiet: return "quiet";
    case Tone::Good: return "good";
    case Tone::Bad: return "bad";
    case Tone::Doubt: return "doubt";
    }
    return "";
}

std::string classes(Tone tone, bool code)
{
    std::string names = classOf(tone);
    if (code) names += names.empty() ? "code" : " code";
    return names.empty() ? std::string() : " class=\"" + names + '"';
}

class PageWriter {
public:
    explicit PageWriter(std::string& html) : m_html(html) {}

    void operator()(const Heading& heading)
    {
        const std::string tag = heading.level == 1 ? "h2" : "h3";
        m_html += '<' + tag + " id=\"s" + std::to_string(++m_headings) + "\">" + htmlText(heading.text) + "</" + tag + ">\n";
    }
    void operator()(const Prose& prose) { m_html += "<p" + classes(prose.tone, false) + '>' + htmlText(prose.text) + "</p>\n"; }
    void operator()(const Facts& facts) { rows(facts.rows, "facts"); }
    void operator()(const Table& table)
    {
        double all = 0;
        for (const Column& column : table.columns) all += column.share;
        m_html += "<table><colgroup>";
        for (const Column& column : table.columns) m_html += "<col style=\"width:" + std::to_string(static_cast<int>(100 * column.share / all)) + "%\">";
        m_html += "</colgroup><thead><tr>";
        for (const Column& column : table.columns) m_html += "<th scope=\"col\">" + htmlText(column.title) + "</th>";
        m_html += "</tr></thead><tbody>\n";
        for (const std::vector<Cell>& row : table.rows) {
            m_html += "<tr>";
            for (const Cell& cell : row) m_html += "<td" + classes(cell.tone, cell.code) + '>' + htmlText(cell.text) + "</td>";
            m_html += "</tr>\n";
        }
        m_html += "</tbody></table>\n";
    }
    void operator()(const Code& code) { m_html += "<pre>" + htmlText(code.text) + "</pre>\n"; }
    void operator()(const Picture& picture) { m_html += svgOf(picture.drawing, picture.words); }
    void operator()(const Card& card)
    {
        m_html += "<section class=\"card\"><header><span class=\"s " + std::string(classOf(card.tone)) + "\">" + htmlText(card.status) + "</span><span class=\"t\">" + htmlText(card.title) + "</span><span class=\"w\">" + htmlText(card.when) + "</span></header>\n";
        if (!card.command.empty()) m_html += "<pre>" + htmlText(card.command) + "</pre>\n";
        if (!card.rows.empty()) rows(card.rows, "");
        if (!card.output.empty()) m_html += "<pre class=\"out\">" + htmlText(card.output) + "</pre>\n";
        m_html += "</section>\n";
    }

private:
    void rows(const std::vector<std::pair<std::string, Cell>>& all, const std::string& name)
    {
        m_html += "<table" + (name.empty() ? std::string() : " class=\"" + name + '"') + "><tbody>\n";
        for (const auto& [label, cell] : all) m_html += "<tr><th scope=\"row\">" + htmlText(label) + "</th><td" + classes(cell.tone, cell.code) + '>' + htmlText(cell.text) + "</td></tr>\n";
        m_html += "</tbody></table>\n";
    }

    std::string& m_html;
    std::size_t m_headings = 0;
};

std::string contents(const Document& document)
{
    std::string html = "<nav aria-label=\"Contents\">";
    std::size_t number = 0;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading) {
            ++number;
            if (heading->level == 1) html += "<a href=\"#s" + std::to_string(number) + "\">" + htmlText(heading->text) + "</a>";
        }
    return html + "</nav>\n";
}

} // namespace

std::string htmlPage(const Document& document, const std::string& release, const std::string& evidenceJson)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>";
    html += htmlText(document.title) + " – " + htmlText(document.subtitle) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<main>\n";
    html += "<h1>" + htmlText(document.title) + "</h1>\n<p class=\"sub\">" + htmlText(document.subtitle) + "</p>\n";
    html += "<p class=\"result " + std::string(classOf(document.tone)) + "\">" + htmlText(document.result) + "</p>\n" + contents(document);
    PageWriter writer(html);
    for (const Block& block : document.blocks) std::visit(writer, block);
    html += "</main>\n<footer>" + htmlText(document.foot) + "<br><a download=\"" + htmlText(release) + ".evidence.json\" ";
    html += linkStart;
    html += QByteArray::fromRawData(evidenceJson.data(), static_cast<qsizetype>(evidenceJson.size())).toBase64().toStdString();
    return html + "\">Take out the evidence (JSON)</a></footer>\n</body>\n</html>\n";
}

Result<std::string> htmlPage(const Evidence& evidence)
{
    const auto document = composeReport(evidence);
    if (!document) return document.error();
    return htmlPage(*document, evidence.release, writeEvidence(evidence));
}

Result<std::string> evidenceInPage(std::string_view page)
{
    const std::size_t at = page.rfind(linkStart);
    const std::size_t begin = at + linkStart.size(), end = at == std::string_view::npos ? at : page.find('"', begin);
    if (end == std::string_view::npos) return Error{"there is no evidence in the page; it was changed, or is no report"};
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(page.data() + begin, static_cast<qsizetype>(end - begin)), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return Error{"the evidence in the page is not whole; it was changed"};
    return decoded.decoded.toStdString();
}

} // namespace holdpoint::report
