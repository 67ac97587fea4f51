// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace expunge {

// What stands in the place of an empty table: one sentence, and the ways to begin.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setSandbox(bool inSandbox, bool canGoThere);

signals:
    void pasteRequested();
    void importRequested();
    void sandboxRequested();
    void sampleRequested();

private:
    QLabel *m_sandboxNote;
    QPushButton *m_sandboxButton;
    QPushButton *m_sampleButton;
};

} // namespace expunge
