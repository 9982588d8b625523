package dev.yidi.rest.staff.request;

import dev.yidi.core.indicator.NumberKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * A number that should never have stood there.
 *
 * @param kind what sort
 * @param area of which area
 * @param day of which day; a month is named by its first
 * @param reason why
 */
public record WithdrawNumberRequest(
        NumberKind kind,
        @Written(As.DIVISION) String area,
        LocalDate day,
        @Words(max = 20_000) String reason) {}
