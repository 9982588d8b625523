package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import java.time.LocalDate;

/**
 * A ruling not to take the suit.
 *
 * @param servedOn the day the ruling was served
 * @param ground the reason the ruling gives
 */
public record RecordFilingRefusalRequest(
        LocalDate servedOn, @Words(max = 20_000) String ground) {}
