#include "widgets/window/begin_times.h"

#include "models/session/said_window.h"
#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

namespace {

std::vector<std::string> textsIn(const QLineEdit& edit)
{
    std::vector<std::string> all;
    for (const QString& text : edit.text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!text.trimmed().isEmpty()) all.push_back(text.trimmed().toStdString());
    return all;
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts) all += QString::fromStdString(text);
    return all.join(QStringLiteral(", "));
}

} // namespace

BeginTimes::BeginTimes(QWidget* parent) : QWidget(parent), m_some(new QCheckBox(tr("May begin only at certain &times")))
{
    m_fields = makeFields();
    m_some->setObjectName(QStringLiteral("windowed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_some);
    column->addWidget(m_fields);
    m_fields->hide();
    connect(m_some, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, &BeginTimes::changed);
    for (QLineEdit* edit : {m_windows, m_days, m_freezes}) connect(edit, &QLineEdit::textChanged, this, &BeginTimes::changed);
}

QWidget* BeginTimes::makeFields()
{
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(space::section, 0, 0, 0);
    grid->setVerticalSpacing(space::tight);
    grid->setHorizontalSpacing(space::close);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto put = [&](int row, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(8);
    m_windows = new QLineEdit;
    m_windows->setObjectName(QStringLiteral("windows"));
    m_windows->setPlaceholderText(QStringLiteral("22:00-05:00"));
    m_days = new QLineEdit;
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setPlaceholderText(tr("every day; or Mon, Tue"));
    m_freezes = new QLineEdit;
    m_freezes->setPlaceholderText(tr("none; from/to"));
    m_freezes->setToolTip(tr("Nothing may begin from the one time to the other, such as 2026-12-24T00:00/2026-12-27T06:00"));
    put(0, 0, tr("Zone"), m_zone);
    put(0, 2, tr("Window"), m_windows);
    put(1, 0, tr("Days"), m_days);
    put(1, 2, tr("Freeze"), m_freezes);
    m_said = new ElidedLabel;
    m_said->setObjectName(QStringLiteral("saidWindow"));
    m_said->hide();
    grid->addWidget(m_said, 2, 0, 1, 4);
    return fields;
}

void BeginTimes::offer(const plan::Plan& plan)
{
    const session::SaidWindow offer = session::saidWindow(plan, QTimeZone::systemTimeZoneId().toStdString());
    const QString said = offer ? tr("Line %1: %2").arg(offer.line).arg(QString::fromStdString(offer.said)) : QString();
    m_said->setText(said);
    m_said->setToolTip(said);
    m_said->setVisible(!said.isEmpty());
    if (said == std::exchange(m_offered, said)) return;
    m_windows->setText(joined(offer.window.windows));
    m_days->setText(joined(offer.window.days));
    if (offer) m_zone->setCurrentText(QString::fromStdString(offer.window.zone));
    m_some->setChecked(static_cast<bool>(offer));
}

journal::WindowSet BeginTimes::times() const
{
    if (!m_some->isChecked()) return {};
    return {m_zone->currentText().toStdString(), textsIn(*m_windows), textsIn(*m_days), textsIn(*m_freezes)};
}

void BeginTimes::focusOnTimes() { m_windows->setFocus(); }

} // namespace holdpoint::widgets
