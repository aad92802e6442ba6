// A PKCS#11 module that hands all on to a real one (HOLDPOINT_TOKEN_MODULE) and is taken out after so many signatures
// (HOLDPOINT_TOKEN_SIGNS): the moment between two of them is one that nobody's hand can hit. With it go its sessions, as they do with a
// real token. It is put in again when it may give more of them.

#include <array>
#include <cstdlib>
#include <dlfcn.h>

namespace {

constexpr unsigned long generalError = 0x05, deviceRemoved = 0x32;
constexpr std::size_t functions = 68, closeAllSessions = 14, sessionInfo = 15, sign = 43;     // as version 2.40 of PKCS#11 counts them

/// As the standard lays it out: a version, and then the functions in their order.
struct FunctionList {
    std::array<unsigned char, 2> version;
    std::array<void*, functions> all;
};
using GetFunctionList = unsigned long (*)(FunctionList**);
using Sign = unsigned long (*)(unsigned long, unsigned char*, unsigned long, unsigned char*, unsigned long*);
struct SessionInfo {
    unsigned long slot, state, flags, deviceError;
};
using GetSessionInfo = unsigned long (*)(unsigned long, SessionInfo*);
using CloseAllSessions = unsigned long (*)(unsigned long);

FunctionList list;
Sign realSign = nullptr;
long signatures = 0;

long mayGive()
{
    const char* signs = std::getenv("HOLDPOINT_TOKEN_SIGNS");
    return signs != nullptr ? std::strtol(signs, nullptr, 10) : 0;
}

unsigned long signWhileItIsThere(unsigned long session, unsigned char* data, unsigned long size, unsigned char* signature, unsigned long* length)
{
    // Without a place for the signature, only its length is asked for.
    if (signature == nullptr) return realSign(session, data, size, signature, length);
    if (signatures >= mayGive()) {
        SessionInfo info{};
        if (reinterpret_cast<GetSessionInfo>(list.all[sessionInfo])(session, &info) == 0) reinterpret_cast<CloseAllSessions>(list.all[closeAllSessions])(info.slot);
        return deviceRemoved;
    }
    ++signatures;
    return realSign(session, data, size, signature, length);
}

} // namespace

extern "C" __attribute__((visibility("default"))) unsigned long C_GetFunctionList(FunctionList** out)
{
    const char* path = std::getenv("HOLDPOINT_TOKEN_MODULE");
    void* module = path != nullptr ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : nullptr;
    const auto real = module != nullptr ? reinterpret_cast<GetFunctionList>(dlsym(module, "C_GetFunctionList")) : nullptr;
    FunctionList* there = nullptr;
    if (real == nullptr || real(&there) != 0) return generalError;
    list = *there;
    realSign = reinterpret_cast<Sign>(list.all[sign]);
    list.all[sign] = reinterpret_cast<void*>(&signWhileItIsThere);
    *out = &list;
    return 0;
}
