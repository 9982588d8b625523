package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.List;

/**
 * Who is in on a day.
 *
 * @param day the day
 * @param workday whether it is a working day
 * @param here the names of the organs that are here
 * @param onCall the organs that come when called
 * @param windows the windows that are open
 */
public record DutyView(
        LocalDate day, boolean workday, List<String> here, List<OnCallView> onCall, List<OpenWindowView> windows) {}
