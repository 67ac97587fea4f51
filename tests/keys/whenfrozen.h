// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystorefixture.h"

namespace expunge {

class WhenFrozen final : public KeyStoreFixture
{
    Q_OBJECT

private slots:
    void init();
    void request_endsWithoutAnswerWhileTheLoopGoesOn_data();
    void request_endsWithoutAnswerWhileTheLoopGoesOn();
    void store_takesEffectLateButWhatWaitedDoesNot();
    void forget_removesNothingLater();
    void store_mayGoBeforeTheAnswerComes();
    void program_mayEndWhileARequestIsPending();
    void cleanupTestCase();
};

} // namespace expunge
