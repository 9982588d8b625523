package dev.yidi.rest.staff.view;

/**
 * What appointments came to.
 *
 * @param places how many places could be booked
 * @param booked how many appointments take a place
 * @param arrived how many came
 * @param late how many of them came late
 * @param missed how many nobody came for
 * @param cancelled how many were cancelled
 * @param moved how often a time was moved
 * @param displaced how many lost their time because the window was closed
 * @param missedShare how many of those who were expected nobody came for
 * @param utilisation how many of the places were booked
 * @param lateShare how many of those who came were late
 * @param hall waiting and serving of who came with an appointment
 */
public record AppointmentFiguresView(
        int places,
        int booked,
        int arrived,
        int late,
        int missed,
        int cancelled,
        int moved,
        int displaced,
        RatioView missedShare,
        RatioView utilisation,
        RatioView lateShare,
        HallFiguresView hall) {}
