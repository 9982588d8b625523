package dev.yidi.core.appointment;

/** What the desk does on a day, one act at a time 预约日操作: arrival, missing, closing, reopening, telling. */
public sealed interface DayStep extends DayCommand
        permits ArriveForBooking, MissBooking, CloseHours, ReopenHours, TellBooker {}
