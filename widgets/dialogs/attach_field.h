#pragma once

#include "models/session/attachment.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace holdpoint::widgets {

/// A file instead of a text that is typed: it is chosen, read in the background, and named with its size and hash, as they go on
/// record. What cannot be taken is said in the same place.
class AttachField : public QWidget {
    Q_OBJECT

public:
    explicit AttachField(QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<session::Attachment>& attachment() const { return m_attachment; }
    void take(const QString& path);
    void clear();

Q_SIGNALS:
    /// A file is attached now, or none is any more.
    void changed();

private:
    void choose();
    void show(const Result<session::Attachment>& read);
    using QWidget::show;

    std::optional<session::Attachment> m_attachment;
    unsigned m_asked = 0;           ///< of several files only the last one counts
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLabel* m_words;
};

} // namespace holdpoint::widgets
