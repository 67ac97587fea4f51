// SPDX-License-Identifier: MIT
#include "ui/support/supportdialog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace expunge {

SupportDialog::SupportDialog(SupportFacts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_contactIds(new QCheckBox(tr("Leave contact IDs in"), this))
    , m_addresses(new QCheckBox(tr("Leave e-mail addresses in"), this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("supportDialog"));
    setWindowTitle(tr("Support bundle"));
    resize(860, 620);
    m_contactIds->setObjectName(QStringLiteral("supportContactIds"));
    m_addresses->setObjectName(QStringLiteral("supportAddresses"));
    m_text->setObjectName(QStringLiteral("supportText"));
    m_text->setAccessibleName(tr("What is saved"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    makeLayout();
    const auto again = [this] { showText({m_contactIds->isChecked(), m_addresses->isChecked()}); };
    connect(m_contactIds, &QCheckBox::toggled, this, again);
    connect(m_addresses, &QCheckBox::toggled, this, again);
    again();
}

QString SupportDialog::text() const
{
    return m_text->toPlainText();
}

void SupportDialog::makeLayout()
{
    auto *what = new QLabel(
        tr("For whoever helps you with Expunge: versions, settings, the number of runs, and the log of this "
           "window. This is all of it; it is saved as one text file and sent nowhere. Keys are never in it."),
        this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *save = new QPushButton(tr("Save…"), this);
    save->setObjectName(QStringLiteral("saveSupport"));
    save->setAccessibleName(tr("Save the support bundle"));
    save->setProperty("look", QStringLiteral("primary"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(save, &QPushButton::clicked, this, &SupportDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_contactIds);
    buttons->addWidget(m_addresses);
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
}

void SupportDialog::showText(const SupportChoices &choices)
{
    m_text->setPlainText(supportText(m_facts, choices));
}

void SupportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->selectFile(QStringLiteral("expunge-support-%1.txt")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit saveRequested(path, text()); });
    dialog->open();
}

} // namespace expunge
