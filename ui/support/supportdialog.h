// SPDX-License-Identifier: MIT
#pragma once

#include "report/supportbundle.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace expunge {

// Shows all of a support bundle before anybody else sees it; saves exactly what is shown.
class SupportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SupportDialog(SupportFacts facts, QWidget *parent = nullptr);

    QString text() const;

signals:
    void saveRequested(const QString &path, const QString &text);

private:
    void makeLayout();
    void showText(const SupportChoices &choices);
    void askForFile();

    SupportFacts m_facts;
    QCheckBox *m_contactIds;
    QCheckBox *m_addresses;
    QPlainTextEdit *m_text;
};

} // namespace expunge
