// SPDX-License-Identifier: MIT
#include "ui/profiles/profileheader.h"

#include "base/text.h"
#include "settings/organisationmatch.h"
#include "ui/keys/keywords.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/namedcombo.h"
#include "ui/style/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace expunge {

namespace {

constexpr int edge = 5;

QLabel *plainLabel(const char *objectName, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", look);
    return label;
}

} // namespace

ProfileHeader::ProfileHeader(QWidget *parent)
    : QFrame(parent)
    , m_combo(new NamedCombo(tr("Profile"), this))
    , m_name(plainLabel("organisation", QStringLiteral("title"), this))
    , m_host(plainLabel("host", QStringLiteral("muted"), this))
    , m_keyText(plainLabel("keyStatus", QStringLiteral("muted"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_key(new QPushButton(tr("Key…"), this))
{
    setProperty("look", QStringLiteral("panel"));
    m_combo->setObjectName(QStringLiteral("profile"));
    m_combo->setToolTip(tr("The profile that deletions go to"));
    m_combo->setMinimumContentsLength(12);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QFont bold = m_combo->font();
    bold.setWeight(QFont::DemiBold);
    m_combo->setFont(bold);
    m_key->setAccessibleName(tr("Key"));
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setIcon(actionIcon(QStringLiteral("key")));
    m_retry->setObjectName(QStringLiteral("retryKey"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, edge + 9, 16, 10);
    row->setSpacing(10);
    row->addWidget(m_combo);
    row->addSpacing(6);
    row->addWidget(m_name);
    row->addWidget(m_host);
    row->addStretch();
    row->addWidget(m_keyText);
    row->addWidget(m_retry);
    row->addWidget(m_key);

    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString id = m_combo->itemData(index).toString();
        if (id != m_currentId)
            emit profileChosen(id);
    });
    connect(m_key, &QPushButton::clicked, this, &ProfileHeader::keyRequested);
    connect(m_retry, &QPushButton::clicked, this, &ProfileHeader::keyRetryRequested);
    setKeyStatus({});
}

void ProfileHeader::setProfiles(const QList<Profile> &profiles, const QString &currentId)
{
    if (m_currentId != currentId)
        m_organisation = {};
    m_profiles = profiles;
    m_currentId = currentId;
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Profile &profile : profiles)
        m_combo->addItem(dotIcon(profileColour(profile.colour, palette())), plainLine(profile.name, 60),
                         profile.id);
    m_combo->setCurrentIndex(m_combo->findData(currentId));
    updatePlace();
}

Profile ProfileHeader::current() const
{
    const auto found = std::ranges::find(m_profiles, m_currentId, &Profile::id);
    return found == m_profiles.end() ? Profile() : *found;
}

void ProfileHeader::setOrganisation(const Organisation &organisation)
{
    m_organisation = organisation;
    updatePlace();
}

void ProfileHeader::setOrganisationHidden(bool hidden)
{
    if (std::exchange(m_organisationIsHidden, hidden) != hidden)
        updatePlace();
}

void ProfileHeader::updatePlace()
{
    const Profile profile = current();
    m_name->setText(m_organisation.isKnown() ? plainLine(m_organisation.text(), 80)
                                             : unreadableOrganisationText());
    m_name->setVisible(m_organisation.isKnown() || m_organisationIsHidden);
    const QString look = m_organisation.isKnown() ? QStringLiteral("title") : QStringLiteral("caution");
    if (m_name->property("look").toString() != look) {
        m_name->setProperty("look", look);
        m_name->style()->unpolish(m_name);
        m_name->style()->polish(m_name);
    }
    m_host->setText(profile.host());
    m_host->setToolTip(asTip(profile.address.toString(QUrl::RemoveUserInfo)));
    update();
}

void ProfileHeader::setKeyStatus(const KeyStatus &status)
{
    const bool amiss = status.kind == KeyStatus::Missing || status.isObstacle();
    m_keyText->setText(keyStatusShort(status));
    const QString details = status.details.isEmpty() ? QString() : u'\n' + plainLine(status.details, 300);
    m_keyText->setToolTip(asTip(keyStatusSentence(status) + details));
    m_keyText->setProperty("look", amiss ? QStringLiteral("caution") : QStringLiteral("muted"));
    m_keyText->style()->unpolish(m_keyText);
    m_keyText->style()->polish(m_keyText);
    m_retry->setVisible(status.kind == KeyStatus::Trouble || status.kind == KeyStatus::NotReached);
    m_key->setVisible(status.kind != KeyStatus::Sandbox);
}

void ProfileHeader::setKeyLocked(bool locked)
{
    m_key->setEnabled(!locked);
}

void ProfileHeader::setLocked(bool locked)
{
    m_combo->setEnabled(!locked);
}

void ProfileHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor colour = profileColour(current().colour, palette());
    painter.fillRect(rect().adjusted(0, 0, 0, -1), mixed(surface(palette()), colour, 0.08));
    painter.fillRect(QRect(0, 0, width(), edge), colour);
}

} // namespace expunge
