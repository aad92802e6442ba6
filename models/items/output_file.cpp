#include "models/items/output_file.h"

#include <QFile>

namespace holdpoint::items {

OutputFile::OutputFile(const QString& path, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<OutputWorker>(QFile::encodeName(path).toStdString(), [this] { tell(); }))
{
}

OutputFile::~OutputFile() = default;

/// From the worker's thread. While one message is on its way there is no need of another.
void OutputFile::tell()
{
    if (m_told.exchange(true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_told = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void OutputFile::grew() { m_worker->wake(); }

OutputLine OutputFile::line(quint64 n) const
{
    const std::vector<OutputLine> found = lines(n, 1);
    return found.empty() ? OutputLine() : found.front();
}

std::vector<OutputLine> OutputFile::lines(quint64 first, quint64 count) const
{
    if (count == 0) return {};
    const OutputWorker::Place place = m_worker->place(first, first + count - 1);
    return place.file ? readLines(*place.file, place.spans, first, first + count - 1) : std::vector<OutputLine>();
}

quint64 OutputFile::search(const QString& text, quint64 from, Direction direction) { return m_worker->search(text, from, direction); }

} // namespace holdpoint::items
