// A passphrase leaves nothing behind.

#include "models/signoff/secret_text.h"

#include <QTest>

#include <cstring>

using holdpoint::signoff::SecretText;

class TestSecretText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wipes()
    {
        SecretText text("open sesame");
        const char* const where = text.c_str();
        const std::size_t size = text.size();
        QCOMPARE(QByteArray(where), QByteArray("open sesame"));
        text.wipe();
        QVERIFY(text.empty());
        for (std::size_t i = 0; i < size; ++i) QCOMPARE(where[i], '\0');
    }
    void cleansWhereItCameFrom()
    {
        std::string from = "a passphrase that is longer than a small string";
        from.reserve(200);
        const char* const where = from.data();
        const std::size_t size = from.size();
        const SecretText text = SecretText::taken(from);
        QCOMPARE(text.size(), size);
        QVERIFY(from.empty());
        for (std::size_t i = 0; i < size; ++i) QCOMPARE(where[i], '\0');
    }
    void isGivenOnAndNotCopied()
    {
        SecretText text("one two three");
        const char* const where = text.c_str();
        SecretText other = std::move(text);
        QCOMPARE(other.c_str(), where);
        QVERIFY(text.empty());      // NOLINT(bugprone-use-after-move): what it is afterwards is the point
        QCOMPARE(QByteArray(text.c_str()), QByteArray());
        static_assert(!std::is_copy_constructible_v<SecretText> && !std::is_copy_assignable_v<SecretText>);
    }
    void growsLetterByLetter()
    {
        SecretText text;
        QByteArray expected;
        for (int i = 0; i < 300; ++i) {
            text.append(static_cast<char>('a' + i % 26));
            expected += static_cast<char>('a' + i % 26);
        }
        text.dropLast();
        expected.chop(1);
        QCOMPARE(QByteArray(text.c_str()), expected);
        QCOMPARE(static_cast<qsizetype>(text.size()), expected.size());
    }
};

QTEST_APPLESS_MAIN(TestSecretText)
#include "test_secret_text.moc"
