#include "models/items/parameters_model.h"

#include "models/plan/default_values.h"
#include "models/session/background.h"
#include "models/session/secret_names.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace holdpoint::items {

namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }

const QString hidden = QStringLiteral("••••••");

/// What comes later counts more.
session::Values together(session::Values all, const session::Values& environment, const session::Values& typed)
{
    for (const session::Values* more : {&environment, &typed})
        for (const auto& [name, value] : *more) all[name] = value;
    return all;
}

} // namespace

std::vector<ParametersModel::Row> ParametersModel::rowsOf(const plan::Procedure& procedure)
{
    std::vector<Row> rows;
    std::unordered_map<std::string, std::size_t> known;
    std::set<std::string> made;
    for (const plan::Item& item : procedure.items)
        if (!item.capture.empty()) made.insert(item.capture);
    for (const plan::Item& item : procedure.items) {
        for (const std::string& name : plan::namesNeeded(item)) {
            const std::string bare(plan::bareName(name));
            if (made.contains(bare)) continue;
            const auto [at, isNew] = known.try_emplace(bare, rows.size());
            if (isNew) rows.push_back({name, bare, {}, 0, Origin::Given, false, false, {}});
            Row& row = rows[at->second];
            if (row.lines.empty() || row.lines.back() != item.line) row.lines.push_back(item.line);
            if (std::find(item.databases.begin(), item.databases.end(), bare) != item.databases.end()) row.origin = Origin::Database;
        }
    }
    addDefaults(procedure, rows);
    addCaptures(procedure, rows);
    return rows;
}

/// Nobody is asked for them, and they may be given all the same.
void ParametersModel::addDefaults(const plan::Procedure& procedure, std::vector<Row>& rows)
{
    for (plan::DefaultValue& one : plan::defaultsIn(procedure)) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.bare == one.name; });
        std::vector<std::uint32_t> lines;
        for (const plan::Item& item : procedure.items)
            if (item.kind <= plan::ItemKind::Watch && plan::readsVariable(item.text, one.name)) lines.push_back(item.line);
        if (same != rows.end()) same->lines = std::move(lines);
        else rows.push_back({'$' + one.name, one.name, std::move(lines), 0, Origin::Default, false, false, std::move(one.value)});
    }
}

void ParametersModel::addCaptures(const plan::Procedure& procedure, std::vector<Row>& rows)
{
    std::map<std::string, std::size_t> made;
    for (const plan::Item& item : procedure.items) {
        if (item.capture.empty() || !made.try_emplace(item.capture, rows.size()).second) continue;
        rows.push_back({'<' + item.capture + '>', item.capture, {}, item.line, Origin::Output, false, false, {}});
    }
    if (!made.empty())
        for (const plan::Item& user : procedure.items)
            for (const std::string& name : user.needs)
                if (const auto row = made.find(std::string(plan::bareName(name))); row != made.end()) rows[row->second].lines.push_back(user.line);
    for (const plan::FileCapture& file : procedure.captures) {
        Row row{file.name, file.name, {}, file.maker == plan::none ? 0 : procedure.items[file.maker].line, Origin::File, false, false, {}};
        for (const auto& [item, spelled] : file.uses) row.lines.push_back(procedure.items[item].line);
        rows.push_back(std::move(row));
    }
}

struct ParametersModel::Seen {
    std::vector<Row> rows;
    session::Values environment, named;
};

void ParametersModel::show(const session::RunbookPointer& runbook)
{
    const auto work = [runbook, typed = m_typed] {
        Seen seen{rowsOf(*runbook->procedure), {}, {}};
        const auto named = session::namedValues(*runbook->plan);
        for (Row& row : seen.rows)
            if (const auto found = named.find(row.bare); found != named.end() && row.origin == Origin::Given) std::tie(seen.named[row.bare], row.namedAt) = found->second;
        session::takeFromEnvironment(seen.environment, runbook->procedure->items);
        for (const Row& row : seen.rows)    // a shell would find it there as well
            if (const char* known = row.origin == Origin::Default ? std::getenv(row.bare.c_str()) : nullptr; known && *known) seen.environment[row.bare] = known;
        markMissing(*runbook->procedure, together(seen.named, seen.environment, typed), seen.rows);
        return seen;
    };
    session::inBackground(this, work, [this, runbook, typed = m_typed, asked = ++m_asked](const Seen& seen) {
        if (asked == m_asked) take(runbook, seen, typed);
    });
}

void ParametersModel::take(const session::RunbookPointer& runbook, const Seen& seen, const session::Values& typed)
{
    beginResetModel();
    m_runbook = runbook;
    m_rows = seen.rows;
    m_environment = seen.environment;
    m_named = seen.named;
    std::erase_if(m_typed, [&](const auto& one) { return rowOf(one.first) < 0; });
    if (m_typed != typed) markMissing(*runbook->procedure, values(), m_rows);     // something was typed meanwhile, or is not asked for any more
    const session::Values all = values();
    for (Row& row : m_rows) {
        const auto value = all.find(row.bare);
        row.secret = isSecret(row, value == all.end() ? std::string() : value->second);
    }
    endResetModel();
    Q_EMIT shown();
    Q_EMIT valuesChanged();
}

bool ParametersModel::isSecret(const Row& row, const std::string& value)
{
    // Which names are a database's is known here already; a procedure would be searched for it.
    return !isMade(row) && ((row.origin == Origin::Database && !session::isDatabaseFile(value)) || session::isSecret({}, row.bare, value));
}

session::Values ParametersModel::values() const { return together(m_named, m_environment, m_typed); }

void ParametersModel::markMissing(const plan::Procedure& procedure, const session::Values& values, std::vector<Row>& rows)
{
    std::set<std::string> missing;
    for (const session::MissingValue& value : session::missingValues(procedure, values)) missing.emplace(plan::bareName(value.name));
    for (Row& row : rows) row.missing = missing.contains(row.bare) && !isMade(row);
}

int ParametersModel::missing() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.missing; }));
}

int ParametersModel::rowOf(const std::string& name) const
{
    const std::string_view bare = plan::bareName(name);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.bare == name || r.bare == bare; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int ParametersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ParametersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ParametersModel::valueText(const Row& row) const
{
    const session::Values all = values();
    const auto value = all.find(row.bare);
    const std::string& known = value == all.end() ? row.otherwise : value->second;
    return row.secret && !known.empty() ? hidden : textOf(known);
}

QString ParametersModel::stateText(const Row& row) const
{
    if (row.origin == Origin::File) return tr("a file, made in line %1").arg(row.madeAt);
    if (row.origin == Origin::Output) return tr("read from the output of line %1").arg(row.madeAt);
    if (m_typed.contains(row.bare)) return row.secret ? tr("given, kept in memory only") : tr("given");
    if (m_environment.contains(row.bare)) return tr("from the environment");
    if (row.namedAt != 0) return tr("as line %1 says").arg(row.namedAt);
    if (row.origin == Origin::Default) return tr("the runbook's own");
    if (row.missing) return row.origin == Origin::Database ? tr("needed: an address") : tr("needed");
    return row.origin == Origin::Database ? tr("another address will do") : tr("not needed to begin");
}

QString ParametersModel::usedText(const Row& row) const
{
    constexpr std::size_t most = 6;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(row.lines.size(), most); ++i) lines += QString::number(row.lines[i]);
    if (row.lines.size() > most) lines += QStringLiteral("…");
    if (lines.isEmpty()) return tr("nowhere");
    return row.lines.size() == 1 ? tr("line %1").arg(lines.front()) : tr("lines %1").arg(lines.join(QStringLiteral(", ")));
}

Mark ParametersModel::markOf(const Row& row) const
{
    if (isMade(row)) return Mark::Waiting;
    if (m_typed.contains(row.bare)) return Mark::Confirmed;
    if (m_environment.contains(row.bare) || row.namedAt != 0) return Mark::Passed;
    if (row.origin == Origin::Default) return Mark::Waiting;
    return row.missing ? Mark::Asking : Mark::Aside;
}

QVariant ParametersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return textOf(row.name);
        case Value: return valueText(row);
        case State: return stateText(row);
        case Used: return usedText(row);
        default: return {};
        }
    case Qt::EditRole: return index.column() == Value && !row.secret ? valueText(row) : QString();
    case Qt::ToolTipRole:
        if (index.column() == Name) return textOf(row.name);
        return row.secret && index.column() == Value ? tr("A secret: it is never shown and never written down") : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        if (index.column() == Value && valueText(row).isEmpty()) return tr("no value");
        return row.secret && index.column() == Value ? QVariant(tr("secret value")) : data(index, Qt::DisplayRole);
    case NameRole: return textOf(row.bare);
    case LineRole: return row.lines.empty() ? row.madeAt : row.lines.front();
    case SecretRole: return row.secret;
    case MissingRole: return row.missing;
    case MarkRole: return QVariant::fromValue(markOf(row));
    default: return {};
    }
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Name");
    case Value: return tr("Value");
    case State: return tr("State");
    case Used: return tr("Used in");
    default: return {};
    }
}

Qt::ItemFlags ParametersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value && !isMade(m_rows[static_cast<std::size_t>(index.row())])) flags |= Qt::ItemIsEditable;
    return flags;
}

/// An empty text takes the value back.
bool ParametersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::string text = value.toString().toStdString();
    if (text.empty() && row.secret && !m_typed.contains(row.bare)) return false;
    if (text.empty() || text == row.otherwise) m_typed.erase(row.bare);
    else m_typed[row.bare] = text;
    row.secret = isSecret(row, text);
    // A value that is given is not missing. Only where another one may do instead has the procedure to be asked.
    if (row.origin == Origin::Given && !text.empty()) row.missing = false;
    else markMissing(*m_runbook->procedure, values(), m_rows);
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columns - 1));
    Q_EMIT valuesChanged();
    return true;
}

} // namespace holdpoint::items
