package dev.yidi.rest.citizen;

import java.util.List;
import java.util.Optional;

/**
 * A window that is open on a day.
 *
 * @param window the window
 * @param name its name
 * @param organ the name of the organ that staffs it; left out for a window of the centre itself
 * @param hours when it is open: 08:30-12:00
 */
public record OpenWindowView(String window, String name, Optional<String> organ, List<String> hours) {}
