package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.YidiException;
import dev.yidi.core.mandate.Mandates;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The case was registered 登记: the first event of every journal.
 *
 * @param category of a petition, where the citizen said it: an accusation is sealed from here on
 */
public record CaseRegistered(
        Instant at,
        CaseId id,
        Intake intake,
        CaseKind kind,
        Optional<PetitionCategory> category,
        List<Party> parties,
        OfficerId firstHandler,
        Set<OrganId> accused)
        implements CaseEvent {
    public CaseRegistered {
        parties = List.copyOf(parties);
        accused = Copies.of(accused);
    }

    /** The file as it lies on the table right after registration. */
    CaseFile open() {
        return new CaseFile(
                        id,
                        0,
                        at,
                        intake,
                        Matter.of(kind, category),
                        parties,
                        Custody.of(firstHandler),
                        new CaseState.Registered(),
                        Clocks.NONE,
                        Proceedings.NONE,
                        Trips.NONE,
                        Aftercare.NONE,
                        Links.NONE,
                        Protection.of(Matter.of(kind, category), accused),
                        Papers.NONE,
                        Mandates.NONE,
                        Privacy.NONE)
                .counted(this);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        throw new YidiException("expected one CaseRegistered at the head of the journal, found a second one");
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RECEIVED, Milestone.REGISTERED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return milestone == Milestone.RECEIVED ? intake.receivedAt() : at;
    }
}
