package dev.yidi.rest.staff.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A slot that can be booked.
 *
 * @param window the window
 * @param name its name
 * @param day the day
 * @param from when it begins
 * @param until when it ends
 * @param free how many places are left
 */
public record SlotView(
        String window, String name, LocalDate day, OffsetDateTime from, OffsetDateTime until, int free) {}
