package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.YidiException;
import dev.yidi.core.mandate.Mandates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case from the window to its end 案卷: the aggregate, folded from its journal and never changed otherwise.
 *
 * @param version the number of events it was folded from
 * @param changedAt the instant of the last of them
 */
public record CaseFile(
        CaseId id,
        long version,
        Instant changedAt,
        Intake intake,
        Matter matter,
        List<Party> parties,
        Custody custody,
        CaseState state,
        Clocks clocks,
        Proceedings proceedings,
        Trips trips,
        Aftercare aftercare,
        Links links,
        Protection protection,
        Papers papers,
        Mandates mandates,
        Privacy privacy) {
    public CaseFile {
        parties = List.copyOf(parties);
    }

    /**
     * The file its journal tells.
     *
     * @throws YidiException unless the first event, and only that, is {@link CaseRegistered}
     */
    public static CaseFile from(List<CaseEvent> journal) {
        if (journal.isEmpty() || !(journal.get(0) instanceof CaseRegistered registered)) {
            throw new YidiException("expected a journal that begins with CaseRegistered, found "
                    + (journal.isEmpty()
                            ? "an empty one"
                            : journal.get(0).getClass().getSimpleName()));
        }
        CaseFile file = registered.open();
        for (CaseEvent event : journal.subList(1, journal.size())) {
            file = file.after(event);
        }
        return file;
    }

    /** The file after one more event. */
    public CaseFile after(CaseEvent event) {
        return event.evolve(this).counted(event);
    }

    /** The file after more events. */
    public CaseFile after(List<CaseEvent> events) {
        CaseFile file = this;
        for (CaseEvent event : events) {
            file = file.after(event);
        }
        return file;
    }

    /** The stage of the case's life. */
    public Stage stage() {
        return state.stage();
    }

    /** When the case was closed or turned down; empty while it lives, and for a case withdrawn or merged. */
    public Optional<Instant> endedAt() {
        if (state instanceof CaseState.Closed closed) {
            return Optional.of(closed.at());
        }
        return state instanceof CaseState.NotAccepted declined ? Optional.of(declined.at()) : Optional.empty();
    }

    /** The party called {@code party}. */
    public Optional<Party> party(PartyId party) {
        return parties.stream().filter(each -> each.id().equals(party)).findFirst();
    }

    /** The parties that have their role on {@code day}. */
    public List<Party> partiesOn(LocalDate day) {
        return parties.stream().filter(party -> party.isOn(day)).toList();
    }

    CaseFile counted(CaseEvent event) {
        return new CaseFile(
                id,
                version + 1,
                event.at(),
                intake,
                matter,
                parties,
                custody,
                state,
                clocks.after(event),
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers.after(event, this, version + 1),
                mandates,
                privacy);
    }

    CaseFile with(Matter now) {
        return copy(
                now,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile and(Party party) {
        return copy(
                matter,
                Copies.and(parties, party),
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Custody now) {
        return copy(
                matter,
                parties,
                now,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(CaseState now) {
        return copy(
                matter,
                parties,
                custody,
                now,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Clocks now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                now,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Proceedings now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                clocks,
                now,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Trips now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                now,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Aftercare now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                now,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Links now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                now,
                protection,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Protection now) {
        return copy(
                matter,
                parties,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                now,
                papers,
                mandates,
                privacy);
    }

    CaseFile with(Papers now) {
        return copy(
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
                now,
                mandates,
                privacy);
    }

    CaseFile with(Mandates now) {
        return copy(
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
                papers,
                now,
                privacy);
    }

    CaseFile with(Privacy now) {
        return copy(
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
                papers,
                mandates,
                now);
    }

    CaseFile with(Party corrected) {
        List<Party> now = parties.stream()
                .map(each -> each.id().equals(corrected.id()) ? corrected : each)
                .toList();
        return copy(
                matter,
                now,
                custody,
                state,
                clocks,
                proceedings,
                trips,
                aftercare,
                links,
                protection,
                papers,
                mandates,
                privacy);
    }

    private CaseFile copy(
            Matter itsMatter,
            List<Party> itsParties,
            Custody itsCustody,
            CaseState itsState,
            Clocks itsClocks,
            Proceedings itsProceedings,
            Trips itsTrips,
            Aftercare itsAftercare,
            Links itsLinks,
            Protection itsProtection,
            Papers itsPapers,
            Mandates itsMandates,
            Privacy itsPrivacy) {
        return new CaseFile(
                id,
                version,
                changedAt,
                intake,
                itsMatter,
                itsParties,
                itsCustody,
                itsState,
                itsClocks,
                itsProceedings,
                itsTrips,
                itsAftercare,
                itsLinks,
                itsProtection,
                itsPapers,
                itsMandates,
                itsPrivacy);
    }
}
