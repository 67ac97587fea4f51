// SPDX-License-Identifier: MIT
#include "ui/import/importdialog.h"

#include "base/text.h"
#include "ui/import/previewmodel.h"
#include "ui/import/readingwords.h"
#include "ui/import/statechoice.h"
#include "ui/style/namedcombo.h"
#include "ui/style/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace expunge {

namespace {

QLabel *wrappedLabel(const char *objectName, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", look);
    return label;
}

void setLook(QWidget *widget, const QString &look)
{
    if (widget->property("look").toString() == look)
        return; // the style is slow to ask
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new PreviewModel(this))
    , m_table(new QTableView(this))
    , m_title(wrappedLabel("importTitle", QStringLiteral("title"), this))
    , m_why(wrappedLabel("importWhy", QStringLiteral("muted"), this))
    , m_delimiter(new NamedCombo(tr("Columns are separated by"), this))
    , m_encoding(new NamedCombo(tr("Encoding"), this))
    , m_header(new QCheckBox(tr("The first row names the columns"), this))
    , m_states(new StateChoice(this))
    , m_outlook(wrappedLabel("importOutlook", QStringLiteral("title"), this))
    , m_examples(wrappedLabel("importExamples", QStringLiteral("muted"), this))
    , m_bar(new QProgressBar(this))
    , m_import(new QPushButton(tr("Add to list"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a list"));
    setMinimumSize(640, 420);
    resize(900, 600);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setToolTip(tr("Click the column with the contact IDs, or go to it and press Space."));
    m_delimiter->setObjectName(QStringLiteral("importDelimiter"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_import->setObjectName(QStringLiteral("importConfirm"));
    m_import->setAccessibleName(tr("Add the contacts to the list"));
    m_import->setProperty("look", QStringLiteral("primary"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Counting"));
    m_states->hide();
    makeLayout();

    // Only what a person does on purpose: the table makes a column the current one when it gets the focus.
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &cell) { chooseColumn(cell.column()); });
    auto *space = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { chooseColumn(m_table->currentIndex().column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::chooseColumn);
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        m_options.columnIndex.reset(); // other columns now
        emitOptions();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = m_encoding->currentData().toByteArray();
        emitOptions();
    });
    connect(m_header, &QCheckBox::toggled, this, [this](bool on) {
        if (m_showing)
            return;
        m_options.header = on;
        emitOptions();
    });
    connect(m_states, &StateChoice::changed, this, &ImportDialog::emitOptions);
    showWaiting();
    grab(); // styles, fonts and layout are found now rather than when it opens
}

void ImportDialog::makeLayout()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_examples->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_examples->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAccessibleName(tr("Do not import"));
    cancel->setAutoDefault(false);
    m_import->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_import);
    auto *result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(m_outlook, 1);
    result->addWidget(m_bar);
    m_bar->setFixedWidth(160);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_table, 1);
    column->addWidget(makeReading());
    column->addWidget(m_states);
    column->addLayout(result);
    column->addWidget(m_examples);
    column->addLayout(buttons);
}

QWidget *ImportDialog::makeReading()
{
    auto *reading = new QWidget(this);
    auto *row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(12);
    };
    add(tr("Columns are &separated by"), m_delimiter);
    add(tr("&Encoding"), m_encoding);
    row->addWidget(m_header);
    row->addStretch();
    return reading;
}

void ImportDialog::begin()
{
    const QSignalBlocker quiet(m_states);
    m_options = {};
    m_preview = {};
    m_states->reset();
    m_table->horizontalScrollBar()->setValue(0);
    m_import->setFocus();
}

void ImportDialog::setPreview(const CsvPreview &preview)
{
    m_showing = true;
    m_preview = preview;
    m_model->setPreview(preview);
    m_title->setText(preview.own == OwnFile::Results
                         ? tr("“%1” is a result file of Expunge. Which of its contacts go into the list?")
                               .arg(preview.name)
                         : tr("Which column of “%1” holds the contact IDs?").arg(preview.name));
    m_why->setText(sentenceOf(preview));
    setLook(m_why,
            preview.columnIsRefused || !preview.caution.isEmpty() ? QStringLiteral("caution")
                                                                  : QStringLiteral("muted"));
    fillDelimiters(m_delimiter, preview.delimiter);
    fillEncodings(m_encoding, preview.encoding);
    m_header->setChecked(preview.hasHeader);
    m_states->setVisible(preview.own == OwnFile::Results);
    const int em = fontMetrics().horizontalAdvance(u'0');
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(em * 12, m_table->columnWidth(column) + em, em * 40));
    m_table->setCurrentIndex(m_model->index(0, qMax(0, preview.column)));
    m_showing = false;
    showWaiting();
}

void ImportDialog::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(steps * qBound<qint64>(0, done, total) / total));
}

void ImportDialog::setOutlook(const ImportOutlook &outlook)
{
    m_bar->hide();
    // Why no column can be taken is said above already.
    const bool said = outlook.isProblem && m_preview.columnIsRefused;
    m_outlook->setText(said ? tr("Choose a column.") : plainLine(outlook.sentence, 600));
    setLook(m_outlook, outlook.isProblem && !said ? QStringLiteral("problem") : QStringLiteral("title"));
    m_examples->setText(outlook.examples.join(u'\n'));
    m_states->setCounts(outlook.earlier);
    m_import->setEnabled(!outlook.isProblem);
    m_import->setText(outlook.isProblem ? tr("Add to list")
                                        : tr("Add %Ln contact(s) to the list", nullptr, outlook.contacts));
}

void ImportDialog::chooseColumn(int column)
{
    if (m_showing || column < 0 || column == m_preview.column)
        return;
    m_options.columnIndex = column;
    emitOptions();
}

void ImportDialog::emitOptions()
{
    if (m_showing)
        return;
    m_options.only = m_preview.own == OwnFile::Results ? m_states->states() : QList<RowState>();
    if (m_preview.own == OwnFile::Results && m_options.only.isEmpty()) {
        setOutlook({tr("Choose at least one state."), true, 0, {}, {}});
        return;
    }
    showWaiting();
    emit optionsChosen(m_options);
}

void ImportDialog::showWaiting()
{
    m_import->setEnabled(false);
    m_outlook->setText(tr("Counting…"));
    setLook(m_outlook, QStringLiteral("muted"));
    m_examples->clear();
    m_bar->setRange(0, 0);
    m_bar->show();
}

} // namespace expunge
