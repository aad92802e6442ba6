#pragma once

#include "models/signoff/key_store.h"
#include "tests/journeys/opened.h"
#include "widgets/dialogs/sign_dialog.h"
#include "widgets/docks/step_dock.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <fstream>
#include <optional>

namespace holdpoint::tests {

inline constexpr const char* twoRoles = "# Quay\n\n## Pre-deployment sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n| DBA | | |\n\n## Step 1: Copy\n\n```bash\ntrue\n```\n";

/// A release in a place where two people have keys, and a trust file that gives them their roles.
struct SignedPlace {
    SignedPlace()
    {
        const session::PeopleFiles files = place.surroundings().people;
        signoff::Trust trust;
        for (const auto& [name, role] : {std::pair<const char*, const char*>{"Bo Li", "QA Lead"}, {"Cy Oz", "DBA"}}) {
            const auto made = signoff::KeyStore(files.keys, clock, 1000).make(name, signoff::SecretText("eight words or more"));
            if (made) trust.add({name, {role}, made->certificate.fingerprint(), 0, 0, {}});
        }
        std::ofstream(files.trust) << trust.write();
        id = place.start(twoRoles, journal::Drive::Flow);
        desk.emplace(place.surroundings(), widgets::Sample());
        desk->openRelease(QString::fromStdString(id));
        window = desk->releaseWindow();
    }
    [[nodiscard]] const journal::Record& record() const { return window->view().record(); }
    [[nodiscard]] const engine::Advice& advice() const { return window->view().advice(); }
    [[nodiscard]] widgets::SignDialog* dialog() const { return window->findChild<widgets::SignDialog*>(); }
    void drive() const
    {
        QTRY_VERIFY(reach(*window, QStringLiteral("driveHere")));
        QVERIFY(press(*window, QStringLiteral("driveHere")));
        QTRY_VERIFY(window->session()->drivesHere());
    }
    void openDialog() const
    {
        QTRY_VERIFY(window->step().sheet().can(items::Act::Sign));
        QVERIFY(act(*window, items::Act::Sign));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void say(journal::Decision decision) const
    {
        auto* button = dialog()->findChild<QRadioButton*>(QStringLiteral("decision%1").arg(static_cast<int>(decision)));
        QVERIFY(button);
        button->click();
    }
    [[nodiscard]] QString statement() const { return dialog()->findChild<QPlainTextEdit*>(QStringLiteral("signStatement"))->toPlainText(); }
    /// What the dialog says in one of its labels; empty: it is not shown.
    [[nodiscard]] QString said(const char* name) const
    {
        const auto* label = dialog()->findChild<QLabel*>(QString::fromUtf8(name));
        return label->isVisible() ? label->text() : QString();
    }
    void enter(const char* where) const { QTest::keyClick(dialog()->findChild<QWidget*>(QString::fromUtf8(where)), Qt::Key_Return); }
    void typePassphrase(const char* words) const { QVERIFY(write(*dialog(), QStringLiteral("signPassphrase"), QString::fromUtf8(words))); }

    SystemClock clock;
    ReleasePlace place;
    std::string id;
    std::optional<widgets::Desk> desk;
    widgets::ReleaseWindow* window = nullptr;
};

/// Pictures to be looked at, where somebody wants them.
inline void photograph(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HOLDPOINT_PICTURES_TO");
    if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace holdpoint::tests
