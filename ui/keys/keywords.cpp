// SPDX-License-Identifier: MIT
#include "ui/keys/keywords.h"

#include "base/text.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct KeyStatusText
{
    Q_DECLARE_TR_FUNCTIONS(KeyStatus)
};

QString withHint(const char *plain, const char *hinted, const QString &hint)
{
    return hint.isEmpty() ? KeyStatusText::tr(plain) : KeyStatusText::tr(hinted).arg(plainLine(hint, 12));
}

} // namespace

QString keyStatusShort(const KeyStatus &status)
{
    switch (status.kind) {
    case KeyStatus::Checking:
        return KeyStatusText::tr("Asking the keychain");
    case KeyStatus::InKeychain:
        return withHint(QT_TRANSLATE_NOOP("KeyStatus", "Key in keychain"),
                        QT_TRANSLATE_NOOP("KeyStatus", "Key %1 in keychain"), status.hint);
    case KeyStatus::SessionOnly:
        return withHint(QT_TRANSLATE_NOOP("KeyStatus", "Key for this session"),
                        QT_TRANSLATE_NOOP("KeyStatus", "Key %1 for this session"), status.hint);
    case KeyStatus::Missing:
        return KeyStatusText::tr("No key");
    case KeyStatus::Trouble:
        return KeyStatusText::tr("Keychain trouble");
    case KeyStatus::Sandbox:
        return KeyStatusText::tr("Built-in key");
    case KeyStatus::Refused:
        return KeyStatusText::tr("Key refused");
    case KeyStatus::NotReached:
        return KeyStatusText::tr("No connection");
    case KeyStatus::OtherOrganisation:
        return KeyStatusText::tr("Key of another organisation");
    }
    return {};
}

QString keyStatusSentence(const KeyStatus &status)
{
    switch (status.kind) {
    case KeyStatus::Checking:
        return KeyStatusText::tr("The keychain has been asked for the key and has not answered yet.");
    case KeyStatus::InKeychain:
        return withHint(
            QT_TRANSLATE_NOOP("KeyStatus", "A key is in the keychain. Enter another to replace it."),
            QT_TRANSLATE_NOOP("KeyStatus",
                              "The key that ends in %1 is in the keychain. Enter another to replace it."),
            status.hint);
    case KeyStatus::SessionOnly:
        return withHint(
            QT_TRANSLATE_NOOP("KeyStatus", "A key is kept for this session only."),
            QT_TRANSLATE_NOOP("KeyStatus", "The key that ends in %1 is kept for this session only."),
            status.hint);
    case KeyStatus::Missing:
        return KeyStatusText::tr("There is no key for this profile yet.");
    case KeyStatus::Trouble:
    case KeyStatus::Refused:
    case KeyStatus::NotReached:
    case KeyStatus::OtherOrganisation:
        return plainLine(status.text, 600);
    case KeyStatus::Sandbox:
        return KeyStatusText::tr("The sandbox brings its own key.");
    }
    return {};
}

} // namespace expunge
