package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whose affairs those who follow a case see to: their own, and those of the applicants where one of them speaks for these. */
final class SpokenFor {
    private static final Set<PartyRole> SPEAKERS =
            EnumSet.of(PartyRole.REPRESENTATIVE, PartyRole.PROXY, PartyRole.GUARDIAN);

    private SpokenFor() {}

    static Set<PartyId> by(CaseFile file, Collection<PartyId> followers, LocalDate today) {
        Set<PartyId> all = new LinkedHashSet<>(followers);
        boolean speaks = file.partiesOn(today).stream()
                .filter(party -> followers.contains(party.id()))
                .map(Party::role)
                .anyMatch(SPEAKERS::contains);
        file.partiesOn(today).stream()
                .filter(party -> speaks && party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .forEach(all::add);
        return all;
    }
}
