// Tampering with a signed report: whatever is done to it is found, also what pdfsig lets through.

#include "models/report/envelope.h"
#include "models/report/pdf_file.h"
#include "models/report/pdf_update.h"
#include "models/report/pdf_verify.h"
#include "models/report/signature_sheet.h"
#include "tests/models/report/small_evidence.h"
#include "tests/models/report/small_report.h"
#include "tests/models/signoff/company.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::report;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

std::string told(const PdfVerdict& verdict)
{
    std::string text;
    for (const PdfLine& line : verdict.lines) text += (line.holds ? "holds: " : "DOES NOT HOLD: ") + line.text() + '\n';
    return text;
}

} // namespace

class TestPdfVerify : public QObject {
    Q_OBJECT

    std::vector<std::unique_ptr<Signer>> m_signers;
    Trust m_trust;
    // In whole seconds, as a signature keeps its time: what is half a second before it has to be before it.
    std::int64_t m_now = SystemClock().now() / 1000 * 1000;
    std::string m_report;

    std::string add(const std::string& pdf, std::size_t signer) const
    {
        auto next = signPdf(pdf, *m_signers[signer], {"QA Lead", Meaning::Approved, m_now, 0, {}});
        if (!next) qFatal("%s", next.error().text().c_str());
        return *next;
    }
    std::string signedBy(std::size_t count) const
    {
        std::string pdf = m_report;
        for (std::size_t i = 0; i < count; ++i) pdf = add(pdf, i);
        return pdf;
    }
    /// An update as anybody can add it, without a key.
    static std::string updated(const std::string& pdf, const std::function<void(PdfUpdate&, const PdfFile&)>& change)
    {
        const auto file = PdfFile::read(pdf);
        if (!file) qFatal("%s", file.error().what.c_str());
        PdfUpdate update(*file);
        change(update, *file);
        return pdf + update.text();
    }
    /// The words on the first page become others.
    static void replacePage(PdfUpdate& update, const PdfFile& file)
    {
        const std::size_t newest = file.revisions().size();
        const std::uint32_t page = file.pages(newest).front(), content = file.revisions().back().size + 20;
        update.put(content, "<< /Length 30 >>\nstream\n0 0 1 rg 0 0 595 842 re f      \nendstream");
        update.put(page, withEntry(*file.dict(page, newest), "/Contents", std::to_string(content) + " 0 R"));
    }
    std::string problem(const std::string& pdf) const
    {
        const PdfVerdict verdict = verifyPdf(pdf, m_trust);
        return verdict.holds() ? std::string() : told(verdict);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"Ann", "Bob", "Cid"}) {
            m_signers.push_back(makePerson(name, m_now - 1000));
            QVERIFY(!m_trust.add({name, {}, m_signers.back()->certificate().fingerprint()}));
        }
        m_report = smallReport();
    }
    void goodOnesHold()
    {
        for (const std::size_t count : {1U, 2U, 3U}) {
            const PdfVerdict verdict = verifyPdf(signedBy(count), m_trust);
            QVERIFY2(verdict.holds(), told(verdict).c_str());
            QCOMPARE(verdict.signatures.size(), count);
            QCOMPARE(verdict.signatures.back().reason, std::string("QA Lead, approved"));
            QCOMPARE(verdict.lines.size(), count + 1);
        }
    }
    void nobodySigned()
    {
        QVERIFY(problem(m_report).find("nobody has signed the file") != std::string::npos);
        QVERIFY(problem("").find("does not begin as one") != std::string::npos);
    }
    void somebodyUnknownOrRevoked()
    {
        const std::string pdf = signedBy(2);
        QVERIFY(told(verifyPdf(pdf, {})).find("is not in the trust file") != std::string::npos);
        Trust trust = m_trust;
        trust.revoke(1, m_now - 500, "left");
        const PdfVerdict verdict = verifyPdf(pdf, trust);
        QVERIFY(verdict.signatures[0].holds && !verdict.signatures[1].holds);
        QVERIFY(told(verdict).find("was revoked at") != std::string::npos);
    }
    /// Not one byte of the file can be another: of one that is signed once each, of one that is signed twice each 31st.
    void eachByteCounts_data()
    {
        QTest::addColumn<int>("signatures");
        QTest::addColumn<int>("step");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("two") << 2 << 31;
    }
    void eachByteCounts()
    {
        QFETCH(const int, signatures);
        QFETCH(const int, step);
        std::string pdf = tinyReport();
        for (int i = 0; i < signatures; ++i) pdf = add(pdf, static_cast<std::size_t>(i));
        QVERIFY2(problem(pdf).empty(), problem(pdf).c_str());
        QByteArray accepted;
        for (std::size_t i = 0; i < pdf.size(); i += static_cast<std::size_t>(step)) {
            const char before = pdf[i];
            pdf[i] = static_cast<char>(before ^ (i % 2 == 0 ? 0x01 : 0x20));
            if (verifyPdf(pdf, m_trust).holds()) accepted += QByteArray::number(static_cast<qulonglong>(i)) + ' ';
            pdf[i] = before;
        }
        QCOMPARE(accepted, QByteArray());
    }
    void paddingThatIsNotZero()
    {
        std::string pdf = signedBy(1);
        const std::size_t close = pdf.find('>', pdf.find("/Contents <", pdf.find("/ByteRange")));
        pdf[close - 1] = '7';
        QVERIFY2(problem(pdf).find("padding behind it is not zero") != std::string::npos, problem(pdf).c_str());
        // pdfsig lets it through, which is why it is looked for here.
        QTemporaryDir place;
        writeFile(place.filePath(QStringLiteral("x.pdf")), QByteArray::fromStdString(pdf));
        const Ran ran = runIn(place.path(), QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("x.pdf")});
        QVERIFY2(ran.out.contains("Signature is Valid."), ran.out.constData());
    }
    void digitsInCapitals()
    {
        std::string pdf = signedBy(1);
        const std::size_t open = pdf.find("/Contents <", pdf.find("/ByteRange")) + 11, letter = pdf.find_first_of("abcdef", open);
        pdf[letter] = static_cast<char>(pdf[letter] - 'a' + 'A');
        QVERIFY(problem(pdf).find("digits were written anew") != std::string::npos);
    }
    void bytesAfterTheLastSignature()
    {
        for (const char* more : {"x", "\n", "%%EOF\n", "% a comment\n%%EOF\n"}) {
            const std::string text = problem(signedBy(1) + more);
            QVERIFY2(text.find("after the last signature") != std::string::npos, text.c_str());
        }
    }
    void anUpdateWithoutASignature()
    {
        const std::string text = problem(updated(signedBy(2), replacePage));
        QVERIFY2(text.find("the file was changed after the last signature") != std::string::npos, text.c_str());
        QVERIFY(!problem(updated(signedBy(1), [](PdfUpdate& update, const PdfFile& file) { update.put(file.revisions().back().size, "(nothing)"); })).empty());
    }
    void anUpdateThatTheNextSignerSigns()
    {
        const std::string text = problem(add(updated(signedBy(1), replacePage), 1));
        QVERIFY2(text.find("between it and the signature before it the document was changed") != std::string::npos, text.c_str());
    }
    /// Somebody with a key who signs and, in the same update, exchanges a page that others have signed.
    void anUpdateInsideASignature_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a page is replaced") << 0 << QByteArray(" was replaced");
        QTest::newRow("an object is added") << 1 << QByteArray(" was added");
        QTest::newRow("the attachment goes") << 2 << QByteArray(" was replaced");
        QTest::newRow("another annotation") << 3 << QByteArray(" was ");
    }
    void anUpdateInsideASignature()
    {
        QFETCH(const int, what);
        QFETCH(const QByteArray, says);
        const std::string first = signedBy(1);
        // The second signature's own update, with one more object in it, signed again over the whole.
        const std::string changed = forged(first, [&](PdfUpdate& update, const PdfFile& file) {
            const std::size_t newest = file.revisions().size();
            const std::uint32_t root = file.revisions().back().root, page = file.pages(newest).back();
            if (what == 0) replacePage(update, file);
            if (what == 1) update.put(file.revisions().back().size + 9, "(nothing)");
            if (what == 2) update.put(root, withEntry(*file.catalog(newest), "/Names", "<< >>"));
            if (what == 3) update.put(page, withEntry(*file.dict(page, newest), "/Annots", "[<< /Type /Annot /Subtype /Square /Rect [0 0 600 800] >>]"));
        });
        const std::string text = problem(changed);
        QVERIFY2(QByteArray::fromStdString(text).contains("with it the document was changed under those who had signed") && QByteArray::fromStdString(text).contains(says), text.c_str());
    }
    void aFieldThatCoversSomething()
    {
        std::string second = signedBy(2);
        const auto file = PdfFile::read(second);
        const auto place = pageForSignature(*file, file->revisions().size(), 1);
        const std::string rect = rectText(place->place), large = "[0.00 0.00 595.00 842.00]";
        const std::size_t at = second.rfind(rect);
        QVERIFY(at != std::string::npos);
        second.replace(at, rect.size(), large + std::string(rect.size() - large.size(), ' '));
        const std::string text = problem(resigned(second, 1));
        QVERIFY2(text.find("does not stand in its place") != std::string::npos, text.c_str());
    }
    void aSignatureOfAnotherDocument()
    {
        const std::string one = signedBy(1), other = add(smallReport(3), 0);
        const auto contents = [](const std::string& pdf) { return pdf.find("/Contents <", pdf.find("/ByteRange")); };
        std::string mixed = one;
        const std::size_t size = one.find('>', contents(one)) - contents(one);
        mixed.replace(contents(one), size, other, contents(other), size);
        const std::string text = problem(mixed);
        QVERIFY2(text.find("is not one of these bytes") != std::string::npos, text.c_str());
    }
    /// What is left is a report with one signature less. How many there have to be is for the journal to say; here they are counted.
    void theLastSignatureIsCutOff()
    {
        const std::string two = signedBy(2);
        const auto file = PdfFile::read(two);
        const PdfVerdict verdict = verifyPdf(two.substr(0, file->revisions()[1].end), m_trust);
        QVERIFY(verdict.holds());
        QCOMPARE(verdict.signatures.size(), std::size_t{1});
        QCOMPARE(verdict.signatures.front().name, std::string("Ann"));
    }
    /// An envelope keeps no time of its signatures: a key that was made when the report was there already signs it all the same.
    void theEnvelopeOfAYoungKey_data()
    {
        QTest::addColumn<int>("validFrom");
        QTest::addColumn<int>("revoked");
        QTest::addColumn<bool>("holds");
        QTest::newRow("older than the report") << -9000 << 0 << true;
        QTest::newRow("younger than the report") << 57'000 << 0 << true;
        QTest::newRow("revoked before the report") << -9000 << -1000 << false;
        QTest::newRow("revoked after the report") << -9000 << 1000 << true;
        QTest::newRow("revoked as soon as it was there") << 57'000 << 57'000 << false;
        QTest::newRow("revoked later than that") << 57'000 << 58'000 << true;
    }
    void theEnvelopeOfAYoungKey()
    {
        QFETCH(const int, validFrom);
        QFETCH(const int, revoked);
        QFETCH(const bool, holds);
        const Evidence evidence = smallEvidence();
        const auto dot = makePerson("Dot", evidence.madeMs + validFrom);
        const auto envelope = signEnvelope(writeEvidence(evidence), {}, {}, *dot);
        QVERIFY(envelope);
        Trust trust;
        QVERIFY(!trust.add({"Dot", {}, dot->certificate().fingerprint(), 0, revoked == 0 ? 0 : evidence.madeMs + revoked, {}}));
        const EnvelopeVerdict verdict = checkEnvelope(*envelope, {dot->certificate()}, trust);
        QCOMPARE(verdict.lines.size(), std::size_t{1});
        QVERIFY2(verdict.lines.front().holds == holds, verdict.lines.front().text().c_str());
        // No part of it stays in one language where the rest is said in another.
        const std::string elsewhere = verdict.lines.front().words.said([](const std::string& pattern) { return QString::fromStdString(pattern).toUpper().toStdString(); });
        QVERIFY2(elsewhere.starts_with("THE ENVELOPE IS SIGNED BY Dot") && elsewhere.ends_with(holds ? "KNOWN TO THE TRUST FILE" : "HAS TO SIGN"), elsewhere.c_str());
    }
    void hostileFiles()
    {
        const std::string pdf = signedBy(1);
        for (std::size_t size = 0; size < pdf.size(); size += 101) QVERIFY(!problem(pdf.substr(0, size)).empty());
        QVERIFY(!problem("%PDF-1.6\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n").empty());
        QVERIFY(!problem("%PDF-1.6\n" + std::string(100'000, '[') + "startxref\n9\n%%EOF\n").empty());
        QVERIFY(!problem("%PDF-1.6\nxref\n0 99999999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n").empty());
    }

private:
    /// Signs the newest signature of a file anew, over what is now around it: what somebody does who has a key and wants to hide something.
    std::string resigned(std::string pdf, std::size_t signer) const
    {
        const std::size_t open = pdf.rfind("/Contents <") + 10, close = pdf.find('>', open) + 1;
        const auto signature = m_signers[signer]->signCms(pdf.substr(0, open) + pdf.substr(close), m_now);
        QByteArray digits = QByteArray::fromStdString(*signature).toHex();
        digits += QByteArray(static_cast<qsizetype>(close - open - 2) - digits.size(), '0');
        return pdf.replace(open + 1, close - open - 2, digits.toStdString());
    }
    std::string forged(const std::string& first, const std::function<void(PdfUpdate&, const PdfFile&)>& change) const
    {
        const std::string second = add(first, 1);
        const auto file = PdfFile::read(first), after = PdfFile::read(second);
        PdfUpdate update(*file);
        for (const auto& [number, at] : after->revisions().back().objects) {
            const auto object = after->object(number);
            update.put(number, std::string(object->value) + (object->stream.empty() ? "" : "\nstream\n" + std::string(object->stream) + "\nendstream"));
        }
        change(update, *file);
        std::string whole = first + update.text();
        const std::size_t range = whole.find("/ByteRange [0 ", first.size()) + 14, open = whole.find("/Contents <", range) + 10, close = whole.find('>', open) + 1;
        const auto fill = [&](std::size_t at, std::size_t value) { whole.replace(at, 10, QByteArray::number(static_cast<qulonglong>(value)).rightJustified(10, ' ').toStdString()); };
        fill(range, open);
        fill(range + 11, close);
        fill(range + 22, whole.size() - close);
        return resigned(whole, 1);
    }
};

QTEST_MAIN(TestPdfVerify)
#include "test_pdf_verify.moc"
