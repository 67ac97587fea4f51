// SPDX-License-Identifier: MIT
#include "ui/help/helpwindow.h"

#include "base/text.h"
#include "ui/help/guide.h"
#include "ui/help/guidebrowser.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace expunge {

HelpWindow::HelpWindow()
    : m_contents(new QListWidget(this))
    , m_text(new GuideBrowser(this))
    , m_search(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide"));
    setWindowIcon(programIcon());
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    resize(940, 680);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Pages"));
    m_contents->setSpacing(3);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setPlaceholderText(tr("Find in the guide, then Enter"));
    m_search->setClearButtonEnabled(true);
    m_note->setObjectName(QStringLiteral("guideNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    const QList<GuidePage> pages = guidePages();
    for (const GuidePage &page : pages) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.name);
    }
    makeLayout();
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &GuideBrowser::pageShown, this, &HelpWindow::pageShown);
    connect(m_text, &GuideBrowser::leftAlone, this, [this](const QString &address) {
        m_note->setText(
            tr("This link leads out of the guide and is not followed: %1").arg(plainLine(address)));
        m_note->show();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::search);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::makeLayout()
{
    const auto button = [this](const QString &text, const char *objectName) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(objectName));
        made->setEnabled(false);
        return made;
    };
    auto *back = button(tr("Back"), "guideBack");
    auto *forward = button(tr("Forward"), "guideForward");
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);

    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(forward);
    top->addStretch();
    top->addWidget(m_search, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_contents);
    split->addWidget(m_text);
    split->setSizes({220, 720});
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(split, 1);
    m_text->setFocus();
}

void HelpWindow::showPage(const QString &page)
{
    if (page != m_text->page())
        m_text->showPage(page);
}

QString HelpWindow::page() const
{
    return m_text->page();
}

void HelpWindow::pageShown(const QString &page)
{
    m_note->hide();
    const QSignalBlocker blocker(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == page)
            m_contents->setCurrentRow(row);
    }
}

// On from the cursor in this page, then in the pages behind it, and round.
void HelpWindow::search()
{
    const QString wanted = m_search->text().simplified();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    const int pages = m_contents->count();
    for (int step = 1; step <= pages; ++step) {
        const int row = (m_contents->currentRow() + step) % pages;
        const QString page = m_contents->item(row)->data(Qt::UserRole).toString();
        if (!guideText(page).contains(wanted, Qt::CaseInsensitive))
            continue;
        m_text->showPage(page);
        m_text->moveCursor(QTextCursor::Start);
        if (m_text->find(wanted))
            return;
    }
    m_note->setText(tr("The guide does not contain \"%1\".").arg(plainLine(wanted)));
    m_note->show();
}

} // namespace expunge
