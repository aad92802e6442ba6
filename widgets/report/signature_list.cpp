#include "widgets/report/signature_list.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace holdpoint::widgets {

namespace {

/// The mark alone; the line beside it says the same in words.
class MarkPicture : public QWidget {
public:
    MarkPicture(items::Mark mark, QWidget* parent) : QWidget(parent), m_mark(mark)
    {
        const int side = markSizeBeside(fontOf(Letter::Body));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintMark(painter, rect(), m_mark, themeOf(*this));
    }

private:
    items::Mark m_mark;
};

} // namespace

SignatureList::SignatureList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("signatureList"));
    setAccessibleName(tr("Who has signed"));
    m_column->setContentsMargins({});
    m_column->setSpacing(space::close);
    show(std::vector<session::ReportDesk::Line>());
}

void SignatureList::show(const std::vector<session::ReportDesk::Line>& lines)
{
    while (QLayoutItem* old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto words = [this](const QString& text, QWidget* parent) {
        auto* label = new QLabel(text, parent);
        label->setObjectName(QStringLiteral("signatureLine"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    if (lines.empty()) m_column->addWidget(words(tr("Nobody has signed this report yet."), this));
    for (const auto& line : lines) {
        auto* row = new QWidget(this);
        auto* inRow = new QHBoxLayout(row);
        inRow->setContentsMargins({});
        inRow->setSpacing(space::close);
        inRow->addWidget(new MarkPicture(line.holds ? items::Mark::Passed : items::Mark::Failed, row), 0, Qt::AlignTop);
        QLabel* text = words(line.text, row);
        // What does not hold has a shape, a weight and a word of its own, and no colour alone.
        if (!line.holds) text->setText(tr("Does not hold: %1").arg(line.text));
        if (!line.holds) text->setFont(fontOf(Letter::Strong));
        inRow->addWidget(text, 1);
        m_column->addWidget(row);
    }
}

} // namespace holdpoint::widgets
