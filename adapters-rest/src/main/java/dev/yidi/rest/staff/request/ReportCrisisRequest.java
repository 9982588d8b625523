package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.CrisisRisk;
import dev.yidi.rest.http.Words;

/**
 * A crisis.
 *
 * @param risk what is feared
 * @param to who is told
 * @param why what it is feared from
 */
public record ReportCrisisRequest(
        CrisisRisk risk,
        @Words(max = 200) String to,
        @Words(max = 20_000) String why) {}
