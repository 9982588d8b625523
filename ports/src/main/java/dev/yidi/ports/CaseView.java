package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.Aftercare;
import dev.yidi.core.casefile.CaseAct;
import dev.yidi.core.casefile.CaseState;
import dev.yidi.core.casefile.Custody;
import dev.yidi.core.casefile.Links;
import dev.yidi.core.casefile.MandateAct;
import dev.yidi.core.casefile.Matter;
import dev.yidi.core.casefile.MediationAct;
import dev.yidi.core.casefile.Proceedings;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Trips;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.Mandates;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case as an officer may see it 案卷视图.
 *
 * @param caseId the case
 * @param version its version, to be sent along with the next command
 * @param intake how it came in
 * @param matter what it is
 * @param parties the parties, masked unless the officer may see more
 * @param custody in whose hands it is
 * @param state where it stands
 * @param clocks its clocks, in the order they started
 * @param proceedings its proceedings
 * @param trips where citizens had to come
 * @param aftercare answer, ratings, urges, material
 * @param links its ties to other cases
 * @param protection who may not see it
 * @param mandates who acts for whom
 * @param acts what the officer who looks can do to it now
 * @param mediationActs what the officer can do to each of its mediations now
 * @param steps what the officer can do to each of its other proceedings now, and which clocks are theirs
 * @param mandateActs what the officer can do under or about each of its mandates now
 */
public record CaseView(
        CaseId caseId,
        long version,
        IntakeView intake,
        Matter matter,
        List<PartyView> parties,
        Custody custody,
        CaseState state,
        List<ClockView> clocks,
        Proceedings proceedings,
        Trips trips,
        Aftercare aftercare,
        Links links,
        Protection protection,
        Mandates mandates,
        Set<CaseAct> acts,
        Map<ProceedingId, Set<MediationAct>> mediationActs,
        Map<ProceedingId, ProceedingSteps> steps,
        Map<MandateId, Set<MandateAct>> mandateActs) {
    /** A case of which only its mediations tell what can be done to them. */
    public CaseView(
            CaseId caseId,
            long version,
            IntakeView intake,
            Matter matter,
            List<PartyView> parties,
            Custody custody,
            CaseState state,
            List<ClockView> clocks,
            Proceedings proceedings,
            Trips trips,
            Aftercare aftercare,
            Links links,
            Protection protection,
            Mandates mandates,
            Set<CaseAct> acts,
            Map<ProceedingId, Set<MediationAct>> mediationActs) {
        this(
                caseId,
                version,
                intake,
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                mandates,
                acts,
                mediationActs,
                Map.of(),
                Map.of());
    }

    /** A case of which no mandate tells what can be done about it. */
    public CaseView(
            CaseId caseId,
            long version,
            IntakeView intake,
            Matter matter,
            List<PartyView> parties,
            Custody custody,
            CaseState state,
            List<ClockView> clocks,
            Proceedings proceedings,
            Trips trips,
            Aftercare aftercare,
            Links links,
            Protection protection,
            Mandates mandates,
            Set<CaseAct> acts,
            Map<ProceedingId, Set<MediationAct>> mediationActs,
            Map<ProceedingId, ProceedingSteps> steps) {
        this(
                caseId,
                version,
                intake,
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                mandates,
                acts,
                mediationActs,
                steps,
                Map.of());
    }

    public CaseView {
        parties = List.copyOf(parties);
        clocks = List.copyOf(clocks);
        acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
        mediationActs = Map.copyOf(mediationActs);
        steps = Map.copyOf(steps);
        mandateActs = Map.copyOf(mandateActs);
    }
}
