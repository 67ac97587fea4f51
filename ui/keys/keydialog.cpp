// SPDX-License-Identifier: MIT
#include "ui/keys/keydialog.h"

#include "base/text.h"
#include "ui/keys/keywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace expunge {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent, const QString &look = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("look", look);
    return label;
}

} // namespace

KeyDialog::KeyDialog(const Profile &profile, const KeyStatus &status, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_problem(plainLabel({}, this, QStringLiteral("problem")))
    , m_save(new QPushButton(tr("Save key"), this))
    , m_session(new QPushButton(tr("Use for this session only"), this))
    , m_forget(new QPushButton(tr("Forget key"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_keepUntested(new QPushButton(tr("Keep it anyway"), this))
    , m_newProfile(new QPushButton(this))
    , m_bindProfile(new QPushButton(this))
    , m_host(profile.host())
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(tr("API key for %1").arg(profile.name));
    setMinimumWidth(560);
    m_field->setObjectName(QStringLiteral("apiKey"));
    m_field->setAccessibleName(tr("API key"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_field->setPlaceholderText(tr("Paste the key here"));
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_save->setObjectName(QStringLiteral("saveKey"));
    m_save->setAccessibleName(tr("Save key"));
    m_save->setProperty("look", QStringLiteral("primary"));
    m_session->setObjectName(QStringLiteral("useForSession"));
    m_forget->setObjectName(QStringLiteral("forgetKey"));
    m_forget->setAccessibleName(tr("Forget key"));
    m_retry->setObjectName(QStringLiteral("retryKeychain"));
    m_keepUntested->setObjectName(QStringLiteral("keepUntested"));
    m_newProfile->setObjectName(QStringLiteral("newProfileForKey"));
    m_bindProfile->setObjectName(QStringLiteral("bindProfile"));
    makeLayout(profile, status);

    connect(m_field, &QLineEdit::textChanged, this, &KeyDialog::judge);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_session, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        emit forgetRequested();
        reject();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        emit retryRequested();
        reject();
    });
    connect(m_keepUntested, &QPushButton::clicked, this, [this] { choose(KeyChoice::KeepUntested); });
    connect(m_newProfile, &QPushButton::clicked, this, [this] { choose(KeyChoice::NewProfile); });
    connect(m_bindProfile, &QPushButton::clicked, this, [this] { choose(KeyChoice::BindProfile); });
    connect(this, &QDialog::rejected, this, [this] { choose(KeyChoice::Drop); });
    judge();
    m_field->setFocus();
}

KeyDialog::~KeyDialog()
{
    wipe();
}

void KeyDialog::makeLayout(const Profile &profile, const KeyStatus &status)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    QLabel *now = plainLabel(keyStatusSentence(status), this,
                             status.isObstacle() ? QStringLiteral("caution") : QStringLiteral("title"));
    now->setObjectName(QStringLiteral("keySentence"));
    column->addWidget(now);
    column->addWidget(
        plainLabel(tr("The key is sent only to %1. Save key puts it into the keychain of your desktop; "
                      "for this session only, it is kept in memory until Expunge ends.")
                       .arg(profile.host()),
                   this, QStringLiteral("muted")));
    auto *label = new QLabel(tr("API &key"), this);
    label->setBuddy(m_field);
    column->addSpacing(6);
    column->addWidget(label);
    column->addWidget(m_field);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_problem);
    auto *choices = new QVBoxLayout; // one below the other: names of organisations are long
    choices->setSpacing(6);
    for (QPushButton *choice : {m_newProfile, m_bindProfile, m_keepUntested})
        choices->addWidget(choice, 0, Qt::AlignTrailing);
    column->addLayout(choices);
    offer({});

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_session);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    for (QPushButton *button :
         {m_forget, m_retry, cancel, m_session, m_keepUntested, m_newProfile, m_bindProfile})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    m_forget->setVisible(status.kind == KeyStatus::InKeychain || status.kind == KeyStatus::SessionOnly
                         || status.kind > KeyStatus::Sandbox);
    m_retry->setVisible(status.kind == KeyStatus::Trouble || status.kind == KeyStatus::NotReached);
}

void KeyDialog::judge()
{
    // Setting the text drops the field's undo history, which would hold the key in pieces.
    if (m_field->isUndoAvailable()) {
        const QSignalBlocker quiet(m_field);
        const int cursor = m_field->cursorPosition();
        m_field->setText(m_field->text());
        m_field->setCursorPosition(cursor);
    }
    const Result<ApiKey> key = ApiKey::fromPasted(m_field->text());
    if (m_field->text().isEmpty() && m_onTrial)
        return; // what was said of the last one stays until another is entered
    choose(KeyChoice::Drop);
    offer({});
    m_problem->setText(key.ok() || m_field->text().isEmpty() ? QString() : plainLine(key.error().text));
    m_save->setEnabled(key.ok());
    m_session->setEnabled(key.ok());
}

void KeyDialog::submit(bool remember)
{
    const Result<ApiKey> key = ApiKey::fromPasted(m_field->text());
    if (!key)
        return;
    m_onTrial = true;
    wipe();
    emit keyEntered(*key, remember);
}

void KeyDialog::showTrial(const KeyTrial &trial, bool profileCanChange)
{
    if (!m_onTrial)
        return;
    const bool testing = trial.kind == KeyTrial::Testing;
    m_field->setEnabled(!testing);
    m_save->setEnabled(false); // until another key is entered
    m_session->setEnabled(false);
    m_problem->setText(testing ? tr("%1 is asked whose key this is.").arg(m_host)
                               : plainLine(trial.text, 600));
    switch (trial.kind) {
    case KeyTrial::Testing:
        offer({});
        break;
    case KeyTrial::Kept:
        m_onTrial = false;
        accept();
        return;
    case KeyTrial::Refused:
    case KeyTrial::NotTested:
        offer({m_keepUntested});
        break;
    case KeyTrial::NotKept:
        m_onTrial = false;
        offer({});
        break;
    case KeyTrial::OtherOrganisation: {
        const QString name = plainLine(trial.organisation.text(), 40);
        m_newProfile->setText(tr("New profile for %1").arg(name));
        m_bindProfile->setText(tr("This profile is for %1 from now on").arg(name));
        offer(profileCanChange ? QList<QPushButton *>{m_bindProfile, m_newProfile} : QList<QPushButton *>{});
        break;
    }
    }
    if (!testing)
        m_field->setFocus();
}

void KeyDialog::choose(KeyChoice choice)
{
    if (!m_onTrial)
        return;
    m_onTrial
        = choice == KeyChoice::KeepUntested || choice == KeyChoice::BindProfile; // the answer is awaited
    emit chosen(choice);
    if (choice == KeyChoice::NewProfile)
        accept();
}

void KeyDialog::offer(const QList<QPushButton *> &choices)
{
    for (QPushButton *choice : {m_keepUntested, m_newProfile, m_bindProfile})
        choice->setVisible(choices.contains(choice));
    if (!isVisible())
        return; // it gets its size when it is shown
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void KeyDialog::wipe()
{
    const QSignalBlocker quiet(m_field);
    m_field->setText(QString(m_field->text().size(), u'x'));
    m_field->clear();
}

} // namespace expunge
