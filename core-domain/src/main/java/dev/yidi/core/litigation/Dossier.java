package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.Mediation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What only the case knows and a step must see 卷宗.
 *
 * @param now the instant of the decision
 * @param zone the county's zone
 * @param parties the parties of the case
 * @param mediations its mediations, oldest first
 * @param referrals its referrals by courts
 * @param agencies its helps with suing
 */
public record Dossier(
        Instant now,
        ZoneId zone,
        Set<PartyId> parties,
        List<Mediation> mediations,
        List<LitigationReferral> referrals,
        List<LitigationAgency> agencies) {
    public Dossier {
        parties = Ordered.set(parties);
        mediations = List.copyOf(mediations);
        referrals = List.copyOf(referrals);
        agencies = List.copyOf(agencies);
    }

    /** The day of the decision in the county. */
    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The start of {@code day}, from which a limit does not count that day. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The mediation called {@code id}. */
    Optional<Mediation> mediation(ProceedingId id) {
        return mediations.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** What stands against {@code named} as parties: that the case does not know them. */
    List<Reason> unknown(Set<PartyId> named) {
        return Objections.none()
                .whenAny(Ordered.without(named, parties), "unknown", () -> Reason.of("litigation.not-a-party"))
                .all();
    }

    /** What stands against {@code day} as the day of something that has happened: that it is still to come. */
    List<Reason> notYet(LocalDate day) {
        return Objections.none()
                .when(
                        day.isAfter(today()),
                        () -> Reason.of("litigation.in-the-future").with("day", day))
                .all();
    }

    /** How mediation stands for {@code party}: whether it was tried before the suit, and how it came out. */
    MediationTried mediationOf(PartyId party) {
        List<Mediation> own =
                mediations.stream().filter(m -> m.parties().contains(party)).toList();
        if (own.isEmpty()) {
            return MediationTried.SKIPPED;
        }
        if (own.stream().anyMatch(m -> m.effectiveAt().isPresent())) {
            return MediationTried.AGREED;
        }
        return own.stream().anyMatch(Mediation::isOpen) ? MediationTried.UNDER_WAY : MediationTried.FAILED;
    }
}
