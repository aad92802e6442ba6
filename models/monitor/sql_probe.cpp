#include "models/monitor/sql_probe.h"

#include "models/monitor/source_words.h"

namespace holdpoint::monitor {

SqlProbe::SqlProbe(const Source& source, const ProbeWorld& world) : Probe(source, world) {}

std::string SqlProbe::prepare()
{
    std::string address = sql().address;
    if (!sql().database.empty()) {
        const auto value = world().secrets(sql().database);
        if (!value || value->empty()) return said(sourceWords.noAddress, {sql().database});
        address = *value;
    }
    if (m_asker && address == m_address) return {};
    const auto url = database::readDatabaseUrl(address, world().directory.empty() ? "." : world().directory);
    if (!url) return url.error().what;
    // The server stops what this program could not stop; never before, so that who was impatient is always said in our words.
    constexpr std::int64_t backstopMs = 1'000;
    const std::int64_t patience = source().deadlineMs;
    m_asker = std::make_unique<SqlAsker>(*url, database::SqlAccess{true, patience, patience + backstopMs}, [this](SqlAsker::Answer given) {
        QMetaObject::invokeMethod(this, [this, given = std::move(given)] {
            if (!asking()) return;      // it came when its time was just over
            given.number ? answer({{askedMs(), *given.number}}) : fail(given.problem);
        }, Qt::QueuedConnection);
    });
    m_address = std::move(address);
    return {};
}

void SqlProbe::ask()
{
    auto statements = database::splitSql(sql().query);
    if (statements.size() != 1 || !isQuery(statements.front())) return fail(said(sourceWords.onlyReads));
    if (const std::string why = prepare(); !why.empty()) return fail(why);
    if (!m_asker->ask(std::move(statements.front()))) fail(said(sourceWords.stillAsked));
}

void SqlProbe::abandon()
{
    if (m_asker) m_asker->cancel();
}

} // namespace holdpoint::monitor
