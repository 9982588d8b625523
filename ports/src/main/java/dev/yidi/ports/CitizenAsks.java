package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Set;

/** What a case asks of those who follow it, as keys of plain words with day and place. */
final class CitizenAsks {
    private CitizenAsks() {}

    /** Of {@code parties}. */
    static List<CitizenView.Asked> of(CaseFile file, Set<PartyId> parties, Setting setting) {
        return CitizenSide.asks(file, parties, setting).stream()
                .map(each -> new CitizenView.Asked(
                        "citizen.asked." + each.what(),
                        each.at(),
                        each.where().map(place -> place.reveal()),
                        each.until()))
                .toList();
    }
}
