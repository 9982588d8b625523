package dev.yidi.rest.staff.view;

import dev.yidi.core.indicator.NumberKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line of the book of numbers.
 *
 * @param kind what sort of number
 * @param area of which area
 * @param day of which day; a month is named by its first
 * @param civil civil and commercial suits
 * @param administrative administrative suits
 * @param residents permanent residents
 * @param floating registered floating people who are not among them
 * @param source the publication; left out when the number was taken back
 * @param asOf the day that suits are of
 * @param givenBy the body that gave it
 * @param enteredBy who entered it
 * @param enteredAt when
 * @param correction whether it took the place of another
 * @param withdrawn whether it took the number back: from then on there is none
 */
public record NumberLineView(
        NumberKind kind,
        PlaceRef area,
        LocalDate day,
        Optional<Long> civil,
        Optional<Long> administrative,
        Optional<Long> residents,
        Optional<Long> floating,
        Optional<String> source,
        Optional<LocalDate> asOf,
        String givenBy,
        OfficerRef enteredBy,
        OffsetDateTime enteredAt,
        boolean correction,
        boolean withdrawn) {}
