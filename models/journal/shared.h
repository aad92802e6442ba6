#pragma once

#include "models/journal/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::journal {

/// Who wants to drive: a person, at a machine, and the place where its jobs leave what they print.
struct Desk {
    std::string person, machine, place;
};

/// The right to drive a release, as the store gives it: for a while, and with a number that grows with each one that is given. What
/// carries an older number is not taken any more, so who was asleep can do no harm when it wakes.
struct Lease {
    std::uint64_t number = 0;           ///< 0: none was given yet
    Desk desk;
    std::string login;                  ///< as the store knows who took it
    std::int64_t leftMs = 0;            ///< by the store's clock
    bool givenBack = false;

    [[nodiscard]] bool live() const { return number != 0 && !givenBack && leftMs > 0; }
};

struct Taking {
    bool taken = false;
    std::uint64_t number = 0;           ///< of the lease that was taken
    Lease before;                       ///< the one that stood until then; where it was not taken, the one that stands
};

/// What a login may do, each with all that stands before it: look, hold and remark; sign and answer; drive and decide.
enum class Right : std::uint8_t { None, Observe, Sign, Drive };
[[nodiscard]] std::string_view nameOf(Right right);
[[nodiscard]] std::optional<Right> rightNamed(std::string_view name);

/// What somebody at another desk wants. It is kept with the name under which the store knows them, for whoever drives.
struct Wish {
    std::uint64_t id = 0;
    std::string login, person;
    Right right = Right::None;          ///< of the login when it was said
    std::string type, body;             ///< the event that it is to become
    std::int64_t saidMs = 0;            ///< by the store's clock
};
/// Which login has written what stands under a name; both are the same person's only where whoever drives is honest.
struct Writer {
    std::string login;                  ///< empty: it was written before the store kept it
    std::string actor;
    std::uint64_t events = 0, first = 0, last = 0;
};
struct WishState {
    bool open = true;
    std::uint64_t seq = 0;              ///< the event that it became
    std::string refused;                ///< why it did not
};

/// What only a store has that several machines share.
class Shared {
public:
    Shared() = default;
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    virtual ~Shared() = default;

    virtual Result<Right> right() = 0;

    virtual Result<Lease> lease(const std::string& release) = 0;
    /// Takes it where it is free or has run out. `alone`: whoever has it at this place is known to be gone.
    virtual Result<Taking> take(const std::string& release, const Desk& desk, std::int64_t lengthMs, bool alone) = 0;
    /// From now on for its whole length again. False: another one was given since.
    virtual Result<bool> renew(const std::string& release) = 0;
    virtual std::optional<Error> giveBack(const std::string& release) = 0;
    /// Whether nobody else can have been given the right yet, as far as this machine's own clock tells.
    [[nodiscard]] virtual bool isSure(const std::string& release) const = 0;
    /// The store has said that the lease is another one's.
    [[nodiscard]] virtual bool isLost(const std::string& release) const = 0;

    virtual Result<std::uint64_t> wish(const std::string& release, const std::string& person, const Body& body) = 0;
    virtual Result<WishState> wishState(std::uint64_t id) = 0;
    /// Those that nobody has answered: a hold first, then the oldest; where they are many, the first of them.
    virtual Result<std::vector<Wish>> wishes(const std::string& release) = 0;
    /// Of each release that has one, the first hold that nobody has answered.
    virtual Result<std::map<std::string, Wish>> unheardHolds() = 0;
    /// Who has written a release's events, in the order in which they came.
    virtual Result<std::vector<Writer>> writers(const std::string& release) = 0;
    virtual std::optional<Error> refuse(const std::string& release, std::uint64_t id, const std::string& why) = 0;
};

} // namespace holdpoint::journal
