#pragma once

#include "models/items/item_mark.h"

#include <QObject>

#include <memory>
#include <vector>

namespace holdpoint::items {

/// Keeps how every item of a release stands, and says which ones are others than before. What happens costs as much as it
/// touches, however large the plan: models of thousands of rows look here and not into the record.
class ItemWatch : public QObject {
    Q_OBJECT

public:
    explicit ItemWatch(const session::RecordView& view, QObject* parent = nullptr);

    /// Whether what is kept is of the record that is shown now. Between a record's change and our hearing of it, it is not.
    [[nodiscard]] bool isOfNow() const { return m_procedure == m_view.record().procedure && m_marks.size() == m_view.record().items.size(); }
    [[nodiscard]] const plan::Procedure& procedure() const { return *m_procedure; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_marks.size()); }
    [[nodiscard]] Mark mark(std::uint32_t item) const { return m_marks[item]; }
    [[nodiscard]] ItemFacts facts(std::uint32_t item) const { return m_facts.of(m_view.record(), item); }
    /// The item that the release stands at, or plan::none.
    [[nodiscard]] std::uint32_t stands() const { return m_stands; }

Q_SIGNALS:
    /// Another plan: nothing that was known of the items is true of these.
    void replaced();
    /// The same items, and any of them may stand otherwise.
    void retold();
    /// These, in order, each once. Their marks may be the same as before, and what else is known of them another.
    void changed(const std::vector<std::uint32_t>& items);

private:
    void start();
    void retell();
    void recount();
    void advanceBy(const std::vector<journal::Event>& events);
    void update(std::vector<std::uint32_t> items);

    const session::RecordView& m_view;
    std::shared_ptr<const plan::Procedure> m_procedure;
    std::vector<Mark> m_marks;
    FactIndex m_facts;
    std::uint32_t m_asked = plan::none;     ///< the advice's item
    std::uint32_t m_stands = plan::none;
};

} // namespace holdpoint::items
