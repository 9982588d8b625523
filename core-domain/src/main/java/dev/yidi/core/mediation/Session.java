package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session of a mediation as recorded 调解记录.
 *
 * @param mode on site or online
 * @param place where it was held, or the reference of the online room
 * @param open whether it was public; it is not unless every party agreed
 * @param openAgreedBy the parties that agreed to a public session
 * @param heldBy the mediators who held it
 * @param attended the parties that took part; one alone is a session back to back 背对背
 * @param invitees who was invited to help
 * @param minutes the record
 * @param admissions what was conceded for the sake of compromise, kept apart from the minutes
 * @param online what is recorded of an online session beside that
 */
public record Session(
        SessionMode mode,
        FreeText place,
        boolean open,
        Set<PartyId> openAgreedBy,
        Set<MediatorId> heldBy,
        Set<PartyId> attended,
        List<Invitee> invitees,
        FreeText minutes,
        List<Admission> admissions,
        Optional<OnlineRecord> online) {

    public Session {
        openAgreedBy = Ordered.set(openAgreedBy);
        heldBy = Ordered.set(heldBy);
        attended = Ordered.set(attended);
        invitees = List.copyOf(invitees);
        admissions = List.copyOf(admissions);
    }

    /** A session of which nothing is recorded that only online sessions have. */
    public Session(
            SessionMode mode,
            FreeText place,
            boolean open,
            Set<PartyId> openAgreedBy,
            Set<MediatorId> heldBy,
            Set<PartyId> attended,
            List<Invitee> invitees,
            FreeText minutes,
            List<Admission> admissions) {
        this(mode, place, open, openAgreedBy, heldBy, attended, invitees, minutes, admissions, Optional.empty());
    }

    /** A session behind closed doors without invitees and admissions. */
    public static Session closed(
            SessionMode mode, FreeText place, Set<MediatorId> heldBy, Set<PartyId> attended, FreeText minutes) {
        return new Session(mode, place, false, Set.of(), heldBy, attended, List.of(), minutes, List.of());
    }

    /** A session in an online room behind closed doors. */
    public static Session online(
            OnlineRecord recorded, Set<MediatorId> heldBy, Set<PartyId> attended, FreeText minutes) {
        return new Session(
                SessionMode.ONLINE,
                FreeText.of(recorded.room()),
                false,
                Set.of(),
                heldBy,
                attended,
                List.of(),
                minutes,
                List.of(),
                Optional.of(recorded));
    }

    /** This session without its admissions, for whoever is not in the proceeding. */
    public Session withoutAdmissions() {
        return new Session(mode, place, open, openAgreedBy, heldBy, attended, invitees, minutes, List.of(), online);
    }
}
