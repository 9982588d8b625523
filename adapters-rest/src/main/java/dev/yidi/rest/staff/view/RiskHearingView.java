package dev.yidi.rest.staff.view;

import dev.yidi.core.prevention.HearingForm;
import java.time.LocalDate;

/**
 * People who were heard.
 *
 * @param form how they were heard
 * @param on the day
 * @param heard how many
 * @param who who they were
 * @param said what they said
 */
public record RiskHearingView(HearingForm form, LocalDate on, int heard, String who, String said) {}
