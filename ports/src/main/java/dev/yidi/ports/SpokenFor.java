package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose affairs those who follow a case see to: their own, and those of the applicants where one of them speaks for these. */
final class SpokenFor {
    /** Whose proxy or guardian a party is stands nowhere: where there are several applicants it may be another's. */
    private static final Set<PartyRole> SPEAKERS_FOR_ONE = EnumSet.of(PartyRole.PROXY, PartyRole.GUARDIAN);

    private SpokenFor() {}

    static Set<PartyId> by(CaseFile file, Collection<PartyId> followers, LocalDate today) {
        Set<PartyId> all = new LinkedHashSet<>(followers);
        List<PartyId> applicants = file.partiesOn(today).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .toList();
        boolean speaks = file.partiesOn(today).stream()
                .filter(party -> followers.contains(party.id()))
                .map(Party::role)
                .anyMatch(role -> role == PartyRole.REPRESENTATIVE
                        || (applicants.size() == 1 && SPEAKERS_FOR_ONE.contains(role)));
        if (speaks) {
            all.addAll(applicants);
        }
        return all;
    }
}
