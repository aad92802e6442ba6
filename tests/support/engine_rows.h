#pragma once

// Tables of releases that the engine plays: a plan, and a script of what happens and what it has to do then.

#include "tests/support/engine_script.h"

#include <QTest>

#include <initializer_list>
#include <string>

namespace holdpoint::tests {

struct EngineRow {
    const char* name;
    const char* plan;
    const char* script;
    journal::Drive drive = journal::Drive::Flow;
};

inline void addRows(std::initializer_list<EngineRow> rows)
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("drive");
    for (const EngineRow& row : rows) QTest::newRow(row.name) << QByteArray(row.plan) << QByteArray(row.script) << static_cast<int>(row.drive);
}

inline void playRow()
{
    QFETCH(const QByteArray, plan);
    QFETCH(const QByteArray, script);
    QFETCH(const int, drive);
    EngineScript engine(planOf(plan.toStdString()), static_cast<journal::Drive>(drive));
    const std::string wrong = playScript(engine, script.toStdString());
    QVERIFY2(wrong.empty(), wrong.c_str());
    // The same record gives the same advice, and what it advises is said once.
    QCOMPARE(engine.next(), EngineScript(engine).next());
}

} // namespace holdpoint::tests
