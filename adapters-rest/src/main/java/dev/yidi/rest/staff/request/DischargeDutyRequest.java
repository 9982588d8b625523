package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.FourWayDuty;
import dev.yidi.rest.http.Words;

/**
 * One of the four duties that was done.
 *
 * @param duty which
 * @param how how it was done
 */
public record DischargeDutyRequest(
        FourWayDuty duty, @Words(max = 20_000) String how) {}
