package dev.yidi.rest.staff.request;

import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate: one acts for another, with a scope, a term and an end.
 *
 * @param principal the party the proxy acts for
 * @param proxy the officer who acts
 * @param kind what the proxy is
 * @param scope what the proxy may do; anything else is refused
 * @param from the first day
 * @param until the last day
 * @param reportBy the day by which the proxy reports back
 * @param form written, or spoken and put on record
 * @param record the words of the mandate, or where the paper is
 */
public record MandateRequest(
        @Written(As.IDENTIFIER) String principal,
        @Written(As.IDENTIFIER) String proxy,
        ProxyKind kind,

        @NotEmpty(message = "list.empty") @Size(max = 10, message = "list.too-long")
        List<MandateScope> scope,

        LocalDate from,
        LocalDate until,
        LocalDate reportBy,
        MandateForm form,
        @Words(max = 20_000) String record) {}
