// SPDX-License-Identifier: MIT
#include "ui/keys/keywords.h"

#include "base/text.h"

#include <QCoreApplication>

namespace expunge {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KeyStatus", text);
}

QString withHint(const char *plain, const char *hinted, const QString &hint)
{
    return hint.isEmpty() ? words(plain) : words(hinted).arg(plainLine(hint, 12));
}

} // namespace

QString keyStatusShort(const KeyStatus &status)
{
    switch (status.kind) {
    case KeyStatus::Checking:
        return words(QT_TRANSLATE_NOOP("KeyStatus", "Asking the keychain"));
    case KeyStatus::InKeychain:
        return withHint(QT_TRANSLATE_NOOP("KeyStatus", "Key in keychain"),
                        QT_TRANSLATE_NOOP("KeyStatus", "Key %1 in keychain"), status.hint);
    case KeyStatus::SessionOnly:
        return withHint(QT_TRANSLATE_NOOP("KeyStatus", "Key for this session"),
                        QT_TRANSLATE_NOOP("KeyStatus", "Key %1 for this session"), status.hint);
    case KeyStatus::Missing:
        return words(QT_TRANSLATE_NOOP("KeyStatus", "No key"));
    case KeyStatus::Trouble:
        return words(QT_TRANSLATE_NOOP("KeyStatus", "Keychain trouble"));
    case KeyStatus::Sandbox:
        return words(QT_TRANSLATE_NOOP("KeyStatus", "Built-in key"));
    }
    return {};
}

QString keyStatusSentence(const KeyStatus &status)
{
    switch (status.kind) {
    case KeyStatus::Checking:
        return words(QT_TRANSLATE_NOOP("KeyStatus",
                                       "The keychain has been asked for the key and has not answered yet."));
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
        return words(QT_TRANSLATE_NOOP("KeyStatus", "There is no key for this profile yet."));
    case KeyStatus::Trouble:
        return plainLine(status.text, 600);
    case KeyStatus::Sandbox:
        return words(QT_TRANSLATE_NOOP("KeyStatus", "The sandbox brings its own key."));
    }
    return {};
}

} // namespace expunge
