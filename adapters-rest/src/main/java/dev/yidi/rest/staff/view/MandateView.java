package dev.yidi.rest.staff.view;

import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mandate: who acts for whom, and what became of it.
 *
 * @param id its name within the case
 * @param principal the party the proxy acts for
 * @param proxy the officer who acts
 * @param kind what the proxy is
 * @param scope what the proxy may do
 * @param from the first day
 * @param until the last day
 * @param reportBy the day by which the proxy reports back
 * @param form written, or spoken and put on record
 * @param record the words of the mandate, or where the paper is
 * @param givenAt when it was given
 * @param revokedAt when the principal took it back
 * @param reports what the proxy reported back, oldest first
 * @param actions what this officer may do under or about it now, by the names of the deeds
 */
public record MandateView(
        String id,
        String principal,
        OfficerRef proxy,
        ProxyKind kind,
        List<MandateScope> scope,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate reportBy,
        MandateForm form,
        String record,
        OffsetDateTime givenAt,
        Optional<OffsetDateTime> revokedAt,
        List<ProxyReportView> reports,
        List<String> actions) {}
