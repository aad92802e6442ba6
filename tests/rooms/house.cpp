#include "tests/rooms/house.h"

#include <sstream>

namespace holdpoint::tests {

namespace {

class Reader {
public:
    explicit Reader(const std::string& file) { m_house.file = file; }

    Result<House> read(std::string_view text)
    {
        std::istringstream lines{std::string(text)};
        for (std::string line; std::getline(lines, line);) {
            ++m_line;
            if (const std::string wrong = take(line); !wrong.empty()) return Error{wrong, m_house.file, m_line};
        }
        return std::move(m_house);
    }

private:
    /// Returns what is wrong with the line.
    std::string take(std::string line)
    {
        line = line.substr(0, line.find('#'));
        const std::size_t colon = line.find(':');
        const std::vector<std::string> head = words(line.substr(0, colon));
        if (head.empty()) return colon == std::string::npos ? "" : "nothing stands before the colon";
        if (head[0] == "long") return head.size() == 2 ? (m_house.longLine[head[1]] = m_line, "") : "write: long FILE";
        if (colon == std::string::npos) return "the line needs a colon";
        const std::vector<std::string> rest = words(line.substr(colon + 1));
        if (head[0] == "room") return takeRoom(head, rest);
        if (head[0] == "values") return takeValues(head, rest);
        if (head[0] == "qt") return takeQt(head, rest);
        return "'" + head[0] + "' is none of room, values, qt, long";
    }

    static std::vector<std::string> words(const std::string& text)
    {
        std::istringstream stream(text);
        std::vector<std::string> all;
        for (std::string word; stream >> word;) all.push_back(word);
        return all;
    }

    std::string takeRoom(const std::vector<std::string>& head, const std::vector<std::string>& sees)
    {
        if (head.size() != 3) return "write: room NAME FOLDER: ROOMS";
        if (m_house.find(head[1])) return "the room " + head[1] + " is there twice";
        Room room{head[1], head[2], {}, {}, {}};
        for (const std::string& other : sees) {
            if (other == "*") {
                for (const Room& above : m_house.rooms) room.sees.insert(above.name);
            } else if (!m_house.find(other)) {
                return "the room " + other + " does not stand above " + head[1];
            } else {
                room.sees.insert(other);
            }
        }
        m_house.rooms.push_back(std::move(room));
        return {};
    }

    std::string takeValues(const std::vector<std::string>& head, const std::vector<std::string>& headers)
    {
        Room* room = head.size() == 2 ? m_house.find(head[1]) : nullptr;
        if (!room) return "write: values ROOM: HEADERS, with a room that stands above";
        for (const std::string& header : headers) {
            room->values.insert(header);
            m_house.valueLine[header] = m_line;
        }
        return {};
    }

    std::string takeQt(const std::vector<std::string>& head, const std::vector<std::string>& rooms)
    {
        if (head.size() < 2) return "write: qt LIBRARIES: ROOMS";
        for (const std::string& name : rooms) {
            Room* room = m_house.find(name);
            if (!room) return "there is no room " + name + " above";
            room->qt.insert(head.begin() + 1, head.end());
        }
        return {};
    }

    House m_house;
    unsigned m_line = 0;
};

} // namespace

const Room* House::roomOf(std::string_view path) const
{
    const Room* best = nullptr;
    for (const Room& room : rooms) {
        const bool inside = path.starts_with(room.folder) && path.size() > room.folder.size() && path[room.folder.size()] == '/';
        if (inside && (!best || room.folder.size() > best->folder.size())) best = &room;
    }
    return best;
}

Room* House::find(std::string_view name)
{
    for (Room& room : rooms)
        if (room.name == name) return &room;
    return nullptr;
}

Result<House> readHouse(std::string_view text, const std::string& file)
{
    return Reader(file).read(text);
}

} // namespace holdpoint::tests
