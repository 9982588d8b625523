package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An independent reading of a journal: who is barred at each moment. Written from the law, not from the aggregate. */
final class Conflicts {
    private final Set<PartyId> parties;
    private final Map<MediatorId, Set<PartyId>> waivers = new HashMap<>();
    private final Set<MediatorId> inConflict = new HashSet<>();
    private final Set<MediatorId> requested = new HashSet<>();
    private final Set<MediatorId> gone = new HashSet<>();

    Conflicts(Set<PartyId> parties) {
        this.parties = parties;
    }

    void read(MediationEvent event) {
        if (event instanceof MediatorAppointed e && !e.declared().isEmpty()) {
            inConflict.add(e.mediator());
            waivers.put(e.mediator(), new HashSet<>());
        } else if (event instanceof MediatorChosen e && !e.declared().isEmpty()) {
            inConflict.add(e.mediator());
            waivers.put(e.mediator(), new HashSet<>(parties));
        } else if (event instanceof ConflictDeclared e) {
            inConflict.add(e.mediator());
            waivers.put(e.mediator(), new HashSet<>());
        } else if (event instanceof ConflictWaived e) {
            waivers.get(e.mediator()).add(e.party());
        } else if (event instanceof RecusalRequested e) {
            requested.add(e.mediator());
        } else if (event instanceof RecusalDecided e) {
            requested.remove(e.mediator());
        } else if (event instanceof MediatorSteppedAside e) {
            gone.add(e.mediator());
        }
    }

    boolean barred(MediatorId mediator) {
        return gone.contains(mediator)
                || requested.contains(mediator)
                || (inConflict.contains(mediator) && !waivers.get(mediator).equals(parties));
    }
}
