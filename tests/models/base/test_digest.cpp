// SHA-256 against the examples of FIPS 180-2, and what a digest is for: one changed bit is another file.

#include "models/base/digest.h"

#include <QByteArray>
#include <QTest>

#include <string>

using holdpoint::sha256Hex;

class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
        QTest::newRow("one nul byte") << QByteArray(1, '\0')
                                      << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    void knownVectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, digest);
        QCOMPARE(QByteArray::fromStdString(sha256Hex(bytes.toStdString())), digest);
    }

    void changesWithEveryBit()
    {
        const std::string text = "# Deploy\r\n\r\n- [ ] stop the service\r\n";
        const std::string whole = sha256Hex(text);
        QCOMPARE(whole.size(), std::size_t{64});
        QCOMPARE(whole.find_first_not_of("0123456789abcdef"), std::string::npos);
        for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string changed = text;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(sha256Hex(changed) != whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "test_digest.moc"
