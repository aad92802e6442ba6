// What the end of a job means for its item.

#include "models/engine/outcome.h"

#include <QTest>

using namespace holdpoint;
using journal::Ended;
using journal::JobHow;
using journal::Outcome;
using journal::Verdict;
using plan::CheckKind;
using plan::ItemKind;

namespace {

constexpr Verdict met = Verdict::Met, unmet = Verdict::Unmet, undecided = Verdict::Undecided;

struct Row {
    const char* name;
    Outcome outcome;
    const char* why;
    JobHow how;
    int code = 0;
    std::vector<Verdict> verdicts = {};
    const char* problem = "";
    ItemKind kind = ItemKind::Shell;
    CheckKind check = CheckKind::Number;
    std::int32_t seconds = 0, timeout = 0;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<Row>("row");
    for (const Row& row : rows) QTest::newRow(row.name) << row;
}

void judgeRow()
{
    QFETCH(const Row, row);
    plan::Item item;
    item.kind = row.kind;
    item.seconds = row.seconds;
    item.timeout = row.timeout;
    Ended end;
    end.how = row.how;
    end.code = row.code;
    end.problem = row.problem;
    for (std::size_t i = 0; i < row.verdicts.size(); ++i) {
        const std::string check = "check " + std::to_string(i + 1);
        item.checks.push_back({row.check, check});
        end.checks.push_back({check, row.verdicts[i], "seen " + std::to_string(i + 1)});
    }
    const engine::Judgement judgement = engine::judgementOf(item, end);
    QCOMPARE(journal::nameOf(judgement.outcome).data(), journal::nameOf(row.outcome).data());
    QCOMPARE(judgement.why, std::string(row.why));
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exited_data();
    void exited() { judgeRow(); }
    void aFileIsNoSuccess();
    void otherEnds_data();
    void otherEnds() { judgeRow(); }
    void answers_data();
    void answers() { judgeRow(); }
    void watches_data();
    void watches() { judgeRow(); }
};

void TestOutcome::exited_data()
{
    addRows({
        {"well", Outcome::Passed, "", JobHow::Exited},
        {"not well", Outcome::Failed, "exit code 3", JobHow::Exited, 3},
        {"a negative code", Outcome::Failed, "exit code -1", JobHow::Exited, -1},
        {"met", Outcome::Passed, "", JobHow::Exited, 0, {met, met}},
        {"unmet", Outcome::Failed, "expected: check 2; seen: seen 2", JobHow::Exited, 0, {met, unmet, unmet}},
        {"unmet comes before undecided", Outcome::Failed, "expected: check 2; seen: seen 2", JobHow::Exited, 0, {undecided, unmet}},
        {"unmet says more than the code", Outcome::Failed, "expected: check 1; seen: seen 1", JobHow::Exited, 1, {unmet}},
        {"undecided", Outcome::Inconclusive, "check 2; seen: seen 2", JobHow::Exited, 0, {met, undecided, undecided}},
        {"undecided and not well", Outcome::Failed, "exit code 1", JobHow::Exited, 1, {undecided}},
        {"met, and not well", Outcome::Inconclusive, "its checks are met, but its exit code is 1", JobHow::Exited, 1, {met}},
        {"that it ends so was expected", Outcome::Passed, "", JobHow::Exited, 1, {met}, "", ItemKind::Shell, CheckKind::ExitCode},
        {"met for a person only, and not well", Outcome::Failed, "exit code 1", JobHow::Exited, 1, {met}, "", ItemKind::Shell, CheckKind::Person},
        {"met, undecided, and not well", Outcome::Failed, "exit code 1", JobHow::Exited, 1, {met, undecided}},
    });
}

/// That a backup's file is there says nothing about a backup that has failed: the runbook expects nothing of its output.
void TestOutcome::aFileIsNoSuccess()
{
    Ended end;
    end.how = JobHow::Exited;
    end.code = 1;
    end.checks = {{"the file backup.sql is there and not empty", met, "12 bytes"}};
    const engine::Judgement judgement = engine::judgementOf({}, end);
    QCOMPARE(journal::nameOf(judgement.outcome).data(), journal::nameOf(Outcome::Failed).data());
    QCOMPARE(judgement.why, std::string("exit code 1"));
}

void TestOutcome::otherEnds_data()
{
    addRows({
        {"a signal", Outcome::Failed, "it was ended by signal 9", JobHow::Signalled, 9},
        {"a signal, with a check that is met", Outcome::Failed, "it was ended by signal 15", JobHow::Signalled, 15, {met}},
        {"time", Outcome::Failed, "it did not end in time and was stopped", JobHow::TimedOut},
        {"time, and more is known", Outcome::Failed, "the server did not answer", JobHow::TimedOut, 0, {}, "the server did not answer"},
        {"time, with a check that is met", Outcome::Failed, "it did not end in time and was stopped", JobHow::TimedOut, 0, {met}},
        {"stopped", Outcome::Cancelled, "it was stopped", JobHow::Stopped},
        {"not started", Outcome::Failed, "it could not be started: there is no bash", JobHow::NotStarted, 0, {}, "there is no bash"},
        {"lost", Outcome::Unknown, "nobody knows how far it came", JobHow::Lost},
        {"lost, and more is known", Outcome::Unknown, "the machine stopped", JobHow::Lost, 0, {}, "the machine stopped"},
        {"lost, with a check that is met", Outcome::Unknown, "nobody knows how far it came", JobHow::Lost, 0, {met}},
    });
}

/// The code of a request is 1 for an answer of 400 and above, and 2 where there is no whole answer.
void TestOutcome::answers_data()
{
    const auto status = CheckKind::HttpStatus;
    addRows({
        {"200", Outcome::Passed, "", JobHow::Exited, 0, {}, "", ItemKind::Http},
        {"404", Outcome::Failed, "exit code 1", JobHow::Exited, 1, {}, "", ItemKind::Http},
        {"404 that was wanted", Outcome::Passed, "", JobHow::Exited, 1, {met}, "", ItemKind::Http, status},
        {"404 that was not wanted", Outcome::Failed, "expected: check 1; seen: seen 1", JobHow::Exited, 1, {unmet}, "", ItemKind::Http, status},
        {"a status that cannot be read", Outcome::Inconclusive, "check 1; seen: seen 1", JobHow::Exited, 1, {undecided}, "", ItemKind::Http, status},
        {"404 with something in it that was wanted", Outcome::Inconclusive, "its checks are met, but its exit code is 1", JobHow::Exited, 1, {met}, "", ItemKind::Http, CheckKind::Contains},
        {"half an answer", Outcome::Inconclusive, "its checks are met, but its exit code is 2", JobHow::Exited, 2, {met}, "", ItemKind::Http, status},
        {"a shell's own 404", Outcome::Inconclusive, "its checks are met, but its exit code is 1", JobHow::Exited, 1, {met}, "", ItemKind::Shell, status},
        {"no answer in time", Outcome::Failed, "no answer", JobHow::TimedOut, 0, {}, "no answer", ItemKind::Http},
    });
}

/// What never ends is looked at for its time, and then says what it has shown.
void TestOutcome::watches_data()
{
    const auto watch = ItemKind::Watch;
    const auto number = CheckKind::Number;
    addRows({
        {"its time is over", Outcome::Passed, "watched for 60 s", JobHow::TimedOut, 0, {}, "", watch, number, 60},
        {"its time is over, and all is as it should be", Outcome::Passed, "watched for 60 s", JobHow::TimedOut, 0, {met}, "", watch, number, 60},
        {"its time is over, and it has shown what should not be", Outcome::Failed, "expected: check 2; seen: seen 2", JobHow::TimedOut, 0, {met, unmet}, "", watch, number, 60},
        {"its time is over, and nobody can say", Outcome::Inconclusive, "check 1; seen: seen 1", JobHow::TimedOut, 0, {undecided}, "", watch, number, 60},
        {"it took longer than it may", Outcome::Failed, "it did not end in time and was stopped", JobHow::TimedOut, 0, {}, "", watch, number, 60, 10},
        {"it may take longer than its time", Outcome::Passed, "watched for 60 s", JobHow::TimedOut, 0, {}, "", watch, number, 60, 90},
        {"it has ended", Outcome::Passed, "", JobHow::Exited, 0, {}, "", watch, number, 60},
        {"it has ended badly", Outcome::Failed, "exit code 1", JobHow::Exited, 1, {}, "", watch, number, 60},
        {"it was stopped", Outcome::Cancelled, "it was stopped", JobHow::Stopped, 0, {}, "", watch, number, 60},
    });
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
