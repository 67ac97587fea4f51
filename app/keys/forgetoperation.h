// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keyoperation.h"

namespace expunge {

// Removes a key and makes sure of it. A locked keyring reports that a removal worked and that the entry is
// not there, while the key stays; only writing fails. So a harmless entry, the canary, is written first and
// must still be seen at the end.
class ForgetOperation final : public KeyOperation
{
public:
    explicit ForgetOperation(QString entry);

    static QString canaryOf(const QString &entry);

private:
    void firstStep() override;
    void deleteKey(const KeychainReply &canaryWritten);
    void lookForKey(const KeychainReply &keyDeleted);
    void lookForCanary(const KeychainReply &keyRead);
    void judge(const KeychainReply &canaryRead);
    void removeCanary(const KeyAnswer &answer);
};

} // namespace expunge
