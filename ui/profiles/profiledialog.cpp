// SPDX-License-Identifier: MIT
#include "ui/profiles/profiledialog.h"

#include "base/text.h"
#include "settings/profileentry.h"
#include "ui/profiles/colourpicker.h"
#include "ui/style/namedcombo.h"
#include "ui/style/steadyspinbox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace expunge {

namespace {

QUrl urlOf(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool bare = !text.isEmpty() && !text.contains(QLatin1String("://"));
    return QUrl(bare ? QLatin1String("https://") + text : text, QUrl::StrictMode);
}

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, QList<Profile> others, AddressCheck check,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_others(std::move(others))
    , m_check(std::move(check))
    , m_name(new QLineEdit(profile.name, this))
    , m_address(new QLineEdit(profile.address.toString(QUrl::RemoveUserInfo), this))
    , m_requests(new SteadySpinBox(this))
    , m_seconds(new SteadySpinBox(this))
    , m_share(new NamedCombo(tr("Share of the limit"), this))
    , m_ownLimit(new QCheckBox(
          tr("This organisation has a limit of its own, apart from others on the server"), this))
    , m_colour(new ColourPicker(this))
    , m_production(new QCheckBox(tr("This is production: ask for the profile's name before deleting"), this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save profile"), this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(profile.id.isEmpty() ? tr("Add a profile") : tr("Edit the profile %1").arg(profile.name));
    setMinimumWidth(560);
    constexpr int mostRequests = 1'000'000; // as Pace allows
    constexpr int mostSeconds = 86'400;
    m_requests->setRange(1, mostRequests);
    m_requests->setValue(profile.pace.requests);
    m_seconds->setRange(1, mostSeconds);
    m_seconds->setValue(static_cast<int>(profile.pace.window.count()));
    for (QSpinBox *box : {m_requests, m_seconds})
        box->setGroupSeparatorShown(true);
    m_address->setPlaceholderText(QStringLiteral("https://api.open.cx"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_production->setChecked(profile.production);
    m_ownLimit->setChecked(profile.ownLimit);
    m_ownLimit->setObjectName(QStringLiteral("ownLimit"));
    if (!profile.colour.isEmpty())
        m_colour->setColour(profile.colour);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_address->setObjectName(QStringLiteral("profileAddress"));
    m_requests->setObjectName(QStringLiteral("paceRequests"));
    m_requests->setAccessibleName(tr("Requests"));
    m_seconds->setObjectName(QStringLiteral("paceSeconds"));
    m_seconds->setAccessibleName(tr("Seconds"));
    m_share->setObjectName(QStringLiteral("limitShare"));
    m_share->addItem(tr("All of it"), 100);
    m_share->addItem(tr("Three quarters: leave some room for other integrations"), 75);
    m_share->addItem(tr("Half: others need as much"), 50);
    m_share->addItem(tr("A quarter: others come first"), 25);
    if (m_share->findData(profile.share) < 0) // from a file that was written by hand
        m_share->addItem(tr("%1 %").arg(profile.share), profile.share);
    m_share->setCurrentIndex(m_share->findData(profile.share));
    const bool fixed = isProduction(profile);
    m_name->setEnabled(!fixed);
    m_address->setEnabled(!fixed);
    m_production->setEnabled(!fixed);
    m_production->setObjectName(QStringLiteral("profileProduction"));
    m_problem->setObjectName(QStringLiteral("profileProblem"));
    m_save->setObjectName(QStringLiteral("saveProfile"));
    makeLayout();
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::judge);
    connect(m_address, &QLineEdit::textChanged, this, &ProfileDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    judge();
    if (isProduction(profile)) {
        m_requests->setFocus();
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void ProfileDialog::makeLayout()
{
    auto *pace = new QHBoxLayout;
    pace->setSpacing(8);
    pace->addWidget(m_requests);
    pace->addWidget(new QLabel(tr("requests in", "followed by a number of seconds"), this));
    pace->addWidget(m_seconds);
    pace->addWidget(new QLabel(tr("seconds"), this));
    pace->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address of the API"), m_address);
    form->addRow(tr("Limit of the API"), pace);
    form->addRow(tr("&Use of it"), m_share);
    form->addRow({}, m_ownLimit);
    form->addRow(tr("Colour"), m_colour);
    form->addRow({}, m_production);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 3); // nothing jumps while typing
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

Profile ProfileDialog::entered() const
{
    Profile profile = m_profile;
    profile.name = m_name->text();
    profile.address = urlOf(m_address->text());
    profile.pace.requests = m_requests->value();
    profile.pace.window = std::chrono::seconds(m_seconds->value());
    profile.share = m_share->currentData().toInt();
    profile.colour = m_colour->colour();
    profile.production = m_production->isChecked();
    profile.ownLimit = m_ownLimit->isChecked();
    return profile;
}

QString ProfileDialog::problem() const
{
    Profile profile = entered();
    if (profile.id.isEmpty())
        profile.id = freeId(profile.name, m_others);
    if (const Result<Profile> checked = checkProfile(profile, m_others); !checked)
        return checked.error().text;
    return m_check ? m_check(profile.address) : QString();
}

QString ProfileDialog::notice() const
{
    const bool isElsewhere = !m_profile.id.isEmpty() && !m_profile.address.isEmpty()
        && entered().addressText() != m_profile.addressText();
    return isElsewhere ? tr("At another address the profile has no key and no organisation yet: a key goes to "
                            "no server that it was not entered for. Back at the old one it has its key again.")
                       : QString();
}

void ProfileDialog::judge()
{
    const QString wrong = problem();
    // An empty field is not wrong yet, only not filled in.
    const bool untouched = m_name->text().trimmed().isEmpty() || m_address->text().trimmed().isEmpty();
    constexpr qsizetype longest = 300;
    m_problem->setText(untouched ? QString() : plainLine(wrong.isEmpty() ? notice() : wrong, longest));
    m_problem->setProperty("look", wrong.isEmpty() ? QStringLiteral("caution") : QStringLiteral("problem"));
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_save->setEnabled(wrong.isEmpty());
}

void ProfileDialog::save()
{
    if (!problem().isEmpty())
        return;
    emit saved(entered());
    accept();
}

} // namespace expunge
