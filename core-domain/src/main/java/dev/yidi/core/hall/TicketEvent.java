package dev.yidi.core.hall;

import dev.yidi.core.file.FileEvent;

/** Something that happened to a ticket 号票事件. */
public sealed interface TicketEvent extends FileEvent<Ticket>
        permits TicketDrawn,
                AppointmentTicketDrawn,
                TicketCalled,
                TicketCalledAgain,
                TicketServing,
                TicketPassed,
                TicketServed,
                TicketMissed,
                TicketLeft,
                TicketDayEnded {}
