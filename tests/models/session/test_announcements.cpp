// What items say to people: when a person may have it sent, to whom it goes, and what is tried again.

#include "models/session/intents.h"
#include "models/session/messages.h"
#include "models/session/wishes.h"
#include "tests/models/journal/small_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

const std::string said = "L1.message";

std::shared_ptr<const plan::Procedure> telling()
{
    plan::Procedure p;
    p.title = "Small";
    p.items = {item(1), item(3)};
    p.items[0].kind = plan::ItemKind::Task;
    p.items[0].audience = "#releases";
    p.items[0].message = "version <version> is live";
    p.items[0].needs = {"<version>"};
    return std::make_shared<const plan::Procedure>(std::move(p));
}

} // namespace

class TestAnnouncements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itGoesToEverybodyOnce();
    void whatWasSurelyNotSentIsTriedAgain();
    void whoHasItGetsItNoSecondTime();
    void anotherTextGoesToEverybody();
    void nothingIsBegunInAHold();
    void whatIsOverIsNotSent();
    void whenItCannotBe();
    void aWishIsMadeAnew();

private:
    void happens(Body body) { apply(record, {record.seq + 1, record.lastMs + 1000, "ann", std::move(body), {}}); }
    void announce(const char* text = "")
    {
        auto made = session::announce(record, 0, text);
        QVERIFY2(made, made ? "" : made.error().what.c_str());
        happens(std::move(made.value()));
    }
    void becomes(const char* to, NotifyState state, std::uint32_t attempt = 1) { happens(Notified{said, "notify", to, attempt, state, {}}); }
    [[nodiscard]] QByteArray due(std::int64_t laterMs = 0) const
    {
        QByteArray all;
        for (const Notified& one : session::messagesDue(record, {{"page", "cy"}}, record.lastMs + laterMs, [](unsigned failed) { return std::optional<std::int64_t>(failed * 1000); }))
            all += QByteArray::fromStdString(one.alarm + ' ' + one.channel + ' ' + one.to + ' ' + std::to_string(one.attempt) + ';');
        return all;
    }
    [[nodiscard]] std::string wrong(const char* text = "") const
    {
        const auto made = session::announce(record, 0, text);
        return made ? std::string() : made.error().what;
    }

    Record record;
};

void TestAnnouncements::init()
{
    record = {};
    happens(Started{"f", "/", Drive::Flow, false, telling()});
    happens(AddresseesBound{{"ann", "bo"}});
    happens(Bound{"version", "4", false});
}

void TestAnnouncements::itGoesToEverybodyOnce()
{
    QCOMPARE(due(), QByteArray());
    announce();
    QCOMPARE(record.watch.announcements.at("L1").text, std::string("version 4 is live"));
    QCOMPARE(due(), QByteArray("L1.message notify ann 1;L1.message notify bo 1;"));
    becomes("ann", NotifyState::Begun);
    QCOMPARE(due(), QByteArray("L1.message notify bo 1;"));
    becomes("bo", NotifyState::Begun);
    becomes("ann", NotifyState::Sent);
    becomes("bo", NotifyState::Unknown);
    QCOMPARE(due(3'600'000), QByteArray());
    QVERIFY(record.oddities.empty());
}

void TestAnnouncements::whatWasSurelyNotSentIsTriedAgain()
{
    announce();
    becomes("ann", NotifyState::Begun);
    becomes("bo", NotifyState::Begun);
    becomes("ann", NotifyState::Failed);
    becomes("bo", NotifyState::Refused);
    QCOMPARE(due(-1), QByteArray());       // it failed a second ago
    QCOMPARE(due(0), QByteArray("L1.message notify ann 2;"));
}

void TestAnnouncements::whoHasItGetsItNoSecondTime()
{
    announce();
    becomes("ann", NotifyState::Begun);
    QVERIFY(wrong().find("is being sent to ann") != std::string::npos);
    becomes("ann", NotifyState::Sent);
    becomes("bo", NotifyState::Begun);
    becomes("bo", NotifyState::Unknown);
    announce();
    QCOMPARE(due(), QByteArray("L1.message notify bo 1;"));
    becomes("bo", NotifyState::Begun);
    becomes("bo", NotifyState::Sent);
    QVERIFY(wrong().find("everybody has got this text") != std::string::npos);
    QVERIFY(record.oddities.empty());
}

void TestAnnouncements::anotherTextGoesToEverybody()
{
    announce();
    becomes("ann", NotifyState::Begun);
    becomes("ann", NotifyState::Sent);
    announce("version 5 is live");
    QCOMPARE(due(), QByteArray("L1.message notify ann 1;L1.message notify bo 1;"));
    QVERIFY(record.watch.announcements.at("L1").reached.empty());
}

void TestAnnouncements::nothingIsBegunInAHold()
{
    announce();
    happens(Held{"lunch"});
    QCOMPARE(due(3'600'000), QByteArray());
    QVERIFY(wrong().find("is held") != std::string::npos);
    happens(Released{});
    QCOMPARE(due(), QByteArray("L1.message notify ann 1;L1.message notify bo 1;"));
}

void TestAnnouncements::whatIsOverIsNotSent()
{
    announce();
    happens(Answered{"L1", "yes", {}});
    QCOMPARE(due(), QByteArray());
    happens(Settled{"L1", 1, Outcome::Passed, {}});
    QCOMPARE(due(), QByteArray());
    QVERIFY(wrong().find("settled already") != std::string::npos);
    happens(Announced{"L1", "late", {"ann"}});
    QCOMPARE(record.oddities.size(), std::size_t{1});
}

void TestAnnouncements::whenItCannotBe()
{
    happens(AddresseesBound{});
    QVERIFY2(wrong().find("\"notify\"") != std::string::npos, wrong().c_str());
    happens(AddresseesBound{{"ann"}});
    record.values.clear();
    QVERIFY2(wrong().find("<version> has no value") != std::string::npos, wrong().c_str());
    QVERIFY(wrong("something else").empty());
    QVERIFY(!session::announce(record, 1, {}));
    for (const Body& odd : {Body(Announced{"L3", "t", {"ann"}}), Body(Announced{"L9", "t", {"ann"}}), Body(Announced{"L1", "t", {}})}) {
        const std::size_t before = record.oddities.size();
        happens(odd);
        QCOMPARE(record.oddities.size(), before + 1);
    }
}

/// To whom it goes is not for somebody at another desk to say.
void TestAnnouncements::aWishIsMadeAnew()
{
    journal::Wish wish;
    wish.type = "announced";
    wish.body = writeBody(Announced{"L1", "hello", {"a stranger"}});
    wish.right = journal::Right::Sign;
    const auto made = session::bodyOf(wish, record);
    QVERIFY2(made, made ? "" : made.error().what.c_str());
    QCOMPARE(std::get<Announced>(*made).to, (std::vector<std::string>{"ann", "bo"}));
    wish.right = journal::Right::Observe;
    QVERIFY(!session::bodyOf(wish, record));
}

QTEST_APPLESS_MAIN(TestAnnouncements)
#include "test_announcements.moc"
