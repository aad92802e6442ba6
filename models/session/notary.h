#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"
#include "models/session/people_files.h"
#include "models/signoff/cms.h"

#include <functional>

namespace holdpoint::session {

/// Looks at each signature that is in the journal before a release is driven on by it, whoever has put it there: whether it is one, of this
/// release and this plan, based on an event that is there, and by somebody who is known here with that role.
class Notary {
public:
    Notary(journal::Journal& journal, std::string release, PeopleFiles files) : m_journal(&journal), m_release(std::move(release)), m_files(std::move(files)) {}

    /// Why it does not count; empty: it does.
    [[nodiscard]] std::string faultOf(const journal::Record& record, const journal::SignatureRecord& one) const;

private:
    [[nodiscard]] std::string faultOfSigner(const journal::Record& record, const journal::SignatureRecord& one, const signoff::CmsFacts& facts) const;

    journal::Journal* m_journal;
    std::string m_release;
    PeopleFiles m_files;
};

/// The same as whoever drives a release asks it: why a signature does not count, empty where it does.
using SignatureFault = std::function<std::string(const journal::Record&, const journal::SignatureRecord&)>;
[[nodiscard]] SignatureFault notaryOf(journal::Journal& journal, std::string release, PeopleFiles files);

} // namespace holdpoint::session
