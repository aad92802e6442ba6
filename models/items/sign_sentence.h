#pragma once

#include "models/journal/record.h"

#include <QString>

#include <utility>

namespace holdpoint::items {

/// One sentence for each event about signatures and polls, as a part of what `sentenceOf` says.
class SignTeller {
public:
    SignTeller(QString actor, const journal::Record& record) : m_who(std::move(actor)), m_plan(*record.procedure) {}

    QString operator()(const journal::PolicySet& e) const;
    QString operator()(const journal::SignAsked& e) const;
    QString operator()(const journal::Signed& e) const;
    QString operator()(const journal::SignVoided& e) const;
    QString operator()(const journal::Delegated& e) const;
    QString operator()(const journal::PollOpened& e) const;
    QString operator()(const journal::Voted& e) const;
    QString operator()(const journal::PollDecided& e) const;
    QString operator()(const journal::PollAskedAgain& e) const;

private:
    [[nodiscard]] QString about(const std::string& item) const;

    QString m_who;
    const plan::Procedure& m_plan;
};

/// As it is called out: "GO", "NO-GO", "HOLD", "approved", "refused".
[[nodiscard]] QString wordOf(journal::Decision decision);

} // namespace holdpoint::items
