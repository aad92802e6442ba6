// Result and Error: the one currency for things that can go wrong.

#include "models/base/result.h"

#include <QByteArray>
#include <QTest>

#include <memory>
#include <string>

using holdpoint::Error;
using holdpoint::Phrase;
using holdpoint::Result;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorText_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<unsigned>("line");
        QTest::addColumn<QByteArray>("text");
        const QByteArray open("the fence is never closed");
        QTest::newRow("file and line") << open << QByteArray("deploy.md") << 214u << QByteArray("deploy.md:214: the fence is never closed");
        QTest::newRow("first line") << open << QByteArray("deploy.md") << 1u << QByteArray("deploy.md:1: the fence is never closed");
        QTest::newRow("file alone") << open << QByteArray("deploy.md") << 0u << QByteArray("deploy.md: the fence is never closed");
        QTest::newRow("no file") << open << QByteArray() << 0u << open;
        QTest::newRow("a line without a file says nothing") << open << QByteArray() << 9u << open;
        QTest::newRow("blanks in the name") << open << QByteArray("/srv/my run book.md") << 3u << QByteArray("/srv/my run book.md:3: the fence is never closed");
        QTest::newRow("largest line") << open << QByteArray("a") << 4294967295u << QByteArray("a:4294967295: the fence is never closed");
    }

    void errorText()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, file);
        QFETCH(unsigned, line);
        QFETCH(QByteArray, text);
        const Error error{what.toStdString(), file.toStdString(), line};
        QCOMPARE(QByteArray::fromStdString(error.text()), text);
    }

    /// English where it is kept, and another language where it is read; names stay as they are.
    void aPhraseIsSaid()
    {
        const auto german = [](const std::string& pattern) -> std::string {
            if (pattern == "%1 was revoked: %2") return "%2 ist der Grund, dass %1 widerrufen wurde";
            return pattern == "the key" ? "der Schlüssel" : pattern;
        };
        const Phrase nested = Phrase::of("%1 was revoked: %2", {Phrase::of("the key"), "100%1 sure, the key"});
        QCOMPARE(nested.english(), std::string("the key was revoked: 100%1 sure, the key"));
        QCOMPARE(nested.said(german), std::string("100%1 sure, the key ist der Grund, dass der Schlüssel widerrufen wurde"));
        QCOMPARE(Phrase::of("at 5 % of %3, %9 and %", {"a", "b"}).english(), std::string("at 5 % of %3, %9 and %"));
        QVERIFY(Phrase().empty() && Phrase("the key").said(german) == "the key");
        const Error told = Error::told(nested, "a.crt"), plain{"is empty"};
        QCOMPARE(told.text(), std::string("a.crt: the key was revoked: 100%1 sure, the key"));
        QCOMPARE(told.words().said(german), nested.said(german));
        QCOMPARE(plain.words().said(german), std::string("is empty"));
    }

    void holdsAValue()
    {
        Result<std::string> result(std::string("plan"));
        QVERIFY(result);
        QCOMPARE(*result, std::string("plan"));
        QCOMPARE(result->size(), std::size_t{4});
        result->push_back('s');
        *result += '!';
        QCOMPARE(std::as_const(result).value(), std::string("plans!"));
    }

    void holdsAnError()
    {
        const Result<std::string> result(Error{"is empty", "a.md", 0});
        QVERIFY(!result);
        QCOMPARE(result.error().text(), std::string("a.md: is empty"));
    }

    /// A failed value is an error, not a crash: whoever forgets to ask is told so.
    void askingForWhatIsNotThereThrows()
    {
        const Result<int> failed(Error{"no"});
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(failed.value()));
        const Result<int> fine(7);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(fine.error()));
    }

    /// A value that points to an error is still a value.
    void tellsAnErrorValueFromAFailure()
    {
        const Result<std::unique_ptr<Error>> value(std::make_unique<Error>(Error{"kept"}));
        QVERIFY(value);
        QCOMPARE((*value)->what, std::string("kept"));
    }

    void movesItsValueOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 5);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
