#include "models/monitor/log_probe.h"

#include "models/monitor/source_words.h"

#include <sys/stat.h>

namespace holdpoint::monitor {

namespace {

constexpr std::int64_t firstLookMs = 300;
constexpr qint64 pieceBytes = 1 << 18;      // of one turn of the event loop, in which others wait

std::string wholePath(const std::string& path, const std::string& directory)
{
    return path.starts_with('/') || directory.empty() ? path : directory + '/' + path;
}

} // namespace

LogProbe::LogProbe(const Source& source, const ProbeWorld& world)
    : Probe(source, world), m_counter(log().pattern, log().windowMs), m_process(world.directory), m_path(wholePath(log().file, world.directory))
{
    m_file.setFileName(QString::fromStdString(m_path));
    connect(&m_process, &ShellProcess::wrote, this, [this](const QByteArray& bytes) {
        m_counter.take({bytes.data(), static_cast<std::size_t>(bytes.size())}, this->world().clock.steady());
    });
    connect(&m_process, &ShellProcess::ended, this, [this](int code, const QByteArray& errors, const std::string& problem) {
        const std::string complaint = errors.trimmed().left(200).toStdString(), exit = std::to_string(code);
        m_ended = !problem.empty() ? problem : complaint.empty() ? said(sourceWords.hasEnded, {exit}) : said(sourceWords.hasEndedSaying, {exit, complaint});
    });
}

void LogProbe::ask() { log().command.empty() ? askFile() : askCommand(); }

void LogProbe::say() { answer({{askedMs(), m_counter.perMinute(world().clock.steady())}}); }

void LogProbe::askCommand()
{
    if (m_process.runs()) return say();
    if (const std::string ended = std::exchange(m_ended, {}); !ended.empty()) return fail(said(sourceWords.startedAgain, {ended}));
    m_process.start(log().command);
    // A command that cannot follow ends at once, and that is no quiet log.
    QTimer::singleShot(std::chrono::milliseconds(std::min(firstLookMs, source().deadlineMs / 2)), this, [this] {
        if (asking()) m_process.runs() ? say() : fail(said(sourceWords.letItGoOn, {std::exchange(m_ended, {})}));
    });
}

void LogProbe::askFile()
{
    if (!m_file.isOpen())
        if (const std::string why = open(); !why.empty()) return fail(why);
    if (m_file.size() < m_file.pos()) {     // cut off, and written anew
        m_file.seek(0);
        m_counter.forgetBeginning();
    }
    readOn();
}

std::string LogProbe::open()
{
    struct stat status{};
    const bool there = ::stat(m_path.c_str(), &status) == 0;
    const bool isNew = std::exchange(m_looked, true);
    if (!there) return said(sourceWords.notThere);
    if (!S_ISREG(status.st_mode)) return said(sourceWords.noFile);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return said(sourceWords.unreadable, {m_file.errorString().toStdString()});
    if (::fstat(m_file.handle(), &status) == 0) {
        m_device = status.st_dev;
        m_node = status.st_ino;
    }
    m_missed = 0;
    if (!isNew) m_file.seek(m_file.size());
    return {};
}

void LogProbe::readOn()
{
    if (!asking()) return;
    const QByteArray piece = m_file.read(pieceBytes);
    m_counter.take({piece.data(), static_cast<std::size_t>(piece.size())}, world().clock.steady());
    if (piece.size() < pieceBytes) return atItsEnd();
    QMetaObject::invokeMethod(this, &LogProbe::readOn, Qt::QueuedConnection);
}

/// The name may belong to another file by now. The old one was read to its end, so nothing is missed.
void LogProbe::atItsEnd()
{
    struct stat status{};
    if (::stat(m_path.c_str(), &status) != 0) {
        if (++m_missed < 2) return say();       // it is being rotated
        m_file.close();
        return fail(said(sourceWords.gone));
    }
    m_missed = 0;
    if (status.st_dev == m_device && status.st_ino == m_node) return say();
    m_file.close();
    m_counter.forgetBeginning();
    if (const std::string why = open(); !why.empty()) return fail(why);
    readOn();
}

} // namespace holdpoint::monitor
