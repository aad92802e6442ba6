#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace holdpoint::tests {

/// What the program said and how it ended.
struct Said {
    int exit = -1;
    QByteArray out, err;
};

/// The real holdpoint-cli in a folder of its own, with a store of its own.
class Cli {
public:
    Cli();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

    /// Runs it to its end, with no standard input. The store is put in.
    [[nodiscard]] Said call(const QStringList& words) const;
    /// Begins it and comes back.
    void begin(QProcess& process, const QStringList& words) const;
    /// The id of the release that was started last.
    [[nodiscard]] QString newest() const;
    /// The release's record.
    [[nodiscard]] QJsonObject record(const QString& release) const;

private:
    QTemporaryDir m_folder;
};

} // namespace holdpoint::tests
