// SPDX-License-Identifier: MIT
#include "ui/run/confirmdialog.h"

#include "base/text.h"
#include "settings/organisationmatch.h"
#include "ui/run/choicesbox.h"
#include "ui/run/confirmbutton.h"
#include "ui/run/typedcount.h"
#include "ui/style/colours.h"
#include "ui/style/words.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace expunge {

namespace {

constexpr int margin = 20;

QLabel *plainLabel(const QString &text, QWidget *parent, const QString &look = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("look", look);
    return label;
}

void showAsIds(QLabel *label)
{
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setWordWrap(false); // an ID is never broken, and each has its line
    label->setLayoutDirection(Qt::LeftToRight); // an ID has only one order
}

} // namespace

ConfirmDialog::ConfirmDialog(DeletionPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_choices(new ChoicesBox(m_plan.count, this))
    , m_typedCount(new QLineEdit(this))
    , m_typedName(new QLineEdit(this))
    , m_confirm(nullptr)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setMinimumWidth(560);

    m_confirm = new ConfirmButton({}, this);
    m_confirm->setObjectName(QStringLiteral("confirmDeletion"));
    m_confirm->setAccessibleName(tr("Confirm deletion"));
    m_confirm->setProperty("look", QStringLiteral("danger"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 4, margin, margin);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeFacts());
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(margin, 4, margin, 0);
    choices->addWidget(m_choices);
    column->addLayout(choices);
    column->addWidget(makeTyping());
    column->addStretch();
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &ConfirmButton::confirmed, this, &QDialog::accept);
    connect(m_typedCount, &QLineEdit::textChanged, this, &ConfirmDialog::updateConfirm);
    connect(m_typedName, &QLineEdit::textChanged, this, &ConfirmDialog::updateConfirm);
    connect(m_choices, &ChoicesBox::changed, this, &ConfirmDialog::followChoices);
    followChoices();
    if (m_plan.needsTypedCount())
        m_typedCount->setFocus();
    else
        cancel->setFocus();
}

RunChoices ConfirmDialog::choices() const
{
    return m_choices->choices();
}

// Qt gives a new dialog two thirds of the screen at most, which on a small one would cut texts.
void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

QWidget *ConfirmDialog::makeHead()
{
    auto *head = new QWidget(this);
    const QColor ground(m_plan.profile.colour);
    const QColor colour = ground.isValid() ? ground : mutedText(palette());
    head->setAttribute(Qt::WA_StyledBackground);
    head->setStyleSheet(QStringLiteral("QWidget { background: %1; } QLabel { color: %2; }")
                            .arg(colour.name(), textOn(colour).name()));
    QLabel *profile = plainLabel(m_plan.profile.name, head);
    QFont large = profile->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    profile->setFont(large);
    const QString host = m_plan.profile.host();
    const QString organisation = m_plan.organisationIsHidden ? unreadableOrganisationText()
                                                             : plainLine(m_plan.organisation.text(), 80);
    const QString place = organisation.isEmpty() || host.isEmpty()
        ? organisation + host
        : tr("%1 at %2", "organisation, host").arg(organisation, host);
    QLabel *where = plainLabel(place, head);
    where->setObjectName(QStringLiteral("confirmPlace"));
    where->setVisible(!place.isEmpty());
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 14, margin, 14);
    column->setSpacing(2);
    column->addWidget(profile);
    column->addWidget(where);
    return head;
}

QWidget *ConfirmDialog::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(margin, 4, margin, 0);
    column->setSpacing(12);
    m_what = plainLabel({}, facts);
    QFont large = m_what->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_what->setFont(large);
    column->addWidget(m_what);
    QLabel *warning = plainLabel(
        tr("This cannot be undone: OpenCX keeps no copy of a deleted contact. Conversations stay, and an "
           "integration that still knows the contact can create it again."),
        facts);
    column->addWidget(warning);
    if (!m_plan.caution.isEmpty()) {
        QLabel *caution = plainLabel(m_plan.caution, facts, QStringLiteral("caution"));
        caution->setObjectName(QStringLiteral("confirmCaution"));
        column->addWidget(caution);
    }

    auto *form = new QGridLayout; // a form gives a row of several lines too little height
    form->setColumnStretch(1, 1);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto addFact = [&](const QString &name, const QString &text, const char *objectName) -> QLabel * {
        if (text.isEmpty())
            return nullptr;
        QLabel *value = plainLabel(text, facts);
        value->setObjectName(QLatin1String(objectName));
        if (value->objectName() == QLatin1String("confirmIds"))
            showAsIds(value);
        QLabel *heading = plainLabel(name, facts, QStringLiteral("muted"));
        heading->setWordWrap(false);
        const int row = form->rowCount();
        form->addWidget(heading, row, 0, Qt::AlignTop);
        form->addWidget(value, row, 1);
        return value;
    };
    QStringList ids = m_plan.firstIds;
    if (!m_plan.lastIds.isEmpty()) {
        if (m_plan.count > m_plan.firstIds.size() + m_plan.lastIds.size())
            ids.append(QStringLiteral("…"));
        ids += m_plan.lastIds;
    }
    addFact(m_plan.count == 1 ? tr("Contact") : tr("First and last"), ids.join(u'\n'), "confirmIds");
    if (m_plan.count > 1) {
        const Pace pace = m_plan.profile.runPace();
        m_takes = addFact(tr("Takes"), estimateText(timeFor(m_plan.count, pace), pace), "confirmTime");
    }
    if (m_plan.doubtful > 0)
        addFact(tr("Look at"),
                tr("%Ln of them look(s) odd (Warning) and will be sent", nullptr, m_plan.doubtful),
                "confirmDoubtful");
    QStringList left;
    if (m_plan.rejected > 0)
        left.append(tr("%Ln rejected", nullptr, m_plan.rejected));
    if (m_plan.leftOut > 0)
        left.append(tr("%Ln ticked off", nullptr, m_plan.leftOut));
    if (m_plan.gone > 0)
        left.append(tr("%Ln gone already", nullptr, m_plan.gone));
    if (m_plan.notNow > 0)
        left.append(tr("%Ln not meant this time", nullptr, m_plan.notNow));
    addFact(tr("Left out"), left.join(QStringLiteral(", ")), "confirmLeftOut");
    column->addLayout(form);
    return facts;
}

QWidget *ConfirmDialog::makeTyping()
{
    auto *typing = new QWidget(this);
    auto *column = new QVBoxLayout(typing);
    column->setContentsMargins(margin, 4, margin, 0);
    column->setSpacing(4);
    m_typedCount->setObjectName(QStringLiteral("typedCount"));
    m_typedCount->setAccessibleName(tr("Typed count"));
    m_typedCount->setInputMethodHints(Qt::ImhPreferNumbers);
    m_typedName->setObjectName(QStringLiteral("typedProfile"));
    m_typedName->setAccessibleName(tr("Typed profile name"));
    m_countPrompt = addTypedField(column, m_typedCount, {});
    column->addSpacing(6);
    addTypedField(column, m_typedName, tr("Type the name of the profile, %1:").arg(m_plan.profile.name));
    m_typedCount->setVisible(m_plan.needsTypedCount());
    m_typedName->setVisible(m_plan.needsTypedName());
    typing->setVisible(m_plan.needsTypedCount() || m_plan.needsTypedName());
    return typing;
}

QLabel *ConfirmDialog::addTypedField(QVBoxLayout *column, QLineEdit *field, const QString &prompt)
{
    QLabel *label = plainLabel(prompt, this);
    label->setVisible(field == m_typedCount ? m_plan.needsTypedCount() : m_plan.needsTypedName());
    field->setMaximumWidth(260);
    column->addWidget(label);
    column->addWidget(field);
    return label;
}

int ConfirmDialog::most() const
{
    return qMin(m_plan.count, choices().mostDeletions.value_or(m_plan.count));
}

// Title, button, time and the number to type say what would happen with what is chosen now.
void ConfirmDialog::followChoices()
{
    const RunChoices chosen = choices();
    const bool isCapped = most() < m_plan.count;
    const bool isTrial = chosen.trial > 0 && chosen.trial < most();
    QString title = isCapped ? tr("Delete at most %Ln contact(s)", nullptr, most())
                             : tr("Delete %Ln contact(s)", nullptr, most());
    setWindowTitle(title);
    m_what->setText(isTrial ? tr("%1, the first %2 as a trial").arg(title, grouped(chosen.trial)) : title);
    m_confirm->setText(isTrial ? tr("Delete the first %Ln", nullptr, chosen.trial) : title);
    if (m_takes) {
        const Pace pace = m_plan.profile.runPace();
        m_takes->setText(estimateText(timeFor(most(), pace), pace));
    }
    m_countPrompt->setText(isCapped
                               ? tr("Type how many may be deleted, %1, to confirm:").arg(grouped(most()))
                               : tr("Type the number of contacts, %1, to confirm:").arg(grouped(most())));
    updateConfirm();
}

void ConfirmDialog::updateConfirm()
{
    const bool countRight = !m_plan.needsTypedCount() || typedNumber(m_typedCount->text()) == most();
    const bool nameRight = !m_plan.needsTypedName()
        || m_typedName->text().trimmed().compare(m_plan.profile.name.trimmed(), Qt::CaseInsensitive) == 0;
    m_confirm->setEnabled(m_plan.count > 0 && countRight && nameRight);
}

} // namespace expunge
