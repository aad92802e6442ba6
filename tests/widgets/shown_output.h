#pragma once

#include "widgets/docks/output_view.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace holdpoint::tests {

inline void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A view of an output on the screen, anew for each test, and the path of a file that it may watch.
class ShownOutput {
protected:
    void showView()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QFile::remove(m_path);
        m_view = std::make_unique<widgets::OutputView>();
        m_view->resize(700, 400);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_view.get(), Qt::Key(key), modifiers); }
    /// With HOLDPOINT_PICTURES=FOLDER a picture stays there.
    void look(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("HOLDPOINT_PICTURES");
        if (!folder.isEmpty()) QVERIFY(m_view->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<widgets::OutputView> m_view;
};

} // namespace holdpoint::tests
