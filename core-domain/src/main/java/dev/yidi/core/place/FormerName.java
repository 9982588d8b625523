package dev.yidi.core.place;

import java.time.LocalDate;

/**
 * A name that a division bore before it was renamed 曾用名.
 *
 * @param name the name, at most 100 characters, without {@code ;} and {@code @}
 * @param until the day of the renaming, on which the next name already held
 */
public record FormerName(String name, LocalDate until) {
    public FormerName {
        name = Names.checked("formerName", name);
        Names.withoutMarks("formerName", name);
    }
}
