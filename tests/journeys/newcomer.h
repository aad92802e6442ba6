#pragma once

#include "models/sample/sample.h"
#include "tests/journeys/hands.h"
#include "tests/support/release_place.h"
#include "widgets/window/desk.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QFileInfo>
#include <QTableView>
#include <QTest>

#include <memory>
#include <string>

namespace holdpoint::tests {

/// The sample as the program gives it to its desk.
inline widgets::Sample harbour()
{
    const std::string installed = HOLDPOINT_SOURCE_DIR "/resources/sample";
    const auto boards = std::make_shared<sample::Harbour>();
    return {QString::fromStdString(installed + '/' + sample::runbookName), [installed](const std::string& folder) { return sample::layOut(installed, folder); }, sample::valuesIn,
            [boards](const std::string& folder) { return boards->open(folder); }};
}

/// A desk on which the sample is opened with one click.
struct Newcomer {
    Newcomer()
    {
        qputenv("XDG_DATA_HOME", place.folder.path().toUtf8());
        open();
        desk->showStart();
    }
    ~Newcomer() { qunsetenv("XDG_DATA_HOME"); }

    void open() { desk = std::make_unique<widgets::Desk>(place.surroundings(), harbour()); }
    [[nodiscard]] bool click() const
    {
        return press(*desk->startWindow(), QStringLiteral("sample")) && QTest::qWaitFor([&] { return desk->reviewWindow() && desk->reviewWindow()->runbook() && parameters()->rowCount() > 0; }, 20'000);
    }
    [[nodiscard]] QString folder() const { return QFileInfo(desk->reviewWindow()->path()).absolutePath(); }
    [[nodiscard]] items::ParametersModel* parameters() const
    {
        for (const auto* table : desk->reviewWindow()->findChildren<QTableView*>())
            if (auto* model = qobject_cast<items::ParametersModel*>(table->model())) return model;
        return nullptr;
    }
    [[nodiscard]] QModelIndex row(const char* name) const
    {
        const QModelIndexList found = parameters()->match(parameters()->index(0, 0), items::ParametersModel::NameRole, QString::fromLatin1(name), 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    [[nodiscard]] bool give(const char* name, const char* value) const { return row(name).isValid() && parameters()->setData(row(name).siblingAtColumn(items::ParametersModel::Value), QString::fromLatin1(value)); }
    /// Begins it and drives it until it ends or somebody has to decide.
    [[nodiscard]] widgets::ReleaseWindow* begin() const
    {
        if (!press(*desk->reviewWindow(), QStringLiteral("start")) || !QTest::qWaitFor([&] { return desk->releaseWindow() && desk->releaseWindow()->session()->drivesHere(); }, 20'000)) return nullptr;
        return desk->releaseWindow();
    }

    ReleasePlace place;
    std::unique_ptr<widgets::Desk> desk;
};

} // namespace holdpoint::tests
