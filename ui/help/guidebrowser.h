// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace expunge {

// Shows pages of the guide and nothing else: no link leads to a file or to another computer.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    void showPage(const QString &page);
    QString page() const; // that is shown: "first-run"

signals:
    void pageShown(const QString &page);
    void leftAlone(const QString &address); // a link that leads out of the guide, which was not followed

protected:
    void doSetSource(const QUrl &address, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &address) override;

private:
    void polish(const QUrl &address);
    void goToHeading(const QString &anchor);
};

} // namespace expunge
