package dev.yidi.rest.staff.request;

import dev.yidi.core.outside.OutsideTrack;
import dev.yidi.rest.http.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter that the other body took.
 *
 * @param on the day of acceptance
 * @param number its number there, if it gives one
 * @param track the track it runs on
 */
public record RecordOutsideAcceptanceRequest(
        LocalDate on, Optional<@Words(max = 80) String> number, OutsideTrack track) {}
