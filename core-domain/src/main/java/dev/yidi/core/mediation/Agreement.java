package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agreement of a mediation, from its drawing up to its performance 调解协议.
 *
 * @param terms what was agreed
 * @param form written or oral
 * @param signatures what has been put to a written one
 * @param effectiveAt when it took effect; empty until then
 * @param performed the names of the obligations performed
 * @param breached the names of the obligations in breach and not performed since
 * @param performedAt when nothing was owed any more; empty until then
 */
public record Agreement(
        AgreementTerms terms,
        AgreementForm form,
        Signatures signatures,
        Optional<Instant> effectiveAt,
        Set<String> performed,
        Set<String> breached,
        Optional<Instant> performedAt) {

    public Agreement {
        performed = Ordered.set(performed);
        breached = Ordered.set(breached);
    }

    static Agreement of(AgreementTerms terms, AgreementForm form) {
        return new Agreement(terms, form, Signatures.none(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    /** Whether it is in effect. */
    public boolean inEffect() {
        return effectiveAt.isPresent();
    }

    /** The obligations still to be performed, in the order of the agreement. */
    public List<Obligation> outstanding() {
        return terms.obligations().stream()
                .filter(o -> !performed.contains(o.id()))
                .toList();
    }

    Agreement with(Signatures more) {
        return new Agreement(terms, form, more, effectiveAt, performed, breached, performedAt);
    }

    Agreement effectiveFrom(Instant at) {
        return new Agreement(terms, form, signatures, Optional.of(at), performed, breached, performedAt);
    }

    Agreement withPerformance(String obligation) {
        Set<String> stillBreached = Ordered.without(breached, Set.of(obligation));
        return new Agreement(
                terms, form, signatures, effectiveAt, Ordered.with(performed, obligation), stillBreached, performedAt);
    }

    Agreement withBreach(String obligation) {
        return new Agreement(
                terms, form, signatures, effectiveAt, performed, Ordered.with(breached, obligation), performedAt);
    }

    Agreement performedOn(Instant at) {
        return new Agreement(terms, form, signatures, effectiveAt, performed, breached, Optional.of(at));
    }
}
