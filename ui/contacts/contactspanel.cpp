// SPDX-License-Identifier: MIT
#include "ui/contacts/contactspanel.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactsview.h"
#include "ui/contacts/counterbar.h"
#include "ui/contacts/emptypage.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace expunge {

namespace {

constexpr int searchDelay = 150; // milliseconds without a key before a search begins
constexpr int countDelay = 100; // numbers that change faster cannot be read

} // namespace

ContactsPanel::ContactsPanel(ContactsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_counters(new CounterBar(this))
    , m_search(new QLineEdit(this))
    , m_filterNote(new QFrame(this))
    , m_filterText(new QLabel(m_filterNote))
    , m_pages(new QStackedWidget(this))
    , m_emptyPage(new EmptyPage(this))
    , m_view(new ContactsView(model, this))
    , m_nothingFound(new QLabel(m_view))
    , m_searchDelay(new QTimer(this))
    , m_countDelay(new QTimer(this))
{
    m_search->setObjectName(QStringLiteral("filter"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Filter by ID, name or message"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton *>()->setAccessibleName(tr("Clear the filter"));
    m_search->setAcceptDrops(false); // the window takes what is dropped
    m_search->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 30);
    if (const QIcon icon = actionIcon(QStringLiteral("search")); !icon.isNull()) {
        const QAction *search = m_search->addAction(icon, QLineEdit::LeadingPosition);
        connect(search, &QAction::triggered, this, &ContactsPanel::focusSearch);
        m_search->findChildren<QToolButton *>().last()->setAccessibleName(tr("Go to the filter"));
    }
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setProperty("look", QStringLiteral("muted"));
    m_nothingFound->setText(tr("No contact matches this filter."));
    m_nothingFound->hide();
    auto *overTable = new QVBoxLayout(m_view);
    overTable->addWidget(m_nothingFound);

    m_filterNote->setObjectName(QStringLiteral("filterNote"));
    m_filterText->setObjectName(QStringLiteral("filterText"));
    m_filterText->setTextFormat(Qt::PlainText);
    auto *showAllRows = new QPushButton(tr("Show all"), m_filterNote);
    showAllRows->setObjectName(QStringLiteral("showAllRows"));
    showAllRows->setAccessibleName(tr("Show all rows"));
    connect(showAllRows, &QPushButton::clicked, this, &ContactsPanel::showAll);
    auto *noteRow = new QHBoxLayout(m_filterNote);
    noteRow->setContentsMargins(16, 0, 16, 8);
    noteRow->setSpacing(12);
    noteRow->addWidget(m_filterText);
    noteRow->addWidget(showAllRows);
    noteRow->addStretch();
    m_filterNote->hide();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(12);
    bar->addWidget(m_counters, 1);
    bar->addWidget(m_search, 0, Qt::AlignTop);
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_filterNote);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 12);
    inset->addWidget(m_pages);
    column->addLayout(inset, 1);

    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(searchDelay);
    m_countDelay->setSingleShot(true);
    m_countDelay->setInterval(countDelay);
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_searchDelay, [this] { m_searchDelay->start(0); });
    connect(m_searchDelay, &QTimer::timeout, this, [this] {
        m_model->setTextFilter(m_search->text());
        updateNothingFound();
    });
    connect(m_counters, &CounterBar::filterChosen, this, [this](const QList<RowState> &states) {
        m_model->setStateFilter(states);
        updateNothingFound();
    });
    connect(m_model, &ContactsModel::countsChanged, this, [this] {
        if (m_pages->currentIndex() != int(m_model->rows().size() > 0))
            updateCounts();
        else if (!m_countDelay->isActive())
            m_countDelay->start();
    });
    connect(m_countDelay, &QTimer::timeout, this, &ContactsPanel::updateCounts);
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, this, &ContactsPanel::showAll);
    escape->setContext(Qt::WidgetShortcut);
    connect(m_model, &ContactsModel::searchFinished, this, &ContactsPanel::updateNothingFound);
    connect(m_model, &ContactsModel::rowsInserted, this, &ContactsPanel::updateNothingFound);
    connect(m_model, &ContactsModel::modelReset, this, &ContactsPanel::updateNothingFound);
    updateCounts();
}

void ContactsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactsPanel::showAll()
{
    m_search->clear();
    m_searchDelay->stop();
    m_model->setTextFilter({});
    m_counters->showAll();
}

void ContactsPanel::updateCounts()
{
    m_countDelay->stop();
    m_counters->setCounts(m_model->rows().counts(), m_model->rows().hasOutcomes());
    m_pages->setCurrentIndex(int(m_model->rows().size() > 0));
    updateFilterNote();
}

// What a filter hides is still in the list: that is said as long as it is hidden.
void ContactsPanel::updateFilterNote()
{
    m_filterNote->setVisible(m_model->isFiltered());
    if (!m_model->isFiltered() || m_model->isSearching())
        return;
    const QString shown
        = tr("%1 of %2 shown.").arg(grouped(m_model->rowCount()), grouped(m_model->rows().size()));
    const int hidden = m_model->hiddenDeletable();
    m_filterText->setText(
        hidden > 0 ? shown + u' ' + tr("%Ln ticked row(s) are hidden and would be deleted, too.", nullptr, hidden)
                   : shown);
    const QString look = hidden > 0 ? QStringLiteral("caution") : QStringLiteral("muted");
    if (m_filterText->property("look").toString() == look)
        return;
    m_filterText->setProperty("look", look);
    m_filterText->style()->unpolish(m_filterText);
    m_filterText->style()->polish(m_filterText);
}

void ContactsPanel::updateNothingFound()
{
    m_nothingFound->setVisible(m_model->rowCount() == 0 && !m_model->isSearching());
    updateFilterNote();
}

} // namespace expunge
