#include "models/runbook/segment_memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace holdpoint::runbook {

namespace {

constexpr std::size_t chunkSize = std::size_t{1} << 18;

/// Before each piece stands its size: the parser lets pieces grow.
struct alignas(std::max_align_t) Head {
    std::size_t size = 0;
};

class Chunks {
public:
    void* take(std::size_t size)
    {
        const std::size_t whole = sizeof(Head) + (size + sizeof(Head) - 1) / sizeof(Head) * sizeof(Head);
        if (m_chunks.empty() || m_used + whole > m_size) addChunk(whole);
        std::byte* at = m_chunks.back().get() + m_used;
        m_used += whole;
        reinterpret_cast<Head*>(at)->size = size;
        return at + sizeof(Head);
    }

    /// Keeps the first chunk for the next segment.
    void release()
    {
        if (m_chunks.size() > 1 || m_size > chunkSize) {
            m_chunks.clear();
            m_size = 0;
        }
        m_used = 0;
    }

private:
    void addChunk(std::size_t atLeast)
    {
        m_size = std::max(chunkSize, atLeast);
        m_chunks.emplace_back(new std::byte[m_size]);
        m_used = 0;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::size_t m_used = 0;
    std::size_t m_size = 0;  ///< of the last chunk
};

Chunks& chunks()
{
    thread_local Chunks all;
    return all;
}

void* takeCleared(std::size_t count, std::size_t size) { return std::memset(chunks().take(count * size), 0, count * size); }

void* takeLarger(void* piece, std::size_t size)
{
    if (!piece) return chunks().take(size);
    const std::size_t had = (static_cast<Head*>(piece) - 1)->size;
    return size <= had ? piece : std::memcpy(chunks().take(size), piece, had);
}

void keep(void*) {}

cmark_mem functions = {takeCleared, takeLarger, keep};

} // namespace

SegmentMemory::~SegmentMemory() { chunks().release(); }

cmark_mem* SegmentMemory::allocator() const { return &functions; }

} // namespace holdpoint::runbook
