package dev.yidi.core.reception;

import dev.yidi.core.file.FileEvent;

/** Something that happened on or to a reception day 接访事件. */
public sealed interface ReceptionEvent extends FileEvent<LeaderReception>
        permits ReceptionPublished,
                SlotBooked,
                BookingHeld,
                BookingMissed,
                BookingPutOff,
                ReceptionClosed,
                ReceptionCalledOff,
                SealedReceptionViewed {}
