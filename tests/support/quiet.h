#pragma once

#include <QByteArrayList>
#include <QTest>

namespace holdpoint::tests {

/// While it lives, what Qt complains about is kept, and a test that ends with complaints fails. Warnings that are a part of
/// the test are announced with QTest::ignoreMessage, which takes them before they come here.
///
///     void init() { m_quiet.emplace(); }
///     void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }
class Quiet {
public:
    Quiet() : m_before(qInstallMessageHandler(&Quiet::hear))
    {
        s_heard.clear();
        s_next = m_before;
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

    [[nodiscard]] static bool heardNothing() { return s_heard.isEmpty(); }
    /// All that was heard, one a line. It stands until the next one lives.
    [[nodiscard]] static const char* heard()
    {
        static QByteArray text;
        text = s_heard.join('\n');
        return text.constData();
    }

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        // What the platform without a display cannot do says nothing about the program.
        const bool platform = message.startsWith(QLatin1String("This plugin does not support"));
        if ((type == QtWarningMsg || type == QtCriticalMsg) && !platform) s_heard.append(message.toUtf8());
        if (s_next) s_next(type, context, message);
    }

    QtMessageHandler m_before;
    // Qt calls a plain function, so what it hears has to lie where a plain function finds it.
    static inline QByteArrayList s_heard;
    static inline QtMessageHandler s_next = nullptr;
};

} // namespace holdpoint::tests
