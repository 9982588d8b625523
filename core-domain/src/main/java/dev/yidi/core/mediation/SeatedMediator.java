package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mediator of the proceeding with what touches impartiality 调解员.
 *
 * @param id the mediator
 * @param chosen whether the parties chose the mediator; else the body appointed
 * @param conflicts the grounds of conflict that are known
 * @param waivedBy the parties that agreed that the mediator goes on in spite of them
 * @param requests the requests for recusal
 * @param aside whether the mediator has stepped aside for good
 */
public record SeatedMediator(
        MediatorId id,
        boolean chosen,
        Set<ConflictGround> conflicts,
        Set<PartyId> waivedBy,
        List<RecusalRequest> requests,
        boolean aside) {

    public SeatedMediator {
        conflicts = Ordered.set(conflicts);
        waivedBy = Ordered.set(waivedBy);
        requests = List.copyOf(requests);
    }

    /** Whether a conflict stands that not all of {@code parties} waived. */
    public boolean inConflict(Set<PartyId> parties) {
        return !conflicts.isEmpty() && !waivedBy.containsAll(parties);
    }

    /** Whether a request for recusal waits for its decision. */
    public boolean requestPending() {
        return requests.stream().anyMatch(RecusalRequest::pending);
    }

    /** Whether the mediator may act. */
    public boolean fit(Set<PartyId> parties) {
        return !aside && !inConflict(parties) && !requestPending();
    }

    SeatedMediator withConflict(ConflictGround ground) {
        return new SeatedMediator(id, chosen, Ordered.with(conflicts, ground), Set.of(), requests, aside);
    }

    SeatedMediator withWaiver(PartyId party) {
        return new SeatedMediator(id, chosen, conflicts, Ordered.with(waivedBy, party), requests, aside);
    }

    SeatedMediator withRequest(RecusalRequest request) {
        List<RecusalRequest> more = new ArrayList<>(requests);
        more.add(request);
        return new SeatedMediator(id, chosen, conflicts, waivedBy, more, aside);
    }

    SeatedMediator withRequestsDecided() {
        return new SeatedMediator(
                id,
                chosen,
                conflicts,
                waivedBy,
                requests.stream().map(RecusalRequest::decided).toList(),
                aside);
    }

    SeatedMediator steppedAside() {
        return new SeatedMediator(id, chosen, conflicts, waivedBy, requests, true);
    }
}
