#pragma once

#include "models/journal/journal.h"

#include <map>

namespace holdpoint::store {

/// A journal that lives as long as this object: for rehearsals, which nobody wants to keep, and for simulations, which make
/// millions of releases. It chains nothing; all else is as with the others.
class MemoryJournal : public journal::Journal {
public:
    Result<std::vector<journal::Event>> create(const journal::Summary& summary, std::vector<journal::Draft> drafts) override;
    Result<std::optional<std::vector<journal::Event>>> append(const std::string& release, std::uint64_t seen, std::vector<journal::Draft> drafts,
                                                              const journal::Summary& summary) override;
    Result<std::vector<journal::Event>> read(const std::string& release, std::uint64_t seen) override;
    Result<std::vector<journal::Summary>> releases() override;
    std::int64_t changeMark() override { return m_changes; }
    Result<std::string> keepText(std::string_view bytes) override;
    Result<std::string> text(std::string_view sha256) override;

private:
    struct Kept {
        journal::Summary summary;
        std::int64_t createdMs = 0;
        std::vector<journal::Event> events;
    };
    static std::vector<journal::Event> add(Kept& kept, std::vector<journal::Draft> drafts);

    std::map<std::string, Kept> m_releases;
    std::map<std::string, std::string, std::less<>> m_texts;
    std::int64_t m_changes = 0;
};

} // namespace holdpoint::store
