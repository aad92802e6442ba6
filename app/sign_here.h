#pragma once

#include "app/answers.h"
#include "models/session/release.h"
#include "models/session/sign_intents.h"
#include "models/signoff/key_store.h"

namespace holdpoint::app {

/// How far the clock on this wall is east of UTC.
[[nodiscard]] std::int32_t zoneHere();
[[nodiscard]] session::Signatory signatoryOf(const signoff::Certificate& certificate);

/// A signature that was prepared, as the event to keep.
[[nodiscard]] Result<journal::Body> signAsPrepared(const session::Release& release, std::uint32_t item, const PreparedSignature& prepared, const session::PeopleFiles& people);

} // namespace holdpoint::app
