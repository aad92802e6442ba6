// The verbs with which people sign and vote. They keep an event; whoever drives the release sees it.

#include "app/options.h"
#include "app/output.h"
#include "app/say.h"
#include "app/secret_prompt.h"
#include "app/sign_here.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/hurried_clock.h"
#include "models/base/times.h"
#include "models/base/utf8.h"
#include "models/session/delegation.h"
#include "models/session/hurry.h"
#include "models/session/intents.h"
#include "models/session/wishes.h"
#include "models/signoff/pkcs11_token.h"
#include "models/signoff/private_file.h"
#include "models/signoff/signing.h"

#include <charconv>
#include <cstdio>

namespace holdpoint::app {

namespace {

using journal::Decision;
using journal::Statement;
using session::SignWish;
using Preparing = std::function<Result<Statement>(const journal::Record&, SignWish)>;
using Keeping = std::function<Result<journal::Body>(const journal::Record&, const journal::Testimony&, std::int64_t)>;

constexpr Option signRoleOption{"--role", "ROLE", "in which role; needed where more than one is asked"};
constexpr Option tokenOption{"--token", "MODULE", "the key lies on a token, and --as names it: pkcs11:token=ops;object=ann"};

/// Who signs: an identity whose passphrase is asked for when the statement has been shown, or a token that is open already, because
/// only then it says whose it is.
struct Pen {
    std::unique_ptr<signoff::Signer> open;
    std::optional<signoff::KeptIdentity> kept;

    [[nodiscard]] const signoff::Certificate& certificate() const { return open ? open->certificate() : kept->certificate; }
};

Result<Pen> takePen(const Arguments& arguments, signoff::KeyStore& store)
{
    Pen pen;
    if (arguments.has("--token")) {
        auto pin = askSecret("the PIN of the token");
        if (!pin) return pin.error();
        auto token = signoff::openToken({arguments.value("--token"), arguments.value("--as")}, std::move(pin.value()));
        if (!token) return token.error();
        pen.open = std::move(token.value());
        return pen;
    }
    auto kept = store.find(arguments.value("--as"));
    if (!kept) return kept.error();
    pen.kept = std::move(kept.value());
    return pen;
}

/// Shows the whole statement, asks for the passphrase, signs, and keeps what was signed if it still may be kept.
class Signing {
public:
    explicit Signing(const Arguments& arguments) : m_arguments(arguments), m_files(peopleOf(arguments)), m_store(m_files.keys, systemClock()) {}

    /// `type`: of the event that is to be kept.
    int run(SignWish wish, const Preparing& prepare, const Keeping& keep, const std::string& type, const std::string& done)
    {
        auto place = openStoreThatIsThere(m_arguments.value("--store"));
        if (!place) return fail(place.error());
        auto release = session::Release::open(*place->journal, m_clock, m_arguments.operands.front());
        if (!release) return fail(withStore(release.error(), *place));
        if (const auto wrong = mayNotKeep(*place, *release, type)) return fail(*wrong);
        auto pen = takePen(m_arguments, m_store);
        if (!pen) return fail(pen.error());
        const auto trust = m_files.readTrust();
        if (!trust) return fail(trust.error());
        if (const auto fresh = release->refresh(); !fresh) return fail(fresh.error());
        wish.release = release->id();
        session::catchUp(m_clock, release->record());
        wish.atMs = m_clock.now();
        wish.zoneMinutes = zoneHere();
        wish.who = signatoryOf(pen->certificate());
        if (const auto person = session::standingOfSigner(pen->certificate(), {}, *trust, wish.atMs, false)) wish.roles = person->roles;
        const auto statement = prepare(release->record(), wish);
        if (!statement) return fail(withStore(statement.error(), *place));
        const bool needed = session::needsSignature(release->record(), *statement);
        // Before a passphrase is typed: whether it would be for nothing.
        const auto known = session::standingOfSigner(pen->certificate(), pen->open ? pen->open->chain() : std::vector<signoff::Certificate>(), *trust, wish.atMs, needed);
        // Who vouches for a company's certificate may lie in its file, which is still closed.
        const bool later = !known && pen->kept && !pen->certificate().madeByItself();
        if (!known && !later) return fail(known.error());
        if (known)
            if (const auto wrong = session::wouldNotCount(release->record(), *statement, *known, wish.atMs)) return fail(*wrong);
        std::printf("%s", statementText(*statement).c_str());
        std::fflush(stdout);
        if (!pen->open)
            if (const auto wrong = open(*pen)) return fail(*wrong);
        const auto words = session::signedBy(*statement, *pen->open, *trust, needed);
        if (!words) return fail(words.error());
        return keepIn(*place, *release, *words, keep, statement->name, done);
    }

private:
    std::optional<Error> open(Pen& pen)
    {
        auto passphrase = askSecret(pen.kept->secretName() + ", to sign this");
        if (!passphrase) return passphrase.error();
        auto signer = m_store.open(pen.kept->id, std::move(passphrase.value()));
        if (!signer) return signer.error();
        pen.open = std::move(signer.value());
        return std::nullopt;
    }

    /// Of a team's store: before somebody signs for nothing.
    static std::optional<Error> mayNotKeep(const StorePlace& place, const session::Release& release, const std::string& type)
    {
        const auto right = rightIn(place);
        if (!right) return right.error();
        if (release.record().stage == journal::Stage::Ended && *right != journal::Right::Drive)
            return Error{"release " + release.id() + " is over, and nobody drives it who could keep a signature; a login with the right of a driver can, or sign its report: holdpoint-cli report " + release.id() + " --sign"};
        return session::mayNotSay(release.record(), *right, type);
    }

    int keepIn(const StorePlace& place, session::Release& release, const journal::Testimony& words, const Keeping& keep, const std::string& name, const std::string& done)
    {
        while (true) {      // others may be faster; it is looked at anew for what they have left
            if (const auto fresh = release.refresh(); !fresh) return fail(fresh.error());
            session::catchUp(m_clock, release.record());
            auto body = keep(release.record(), words, m_clock.now());
            if (!body) return fail(body.error());
            const auto spoken = session::speak(release, *place.journal, std::move(body.value()), name);
            if (!spoken) return fail(spoken.error());
            if (spoken->wish != 0) return awaitAnswer(place, release.id(), spoken->wish, done);
            if (!spoken->kept.empty()) return print(done + " as event " + std::to_string(spoken->kept.front().seq) + " of release " + release.id() + '\n', Done);
        }
    }

    const Arguments& m_arguments;
    session::PeopleFiles m_files;
    signoff::KeyStore m_store;
    HurriedClock m_clock;
};

int sign(const Arguments& arguments)
{
    SignWish wish;
    wish.role = arguments.value("--role");
    wish.comment = arguments.value("--comment");
    wish.decision = arguments.has("--refuse") ? Decision::Refuse : Decision::Approve;
    if (arguments.has("--meaning")) {
        const auto meaning = journal::meaningNamed(arguments.value("--meaning"));
        if (!meaning) return fail(Error{"--meaning takes reviewed, approved or responsible, and not '" + arguments.value("--meaning") + "'"});
        wish.meaning = *meaning;
    }
    const auto prepare = [&](const journal::Record& record, SignWish about) -> Result<Statement> {
        if (!arguments.has("--whole")) {
            const engine::Advice advice = engine::advance(record, about.atMs);
            const std::uint32_t meant = session::itemToSign(record, about.roles, advice.item, about.atMs);
            const auto item = session::itemNamed(record, arguments.operand(1), meant);
            if (!item) return item.error();
            about.item = *item;
        }
        return session::statementAbout(record, about);
    };
    return Signing(arguments).run(wish, prepare, session::signOff, "signed", arguments.has("--refuse") ? "refused" : "signed");
}

std::optional<Decision> wordOf(const std::string& text)
{
    const auto word = journal::decisionNamed(text);
    return word && (*word == Decision::Go || *word == Decision::NoGo || *word == Decision::Hold) ? word : std::nullopt;
}

int vote(const Arguments& arguments)
{
    const auto word = wordOf(arguments.operand(1));
    if (!word) return fail(Error{"vote takes go, no-go or hold, and not '" + arguments.operand(1) + "'"});
    SignWish wish;
    wish.role = arguments.value("--role");
    wish.comment = arguments.value("--reason");
    wish.decision = *word;
    const bool decides = arguments.has("--decide");
    const auto prepare = decides ? session::directionAbout : session::voteAbout;
    const auto keep = decides ? session::decidePoll : session::vote;
    const int no = decides && *word != Decision::Go ? No : Done;
    if (arguments.has("--as")) {
        const int exit = Signing(arguments).run(wish, prepare, keep, decides ? "poll-decided" : "voted", decides ? "decided" : "answered");
        return exit == Done ? no : exit;
    }
    const std::string person = personHere(arguments.value("--by"));
    const int exit = say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        wish.release = release.id();
        wish.atMs = release.clock().now();
        wish.zoneMinutes = zoneHere();
        wish.who.name = utf8::cleaned(person);
        auto statement = prepare(release.record(), wish);
        if (!statement) return statement.error();
        return keep(release.record(), session::saidOnly(std::move(statement.value())), wish.atMs);
    });
    return exit == Done ? no : exit;
}

/// A role goes to somebody else for a while, on record.
int delegate(const Arguments& arguments)
{
    const auto text = signoff::readWhole(arguments.value("--to"), "the certificate");
    if (!text) return fail(arguments.has("--to") ? text.error() : Error{"delegate needs the certificate of whom the role goes to; give its file with --to"});
    const auto certificate = signoff::Certificate::fromPem(*text, arguments.value("--to"));
    if (!certificate) return fail(certificate.error());
    const auto until = readTime(arguments.value("--until"));
    if (!until) return fail(Error{"--until is no time with a zone: '" + arguments.value("--until") + "'; write it as 2027-01-31T00:00:00Z"});
    session::DelegationWish wish{arguments.operand(1), certificate->name(), certificate->fingerprint(), arguments.value("--reason"), 0, *until};
    const auto prepare = [&](const journal::Record& record, const SignWish& about) {
        wish.fromMs = about.atMs / 1000 * 1000;
        return session::delegationAbout(record, wish, about);
    };
    const Keeping keep = [&](const journal::Record& record, const journal::Testimony& words, std::int64_t) { return session::delegate(record, wish, words); };
    return Signing(arguments).run({}, prepare, keep, "delegated", "handed on");
}

std::string ageText(std::int64_t ms)
{
    const std::int64_t minutes = ms / 60'000;
    return minutes == 0 ? std::to_string(ms / 1000) + " s ago" : minutes < 120 ? std::to_string(minutes) + " min ago" : std::to_string(minutes / 60) + " h ago";
}

std::string boardText(const journal::PollRecord& poll, std::int64_t nowMs)
{
    const signoff::Board board = signoff::boardOf(poll, nowMs);
    std::string text = poll.opened.poll + ": " + poll.opened.question + " (" + poll.basis.stage + ")\n";
    for (const signoff::BoardRow& row : board.rows) {
        std::string role = row.role;
        role.resize(std::max<std::size_t>(role.size() + 2, 24), ' ');
        text += "  " + role;
        if (!row.vote) text += "waits";
        else text += std::string(signoff::calledOut(row.vote->word)) + "  " + row.vote->name + ", " + ageText(row.ageMs) + (row.vote->reason.empty() ? "" : ": " + row.vote->reason);
        if (row.state == signoff::AnswerState::Outdated || row.state == signoff::AnswerState::Stale) text += "  (does not count: " + row.why + ')';
        text += '\n';
    }
    for (const std::string& one : board.dissent) text += "  dissent: " + one + '\n';
    for (const std::string& one : board.ignored) text += "  not counted: " + one + '\n';
    text += board.quorum ? "  the quorum is there\n" : "  the quorum is not there\n";
    if (!board.askedAgain.empty()) text += "  asked again: " + board.askedAgain + '\n';
    if (board.decided) text += "  " + poll.opened.director + " (" + board.decided->name + ") decides: " + std::string(signoff::calledOut(board.decided->word)) + (board.decided->reason.empty() ? "" : ", " + board.decided->reason) + '\n';
    else text += "  " + poll.opened.director + " decides\n";
    if (!poll.overruledBy.empty()) text += "  " + poll.overruledBy + " went on against it" + (poll.overruledWhy.empty() ? "" : ": " + poll.overruledWhy) + '\n';
    return text;
}

/// GO is 0, NO-GO or HOLD 1, and an open question waits for people.
int showPoll(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    HurriedClock clock;
    const auto release = session::Release::open(*place->journal, clock, arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    session::catchUp(clock, release->record());
    const auto& polls = release->record().signing.polls;
    if (polls.empty()) return print("no poll was opened in this release; open one with 'holdpoint-cli poll RELEASE QUESTION'\n", Done);
    const journal::PollRecord& last = polls.back();
    return print(boardText(last, clock.now()), last.open() ? HeldUp : last.decision->statement.decision == Decision::Go ? Done : No);
}

int pollVerb(const Arguments& arguments)
{
    if (arguments.operands.size() < 2 && !arguments.has("--item")) return showPoll(arguments);
    session::PollWish wish;
    wish.question = arguments.operand(1);
    wish.roles = arguments.values("--role");
    wish.director = arguments.value("--director");
    for (const auto& [option, into] : {std::pair<const char*, std::int64_t>{"--quorum", 0}, {"--fresh", 1}}) {
        if (!arguments.has(option)) continue;
        const std::string text = arguments.value(option);
        std::uint32_t number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (problem != std::errc() || end != text.data() + text.size() || number == 0 || number > 100'000) return fail(Error{std::string(option) + " takes a number, and not '" + text + "'"});
        if (into == 0) wish.quorum = number;
        else wish.freshMs = std::int64_t{number} * 60'000;
    }
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        if (arguments.has("--item")) {
            const auto item = session::itemNamed(release.record(), arguments.value("--item"), plan::none);
            if (!item) return item.error();
            wish.item = *item;
        }
        return session::openPoll(release.record(), wish);
    });
}

} // namespace

std::vector<Verb> signVerbs()
{
    return {
        {"sign", "RELEASE [ITEM]", "signs an item, or the one that is waited for: the statement is shown, then the passphrase is asked for\n\nA passphrase is typed, or is the next line of standard input; it is never an argument.",
         {storeOption, asOption, signRoleOption, {"--refuse", "", "the answer is no; needs a comment, and holds the release"}, {"--comment", "TEXT", "why; it is a part of what is signed"},
          {"--meaning", "WHAT", "reviewed, approved or responsible; else approved"}, {"--whole", "", "about the release as a whole, also when it is over"}, tokenOption, keysOption, trustOption, authoritiesOption}, sign, 1, 2},
        {"vote", "RELEASE go|no-go|hold", "answers the go/no-go poll, signed with --as, or by name where that is enough; exit 1 when a decision is no",
         {storeOption, asOption, signRoleOption, reasonOption, {"--decide", "", "this is the director's decision"}, byOption, tokenOption, keysOption, trustOption, authoritiesOption}, vote, 2, 2},
        {"delegate", "RELEASE ROLE", "somebody else may sign in your role for a while; the statement is shown and signed",
         {storeOption, asOption, {"--to", "FILE", "the certificate of whom it goes to"}, {"--until", "TIME", "how long: 2027-01-31T00:00:00Z"}, reasonOption, tokenOption, keysOption, trustOption, authoritiesOption}, delegate, 2, 2},
        {"poll", "RELEASE [QUESTION]", "opens a go/no-go poll; without a question, shows the board: exit 0 at GO, 1 at NO-GO or HOLD, 3 while it is open",
         {storeOption, {"--role", "ROLE", "who answers; may be given several times; else the roles that sign in the runbook"}, {"--director", "ROLE", "who decides; else the Release Manager"},
          {"--quorum", "N", "how many have to have answered; else all"}, {"--fresh", "MINUTES", "older answers do not count"}, {"--item", "ITEM", "the gate that it decides"}, byOption}, pollVerb, 1, 2},
    };
}

} // namespace holdpoint::app
