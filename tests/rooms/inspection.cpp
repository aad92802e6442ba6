#include "tests/rooms/inspection.h"

#include "tests/rooms/source_code.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

namespace holdpoint::tests {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostLines = 400;

std::string readFile(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool isSource(const fs::path& path)
{
    fs::path name = path.filename();
    if (name.string().starts_with('.')) return false;
    if (name.extension() == ".in") name = name.stem();
    const std::string extension = name.extension().string();
    return extension == ".h" || extension == ".hpp" || extension == ".cpp" || extension == ".cc";
}

/// Made by moc, uic or rcc during the build.
bool isGenerated(const std::string& name)
{
    return name.ends_with(".moc") || name.starts_with("moc_") || name.starts_with("ui_") || name.starts_with("qrc_");
}

struct Ban {
    std::regex pattern;
    const char* message;
};

class Inspector {
public:
    Inspector(const House& house, fs::path root, fs::path qtHeaders)
        : m_house(house), m_root(std::move(root)), m_qtHeaders(std::move(qtHeaders)) {}

    Inspection inspect()
    {
        for (const std::string& path : sources()) inspectFile(path);
        inspectTable();
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::vector<std::string> sources() const
    {
        std::set<std::string> tops;
        for (const Room& room : m_house.rooms) tops.insert(room.folder.substr(0, room.folder.find('/')));
        std::vector<std::string> paths;
        for (const std::string& top : tops) {
            if (!fs::exists(m_root / top)) continue;
            for (const auto& entry : fs::recursive_directory_iterator(m_root / top))
                if (entry.is_regular_file() && isSource(entry.path())) paths.push_back(entry.path().lexically_relative(m_root).generic_string());
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    void report(std::size_t line, const std::string& what) { reportAt(m_file, line, what); }
    void reportAt(const std::string& file, std::size_t line, const std::string& what)
    {
        m_result.violations.push_back(file + ':' + std::to_string(line) + ": " + what);
    }

    void inspectFile(const std::string& path)
    {
        ++m_result.files;
        m_file = path;
        m_room = m_house.roomOf(path);
        if (!m_room) {
            report(1, "stands in no room; move it, or add its folder to " + m_house.file);
            return;
        }
        const SourceCode code = readSourceCode(readFile(m_root / path));
        for (const Include& include : code.includes) inspectInclude(include);
        for (std::size_t i = 0; i < code.lines.size(); ++i) inspectLine(code.lines[i], i + 1);
        if (code.lines.size() > mostLines && !m_house.longLine.contains(path))
            report(mostLines + 1, "the file has " + std::to_string(code.lines.size()) + " lines and may have 400; divide it");
        if (code.lines.size() <= mostLines && m_house.longLine.contains(path))
            reportAt(m_house.file, m_house.longLine.at(path), path + " is short enough now; take the line out");
    }

    void inspectInclude(const Include& include)
    {
        ++m_result.includes;
        const std::string& name = include.name;
        if (name.empty()) {
            report(include.line, "the include is a macro, so nobody can read what it names; name the file");
        } else if (const std::string path = projectPath(name); !path.empty()) {
            if (path != name || !include.quoted) report(include.line, "name the file from the source root: #include \"" + path + '"');
            inspectDirection(include.line, path);
        } else if (!inspectQt(include) && include.quoted && !isGenerated(name)) {
            report(include.line, "there is no file \"" + name + "\" below the source root; a library's header is named in <>");
        }
    }

    /// The file of this tree that an include names, from the source root; empty when it is none of ours.
    [[nodiscard]] std::string projectPath(const std::string& name) const
    {
        const fs::path named = fs::path(name).lexically_normal();
        const fs::path beside = (fs::path(m_file).parent_path() / name).lexically_normal();
        for (const fs::path& path : {named, beside})
            if (path.is_relative() && !path.empty() && *path.begin() != ".." && fs::is_regular_file(m_root / path)) return path.generic_string();
        if (named.is_absolute() && fs::is_regular_file(named)) {
            const std::string inside = named.lexically_relative(m_root).generic_string();
            if (!inside.starts_with("..")) return inside;
        }
        return {};
    }

    void inspectDirection(unsigned line, const std::string& path)
    {
        const Room* other = m_house.roomOf(path);
        if (!other) {
            report(line, path + " stands in no room");
            return;
        }
        if (m_room->name == "tests" || other == m_room || m_room->sees.contains(other->name) || m_room->values.contains(path)) return;
        report(line, "the room " + m_room->name + " may not include the room " + other->name + " (" + path + "); see " + m_house.file);
    }

    /// True when the include is one of Qt's.
    bool inspectQt(const Include& include)
    {
        const std::string library = qtLibrary(include.name);
        if (library.empty()) return false;
        if (!m_room->qt.empty() && !m_room->qt.contains(library))
            report(include.line, "the room " + m_room->name + " may not use " + library + " (" + include.name + "); see " + m_house.file);
        return true;
    }

    /// "QtWidgets" for <QWidget>, <qwidget.h>, <QtWidgets/QWidget> and <QtWidgets>; empty for what is not Qt. A name that
    /// looks like Qt's and is in no library of this machine has none that could be allowed: it answers with itself.
    [[nodiscard]] std::string qtLibrary(const std::string& name) const
    {
        static const std::regex spelled("^(Qt[A-Z0-9]\\w*)(?:/.*)?$");
        static const std::regex classHeader("^Q[A-Z]\\w*$");
        static const std::regex fileHeader("^q\\w+\\.h$");
        std::smatch found;
        if (std::regex_match(name, found, spelled) && (name.find('/') != std::string::npos || fs::exists(m_qtHeaders / name))) return found[1];
        const bool certain = std::regex_match(name, classHeader) || std::regex_match(name, spelled);
        if (!certain && !std::regex_match(name, fileHeader)) return {};
        // An allowed library first: some headers stand in two.
        for (const std::string& library : m_room->qt)
            if (fs::exists(m_qtHeaders / library / name)) return library;
        for (const auto& entry : fs::directory_iterator(m_qtHeaders))
            if (fs::exists(entry.path() / name)) return entry.path().filename().string();
        return certain ? name : std::string();
    }

    void inspectLine(const std::string& line, std::size_t number)
    {
        static const std::vector<Ban> everywhere = {
            {std::regex("(?:^|[^\\w:])(?:\\w+::)*(?!Q[A-Z])\\w+(?:<[^;]*>)?\\s*::\\s*instance\\s*\\("), "a singleton; hand the object to whom it serves"},
            {std::regex("\\bstatic\\b[^;=(]*\\binstance\\s*\\("), "a singleton; hand the object to whom it serves"},
            {std::regex("\\bfriend\\s+(?:class\\s+|struct\\s+)?(?:::)?(?:\\w+::)*(?:Test\\w*|\\w*Test)\\b"), "a test as a friend; test what the class promises, or make the part a class of its own"},
        };
        static const std::vector<Ban> inTests = {
            {std::regex("\\bq(?:Wait|Sleep)\\s*\\("), "waits on time; wait on the condition (QTRY_…, qWaitFor, QSignalSpy)"},
            {std::regex("\\bsleep_(?:for|until)\\b"), "sleeps; wait on the condition, or move a clock that the test owns"},
            {std::regex("\\bQThread\\s*::\\s*(?:sleep|msleep|usleep)\\b"), "sleeps; wait on the condition, or move a clock that the test owns"},
            {std::regex("(?:^|[^\\w.>:])(?:::|std::)?\\s*(?:sleep|usleep|nanosleep|clock_nanosleep)\\s*\\("), "sleeps; wait on the condition, or move a clock that the test owns"},
        };
        for (const Ban& ban : everywhere)
            if (std::regex_search(line, ban.pattern)) {
                report(number, ban.message);
                return;
            }
        if (m_room->name != "tests") return;
        for (const Ban& ban : inTests)
            if (std::regex_search(line, ban.pattern)) {
                report(number, ban.message);
                return;
            }
    }

    /// What the table says about files has to be true as well.
    void inspectTable()
    {
        for (const auto& [file, line] : m_house.longLine)
            if (!fs::exists(m_root / file)) reportAt(m_house.file, line, "there is no file " + file);
        for (const auto& [file, line] : m_house.valueLine)
            if (!fs::exists(m_root / file)) reportAt(m_house.file, line, "there is no file " + file);
    }

    const House& m_house;
    fs::path m_root;
    fs::path m_qtHeaders;
    Inspection m_result;
    std::string m_file;
    const Room* m_room = nullptr;
};

} // namespace

Inspection inspect(const House& house, const fs::path& root, const fs::path& qtHeaders)
{
    return Inspector(house, root, qtHeaders).inspect();
}

} // namespace holdpoint::tests
