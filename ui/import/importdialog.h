// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvpreview.h"
#include "ui/import/importoutlook.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace expunge {

class PreviewModel;
class StateChoice;

// Shows the first rows of a file and what would come of it, and lets a person choose the column of the IDs
// and how the file is read. It reads nothing itself: it emits what is wanted and shows what it is told.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent = nullptr);

    void begin(); // with another file: what was chosen for the last one is forgotten
    void setPreview(const CsvPreview &preview);
    void setProgress(qint64 done, qint64 total);
    void setOutlook(const ImportOutlook &outlook);

signals:
    void optionsChosen(const expunge::CsvOptions &options); // the outlook is unknown until it comes

private:
    void makeLayout();
    QWidget *makeReading();
    void chooseColumn(int column);
    void emitOptions();
    void showWaiting();

    PreviewModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_why;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QCheckBox *m_header;
    StateChoice *m_states;
    QLabel *m_outlook;
    QLabel *m_examples;
    QProgressBar *m_bar;
    QPushButton *m_import;
    CsvOptions m_options; // as a person has chosen; what nobody touched is guessed
    CsvPreview m_preview;
    bool m_showing = false; // the controls are being set to what is, nobody chooses
};

} // namespace expunge
