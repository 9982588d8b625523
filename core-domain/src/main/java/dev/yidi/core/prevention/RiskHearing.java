package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import java.time.LocalDate;

/**
 * People were heard 听取意见.
 *
 * @param on the day
 * @param heard how many
 * @param who who they were: groups, villages, trades
 * @param said what they said
 */
public record RiskHearing(HearingForm form, LocalDate on, int heard, FreeText who, FreeText said) {}
