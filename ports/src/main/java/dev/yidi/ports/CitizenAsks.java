package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a case asks of those who follow it, as keys of plain words with day and place. */
final class CitizenAsks {
    private CitizenAsks() {}

    /** Of {@code followers}, and of the applicants where one of them speaks for these. */
    static List<CitizenView.Asked> of(CaseFile file, Collection<PartyId> followers, Setting setting) {
        Set<PartyId> asked = SpokenFor.by(file, followers, setting.today());
        return CitizenSide.asks(file, asked, setting).stream()
                .map(each -> new CitizenView.Asked(
                        "citizen.asked." + each.what(),
                        each.at(),
                        each.where().map(place -> place.reveal()),
                        each.until()))
                .toList();
    }
}
