#pragma once

// Elements of a plan as lines of text, so that a table of tests can hold a Markdown text and the rows that it has to
// become. A whole list is compared: a row too many fails like a row too few.

#include "models/plan/outline_json.h"
#include "tests/support/compile_text.h"

#include <QString>
#include <QStringList>
#include <QTest>

#include <initializer_list>
#include <string_view>

namespace holdpoint::tests {

inline QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString secondsText(const plan::Seconds& seconds)
{
    return seconds.known() ? QString::number(seconds.value) : QStringLiteral("-");
}

/// A fact that is named only where it is true.
inline QString flag(bool holds, const char* name) { return holds ? QLatin1Char(' ') + QLatin1String(name) : QString(); }

inline QString head(std::uint32_t line, plan::Rule rule) { return QString::number(line) + QLatin1Char(' ') + QLatin1String(rule); }
inline QString field(std::string_view text) { return QStringLiteral(" | ") + textOf(text); }

/// "3 phase.section | Deploy"
inline QString row(const plan::Plan&, const plan::Phase& p) { return head(p.line, p.rule) + field(p.title); }

/// "5 step.numbered-heading | Copy the files | Deploy"
inline QString row(const plan::Plan& plan, const plan::Step& s)
{
    return head(s.line, s.rule) + field(s.title) + (s.phase < plan.phases.size() ? field(plan.phases[s.phase].title) : QString());
}

/// "5 task.box checked criterion | Error rate below 1%"
inline QString row(const plan::Plan&, const plan::Task& t)
{
    return head(t.line, t.rule) + flag(t.checked, "checked") + flag(t.criterion, "criterion") + field(t.text);
}

/// "5 task.message | #releases | deployment started"; without a text it is the task's own.
inline QString row(const plan::Plan&, const plan::Message& m) { return QString(head(m.line, m.rule) + field(m.to) + field(m.text)).trimmed(); }

/// "5-7 shell code.command choice=1 | tar -czf a.tgz \": the text's first line stands for the rest.
inline QString row(const plan::Plan& plan, const plan::Command& c)
{
    QString all = QString::number(c.span.first);
    if (c.span.last != c.span.first) all += QLatin1Char('-') + QString::number(c.span.last);
    all += QLatin1Char(' ') + textOf(plan::nameOf(c.kind)) + QLatin1Char(' ') + QLatin1String(c.rule);
    if (const std::uint32_t choice = plan::alternativeOf(plan, c); choice != 0) all += QStringLiteral(" choice=") + QString::number(choice);
    if (!c.environment.empty()) all += QStringLiteral(" env=") + textOf(c.environment);
    all += flag(c.inlineCode, "inline") + flag(c.script, "script") + flag(c.rollback, "rollback") + flag(c.onFailure, "if-failed");
    return all + field(c.text.substr(0, c.text.find('\n')));
}

/// "6 expect.comment of=5 | rows = 0": the check that is proposed for the command in line 5.
inline QString row(const plan::Plan& plan, const plan::Expectation& e)
{
    const QString of = e.command == plan::none ? QStringLiteral("-") : QString::number(plan.commands[e.command].span.first);
    return head(e.line, e.rule) + QStringLiteral(" of=") + of + field(e.proposal);
}

/// "3 hold gate.do-not-proceed"
inline QString row(const plan::Plan&, const plan::Gate& g)
{
    return QString::number(g.line) + QLatin1Char(' ') + textOf(plan::nameOf(g.action)) + QLatin1Char(' ') + QLatin1String(g.rule);
}

/// "3 rollback limit.sign | error rate > 2 % for 300 relative"
inline QString row(const plan::Plan&, const plan::Limit& l)
{
    QStringList words{textOf(l.metric), textOf(plan::nameOf(l.op)), QString::number(l.value), textOf(l.unit)};
    words.removeAll(QString());
    if (l.window.known()) words << QStringLiteral("for") << secondsText(l.window);
    if (l.relative) words << QStringLiteral("relative");
    return QString::number(l.line) + QLatin1Char(' ') + textOf(plan::nameOf(l.action)) + QLatin1Char(' ') + QLatin1String(l.rule)
        + QStringLiteral(" | ") + words.join(QLatin1Char(' '));
}

/// "9 release rollback.heading budget=300 | Rollback"
inline QString row(const plan::Plan&, const plan::Rollback& r)
{
    return QString::number(r.line) + QLatin1Char(' ') + textOf(plan::nameOf(r.scope)) + QLatin1Char(' ') + QLatin1String(r.rule)
        + QStringLiteral(" budget=") + secondsText(r.budget) + field(r.title);
}

inline QString row(const plan::Plan&, const plan::SignOff& s) { return head(s.line, s.rule) + field(s.role); }
inline QString row(const plan::Plan&, const plan::Contact& c) { return head(c.line, c.rule) + field(c.role) + field(c.contact); }

/// "4 clock.mark at=-1800 | T-30min Freeze"
inline QString row(const plan::Plan&, const plan::Moment& m)
{
    return head(m.line, m.rule) + QStringLiteral(" at=") + (m.hasTime ? QString::number(m.at.value) : QStringLiteral("-")) + field(m.text);
}

inline QString row(const plan::Plan&, const plan::Parameter& p) { return head(p.line, p.rule) + field(p.name); }

template <typename Elements>
QString rowsOf(const plan::Plan& plan, const Elements& elements)
{
    QStringList rows;
    for (const auto& element : elements) rows += row(plan, element);
    return rows.join(QLatin1Char('\n'));
}

/// One test: a Markdown text, whose first line is the one after the opening mark of the literal, and its rows.
struct Case {
    const char* name;
    const char* markdown;
    const char* rows;
};

inline QString linesTrimmed(const char* text)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) lines += line.trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

inline void addCases(std::initializer_list<Case> cases)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("wanted");
    for (const Case& c : cases) {
        const char* begin = *c.markdown == '\n' ? c.markdown + 1 : c.markdown;
        QTest::newRow(c.name) << QByteArray(begin) << linesTrimmed(c.rows);
    }
}

/// The same for passages in a section that carries work, which is where most stand: each begins in line 5.
inline void addPassages(std::initializer_list<Case> cases)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("wanted");
    for (const Case& c : cases) QTest::newRow(c.name) << QByteArray("# R\n\n## Deploy\n\n") + c.markdown + "\n" << linesTrimmed(c.rows);
}

struct Said {
    const char* sentence;
    const char* rows;
};

/// One line of a section that carries work, named by itself; the line is 5.
inline void addLines(std::initializer_list<Said> lines)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("wanted");
    for (const Said& line : lines) QTest::newRow(line.sentence) << QByteArray("# R\n\n## Check\n\n") + line.sentence + "\n" << linesTrimmed(line.rows);
}

} // namespace holdpoint::tests

/// The body of a table's test: compiles the row's text and compares one list of the plan.
#define HOLDPOINT_COMPARE_ROWS(list)                                                          \
    QFETCH(const QByteArray, markdown);                                                       \
    QFETCH(const QString, wanted);                                                            \
    const holdpoint::plan::Plan plan = holdpoint::tests::compileText(markdown.toStdString()); \
    QCOMPARE(holdpoint::tests::rowsOf(plan, plan.list), wanted)
