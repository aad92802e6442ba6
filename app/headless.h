#pragma once

#include "app/answers.h"
#include "models/session/driver.h"
#include "models/session/people_files.h"
#include "models/session/watchtower.h"

#include <QObject>
#include <QSocketNotifier>

#include <map>
#include <memory>
#include <set>

namespace holdpoint::app {

/// Whether what is typed at our own terminal is shown. It always is when we leave.
class Typing {
public:
    Typing() = default;
    Typing(const Typing&) = delete;
    Typing& operator=(const Typing&) = delete;
    ~Typing() { hide(false); }
    void hide(bool hidden);

private:
    bool m_hidden = false;
};

/// Drives a release without a screen. Where a person is needed, the prepared answers are asked first, then whoever sits at
/// the terminal; where there is neither, the program ends and the release stays as it is.
class Headless : public QObject {
    Q_OBJECT

public:
    struct Manner {
        std::string person;
        bool terminal = false;      ///< somebody sits there
        bool progress = true;       ///< says on standard output what happens
        session::PeopleFiles people;
    };

    Headless(session::Release& release, session::Driver& driver, Answers answers, Manner manner);
    /// What watches the limits meanwhile. While it does, a wait for a person is no end: the release is watched on.
    void watchWith(session::Watchtower& tower) { m_tower = &tower; }

    /// Runs until the release ends or waits for somebody who is not here, and returns the exit code.
    int run();
    /// Ends the run as the release stands; what runs goes on.
    void leave();

private:
    void beginDriving();
    void look();
    void lookAtEnd();
    void giveWay(const QString& to);
    [[nodiscard]] bool watchesOn() const;
    void tellSoak(std::int64_t untilMs);
    void tellOnce(const std::string& waitingFor);
    bool answerPrepared(const engine::Advice& advice);
    [[nodiscard]] bool isCoveredOtherwise(const engine::Advice& advice) const;
    bool propose(const Result<journal::Body>& body, const std::string& by);
    bool insist(session::Intent intent, const std::string& person);
    bool insistOn(const std::string& line, const engine::Advice& advice);
    void sayWithoutJournal(const std::string& line);
    bool signPrepared(const engine::Advice& advice, const PreparedAnswer& prepared);
    bool typePrepared(const engine::Advice& advice, const PreparedAnswer& prepared, const std::string& by);
    bool decidePrepared(const engine::Advice& advice, const PreparedAnswer& prepared, const std::string& by);
    void askTerminal(const engine::Advice& advice);
    void readTerminal();
    void understand(const std::string& line);
    void sayMeanwhile(const std::string& line);
    bool typeAtPrompt(const std::string& line);
    void tellOutput(std::uint32_t item, const std::string& file, std::uint64_t bytes);
    void bind(const std::string& value);
    void tell(const std::vector<journal::Event>& events);
    [[nodiscard]] int exitCode() const;

    session::Release& m_release;
    session::Driver& m_driver;
    session::Watchtower* m_tower = nullptr;
    Answers m_answers;
    Manner m_manner;
    std::unique_ptr<QSocketNotifier> m_input;
    std::string m_typed, m_asked;
    Typing m_typing;
    engine::Advice m_advice;
    std::set<std::string> m_signed;                 ///< prepared signatures that were tried
    std::set<std::uint32_t> m_sent;                 ///< items whose prepared message was tried
    std::map<std::string, std::uint64_t> m_told;    ///< how much of each output was shown
    QString m_trouble;
    bool m_over = false, m_begun = false;
};

} // namespace holdpoint::app
