package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a proceeding takes over from those before it in the chain 承继内容: nobody tells the centre twice. Minutes and admissions are
 * never among it.
 *
 * @param from the proceedings before it, the nearest first
 * @param parties the parties of the nearest that names any, else those of the case
 * @param undisputedFacts the facts nobody disputes, of mediations that are over
 * @param agreement the agreement in effect of the nearest mediation that has one
 * @param effectiveAt since when it is
 * @param papers what the court handed over
 * @param evidence the material of the case
 * @param place where the matter arose
 */
public record Inheritance(
        List<ProceedingId> from,
        Set<PartyId> parties,
        List<FreeText> undisputedFacts,
        Optional<AgreementTerms> agreement,
        Optional<Instant> effectiveAt,
        Set<CourtPaper> papers,
        List<FreeText> evidence,
        DivisionCode place) {
    public Inheritance {
        from = List.copyOf(from);
        parties = Copies.of(parties);
        undisputedFacts = List.copyOf(undisputedFacts);
        papers = Copies.of(papers);
        evidence = List.copyOf(evidence);
    }

    /** What the proceeding {@code id} of {@code file} takes over; of an unknown one, what a case gives to its first. */
    public static Inheritance of(CaseFile file, ProceedingId id, ZoneId zone) {
        List<ProceedingId> from = file.proceedings().chainOf(id, zone).stream()
                .filter(each -> !each.equals(id))
                .toList();
        List<Proceeding> before = from.stream()
                .flatMap(each -> Optional.ofNullable(file.proceedings().all().get(each)).stream())
                .toList();
        Optional<Mediation> agreed = of(Mediation.class, before)
                .filter(m -> m.effectiveAt().isPresent())
                .findFirst();
        return new Inheritance(
                from,
                before.stream()
                        .map(Inheritance::partiesOf)
                        .filter(parties -> !parties.isEmpty())
                        .findFirst()
                        .orElseGet(() -> Beginning.parties(file)),
                of(Mediation.class, before)
                        .flatMap(m -> m.report().stream())
                        .flatMap(report -> report.undisputedFacts().stream())
                        .distinct()
                        .toList(),
                agreed.flatMap(Mediation::agreement).map(Agreement::terms),
                agreed.flatMap(Mediation::effectiveAt),
                of(LitigationReferral.class, before)
                        .map(LitigationReferral::papers)
                        .findFirst()
                        .orElse(Set.of()),
                file.aftercare().materials().stream().map(Material::text).toList(),
                file.intake().place());
    }

    private static <P extends Proceeding> Stream<P> of(Class<P> kind, List<Proceeding> before) {
        return before.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Set<PartyId> partiesOf(Proceeding proceeding) {
        if (proceeding instanceof Mediation mediation) {
            return mediation.parties();
        }
        if (proceeding instanceof JudicialConfirmation confirmation) {
            return confirmation.parties();
        }
        return proceeding instanceof LitigationReferral referral ? referral.parties() : Set.of();
    }
}
