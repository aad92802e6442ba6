#include "models/lab/lab.h"

#include "models/lab/board.h"
#include "models/runbook/front_matter.h"
#include "models/runbook/source.h"

#include <utility>

namespace holdpoint::lab {

Lab::Lab(const std::string& folder) : m_board(std::make_unique<Board>(folder))
{
    m_thread.setObjectName(QStringLiteral("quayside"));
    m_board->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_board.get(), [this] { m_trouble = m_board->open(); }, Qt::BlockingQueuedConnection);
}

Lab::~Lab()
{
    QMetaObject::invokeMethod(m_board.get(), [this] { m_board->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Lab>> labFor(std::string runbook, const std::string& folder)
{
    std::unique_ptr<Lab> lab;
    if (!runbook.starts_with("---")) return lab;     // seen fastest: nothing else has to be read of most runbooks
    const auto source = runbook::Source::fromBytes(std::move(runbook), "the runbook");
    if (!source || runbook::readFrontMatter(*source).value("lab") != "quayside") return lab;
    lab = std::make_unique<Lab>(folder);
    if (!lab->trouble().empty()) return Error{"the sample's service cannot be started: " + lab->trouble(), folder};
    return lab;
}

} // namespace holdpoint::lab
