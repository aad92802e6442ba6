#include "models/report/html_text.h"

namespace holdpoint::report {

std::string htmlText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: {
            // A page may not hold them, and they could hide what stands behind them.
            const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
            if (control || c == 0x7f) out += "\xEF\xBF\xBD";
            else out += c;
        }
        }
    }
    return out;
}

} // namespace holdpoint::report
