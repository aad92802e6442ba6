// holdpoint-cli report and verify on a real release, judged by pdfsig, openssl, and a few lines of Python.

#include "models/report/pdf_file.h"
#include "models/report/pdf_update.h"
#include "tests/models/signoff/company.h"
#include "tests/support/cli.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdpoint;
using holdpoint::tests::Cli;
using holdpoint::tests::Ran;
using holdpoint::tests::Said;
using holdpoint::tests::isOneClearLine;
using holdpoint::tests::runIn;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

const QByteArray runbook = "# Ship\n\n- [ ] Told the team\n\n## Step 1: Deploy (1 minute)\n\n```sh\necho \"the pw is $DB_PASSWORD ✅ 🚀\"\ncurl \"http://u:$DB_PASSWORD@127.0.0.1:1/\" 2>&1 || true\nprintf S3cr3t; sleep 0.1; echo Horse\n```\n\n"
                           "```sh {interactive=true}\nread -s -p 'Password: ' pw; echo; echo \"typed $pw\"\n```\n\n"
                           "```sh\nls \"/nowhere/$DB_PASSWORD\" 2>&1 || true\necho ready\n# Expected: \"ready\"\n```\n\n## Sign-off\n\n**Deployment completed by:** ______\n**Date:** ______\n**Result:** ☐ Success  ☐ Rolled Back\n";

/// With an update at its end that takes all words from the first page.
QByteArray withoutWords(const QByteArray& bytes)
{
    const std::string pdf = bytes.toStdString();
    const auto read = report::PdfFile::read(pdf);
    if (!read) qFatal("%s", read.error().text().c_str());
    report::PdfUpdate update(*read);
    const std::size_t newest = read->revisions().size();
    const std::uint32_t page = read->pages(newest).front();
    update.put(page, report::withEntry(*read->dict(page, newest), "/Contents", "[]"));
    return QByteArray::fromStdString(pdf + update.text());
}

} // namespace

class TestReportVerbs : public QObject {
    Q_OBJECT

    Cli m_cli;
    QString m_release;
    QByteArray m_pdf;                   ///< signed by three

    Ran call(QStringList line, const QByteArray& input = {}) const
    {
        line << QStringLiteral("--store") << QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"));
        return runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), line, input);
    }
    QString file(const char* ending, const char* folder = "out") const { return QString::fromUtf8(folder) + QLatin1Char('/') + m_release + QString::fromUtf8(ending); }
    Ran report(const QStringList& more, const QByteArray& input = {}, const char* folder = "out") const { return call(QStringList{QStringLiteral("report"), m_release, QStringLiteral("-o"), QString::fromUtf8(folder)} + more, input); }
    Ran sign(const char* who, const char* role, const char* passphrase, const char* folder = "out") const { return report({QStringLiteral("--sign"), QString::fromUtf8(who), QStringLiteral("--role"), QString::fromUtf8(role)}, QByteArray(passphrase) + '\n', folder); }
    Ran verify(const QStringList& files) const { return call(QStringList{QStringLiteral("verify")} + files); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        m_cli.write(QString::fromUtf8(name), bytes);
        return QString::fromUtf8(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_cli.path(QStringLiteral("data")).toUtf8());
        qunsetenv("DISPLAY");
        m_cli.write(QStringLiteral("ship.md"), runbook);
        const Said said = m_cli.call({QStringLiteral("run"), QStringLiteral("ship.md"), QStringLiteral("--by"), QStringLiteral("ann"), QStringLiteral("--set"), QStringLiteral("DB_PASSWORD=S3cr3tHorse"), QStringLiteral("--answers"), write("a.json", R"({"by": "ann", "answers": {"L14": {"type": {"Password": "Typ3dHorse"}}}, "otherwise": "yes"})")});
        QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
        m_release = m_cli.newest();
        QVERIFY(!m_release.isEmpty());
        for (const char* name : {"Ann", "Ben", "Cid"}) {
            const QString who = QString::fromUtf8(name);
            QCOMPARE(call({QStringLiteral("identity"), QStringLiteral("new"), who}, "correct horse\n").exit, 0);
            m_cli.write(who + QStringLiteral(".pem"), call({QStringLiteral("identity"), QStringLiteral("export"), who}).out);
        }
        QCOMPARE(call({QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("Ann.pem"), QStringLiteral("--role"), QStringLiteral("Backend Lead"), QStringLiteral("--role"), QStringLiteral("Release Manager"), QStringLiteral("--role"), QStringLiteral("DevOps")}).exit, 0);
        QCOMPARE(call({QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("Ben.pem"), QStringLiteral("--role"), QStringLiteral("QA Lead")}).exit, 0);
        QCOMPARE(call({QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("Cid.pem")}).exit, 0);
    }
    void writesAllOfIt()
    {
        const Ran ran = report({QStringLiteral("--json")});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(QJsonDocument::fromJson(ran.out).object().value(QLatin1String("release")).toString(), m_release);
        QVERIFY(m_cli.read(file(".pdf")).startsWith("%PDF-1.6") && m_cli.read(file(".html")).startsWith("<!DOCTYPE html>"));
        const QByteArray completed = m_cli.read(file(".runbook.md"));
        QVERIFY2(completed.contains("- [x] Told the team") && completed.contains("**Deployment completed by:** ann\n") && completed.contains("**Result:** ☑ Success  ☐ Rolled Back"), completed.constData());
        const Ran checked = verify({file(".evidence.json"), file(".html"), file(".runbook.md")});
        QVERIFY2(checked.exit == 0 && checked.out.contains("all of it holds"), checked.out.constData());
        // Nobody has signed the PDF yet, and that is said.
        const Ran bare = verify({file(".pdf")});
        QVERIFY2(bare.exit == 1 && bare.out.contains("DOES NOT HOLD   nobody has signed the file"), bare.out.constData());
    }
    /// Fonts are inside, the text can be read, what has no letter is a word, and bookmarks and pages are there.
    void thePdfIsGood()
    {
        const Ran fonts = runIn(m_cli.folder(), QStringLiteral("pdffonts"), {file(".pdf")});
        QVERIFY(fonts.exit == 0);
        for (const QByteArray& line : fonts.out.split('\n').mid(2))
            if (!line.isEmpty()) QVERIFY2(line.contains("Identity-H       yes "), line.constData());
        const Ran text = runIn(m_cli.folder(), QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(".pdf"), QStringLiteral("-")});
        for (const char* part : {"Report of release", "Page 1 of ", "Step 1: Deploy", "Deployment completed by", "Expected", "the pw is •••", "How to check this report"}) QVERIFY2(text.out.contains(part), part);
        QVERIFY(text.out.contains("[rocket]") || text.out.contains("🚀"));
        const Ran info = runIn(m_cli.folder(), QStringLiteral("pdfinfo"), {file(".pdf")});
        QVERIFY2(info.out.contains("A4") && !info.err.contains("rror"), info.out.constData());
        QVERIFY(m_cli.read(file(".pdf")).contains("/Type /Outlines"));
        QCOMPARE(report({QStringLiteral("--paper"), QStringLiteral("letter")}, {}, "letter").exit, 0);
        QVERIFY(runIn(m_cli.folder(), QStringLiteral("pdfinfo"), {file(".pdf", "letter")}).out.contains("letter"));
    }
    void threeSignOneAfterTheOther()
    {
        const Ran wrong = sign("Ann", "Backend Lead", "wrong words");
        QVERIFY2(isOneClearLine(wrong) && wrong.err.contains("passphrase is wrong") && !wrong.err.contains("wrong words"), wrong.err.constData());
        QVERIFY(!QFile::exists(m_cli.path(file(".signers.pem"))));
        // After a wrong one the right one has to wait for a second.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_cli.path(file(".signers.pem"))) || sign("Ann", "Backend Lead", "correct horse").exit == 0, 60'000);
        QVERIFY2(isOneClearLine(sign("Ann", "Backend Lead", "correct horse")), "nobody signs twice");
        QCOMPARE(sign("Ben", "QA Lead", "correct horse").exit, 0);
        QCOMPARE(sign("Cid", "Release Manager", "correct horse").exit, 0);
        m_pdf = m_cli.read(file(".pdf"));
        const Ran ran = runIn(m_cli.folder(), QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), file(".pdf")});
        QVERIFY2(ran.out.count("Signature Validation: Signature is Valid.") == 3 && ran.out.count("Total document signed") == 1, ran.out.constData());
        const Ran checked = verify({file(".pdf"), file(".evidence.json"), file(".html"), file(".intoto.json")});
        QVERIFY2(checked.exit == 0 && checked.out.contains("signature 3 by Cid (Release Manager, approved): valid") && checked.out.contains("the envelope is signed by Ben"), checked.out.constData());
        const QJsonObject json = QJsonDocument::fromJson(call({QStringLiteral("verify"), file(".pdf"), QStringLiteral("--json")}).out).object();
        QVERIFY(json.value(QLatin1String("holds")).toBool() && json.value(QLatin1String("files")).toArray().size() == 1);
    }
    /// The envelope is checked by openssl and a few lines of Python that know nothing of Holdpoint.
    void theEnvelopeIsCheckedWithoutHoldpoint()
    {
        write("check.py", "import base64, json, subprocess, sys\n"
                          "e = json.load(open(sys.argv[1]))\nbody = base64.b64decode(e['payload'])\nt = e['payloadType'].encode()\n"
                          "open('pae', 'wb').write(b'DSSEv1 %d %s %d %s' % (len(t), t, len(body), body))\n"
                          "open('sig', 'wb').write(base64.b64decode(e['signatures'][int(sys.argv[3])]['sig']))\n"
                          "open('key', 'wb').write(subprocess.check_output(['openssl', 'x509', '-in', sys.argv[2], '-pubkey', '-noout']))\n"
                          "sys.exit(subprocess.call(['openssl', 'dgst', '-sha256', '-verify', 'key', '-signature', 'sig', 'pae']))\n");
        const char* names[] = {"Ann.pem", "Ben.pem", "Cid.pem"};
        for (int i = 0; i < 3; ++i) {
            const auto check = [&](int who) { return runIn(m_cli.folder(), QStringLiteral("python3"), {QStringLiteral("check.py"), file(".intoto.json"), QString::fromUtf8(names[who]), QString::number(i)}); };
            QVERIFY2(check(i).exit == 0 && check(i).out.contains("Verified OK"), check(i).err.constData());
            QVERIFY(check((i + 1) % 3).exit != 0);
        }
    }
    void whoIsNotTrusted()
    {
        const QString none = write("none.json", call({QStringLiteral("trust"), QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--trust"), QStringLiteral("nobody.json")}).out);
        QVERIFY(call({QStringLiteral("verify"), file(".pdf"), QStringLiteral("--trust"), none}).exit == 1);
        // Somebody signs in a role that is another one's, which is so only in a list of his own.
        const Ran refused = sign("Ben", "Backend Lead", "correct horse", "roles");
        QVERIFY2(isOneClearLine(refused) && refused.err.contains("Ben does not have the role Backend Lead here") && refused.err.contains("Nothing was signed"), refused.err.constData());
        QVERIFY(!QFile::exists(m_cli.path(file(".signers.pem", "roles"))));
        QCOMPARE(call({QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("Ben.pem"), QStringLiteral("--role"), QStringLiteral("Backend Lead"), QStringLiteral("--trust"), QStringLiteral("own.json")}).exit, 0);
        const Ran own = report({QStringLiteral("--sign"), QStringLiteral("Ben"), QStringLiteral("--role"), QStringLiteral("Backend Lead"), QStringLiteral("--trust"), QStringLiteral("own.json")}, "correct horse\n", "roles");
        QVERIFY2(own.exit == 0, own.err.constData());
        const Ran ran = verify({file(".pdf", "roles")});
        QVERIFY2(ran.exit == 1 && ran.out.contains("it is given as Backend Lead"), ran.out.constData());
    }
    /// A slip of the pen in a role is told with the roles that there are, before anything is asked for or written.
    void aRoleThatNobodyHas()
    {
        for (const char* identity : {"Ann", "nobody"}) {
            const Ran ran = report({QStringLiteral("--sign"), QString::fromUtf8(identity), QStringLiteral("--role"), QStringLiteral("Astronaut")}, {}, "strange");
            QVERIFY2(isOneClearLine(ran) && ran.err.contains("nobody has the role 'Astronaut' here; the roles are Deployment completed by, Backend Lead, Release Manager, DevOps, QA Lead. Nothing was signed"), QByteArray(ran.out + ran.err).constData());
            QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("strange"))));
        }
        // However it is written, it is the same role.
        QCOMPARE(report({QStringLiteral("--sign"), QStringLiteral("Ben"), QStringLiteral("--role"), QStringLiteral("qa  lead")}, "correct horse\n", "strange").exit, 0);
        QCOMPARE(verify({file(".pdf", "strange")}).exit, 0);
    }
    void aSignersRoleIsSwapped()
    {
        QByteArray changed = m_pdf;
        const QByteArray from = QByteArray::fromStdString(report::pdfText("QA Lead, approved")), to = QByteArray::fromStdString(report::pdfText("QA Boss, approved"));
        QVERIFY(changed.contains(from) && from.size() == to.size());
        changed.replace(from, to);
        QVERIFY(verify({write("role.pdf", changed)}).exit == 1);
    }
    void aLaterUpdateHidesSomething()
    {
        const Ran ran = verify({write("hidden.pdf", withoutWords(m_pdf))});
        QVERIFY2(ran.exit == 1 && ran.out.contains("DOES NOT HOLD   the file was changed after the last signature"), ran.out.constData());
        QVERIFY(verify({write("more.pdf", m_pdf + "\n")}).exit == 1);
    }
    /// Signatures of one release put beside another one.
    void signaturesOfAnotherRelease()
    {
        const Said said = m_cli.call({QStringLiteral("run"), QStringLiteral("ship.md"), QStringLiteral("--set"), QStringLiteral("DB_PASSWORD=S3cr3tHorse"), QStringLiteral("--answers"), QStringLiteral("a.json")});
        QVERIFY2(said.exit == 0, said.err.constData());
        const QString other = m_cli.newest();
        QVERIFY(other != m_release);
        QCOMPARE(call({QStringLiteral("report"), other, QStringLiteral("-o"), QStringLiteral("other")}).exit, 0);
        const QString evidence = QStringLiteral("other/%1.evidence.json").arg(other);
        QVERIFY(verify({evidence}).exit == 0);
        const Ran ran = verify({file(".intoto.json"), file(".pdf"), evidence});
        QVERIFY2(ran.exit == 1 && ran.out.contains("hold different evidence"), ran.out.constData());
        // The signatures of the first envelope around the payload of the second one.
        QCOMPARE(call({QStringLiteral("report"), other, QStringLiteral("-o"), QStringLiteral("other"), QStringLiteral("--sign"), QStringLiteral("Cid"), QStringLiteral("--role"), QStringLiteral("DevOps")}, "correct horse\n").exit, 0);
        const auto split = [](const QByteArray& envelope) { return envelope.indexOf(",\"signatures\""); };
        const QByteArray first = m_cli.read(file(".intoto.json")), second = m_cli.read(QStringLiteral("other/%1.intoto.json").arg(other));
        const Ran moved = verify({write("moved.intoto.json", second.left(split(second)) + first.mid(split(first))), file(".signers.pem")});
        QVERIFY2(moved.exit == 1 && moved.out.contains("is not one of this content"), moved.out.constData());
        // And whoever would sign evidence that is another release's is told so.
        m_cli.write(file(".evidence.json", "roles"), m_cli.read(evidence));
        QVERIFY(isOneClearLine(sign("Cid", "DevOps", "correct horse", "roles")));
    }
    /// Nobody puts a signature under what `verify` would reject from then on.
    void whatWasTamperedWithIsNotSigned()
    {
        QCOMPARE(sign("Ann", "DevOps", "correct horse", "tampered").exit, 0);
        const QByteArray changed = withoutWords(m_cli.read(file(".pdf", "tampered")));
        m_cli.write(file(".pdf", "tampered"), changed);
        const Ran ran = sign("Ben", "QA Lead", "correct horse", "tampered");
        QVERIFY2(isOneClearLine(ran) && ran.err.contains("the report would never hold with this signature") && ran.err.contains("the document was changed") && ran.err.contains("Nothing was signed"), QByteArray(ran.out + ran.err).constData());
        QCOMPARE(m_cli.read(file(".pdf", "tampered")), changed);
    }
    void whatWasSignedIsNotWrittenOver()
    {
        const Ran again = report({});
        QVERIFY2(isOneClearLine(again) && again.err.contains("is signed, and is not written over"), again.err.constData());
        QCOMPARE(m_cli.read(file(".pdf")), m_pdf);
        QCOMPARE(call({QStringLiteral("note"), m_release, QStringLiteral("forgot something")}).exit, 0);
        const Ran late = sign("Ann", "DevOps", "correct horse");
        QVERIFY2(isOneClearLine(late) && late.err.contains("the release went on after this report was signed"), late.err.constData());
        QCOMPARE(m_cli.read(file(".pdf")), m_pdf);
    }
    /// What has expired is tested at the desktop; a revoked one is refused before its passphrase is asked for.
    void whoWasRevokedSignsNothing()
    {
        QCOMPARE(call({QStringLiteral("trust"), QStringLiteral("revoke"), QStringLiteral("Cid"), QStringLiteral("--reason"), QStringLiteral("has left")}).exit, 0);
        const Ran ran = sign("Cid", "DevOps", "correct horse", "revoked");
        QVERIFY2(isOneClearLine(ran) && ran.err.contains("was revoked at") && ran.err.contains("nothing was signed"), ran.err.constData());
        QVERIFY(QFile::exists(m_cli.path(file(".pdf", "revoked"))) && !QFile::exists(m_cli.path(file(".signers.pem", "revoked"))));
    }
    /// The secrets were a parameter, typed at a prompt, in an address, in an error message, in two pieces and in what was printed.
    void aSecretIsNowhere()
    {
        std::size_t looked = 0;
        for (QDirIterator at(m_cli.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
            QFile on(at.next());
            if (on.fileName().endsWith(QLatin1String("/a.json"))) continue;     // it was given there
            QVERIFY(on.open(QIODevice::ReadOnly));
            const QByteArray bytes = on.readAll();
            ++looked;
            for (const QByteArray& form : {QByteArray("S3cr3tHorse"), QByteArray("S3cr3tHorse").toBase64(), QByteArray("S3cr3tHorse").toHex(), QByteArray("cr3tHorse"), QByteArray("Typ3dHorse"), QByteArray("yp3dHorse")})
                QVERIFY2(!bytes.contains(form), qPrintable(on.fileName()));
        }
        QVERIFY(looked > 20);
        for (const char* pdf : {".pdf"}) {
            const Ran text = runIn(m_cli.folder(), QStringLiteral("pdftotext"), {file(pdf), QStringLiteral("-")});
            QVERIFY(text.out.contains("•••") && !text.out.contains("S3cr3tHorse"));
        }
        QVERIFY(m_cli.read(file(".html")).contains("•••"));
    }
    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* line, const char* says) { QTest::newRow(line) << words(line) << QByteArray(says); };
        row("report", "report needs RELEASE");
        row("report none -o x", "there is no release 'none'");
        row("report none", "give it with -o DIR");
        row("report none -o x --paper a3", "does not know 'a3'");
        row("report none -o x --sign ann", "each --sign needs its --role");
        row("report none -o x --sign ann --role QA --meaning liked", "does not know 'liked'");
        row("verify", "verify needs FILE");
        row("verify nowhere.pdf", "nowhere.pdf: the file cannot be read");
        row("verify ship.md --trust nowhere.json", "nowhere.json: the trust file cannot be read");
    }
    void whatIsRefused()
    {
        QFETCH(const QStringList, line);
        QFETCH(const QByteArray, says);
        const Ran ran = call(line);
        QVERIFY2(isOneClearLine(ran) && ran.err.contains(says), QByteArray(ran.out + ran.err).constData());
    }
};

QTEST_GUILESS_MAIN(TestReportVerbs)
#include "test_report_verbs.moc"
