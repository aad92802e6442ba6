#pragma once

#include "models/report/report_verify.h"
#include "models/signoff/key_store.h"
#include "tests/journeys/opened.h"
#include "widgets/report/page_view.h"
#include "widgets/report/report_window.h"
#include "widgets/style/notices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <fstream>
#include <string>
#include <vector>

namespace holdpoint::tests {

inline constexpr const char* words = "eight words or more";

inline std::string runbookOf(int steps)
{
    std::string text = "# Quay\n\n- [ ] Ready\n\n";
    for (int i = 1; i <= steps; ++i) text += "## Step " + std::to_string(i) + ": Copy\n\n```bash\necho " + std::to_string(i) + "\n```\n\n";
    return text + "## Sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n";
}

/// A release that is over, and its report.
struct Reported {
    explicit Reported(int steps = 1, bool ends = true) : opened(runbookOf(steps), journal::Drive::Flow)
    {
        if (ends) end();
    }
    void end()
    {
        opened.drive();
        goOn(*opened.window, [this] { return opened.record().stage == journal::Stage::Ended; });
        QTRY_COMPARE(opened.record().stage, journal::Stage::Ended);
    }
    /// Makes a key; the answer is its fingerprint.
    [[nodiscard]] std::string key(const char* name, const Clock& clock = SystemClock()) const
    {
        const auto made = signoff::KeyStore(opened.place.surroundings().people.keys, clock, 1000).make(name, signoff::SecretText(words));
        return made ? made->certificate.fingerprint() : made.error().text();
    }
    void trust(const std::vector<signoff::TrustedPerson>& people) const
    {
        signoff::Trust trust;
        for (const auto& one : people) trust.add(one);
        std::ofstream(opened.place.surroundings().people.trust) << trust.write();
    }
    void open()
    {
        QVERIFY(press(*opened.window, QStringLiteral("endReport")));
        window = opened.window->findChild<widgets::ReportWindow*>();
        QVERIFY(window && window->isVisible());
        QTRY_VERIFY(window->pages().isDrawn());
    }
    [[nodiscard]] QString label(const char* name) const
    {
        const auto* found = window->findChild<QLabel*>(QString::fromUtf8(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString signatures() const
    {
        QStringList lines;
        for (const auto* one : window->findChildren<QLabel*>(QStringLiteral("signatureLine"))) lines << one->text();
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString banners() const
    {
        QStringList lines;
        for (const auto* one : window->findChildren<widgets::Banner*>())
            if (one->isVisible()) lines << one->accessibleName();
        return lines.join(QLatin1Char('\n'));
    }
    void sign(const char* passphrase) const
    {
        QVERIFY(write(*window, QStringLiteral("reportPassphrase"), QString::fromUtf8(passphrase)));
        QVERIFY(press(*window, QStringLiteral("reportSignNow")));
        QVERIFY2(window->findChild<QLineEdit*>(QStringLiteral("reportPassphrase"))->text().isEmpty(), "what was typed is forgotten");
    }
    /// After a wrong passphrase the right one has to wait: it is typed until it is taken.
    [[nodiscard]] bool signsAtLast() const
    {
        if (!reach(*window, QStringLiteral("reportPassphrase"))) return signatures().contains(QStringLiteral("signature 1"));
        if (!label("reportTrouble").isEmpty()) sign(words);
        return false;
    }
    [[nodiscard]] QString file(const char* name) const { return opened.place.folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QByteArray bytesOf(const char* name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// What of a folder does not hold, as `verify` says it.
    [[nodiscard]] QString verified(const char* folder, const signoff::Trust& trust) const
    {
        std::vector<report::NamedFile> files;
        for (const QFileInfo& one : QDir(file(folder)).entryInfoList(QDir::Files)) files.push_back({one.fileName().toStdString(), bytesOf((std::string(folder) + '/' + one.fileName().toStdString()).c_str()).toStdString()});
        QStringList wrong;
        for (const report::FileVerdict& verdict : report::verifyFiles(files, trust))
            for (const report::PdfLine& line : verdict.lines)
                if (!line.holds) wrong << QString::fromStdString(verdict.name + ": " + line.text());
        return wrong.join(QLatin1Char('\n'));
    }

    Opened opened;
    widgets::ReportWindow* window = nullptr;
};

inline QByteArray judgedByPdfsig(const QString& file)
{
    QProcess process;
    process.start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), file});
    return process.waitForFinished(20'000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace holdpoint::tests
