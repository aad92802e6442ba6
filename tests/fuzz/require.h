#pragma once

#include <cstdio>
#include <cstdlib>

namespace holdpoint::tests {

/// A broken promise ends the process, so that the fuzzer keeps the input that broke it.
inline void require(bool kept, const char* promise)
{
    if (kept) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace holdpoint::tests
