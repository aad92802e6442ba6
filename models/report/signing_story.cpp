#include "models/report/signing_story.h"

#include "models/base/json_reader.h"
#include "models/signoff/policy.h"

#include <QByteArray>

#include <algorithm>

namespace holdpoint::report {

namespace {

class SigningTeller {
public:
    explicit SigningTeller(const Evidence& evidence) : m_evidence(evidence) {}

    SigningStory tell()
    {
        for (const KeptEvent& event : m_evidence.events) {
            const bool isOurs = event.type == "signed" || event.type == "voted" || event.type == "poll-decided" || event.type == "delegated" || event.type == "sign-voided" || event.type == "poll-opened" || event.type == "poll-asked-again";
            if (!isOurs) continue;
            const auto object = readJsonObject(event.body);
            if (object) take(event, *object);
        }
        return std::move(m_story);
    }

private:
    void take(const KeptEvent& event, const QJsonObject& object)
    {
        JsonFields fields(object);
        if (event.type == "poll-opened") {
            m_story.polls.push_back({fields.text("poll"), fields.text("question"), fields.text("item"), fields.text("director"), fields.texts("roles"), fields.whole<std::uint32_t>("quorum"), event.atMs, {}});
        } else if (event.type == "poll-asked-again") {
            const std::string poll = fields.text("poll");
            for (PollStory& one : m_story.polls)
                if (one.poll == poll) one.askedAgain.push_back(fields.text("why"));
        } else if (event.type == "sign-voided") {
            const auto seq = fields.whole<std::uint64_t>("signed");
            for (Testified& one : m_story.words)
                if (one.seq == seq) one.voided = fields.text("why");
        } else {
            testify(event, fields);
            if (event.type == "delegated") m_story.delegations.emplace_back(fields.text("role"), fields.text("certificate"));
        }
    }
    void testify(const KeptEvent& event, JsonFields& fields)
    {
        const QJsonObject object = fields.object("words");
        JsonFields words(object);
        Testified said{event.seq, event.atMs, event.type, fields.textOr("poll"), {}, {words.text("statement"), {}}, {}, {}};
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(words.text("signature")), QByteArray::AbortOnBase64DecodingErrors);
        said.bytes.signature = decoded.decoded.toStdString();
        auto statement = signoff::readStatement(said.bytes.statement);
        if (!statement) said.problem = statement.error().what;
        else if (!decoded) said.problem = "its signature is not base64";
        else said.statement = std::move(statement.value());
        m_story.words.push_back(std::move(said));
    }

    const Evidence& m_evidence;
    SigningStory m_story;
};

std::string kindText(const std::string& kind)
{
    if (kind == "signed") return "the sign-off";
    if (kind == "voted") return "the answer";
    return kind == "poll-decided" ? "the director's word" : "the delegation";
}

/// Why a statement is not about this release as it was when it was signed.
std::string wrongPlace(const Evidence& evidence, const Testified& said)
{
    const signoff::Statement& statement = *said.statement;
    if (statement.release != evidence.release) return "it is about release " + statement.release + "; it was moved here";
    if (statement.headSeq == 0 || statement.headSeq >= said.seq || statement.headSeq > evidence.events.size()) return "it is about an event that did not stand before it";
    if (evidence.events[static_cast<std::size_t>(statement.headSeq) - 1].hash != statement.headHash) return "it is about another journal than this one";
    return {};
}

PdfLine checkOne(const Evidence& evidence, const SigningStory& story, const Testified& said, const signoff::Trust& trust)
{
    std::string who = kindText(said.kind) + " in event " + std::to_string(said.seq);
    if (!said.statement) return {false, who + ": " + said.problem};
    const signoff::Statement& statement = *said.statement;
    who += " by " + statement.name + " as " + statement.role + " (" + std::string(signoff::nameOf(statement.decision)) + ')';
    if (const std::string wrong = wrongPlace(evidence, said); !wrong.empty()) return {false, who + ": " + wrong};
    if (said.bytes.signature.empty()) return {true, who + " was only said and not signed"};
    const auto checked = signoff::checkStatement(said.bytes);
    if (!checked) return {false, who + ": " + checked.error().what};
    const auto known = trust.judge(checked->facts.signer, checked->facts.chain, checked->signedMs());
    if (!known) return {false, who + ": " + known.error().what};
    const bool delegated = std::any_of(story.delegations.begin(), story.delegations.end(), [&](const auto& one) { return signoff::sameRole(one.first, statement.role) && one.second == statement.fingerprint; });
    const bool has = known->roles.empty() || delegated || signoff::holdsRole(known->roles, statement.role);
    if (!has) return {false, who + ": to " + known->by + " this person does not have that role"};
    return {true, who + ": its signature is right, known to " + known->by + (said.voided.empty() ? "" : "; it no longer stands: " + said.voided)};
}

} // namespace

SigningStory signingStory(const Evidence& evidence) { return SigningTeller(evidence).tell(); }

std::vector<PdfLine> checkSignings(const Evidence& evidence, const signoff::Trust& trust)
{
    const SigningStory story = signingStory(evidence);
    std::vector<PdfLine> lines;
    for (const Testified& said : story.words) lines.push_back(checkOne(evidence, story, said, trust));
    return lines;
}

} // namespace holdpoint::report
