#pragma once

#include "models/session/annotate.h"
#include "tests/support/pictures.h"
#include "tests/support/quiet.h"
#include "widgets/style/notices.h"
#include "widgets/window/diff_dialog.h"
#include "widgets/window/plan_pane.h"
#include "widgets/window/review_window.h"
#include "widgets/window/source_view.h"
#include "widgets/window/start_form.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <optional>

namespace holdpoint::tests {

inline const QByteArray smallRunbook = "# Small\n\n## Step 1: Say\n\n```bash\necho <ticket>\n# Expected: it looks good\n```\n\nWait 30 minutes.\n\n```\nmake all\n```\n\n## Step 2: More\n\n```sql\nSELECT 1;\n```\n";

/// A folder with a runbook in it, and the window that shows it.
struct ReviewDesk {
    QTemporaryDir folder;
    QString path;
    std::optional<widgets::ReviewWindow> window;

    explicit ReviewDesk(const QByteArray& text, const QString& name = QStringLiteral("deploy.md")) : path(folder.filePath(name)) { write(text); }
    ~ReviewDesk()
    {
        window.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void write(const QByteArray& text) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open()
    {
        window.emplace(path);
        widgets::dress(*window, widgets::ThemeName::Light);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*window));
        QTRY_VERIFY(window->runbook());
        QTRY_VERIFY(plan().model()->rowCount() > 0);
    }
    template <typename Kind> [[nodiscard]] Kind& find(const char* name) const
    {
        auto* found = window->findChild<Kind*>(QLatin1String(name));
        if (!found) qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] widgets::PlanPane& pane() const { return *window->findChild<widgets::PlanPane*>(); }
    [[nodiscard]] QTableView& plan() const { return pane().table(); }
    [[nodiscard]] widgets::SourceView& text() const { return *window->findChild<widgets::SourceView*>(); }
    [[nodiscard]] QTableView& values() const
    {
        for (QTableView* table : window->findChildren<QTableView*>())
            if (qobject_cast<items::ParametersModel*>(table->model())) return *table;
        qFatal("there are no values");
    }
    void chooseLine(quint32 line) const
    {
        text().setCurrentIndex(text().model()->index(static_cast<int>(line) - 1, 0));
    }
    [[nodiscard]] quint32 planLine() const { return plan().currentIndex().data(items::ReviewModel::LineRole).toUInt(); }
    /// Chooses what is on the menu of corrections.
    void correct(const QString& what) const
    {
        for (QAction* action : find<QMenu>("corrections").actions())
            if (action->text() == what) {
                QVERIFY(action->isEnabled());
                return action->trigger();
            }
        QStringList there;
        for (const QAction* action : find<QMenu>("corrections").actions()) there += action->text();
        QFAIL(qPrintable(QStringLiteral("line %1: nothing is called '%2', but: %3").arg(planLine()).arg(what, there.join(QStringLiteral(", ")))));
    }
    void give(const char* name, const QString& value) const
    {
        auto* model = static_cast<items::ParametersModel*>(values().model());
        QTRY_VERIFY2(model->rowOf(name) >= 0, name);     // what it asks for is found in the background
        QVERIFY(model->setData(model->index(model->rowOf(name), items::ParametersModel::Value), value));
    }
    [[nodiscard]] bool isReady() const { return window->findChild<widgets::StartForm*>()->isReady(); }
};

inline QStringList seeds()
{
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name)) paths += folder.filePath(name);
    if (paths.isEmpty()) qInfo("no runbooks in %s: nothing was compared", qPrintable(folder.path()));
    return paths;
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace holdpoint::tests
