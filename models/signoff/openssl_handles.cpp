#include "models/signoff/openssl_handles.h"

#include <openssl/err.h>
#include <utility>

namespace holdpoint::signoff {

Bio readingFrom(std::string_view bytes) { return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))); }
Bio intoMemory() { return Bio(BIO_new(BIO_s_mem())); }

std::string takenFrom(BIO* memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::string opensslReason()
{
    // The first one is the cause; those after it say who stumbled over it.
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char* reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    return reason == nullptr ? "OpenSSL gives no reason" : reason;
}

Error opensslError(Phrase what, Phrase mend, std::string file) { return Error::told(Phrase::of("%1 (%2); %3", {std::move(what), opensslReason(), std::move(mend)}), std::move(file)); }

} // namespace holdpoint::signoff
