// Signatures in a PDF, judged by somebody else's programs: pdfsig, pdfdetach, openssl.

#include "models/report/pdf_file.h"
#include "models/report/pdf_verify.h"
#include "models/report/signature_sheet.h"
#include "models/report/time_stamp_server.h"
#include "tests/models/report/small_report.h"
#include "tests/models/signoff/time_authority.h"
#include "tests/support/http_server.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace holdpoint;
using namespace holdpoint::report;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

class TestPdfSignature : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::vector<std::unique_ptr<Signer>> m_signers;
    std::int64_t m_now = 0;

    PdfSigning signing(const char* role, Meaning meaning = Meaning::Approved) const { return {role, meaning, m_now, 60, {}}; }
    std::string signedBy(std::string pdf, std::size_t count) const
    {
        const char* const roles[] = {"Backend Lead", "QA Lead", "Release Manager"};
        for (std::size_t i = 0; i < count; ++i) {
            auto next = signPdf(pdf, *m_signers[i % m_signers.size()], signing(roles[i % 3], Meaning(i % 3)));
            if (!next) qFatal("%s", next.error().text().c_str());
            pdf = *next;
        }
        return pdf;
    }
    Ran poppler(const char* program, const QStringList& words) const { return runIn(m_place.path(), QString::fromUtf8(program), words); }
    QString write(const char* name, const std::string& bytes) const
    {
        writeFile(m_place.filePath(QString::fromUtf8(name)), QByteArray::fromStdString(bytes));
        return QString::fromUtf8(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rosa"), QStringLiteral("rsa")));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rolf"), QStringLiteral("rsa")));
        m_now = SystemClock().now();
        m_signers.push_back(openEmployee(m_place.path(), QStringLiteral("Rosa")));
        m_signers.push_back(openEmployee(m_place.path(), QStringLiteral("Rolf")));
        m_signers.push_back(makePerson("Änn Łee", m_now - 1000));
        for (const auto& signer : m_signers) QVERIFY(signer);
    }
    void readsWhatQtWrites()
    {
        const std::string pdf = smallReport(3);
        const auto file = PdfFile::read(pdf);
        QVERIFY2(file, file ? "" : file.error().what.c_str());
        QCOMPARE(file->revisions().size(), std::size_t{1});
        QCOMPARE(file->revisions().front().end, pdf.size());
        QCOMPARE(file->pages(1).size(), std::size_t{3});
        const auto evidence = attachmentIn(*file, "evidence.json");
        QVERIFY2(evidence, evidence ? "" : evidence.error().what.c_str());
        QCOMPARE(*evidence, std::string("{\"release\":\"r1\"}"));
        QVERIFY(!attachmentIn(*file, "other.json"));
        const std::string bare = smallReport(1, {});
        QVERIFY(!attachmentIn(*PdfFile::read(bare), "evidence.json"));
    }
    /// Two RSA keys and one on a curve, one after the other.
    void pdfsigCallsThreeValid()
    {
        const std::string unsignedPdf = smallReport();
        const std::string pdf = signedBy(unsignedPdf, 3);
        QVERIFY2(pdf.starts_with(unsignedPdf), "what was there stays as it was");
        const Ran ran = poppler("pdfsig", {QStringLiteral("-nocert"), write("three.pdf", pdf)});
        const QByteArray text = ran.out + ran.err;
        QVERIFY2(text.count("Signature Validation: Signature is Valid.") == 3, text.constData());
        QVERIFY2(text.count("Signature Type: ETSI.CAdES.detached") == 3, text.constData());
        QCOMPARE(text.count("Total document signed"), 1);
        QCOMPARE(text.count("Not total document signed"), 2);
        QVERIFY2(!text.contains("Digest Mismatch") && !text.contains("rror"), text.constData());
        for (const char* part : {"Signer Certificate Common Name: Rosa", "Rolf", "Änn Łee"}) QVERIFY2(text.contains(part), text.constData());
    }
    void tenInARow()
    {
        const std::string pdf = signedBy(smallReport(1), 10);
        const Ran ran = poppler("pdfsig", {QStringLiteral("-nocert"), write("ten.pdf", pdf)});
        QVERIFY2(ran.out.count("Signature is Valid.") == 10, ran.out.constData());
    }
    void opensslAloneChecksIt()
    {
        const std::string pdf = signedBy(smallReport(), 1);
        const std::size_t open = pdf.find("/Contents <", pdf.find("/ByteRange")) + 10, close = pdf.find('>', open) + 1;
        write("signed.bin", pdf.substr(0, open) + pdf.substr(close));
        QByteArray der = QByteArray::fromHex(QByteArray::fromStdString(pdf.substr(open + 1, close - open - 2)));
        writeFile(m_place.filePath(QStringLiteral("signature.der")), der);
        const Ran ran = runIn(m_place.path(), QStringLiteral("openssl"), QStringLiteral("cms -verify -cades -inform DER -in signature.der -binary -content signed.bin -CAfile ca.pem -out rest.bin").split(QLatin1Char(' ')));
        QVERIFY2(ran.exit == 0 && ran.err.contains("CAdES Verification successful"), ran.err.constData());
    }
    void theEvidenceIsInside()
    {
        const QString name = write("evidence.pdf", signedBy(smallReport(), 2));
        const Ran list = poppler("pdfdetach", {QStringLiteral("-list"), name});
        QVERIFY2(list.out.contains("evidence.json"), list.out.constData());
        QCOMPARE(poppler("pdfdetach", {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("evidence.json"), name}).exit, 0);
        QCOMPARE(readFile(m_place.filePath(QStringLiteral("evidence.json"))), QByteArray("{\"release\":\"r1\"}"));
    }
    /// Each field is drawn, in its place and nowhere else.
    void theFieldsAreSeen()
    {
        const auto page = [this](const std::string& pdf) {
            const QString name = write("seen.pdf", pdf);
            if (poppler("pdftoppm", {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"), QStringLiteral("72"), name, QStringLiteral("seen")}).exit != 0) return QImage();
            return QImage(m_place.filePath(QStringLiteral("seen.png"))).convertToFormat(QImage::Format_Grayscale8);
        };
        const auto dark = [](const QImage& image, const QRect& part) {
            int count = 0;
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x) count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            return count;
        };
        const std::string bare = smallReport(1);
        const QImage before = page(bare), after = page(signedBy(bare, 3));
        QVERIFY(!before.isNull() && before.size() == after.size());
        QImage rest = after;
        for (int i = 0; i < 4; ++i) {
            const PdfRect place = signaturePlace(i, before.width());
            const QRect part = QRectF(place.x, before.height() - place.y - place.height, place.width, place.height).toAlignedRect().adjusted(-1, -1, 1, 1);
            QCOMPARE(dark(before, part), 0);
            if (i < 3) QVERIFY2(dark(after, part) > 300, std::to_string(dark(after, part)).c_str());
            else QCOMPARE(dark(after, part), 0);
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x) rest.setPixel(x, y, before.pixel(x, y));
        }
        QCOMPARE(rest.convertToFormat(QImage::Format_RGB32), before.convertToFormat(QImage::Format_RGB32));
    }
    void whatStandsInTheSignature()
    {
        const std::string pdf = signedBy(smallReport(), 1);
        QVERIFY(pdf.find("/Reason " + pdfText("Backend Lead, reviewed")) != std::string::npos);
        QVERIFY(pdf.find("/Name " + pdfText("Rosa")) != std::string::npos);
        QVERIFY(pdf.find("+01'00')") != std::string::npos);
        QCOMPARE(textOf(pdfText("Änn 🚀 (x)")), std::string("Änn 🚀 (x)"));
    }
    /// A server on this machine, asked over HTTP as it would be anywhere.
    void aTimeStamp()
    {
        TimeAuthority server(m_place.path());
        PdfSigning with = signing("QA Lead");
        with.server = timeStampServerAt(server.at("user:secret@"));
        const auto pdf = signPdf(smallReport(), *m_signers[0], with);
        QVERIFY2(pdf, pdf ? "" : pdf.error().what.c_str());
        const Ran ran = poppler("pdfsig", {QStringLiteral("-nocert"), write("stamped.pdf", *pdf)});
        QVERIFY2(ran.out.contains("Signature is Valid."), ran.out.constData());
        Trust trust;
        trust.setAuthorities(*Certificate::allFromPem(readFile(m_place.filePath(QStringLiteral("ca.pem"))).toStdString()));
        const PdfVerdict verdict = verifyPdf(*pdf, trust);
        QVERIFY2(verdict.holds(), verdict.lines.front().text().c_str());
        QVERIFY2(verdict.lines.front().text().find("by the time stamp of Example-Time") != std::string::npos, verdict.lines.front().text().c_str());
        QVERIFY2(!verifyPdf(*pdf, {}).holds(), "an authority that nobody trusts");

        server.status = "503 Busy";
        const auto busy = signPdf(smallReport(), *m_signers[0], with);
        QVERIFY(!busy && busy.error().what.find("it answers 503") != std::string::npos);
        QVERIFY2(busy.error().what.find("secret") == std::string::npos, busy.error().what.c_str());
        server.close();
        const auto gone = signPdf(smallReport(), *m_signers[0], with);
        QVERIFY(!gone && gone.error().what.starts_with("nothing was signed: the time stamp server at http://127.0.0.1"));
        with.server = timeStampServerAt("ftp://nowhere");
        QVERIFY(!signPdf(smallReport(), *m_signers[0], with));
    }
    /// However slowly it speaks, it is not waited for longer.
    void aTimeStampServerThatDawdles()
    {
        Server slow([](QTcpSocket& socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            auto* next = new QTimer(&socket);
            connect(next, &QTimer::timeout, &socket, [&socket] { socket.write("."); });
            next->start(10);
        });
        const auto answer = timeStampServerAt(slow.at("/tsa"), 100)("when?");
        QVERIFY(!answer);
        QVERIFY2(answer.error().what.find("it did not answer in time") != std::string::npos, answer.error().what.c_str());
    }
    void whatIsNotSigned()
    {
        const auto refused = [this](const std::string& pdf) { const auto result = signPdf(pdf, *m_signers[0], signing("QA Lead")); return result ? std::string() : result.error().what; };
        QVERIFY(refused("").find("does not begin as one") != std::string::npos);
        QVERIFY(refused("%PDF-1.6\nnothing").find("has no end") != std::string::npos);
        QVERIFY(refused(smallReport() + "more").find("bytes after the end") != std::string::npos);
        const std::string good = smallReport();
        for (std::size_t size = 0; size + 1 < good.size(); size += 13) QVERIFY(!refused(good.substr(0, size)).empty());
        QVERIFY(refused(signedBy(smallReport(1), mostSignatures)).find("room for 16 signatures") != std::string::npos);
    }
};

QTEST_MAIN(TestPdfSignature)
#include "test_pdf_signature.moc"
