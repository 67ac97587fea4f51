// SPDX-License-Identifier: MIT
// Profiles that travel as files, and the support bundle.
#include "desktop/desktop.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "settings/profileexchange.h"

#include <QFile>

namespace expunge {

void Desktop::connectSupport()
{
    connect(&m_window, &MainWindow::profilesExportRequested, this, &Desktop::exportProfiles);
    connect(&m_window, &MainWindow::profilesImportRequested, this, &Desktop::importProfilesOf);
    connect(&m_window, &MainWindow::supportBundleRequested, this,
            [this] { m_support.gather(m_profiles.store(), m_log.records()); });
    connect(&m_support, &SupportDesk::ready, &m_window, &MainWindow::showSupportBundle);
    connect(&m_window, &MainWindow::supportBundleSaveRequested, this,
            [this](const QString &path, const QString &text) {
                if (const Status saved = saveSupportText(path, text); !saved)
                    m_window.showMessage(tr("The support bundle was not saved"), saved.error().text);
                else
                    note(LogLevel::Info, tr("Support bundle saved: %1").arg(plainPath(path)));
            });
}

void Desktop::exportProfiles(const QString &path)
{
    const Result<QByteArray> content = profilesAsFile(m_profiles.store().profiles());
    if (!content) {
        m_window.showMessage(tr("The profiles were not exported"), content.error().text);
        return;
    }
    WholeFile file(path);
    file.write(*content);
    if (const Status written = file.commit(); !written)
        m_window.showMessage(tr("The profiles were not exported"), written.error().text);
    else
        note(LogLevel::Info, tr("Profiles exported, without keys: %1").arg(plainPath(path)));
}

void Desktop::importProfilesOf(const QString &path)
{
    constexpr qint64 more = 2 << 20; // than a file of profiles may have
    const QString failed = tr("No profile was imported");
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(more) : QByteArray();
    if (!isOpen || file.error() != QFile::NoError) {
        m_window.showMessage(
            failed,
            tr("The file %1 cannot be read: %2.").arg(plainPath(path), plainLine(file.errorString())));
        return;
    }
    const Result<QList<Profile>> profiles = profilesOfFile(content, &ProfileDesk::problemOfAddress);
    if (!profiles) {
        m_window.showMessage(failed, profiles.error().text);
        return;
    }
    const Result<ImportedProfiles> imported = m_profiles.add(*profiles);
    if (!imported) {
        m_window.showMessage(failed, imported.error().text);
        return;
    }
    m_window.setProfiles(m_profiles.shown(), m_profile.id);
    note(LogLevel::Info, sentenceOf(*imported));
    m_window.showMessage(tr("Profiles imported"), sentenceOf(*imported));
}

} // namespace expunge
