// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace expunge {

class GuideBrowser;

// The guide in a window of its own, which can stand beside a dialog.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow();

    void showPage(const QString &page);
    QString page() const;

private:
    void makeLayout();
    void pageShown(const QString &page);
    void search();

    QListWidget *m_contents;
    GuideBrowser *m_text;
    QLineEdit *m_search;
    QLabel *m_note;
};

} // namespace expunge
