package dev.yidi.core.appointment;

import dev.yidi.core.CaseId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.hall.Errand;
import java.util.Optional;

/**
 * What of an appointment stays when its time is moved 预约单.
 *
 * @param errand what it is for
 * @param caseId the case it belongs to; empty while there is none
 * @param consultation the consultation in that case whose time it is; its adviser moves it there
 * @param booker who it is for
 * @param deputy who booked in their place
 * @param channel how it was asked for
 * @param code the code by which the citizen finds it again
 */
public record BookingSlip(
        Errand errand,
        Optional<CaseId> caseId,
        Optional<ProceedingId> consultation,
        Booker booker,
        Optional<Deputy> deputy,
        IntakeChannel channel,
        QueryCode code) {}
