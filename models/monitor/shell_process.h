#pragma once

#include <QProcess>

#include <memory>
#include <string>

namespace holdpoint::monitor {

/// A command of a source, given to sh, in a session of its own. All that it has started ends with it, also what has put itself
/// into a session of its own: the environment carries a mark, which children inherit.
class ShellProcess : public QObject {
    Q_OBJECT
public:
    explicit ShellProcess(std::string directory);
    ~ShellProcess() override;

    void start(const std::string& command);
    /// Ends it and its children. Nothing is said afterwards.
    void kill();
    [[nodiscard]] bool runs() const { return m_process != nullptr; }

Q_SIGNALS:
    void wrote(const QByteArray& bytes);
    /// `problem`: why it could not be started, or that a signal ended it; empty where `code` says it all.
    void ended(int code, const QByteArray& errors, const std::string& problem);

private:
    void takeErrors();
    void finish(int code, const std::string& problem);

    std::string m_directory;
    QByteArray m_mark, m_errors;
    std::unique_ptr<QProcess> m_process;
};

} // namespace holdpoint::monitor
