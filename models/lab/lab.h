#pragma once

#include "models/base/result.h"

#include <QThread>

#include <memory>
#include <string>

namespace holdpoint::lab {

class Board;

/// What the sample release deploys: a small service on this machine's own address, which lives as long as somebody drives the release. So
/// the sample is a real one, on a machine on which nothing else was set up.
class Lab {
public:
    explicit Lab(const std::string& folder);
    ~Lab();
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    /// Why the service cannot be reached; empty: it can.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    std::unique_ptr<Board> m_board;
    QThread m_thread;
    std::string m_trouble;
};

/// The lab that a runbook asks for in its front matter ("lab: quayside"), in the folder that the release works in. Null: it asks for none,
/// as all runbooks but the sample do.
[[nodiscard]] Result<std::unique_ptr<Lab>> labFor(std::string runbook, const std::string& folder);

} // namespace holdpoint::lab
