package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.StartAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dispute that the body takes.
 *
 * @param startAct the fact the period runs from, where the terms name some
 * @param startedAt when that fact came about, not after now
 * @param certifiedOn the day the parties received the certificate from which the time to apply ran, where the terms know such a time (道路交通安全法实施条例 art. 94)
 */
public record TakeDisputeRequest(
        Optional<StartAct> startAct, Optional<Instant> startedAt, Optional<LocalDate> certifiedOn) {}
