package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Setting;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a case asks of those who follow it, as keys of plain words with day and place. */
final class CitizenAsks {
    private static final Set<PartyRole> SPEAKERS =
            EnumSet.of(PartyRole.REPRESENTATIVE, PartyRole.PROXY, PartyRole.GUARDIAN);

    private CitizenAsks() {}

    /** Of {@code followers}, and of the applicants where one of them speaks for these. */
    static List<CitizenView.Asked> of(CaseFile file, Collection<PartyId> followers, Setting setting) {
        Set<PartyId> asked = new LinkedHashSet<>(followers);
        boolean speaks = file.partiesOn(setting.today()).stream()
                .filter(party -> followers.contains(party.id()))
                .map(Party::role)
                .anyMatch(SPEAKERS::contains);
        file.partiesOn(setting.today()).stream()
                .filter(party -> speaks && party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .forEach(asked::add);
        return CitizenSide.asks(file, asked, setting).stream()
                .map(each -> new CitizenView.Asked(
                        "citizen.asked." + each.what(),
                        each.at(),
                        each.where().map(place -> place.reveal()),
                        each.until()))
                .toList();
    }
}
