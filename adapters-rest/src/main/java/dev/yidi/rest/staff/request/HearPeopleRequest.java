package dev.yidi.rest.staff.request;

import dev.yidi.core.prevention.HearingForm;
import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/**
 * People who were heard.
 *
 * @param form how they were heard
 * @param on the day
 * @param heard how many
 * @param who who they were: groups, villages, trades
 * @param said what they said
 */
public record HearPeopleRequest(
        HearingForm form,
        LocalDate on,

        @Min(value = 1, message = "number.range") @Max(value = 1_000_000, message = "number.range")
        Integer heard,

        @Words(max = 20_000) String who,
        @Words(max = 20_000) String said) {}
