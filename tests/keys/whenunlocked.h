// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystorefixture.h"

namespace expunge {

class WhenUnlocked final : public KeyStoreFixture
{
    Q_OBJECT

private slots:
    void init();
    void read_ofNothing_saysThatTheKeyringMayBeLocked();
    void stored_comesBack();
    void stored_isOnDiskButNotReadable();
    void stored_replacesTheFormerKey();
    void stored_isApartFromOtherAddresses();
    void stored_comesBackFromAReplacedDaemon();
    void storing_noKeyChangesNothing();
    void forgotten_isGoneAndLeavesNothing();
    void forgotten_whenThereWasNone();
    void damaged_isNotUsed_data();
    void damaged_isNotUsed();
    void requests_areAnsweredInOrder();
    void answers_comeFromTheEventLoop();
    void answers_comeOnTheStoresThread();
    void store_mayGoWhileARequestIsPending();
    void store_mayGoWithinItsOwnAnswer();
};

} // namespace expunge
