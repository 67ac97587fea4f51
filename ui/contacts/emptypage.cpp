// SPDX-License-Identifier: MIT
#include "ui/contacts/emptypage.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace expunge {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_sandboxNote(new QLabel(this))
    , m_sandboxButton(new QPushButton(tr("Try it in the sandbox"), this))
    , m_sampleButton(new QPushButton(tr("Use the sample list"), this))
{
    auto *title = new QLabel(tr("No contacts in the list yet"), this);
    title->setProperty("look", QStringLiteral("title"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *how = new QLabel(
        tr("Type or paste contact IDs above, import a file, or drop one anywhere in this window.\n"
           "You see every contact here before anything is deleted."),
        this);
    how->setAlignment(Qt::AlignCenter);
    how->setProperty("look", QStringLiteral("muted"));
    m_sandboxNote->setText(
        tr("This is the sandbox: its contacts are made up, so nothing real can be lost.\nUse the sample list, "
           "delete its contacts and see what becomes of each."));
    m_sandboxNote->setWordWrap(true);
    m_sandboxNote->setProperty("look", QStringLiteral("muted"));
    m_sandboxNote->setAlignment(Qt::AlignCenter);

    auto *paste = new QPushButton(tr("Paste"), this);
    paste->setObjectName(QStringLiteral("emptyPaste"));
    paste->setAccessibleName(tr("Paste contact IDs"));
    paste->setIcon(actionIcon(QStringLiteral("add")));
    auto *import = new QPushButton(tr("Choose a file…"), this);
    import->setObjectName(QStringLiteral("emptyImport"));
    import->setIcon(actionIcon(QStringLiteral("import")));
    m_sandboxButton->setObjectName(QStringLiteral("emptySandbox"));
    m_sampleButton->setObjectName(QStringLiteral("emptySample"));
    m_sampleButton->setProperty("look", QStringLiteral("primary"));
    connect(m_sampleButton, &QPushButton::clicked, this, &EmptyPage::sampleRequested);
    connect(paste, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(import, &QPushButton::clicked, this, &EmptyPage::importRequested);
    connect(m_sandboxButton, &QPushButton::clicked, this, &EmptyPage::sandboxRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(paste);
    buttons->addWidget(import);
    buttons->addWidget(m_sandboxButton);
    buttons->addWidget(m_sampleButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(how, 0, Qt::AlignHCenter);
    column->addWidget(m_sandboxNote);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    setSandbox(false, false);
}

void EmptyPage::setSandbox(bool inSandbox, bool canGoThere)
{
    m_sandboxNote->setVisible(inSandbox);
    m_sandboxButton->setVisible(canGoThere && !inSandbox);
    m_sampleButton->setVisible(inSandbox);
}

} // namespace expunge
