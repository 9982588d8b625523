package dev.yidi.core.outside;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a party of a procedure outside the centre 告知外部途径; what to tell is in the {@link Guide}. A matter that does not belong
 * there is refused with the ground.
 *
 * @param id its name within the case
 * @param procedure its name in the table
 * @param party whom
 * @param office where to go
 * @param after the proceeding of the case it goes on from, if from one
 * @param knownOn the day the party knew, or should have, of what it turns against; empty when not known
 * @param natures what the matter is, as far as it could bar the procedure
 * @param act the act of an office it turns against, as far as its days are known
 */
public record TellAbout(
        ProceedingId id,
        String procedure,
        PartyId party,
        String office,
        Optional<ProceedingId> after,
        Optional<LocalDate> knownOn,
        Set<MatterNature> natures,
        DisputedAct act)
        implements OutsideCommand {
    /** One of which nothing is known of an act. */
    public TellAbout(
            ProceedingId id,
            String procedure,
            PartyId party,
            String office,
            Optional<ProceedingId> after,
            Optional<LocalDate> knownOn,
            Set<MatterNature> natures) {
        this(id, procedure, party, office, after, knownOn, natures, DisputedAct.unknown());
    }

    public TellAbout {
        Text.identifier("procedure", procedure);
        Text.required("office", office, 200);
        natures = Ordered.set(natures);
    }

    @Override
    public Outcome<List<OutsideEvent>> open(OutsideSetting setting) {
        return OutsideTable.published()
                .find(procedure)
                .map(terms -> open(terms, setting))
                .orElseGet(() ->
                        Outcome.refused(Reason.of("outside.procedure-unknown").with("procedure", procedure)));
    }

    private Outcome<List<OutsideEvent>> open(OutsideTerms terms, OutsideSetting setting) {
        LocalDate today = LocalDate.ofInstant(setting.now(), setting.zone());
        List<Reason> barred = terms.bars().stream()
                .filter(bar -> natures.contains(bar.nature()))
                .map(bar -> Reason.of("outside.barred", bar.basis()).with("nature", bar.nature()))
                .toList();
        return Objections.none()
                .and(setting.unknown(party))
                .and(knownOn.map(setting::notYet).orElse(List.of()))
                .and(act.doneOn().map(setting::notYet).orElse(List.of()))
                .and(act.contentKnownOn().map(setting::notYet).orElse(List.of()))
                .when(
                        !terms.validity().contains(today),
                        () -> Reason.of("outside.not-in-force", terms.basis()).with("procedure", procedure))
                .and(barred)
                .orAll(() -> List.of(new OutsideTold(
                        setting.now(),
                        id,
                        terms.name(),
                        terms.limits(),
                        terms.ordinary(),
                        terms.summary(),
                        terms.interruptible(),
                        party,
                        office,
                        after,
                        knownOn.map(setting::startOf),
                        act.contentKnownOn().map(setting::startOf),
                        act.doneOn().map(setting::startOf),
                        act.realProperty())));
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return Outcome.refused(Reason.of("outside.already-begun").with("stage", o.stage()));
    }
}
