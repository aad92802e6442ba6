#pragma once

#include "app/answers.h"
#include "models/session/driver.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace holdpoint::app {

/// Drives a release without a screen. Where a person is needed, the prepared answers are asked first, then whoever sits at
/// the terminal; where there is neither, the program ends and the release stays as it is.
class Headless : public QObject {
    Q_OBJECT

public:
    struct Manner {
        std::string person;
        bool terminal = false;      ///< somebody sits there
        bool progress = true;       ///< says on standard output what happens
    };

    Headless(session::Release& release, session::Driver& driver, Answers answers, Manner manner);

    /// Runs until the release ends or waits for somebody who is not here, and returns the exit code.
    int run();

private:
    void look();
    bool answerPrepared(const engine::Advice& advice);
    bool propose(Result<journal::Body> body, const std::string& by);
    bool decidePrepared(const engine::Advice& advice, const PreparedAnswer& prepared, const std::string& by);
    void askTerminal(const engine::Advice& advice);
    void readTerminal();
    void understand(const std::string& line);
    void bind(const std::string& value);
    void tell(const std::vector<journal::Event>& events);
    void quit();
    [[nodiscard]] int exitCode() const;

    session::Release& m_release;
    session::Driver& m_driver;
    Answers m_answers;
    Manner m_manner;
    std::unique_ptr<QSocketNotifier> m_input;
    std::string m_typed, m_asked;
    engine::Advice m_advice;
    bool m_over = false;
};

} // namespace holdpoint::app
