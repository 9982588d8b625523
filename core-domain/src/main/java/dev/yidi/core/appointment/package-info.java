/**
 * Appointments at the windows of the hall 预约: slots, places, and what becomes of what was booked.
 *
 * <p>Terms: appointment – 预约; slot – 预约时段; place – 号源; slip – 预约单; arrival – 到场取号; missed – 爽约; closing – 窗口停办;
 * displaced – 因停办待改约.
 *
 * <p>Two other kinds of appointment stand elsewhere and stay there: the bookings of a leader's reception day ({@code
 * reception}), whose slots a leader's office publishes by hand, and the time of a consultation ({@code consultation}), which
 * an adviser offers within a case. A consultation that is held at a window takes a place here in the same append in which its
 * time is offered there, so that the room is not given twice.
 *
 * <ol>
 *   <li>There are never more appointments at one moment than places, whatever is booked, moved, cancelled and closed in
 *       whatever order, also from many threads and nodes: {@code AppointmentProperties}, {@code AppointmentRaceTest}.
 *   <li>An appointment that was moved is in exactly one slot: {@code AppointmentProperties}.
 *   <li>Slots lie within the opening hours of open days, by the work calendar and the roster: {@code SlotsProperties}.
 *   <li>Who booked for hours that are closed is told and owed another time, or came; nobody is dropped: {@code
 *       AppointmentProperties}, {@code ClosingTest}.
 *   <li>Who comes on time gets a ticket with priority in the same append, who comes late one without: {@code
 *       AppointmentDayTest}, {@code AppointmentDeskTest}.
 *   <li>Names and numbers of people are classified, stand in no key, card, number or ticket, and are forgotten when their
 *       time has passed: {@code AppointmentDeskTest}.
 * </ol>
 *
 * <p>Legal basis: none of its own; what is kept of people and for how long follows 个人信息保护法(2021) art. 6, 19, 47. May
 * depend on {@code hall} and everything before it.
 */
@NullMarked
package dev.yidi.core.appointment;

import org.jspecify.annotations.NullMarked;
