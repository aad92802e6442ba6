#pragma once

#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>

namespace holdpoint::tests {

/// A real PostgreSQL of the test's own, in a temporary folder: on a Unix socket there, and on no network. PostgreSQL does not
/// work for root, so then it belongs to the user nobody. It is stopped at the end, also when a test fails.
class Postgres {
public:
    /// Whether it waits for the disk: only where durability is what is measured.
    enum class Care : std::uint8_t { Quick, Durable };
    explicit Postgres(Care care = Care::Quick);
    ~Postgres();
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;

    /// The address of a database for its owner, who has a password.
    [[nodiscard]] std::string url(const std::string& database = "postgres") const { return urlFor("tester", password, database); }
    [[nodiscard]] std::string urlFor(const std::string& user, const std::string& word, const std::string& database = "postgres") const;

    /// From now on also on the network of this machine, at a port of its own; with the certificate and key of these files in TLS alone.
    void listen(const QString& certificate = {}, const QString& key = {});
    /// The address over the network, with more of libpq's words: "sslmode=verify-full".
    [[nodiscard]] std::string networkUrl(const std::string& database, const std::string& more) const;
    [[nodiscard]] int port() const { return m_port; }

    /// A second server that follows this one, which has to listen. It can be read until it is promoted.
    [[nodiscard]] std::unique_ptr<Postgres> standby() const;
    void promote();

    void start();
    /// "fast" ends what runs in an orderly way; "immediate" is a crash.
    void stop(const char* mode = "fast");
    /// Asks by a connection of its own, through psql, and returns what it prints: values alone, without a head.
    [[nodiscard]] std::string ask(const std::string& sql, const std::string& database = "postgres") const;

    /// The same as somebody else; an error begins with "ERROR". The login's word is its name.
    [[nodiscard]] std::string askAs(const std::string& login, const std::string& sql, const std::string& database) const;
    /// A login with these roles.
    void makeLogin(const std::string& name, const std::string& roles) const;
    [[nodiscard]] std::string urlAs(const std::string& login, const std::string& database) const { return urlFor(login, login, database); }

    /// How many connections are busy with a query that holds these words, or have them for their name.
    [[nodiscard]] std::string busyWith(const std::string& words) const;

    /// A database of this name, empty; its address for its owner.
    [[nodiscard]] std::string freshDatabase(const std::string& name) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    static constexpr const char* password = "pass&word 4/tests";

private:
    explicit Postgres(const Postgres* primary);
    void giveToServant() const;
    [[nodiscard]] QString program(const QString& name) const;
    void call(const QString& program, const QStringList& words) const;

    QTemporaryDir m_folder;
    QString m_data;
    Care m_care;
    QString m_more;             ///< settings that were added
    int m_port = 0;             ///< on the network; 0: not there
    bool m_runs = false;
};

} // namespace holdpoint::tests
