#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace holdpoint::tests {

/// A real Prometheus of the test's own, in a temporary folder and on a free port. It scrapes one target every second, and is
/// stopped at the end, also when a test fails or dies.
class Prometheus {
public:
    /// `target`: "127.0.0.1:PORT". Comes back when it has been scraped.
    explicit Prometheus(const std::string& target);
    ~Prometheus();
    Prometheus(const Prometheus&) = delete;
    Prometheus& operator=(const Prometheus&) = delete;

    [[nodiscard]] std::string url() const;
    /// Whether its answer to a query holds this.
    [[nodiscard]] bool says(const QByteArray& query, const QByteArray& part) const { return answers(QByteArray("/api/v1/query?query=" + query).constData(), part); }
    void stop();
    /// Again, on the same port and with what it has kept.
    void start();
    /// Stops it without ending it, so that it takes connections and says nothing; and lets it go on.
    void freeze();
    void thaw();

private:
    [[nodiscard]] bool answers(const char* path, const QByteArray& part) const;
    void waitFor(const char* path, const QByteArray& part);

    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace holdpoint::tests
