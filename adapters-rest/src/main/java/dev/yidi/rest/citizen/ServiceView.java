package dev.yidi.rest.citizen;

import java.util.List;
import java.util.Optional;

/**
 * What a window offers.
 *
 * @param window the window
 * @param name its name
 * @param organ the name of the organ that staffs it
 * @param place the name of the division it is for
 * @param anyMatter whether it takes any matter
 * @param topics the names of the topics it takes; empty for all that its organ does, or for any matter
 * @param hours when it is open, by weekday
 * @param today when it is open on the day of the guide: 08:30-12:00; empty when closed
 * @param how how it goes
 * @param papers what to bring
 * @param contact how to reach it
 */
public record ServiceView(
        String window,
        String name,
        String organ,
        String place,
        boolean anyMatter,
        List<String> topics,
        List<HoursView> hours,
        List<String> today,
        Optional<String> how,
        Optional<String> papers,
        Optional<String> contact) {}
