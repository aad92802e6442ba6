#pragma once

#include "models/session/recent_runbooks.h"

#include <QAbstractListModel>

#include <vector>

class QSettings;

namespace holdpoint::items {

/// The runbooks that were opened on this desk, the last one first. Whether each is still there is looked up in the background:
/// a share that does not answer keeps nobody waiting.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        PathRole = Qt::UserRole + 1,
        FolderRole,
        MissingRole,        ///< it is known that there is no such file any more
        OpenedRole,         ///< when, in words
    };

    explicit RecentModel(QSettings& settings, QObject* parent = nullptr);

    /// Reads the list anew and looks for the files.
    void refresh();
    void remember(const QString& path);
    void forget(const QString& path);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void looked();      ///< it is known which of them are there

private:
    void look();

    QSettings& m_settings;
    QList<session::RecentRunbook> m_rows;
    std::vector<bool> m_missing;
    unsigned m_asked = 0;
};

} // namespace holdpoint::items
