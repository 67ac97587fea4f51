// SPDX-License-Identifier: MIT
#include "ui/log/logdock.h"

#include "ui/log/logmodel.h"
#include "ui/style/icons.h"
#include "ui/style/namedcombo.h"
#include "ui/style/paddeddelegate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace expunge {

namespace {

QPushButton *makeButton(const QString &text, const char *objectName, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(actionIcon(icon));
    return button;
}

} // namespace

LogDock::LogDock(QWidget *parent)
    : QDockWidget(tr("Log"), parent)
    , m_model(new LogModel(this))
    , m_view(new QTableView(this))
    , m_follow(new QCheckBox(tr("Follow"), this))
{
    setObjectName(QStringLiteral("logDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(DockWidgetClosable);
    m_follow->setObjectName(QStringLiteral("followLog"));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    setTitleBarWidget(makeTitle());
    setUpView();
    auto *inset = new QWidget(this);
    auto *column = new QVBoxLayout(inset);
    column->setContentsMargins(16, 0, 16, 12);
    column->addWidget(m_view);
    setWidget(inset);
}

QWidget *LogDock::makeTitle()
{
    auto *bar = new QWidget(this);
    auto *title = new QLabel(tr("Log"), bar);
    title->setProperty("look", QStringLiteral("title"));
    auto *level = new NamedCombo(tr("Log level"), bar);
    level->setObjectName(QStringLiteral("logLevel"));
    level->addItem(tr("Everything"), static_cast<int>(LogLevel::Info));
    level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    level->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    auto *search = new QLineEdit(bar);
    search->setObjectName(QStringLiteral("logSearch"));
    search->setAccessibleName(tr("Search the log"));
    search->setPlaceholderText(tr("Search the log"));
    search->setClearButtonEnabled(true);
    search->findChild<QToolButton *>()->setAccessibleName(tr("Clear the search"));
    search->setAcceptDrops(false); // the window takes what is dropped
    search->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 26);
    QPushButton *copyButton = makeButton(tr("Copy"), "copyLog", QStringLiteral("copy"), bar);
    QPushButton *saveButton = makeButton(tr("Save…"), "saveLog", QStringLiteral("save"), bar);
    QPushButton *clearButton = makeButton(tr("Clear"), "clearLog", QStringLiteral("clear"), bar);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(level);
    row->addWidget(search, 1);
    row->addStretch();
    row->addWidget(m_follow);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    row->addWidget(clearButton);

    connect(level, &QComboBox::currentIndexChanged, this,
            [this, level] { m_model->setLowestLevel(static_cast<LogLevel>(level->currentData().toInt())); });
    connect(search, &QLineEdit::textChanged, m_model, &LogModel::setText);
    connect(copyButton, &QPushButton::clicked, this, &LogDock::copy);
    connect(saveButton, &QPushButton::clicked, this, &LogDock::chooseFile);
    connect(clearButton, &QPushButton::clicked, m_model, &LogModel::clear);
    return bar;
}

void LogDock::setUpView()
{
    m_view->setObjectName(QStringLiteral("log"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(m_model);
    auto *delegate = new PaddedDelegate(m_view);
    delegate->setColumnDirection(LogModel::Contact, Qt::LeftToRight);
    delegate->setColumnDirection(LogModel::Text, Qt::LayoutDirectionAuto);
    delegate->setMiddleElidedColumn(LogModel::Text);
    m_view->setItemDelegate(delegate);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::ExtendedSelection);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->setMinimumHeight(60);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    const int em = fontMetrics().horizontalAdvance(u'0');
    header->resizeSection(LogModel::Time, em * 11);
    header->resizeSection(LogModel::Level, em * 11);
    header->resizeSection(LogModel::Contact, em * 38);
    header->resizeSection(LogModel::Status, em * 7);
    header->setSectionResizeMode(LogModel::Text, QHeaderView::Stretch);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogDock::copy);
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_view->scrollToBottom();
    });
}

void LogDock::add(const QList<LogRecord> &records)
{
    m_model->add(records);
    if (m_follow->isChecked())
        m_view->scrollToBottom();
}

void LogDock::copy()
{
    QString text;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            text += m_model->lineAt(row) + u'\n';
    }
    for (const QModelIndex &index : selected)
        text += m_model->lineAt(index.row()) + u'\n';
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogDock::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(QStringLiteral("expunge.log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogDock::saveRequested);
    dialog->open();
}

} // namespace expunge
