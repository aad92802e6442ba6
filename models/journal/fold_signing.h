#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::journal {

/// Takes what people sign and vote into a record. Each call says what could not be; empty: nothing.
class SigningFolder {
public:
    SigningFolder(Record& record, const Event& event) : m_record(record), m_signing(record.signing), m_event(event) {}

    std::string take(const PolicySet& e);
    std::string take(const SignAsked& e);
    std::string take(const Signed& e);
    std::string take(const SignVoided& e);
    std::string take(const Delegated& e);
    std::string take(const PollOpened& e);
    std::string take(const Voted& e);
    std::string take(const PollDecided& e);
    std::string take(const PollAskedAgain& e);

    /// Somebody goes on: what that departs from, where a no stands. Empty: nothing.
    std::string goOn(const std::string& reason);
    /// Whether the release, which a poll's no has held, is let go by the word that this one was decided with.
    [[nodiscard]] bool takesTheNoBack(const std::string& poll) const;

    /// Looks at the plan: what is signed before the first work approves it.
    void begin();

    // What other events change of what was signed. They are looked at before they are taken into the record.
    void see(const Bound& e);
    void see(const Decided& e);
    void see(const Settled& e);
    void see(const WindowSet& e);
    void see(const WindowOverridden& e);
    void see(const RollbackBegun& e);
    void see(const HandedOver& e);
    template <typename Other>
    void see(const Other&) {}

private:
    /// Marks what that event says as void; false where nothing of it stands.
    bool mark(const SignVoided& e);
    void note(std::string item, const std::string& what, Change::Reach reach);
    [[nodiscard]] PollRecord* poll(const std::string& id);
    /// The words of a person, read; what cannot be read is said in `wrong`.
    [[nodiscard]] SignatureRecord read(const Testimony& words, std::string& wrong) const;

    Record& m_record;
    SigningRecord& m_signing;
    const Event& m_event;
};

} // namespace holdpoint::journal
