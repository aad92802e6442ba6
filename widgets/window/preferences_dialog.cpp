#include "widgets/window/preferences_dialog.h"

#include "models/session/background.h"
#include "models/session/report_desk.h"
#include "models/session/shown_text.h"
#include "widgets/dialogs/signing_parts.h"
#include "widgets/style/language.h"
#include "widgets/style/spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr int asLeft = -1;      ///< no layout of its own

void choose(QComboBox& box, const QVariant& value) { box.setCurrentIndex(std::max(box.findData(value), 0)); }

QLabel* quietWords(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences now, Workplace workplace, QWidget* parent) : QDialog(parent), m_now(std::move(now)), m_workplace(std::move(workplace))
{
    setObjectName(QStringLiteral("preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    makeFields();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::normal);
    form->setVerticalSpacing(space::close);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("&Who I am"), m_person);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("La&yout of a release"), m_layout);
    form->addRow(tr("A release &starts driven"), m_drive);
    form->addRow(tr("Output of what has &passed"), m_linger);
    QWidget* store = makeStore();
    auto* storeLabel = new QLabel(tr("St&ore"), this);
    storeLabel->setBuddy(m_store);
    form->addRow(storeLabel, store);
    form->addRow(tr("Time sta&mp server"), m_stamps);
    m_seen = quietWords(this);
    m_seen->setObjectName(QStringLiteral("storeSeen"));
    m_seen->hide();
    connect(m_store, &QLineEdit::textChanged, m_seen, &QLabel::hide);
    m_trouble = troubleLabel(QStringLiteral("preferencesTrouble"), this);
    m_later = quietWords(this);
    m_later->setObjectName(QStringLiteral("later"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::normal);
    column->addLayout(form);
    column->addWidget(m_seen);
    column->addWidget(m_trouble);
    column->addWidget(m_later);
    column->addStretch();
    column->addWidget(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    fill();
    look();
}

void PreferencesDialog::makeFields()
{
    m_person = new QLineEdit(this);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setPlaceholderText(m_workplace.person);
    m_person->setToolTip(tr("The journal and the report name you so"));
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As this system"), QString());
    for (const QString& name : languages()) m_language->addItem(QLocale(name).nativeLanguageName(), name);
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("theme"));
    for (const auto& [name, words] : {std::pair{ThemeName::Light, tr("Light")}, {ThemeName::Dark, tr("Dark")}, {ThemeName::HighContrast, tr("High contrast")}}) m_theme->addItem(words, static_cast<int>(name));
    m_layout = new QComboBox(this);
    m_layout->setObjectName(QStringLiteral("layout"));
    m_layout->addItem(tr("As it was left"), asLeft);
    for (const auto& [layout, words] : {std::pair{Layout::Drive, tr("Drive")}, {Layout::Watch, tr("Watch")}, {Layout::Meeting, tr("Meeting")}}) m_layout->addItem(words, static_cast<int>(layout));
    m_drive = new QComboBox(this);
    m_drive->setObjectName(QStringLiteral("startDrive"));
    using journal::Drive;
    for (const auto& [drive, words] : {std::pair{Drive::Step, tr("Step: each command when you say so")}, {Drive::Flow, tr("Flow: on by itself to the next question")}, {Drive::Hand, tr("By hand: people do it, Holdpoint keeps the record")}})
        m_drive->addItem(words, static_cast<int>(drive));
    m_linger = new QSpinBox(this);
    m_linger->setObjectName(QStringLiteral("linger"));
    m_linger->setRange(0, 60);
    m_linger->setSpecialValueText(tr("Goes on at once"));
    m_linger->setPrefix(tr("Stays for "));
    m_linger->setSuffix(tr(" s"));
    m_linger->setToolTip(tr("What needs a person is shown at once, whatever stands here"));
    m_stamps = new QLineEdit(this);
    m_stamps->setObjectName(QStringLiteral("timeStampServer"));
    m_stamps->setPlaceholderText(tr("None; or its address, http://…"));
    m_stamps->setToolTip(tr("It confirms when a report was signed (RFC 3161)"));
}

QWidget* PreferencesDialog::makeStore()
{
    m_store = new QLineEdit(this);
    m_store->setObjectName(QStringLiteral("store"));
    m_store->setPlaceholderText(tr("The user's own; or sqlite:PATH"));
    m_test = new QPushButton(tr("T&est it"), this);
    m_test->setObjectName(QStringLiteral("testStore"));
    m_test->setAutoDefault(false);
    m_test->setEnabled(static_cast<bool>(m_workplace.lookAtStore));
    connect(m_test, &QPushButton::clicked, this, &PreferencesDialog::test);
    return withButton(m_store, tr("Store"), m_test, this);
}

QWidget* PreferencesDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::close);
    auto* leave = new QPushButton(tr("Leave it as it is"), buttons);
    leave->setObjectName(QStringLiteral("leave"));
    m_keep = new QPushButton(tr("&Keep"), buttons);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setDefault(true);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_keep);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    connect(m_keep, &QPushButton::clicked, this, &PreferencesDialog::keep);
    for (QComboBox* box : {m_language, m_theme, m_layout, m_drive}) connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::look);
    for (QLineEdit* line : {m_person, m_store, m_stamps}) connect(line, &QLineEdit::textChanged, this, &PreferencesDialog::look);
    return buttons;
}

void PreferencesDialog::fill()
{
    m_person->setText(m_now.person);
    choose(*m_language, m_now.language);
    choose(*m_theme, static_cast<int>(m_now.theme));
    choose(*m_layout, m_now.layout ? static_cast<int>(*m_now.layout) : asLeft);
    choose(*m_drive, static_cast<int>(m_now.drive));
    m_linger->setValue(m_now.lingerSeconds);
    m_store->setText(m_now.store);
    m_stamps->setText(m_now.timeStampServer);
}

Preferences PreferencesDialog::chosen() const
{
    Preferences made;
    made.person = m_person->text().simplified();
    made.language = m_language->currentData().toString();
    made.theme = static_cast<ThemeName>(m_theme->currentData().toInt());
    if (const int layout = m_layout->currentData().toInt(); layout != asLeft) made.layout = static_cast<Layout>(layout);
    made.drive = static_cast<journal::Drive>(m_drive->currentData().toInt());
    made.store = m_store->text().trimmed();
    made.timeStampServer = m_stamps->text().trimmed();
    made.lingerSeconds = m_linger->value();
    return made;
}

/// What does not take effect at once is said before it is kept, and only where it was changed.
void PreferencesDialog::look()
{
    const Preferences made = chosen();
    QStringList later;
    if (made.person != m_now.person) later << tr("The name counts for releases that are opened from now on; those that are open keep the old one.");
    if (made.layout != m_now.layout || made.drive != m_now.drive) later << tr("Layout and drive count for what is opened from now on.");
    if (made.language != m_now.language || made.store != m_now.store) later << tr("The language and the store change when Holdpoint starts the next time.");
    m_later->setText(later.join(QLatin1Char('\n')));
    m_later->setVisible(!later.isEmpty());
    const bool fine = made.timeStampServer.isEmpty() || session::ReportDesk::mayBeKept(made.timeStampServer);
    m_keep->setEnabled(fine);
    m_keep->setText(!m_refused.isEmpty() && made.store == m_refused ? tr("&Keep it all the same") : tr("&Keep"));
    if (fine) m_trouble->hide();
    else if (!m_trouble->isVisible()) tellTrouble(*m_trouble, tr("A time stamp server is a web address, http://… or https://…, without a password in it."));
    makeRoom();
}

/// What comes to be said takes nothing from the fields.
void PreferencesDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

/// With a store that cannot be opened the next start would show nothing: it is looked at first, and kept all the same only when somebody says so
/// a second time.
void PreferencesDialog::keep()
{
    const QString store = chosen().store;
    if (store.isEmpty() || store == m_now.store || store == m_refused || !m_workplace.lookAtStore) return keepAnyway();
    lookAtStore([this, store](const Result<StoreSeen>& seen) {
        if (store != chosen().store) return;
        if (seen) return keepAnyway();
        m_refused = store;
        showStore(seen);
        look();
    });
}

void PreferencesDialog::keepAnyway()
{
    Q_EMIT kept(chosen());
    close();
}

void PreferencesDialog::test()
{
    lookAtStore([this](const Result<StoreSeen>& seen) { showStore(seen); });
}

void PreferencesDialog::lookAtStore(std::function<void(const Result<StoreSeen>&)> then)
{
    m_seen->setText(tr("Looking at it…"));
    m_seen->show();
    session::inBackground(this, [look = m_workplace.lookAtStore, url = chosen().store.toStdString()] { return look(url); }, [this, then = std::move(then), asked = ++m_asked](const Result<StoreSeen>& seen) {
        if (asked == m_asked) then(seen);
    });
}

void PreferencesDialog::showStore(const Result<StoreSeen>& seen)
{
    const QString path = seen ? QString::fromStdString(seen->path) : QString();
    if (!seen) m_seen->setText(session::shownText(seen.error()));
    else if (!seen->there) m_seen->setText(tr("There is no store in %1 yet. It will be made with the first release.").arg(path));
    else m_seen->setText(tr("%1 can be read and written. Releases in it: %2").arg(path, QLocale().toString(static_cast<qulonglong>(seen->releases))));
    m_seen->show();
    makeRoom();
}

} // namespace holdpoint::widgets
