#include "models/items/words.h"

#include "models/items/item_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace holdpoint::items {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// One line of ASCII in which nothing has to be put right.
bool isPlain(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return before != ' ';
}

QDateTime local(std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::systemTimeZone()); }

} // namespace

QString stretch(std::int64_t ms)
{
    ms = std::max<std::int64_t>(ms, 0);
    if (ms < 10 * second) return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(ms / 100) / 10, 'f', ms % second == 0 || ms < 100 ? 0 : 1));
    if (ms < minute) return Words::tr("%1 s").arg(ms / second);
    if (ms < hour) return ms % minute < second ? Words::tr("%1 min").arg(ms / minute) : Words::tr("%1 min %2 s").arg(ms / minute).arg(ms % minute / second, 2, 10, QLatin1Char('0'));
    if (ms < day) return ms % hour < minute ? Words::tr("%1 h").arg(ms / hour) : Words::tr("%1 h %2 min").arg(ms / hour).arg(ms % hour / minute, 2, 10, QLatin1Char('0'));
    return ms % day < hour ? Words::tr("%1 d").arg(ms / day) : Words::tr("%1 d %2 h").arg(ms / day).arg(ms % day / hour);
}

QString roughly(std::int64_t ms) { return stretch(ms < minute ? ms / second * second : ms / minute * minute); }

QString ago(std::int64_t ms) { return ms < second ? Words::tr("just now") : Words::tr("%1 ago").arg(roughly(ms)); }

QString wallTime(std::int64_t ms) { return local(ms).toString(QStringLiteral("HH:mm:ss")); }

QString shortWallTime(std::int64_t ms) { return local(ms).toString(QStringLiteral("HH:mm")); }

QString wholeTime(std::int64_t ms)
{
    const QString utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(QStringLiteral("HH:mm:ss"));
    const QString here = local(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (local(ms).offsetFromUtc() == 0) return Words::tr("%1 UTC").arg(here);
    return Words::tr("%1 %2 (%3 UTC)").arg(here, zoneName(ms), utc);
}

QString zoneName(std::int64_t ms)
{
    const QDateTime at = local(ms);
    return at.offsetFromUtc() == 0 ? QStringLiteral("UTC") : at.timeZoneAbbreviation();
}

QString inLine(std::string_view text, int most)
{
    // Most texts are plain and short, and are asked for often.
    if (isPlain(text) && text.size() <= static_cast<std::size_t>(most)) return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    // Only the beginning is looked at: a command may be as long as a book.
    const std::string_view head = text.substr(0, static_cast<std::size_t>(most) * 8);
    QString line = readText(head);
    for (QChar& sign : line) {
        const QChar::Category category = sign.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line || category == QChar::Separator_Paragraph) sign = QLatin1Char(' ');
    }
    line = line.simplified();
    if (head.size() == text.size() && line.size() <= most) return line;
    line = line.left(most);
    if (!line.isEmpty() && line.back().isHighSurrogate()) line.chop(1);
    if (const qsizetype word = line.lastIndexOf(QLatin1Char(' ')); word > most / 2) line.truncate(word);
    return line % QChar(u'…');
}

QString inQuotes(std::string_view text, int most)
{
    const QString line = inLine(text, most);
    return line.isEmpty() ? line : Words::tr("‘%1’").arg(line);
}

QString nounOf(plan::ItemKind kind)
{
    switch (kind) {
    case plan::ItemKind::Shell: return Words::tr("Command");
    case plan::ItemKind::Sql: return Words::tr("Query");
    case plan::ItemKind::Http: return Words::tr("Call");
    case plan::ItemKind::File: return Words::tr("File");
    case plan::ItemKind::Watch: return Words::tr("Watch");
    case plan::ItemKind::Wait: return Words::tr("Wait");
    case plan::ItemKind::Task: return Words::tr("Task");
    case plan::ItemKind::Gate: return Words::tr("Gate");
    case plan::ItemKind::SignOff: return Words::tr("Sign-off");
    }
    return {};
}

QString nameOf(const plan::Item& item) { return Words::tr("%1 of line %2").arg(nounOf(item.kind)).arg(item.line); }

QString nameOf(const plan::Procedure& procedure, std::string_view id)
{
    const std::uint32_t index = procedure.indexOf(id);
    return index == plan::none ? inLine(id) : nameOf(procedure.items[index]);
}

QString withLines(QString text)
{
    static const QRegularExpression id(QStringLiteral("\\bL(\\d+)(?:\\.\\d+)?\\b"));
    return text.replace(id, Words::tr("line %1").arg(QStringLiteral("\\1")));
}

QString amount(std::uint64_t bytes)
{
    constexpr std::uint64_t kibi = 1024;
    if (bytes < kibi) return bytes == 1 ? Words::tr("1 byte") : Words::tr("%1 bytes").arg(bytes);
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

} // namespace holdpoint::items
