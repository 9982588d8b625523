package dev.yidi.core.appointment;

import dev.yidi.core.file.FileEvent;

/** Something that happened to the appointments of a window on a day 预约事件. */
public sealed interface DayEvent extends FileEvent<AppointmentDay>
        permits AppointmentDayOpened,
                BookingMade,
                BookingCarried,
                BookingMoved,
                BookingLeft,
                BookingCancelled,
                BookerArrived,
                BookerMissed,
                HoursClosed,
                HoursReopened,
                BookerTold,
                AppointmentDayEnded,
                BookersForgotten {}
