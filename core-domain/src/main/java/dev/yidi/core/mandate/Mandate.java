package dev.yidi.core.mandate;

import dev.yidi.core.FreeText;
import dev.yidi.core.Reason;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person acts for another 委托代办: with a scope, a term and an end. What it was stays what it was: it is only ever ended
 * and reported on.
 *
 * @param id its name within the case
 * @param terms what was agreed
 * @param givenAt from when it counts, on a day of its term
 * @param revokedAt when the principal took it back; from that moment on nothing more is done under it
 * @param clock the clock that counts to the day of the report
 * @param reports what the proxy reported back, oldest first
 */
public record Mandate(
        MandateId id,
        Terms terms,
        Instant givenAt,
        Optional<Instant> revokedAt,
        ClockId clock,
        List<ProxyReport> reports) {
    public Mandate {
        reports = List.copyOf(reports);
    }

    /** A mandate as it is when given. */
    public static Mandate given(MandateId id, Terms terms, Instant at, ClockId clock) {
        return new Mandate(id, terms, at, Optional.empty(), clock, List.of());
    }

    /** Whether the proxy may act under it on {@code day}: within its term and not taken back. */
    public boolean isInForce(LocalDate day) {
        return revokedAt.isEmpty() && terms.term().contains(day);
    }

    /** Whether the proxy still owes a report. */
    public boolean owesReport() {
        return reports.isEmpty();
    }

    /** Every reason against an act of {@code scope} under it on {@code day}. */
    public List<Reason> against(MandateScope scope, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        if (!terms.scope().contains(scope)) {
            reasons.add(Reason.of("mandate.outside-scope").with("scope", scope));
        }
        if (!terms.term().contains(day)) {
            reasons.add(Reason.of("mandate.outside-term").with("day", day));
        }
        if (revokedAt.isPresent()) {
            reasons.add(Reason.of("mandate.revoked"));
        }
        return List.copyOf(reasons);
    }

    /** This one, taken back at {@code at}; what was taken back stays so. */
    public Mandate revoked(Instant at) {
        return revokedAt.isPresent() ? this : new Mandate(id, terms, givenAt, Optional.of(at), clock, reports);
    }

    /** This one with a report. */
    public Mandate reported(Instant at, FreeText text) {
        List<ProxyReport> all = new ArrayList<>(reports);
        all.add(new ProxyReport(at, text));
        return new Mandate(id, terms, givenAt, revokedAt, clock, all);
    }
}
