package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Begins to help a party with suing 启动代理诉讼: at any time and from any point of the chain. Whether mediation was tried is
 * recorded, and why not; without a reason it is recorded as not stated (调解优先、诉讼断后 is an offer).
 *
 * @param id its name within the case
 * @param party the party that is helped
 * @param after the proceeding of the case it goes on from, if from one
 * @param skipped why mediation was not tried or is left, if the party says
 */
public record BeginAgency(
        ProceedingId id, PartyId party, Optional<ProceedingId> after, Optional<MediationSkipped> skipped)
        implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> open(Dossier dossier) {
        MediationTried tried = dossier.mediationOf(party);
        Optional<MediationSkipped> why = skipped.or(
                () -> tried == MediationTried.SKIPPED ? Optional.of(MediationSkipped.UNSTATED) : Optional.empty());
        boolean helped = dossier.agencies().stream().anyMatch(a -> a.party().equals(party) && a.isOpen());
        return Objections.none()
                .and(dossier.unknown(Set.of(party)))
                .when(helped, () -> Reason.of("litigation.agency.helped-already"))
                .orAll(() -> List.of(new AgencyBegun(dossier.now(), id, party, after, tried, why)));
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return Outcome.refused(Reason.of("litigation.agency.already-begun").with("stage", a.stage()));
    }
}
