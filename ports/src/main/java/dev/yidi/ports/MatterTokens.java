package dev.yidi.ports;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.likeness.Fingerprint;
import dev.yidi.core.likeness.MatterKeys;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what a case is known by 事项特征, in tokens under the county's key. */
final class MatterTokens {
    private final BlindIndex index;
    private final Settings settings;

    MatterTokens(BlindIndex index, Settings settings) {
        this.index = index;
        this.settings = settings;
    }

    /** Every token that a party is found by. */
    Set<String> of(Party party) {
        Set<String> tokens = new HashSet<>(numbers(party));
        tokens.add(index.name(party.name()));
        return Set.copyOf(tokens);
    }

    MatterKeys of(CaseFile file) {
        return of(MatterSketch.of(file));
    }

    MatterKeys of(MatterSketch matter) {
        Set<String> persons = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> respondents = new HashSet<>();
        for (Party party : matter.parties()) {
            if (party.role() == PartyRole.APPLICANT || party.role() == PartyRole.REPRESENTATIVE) {
                persons.addAll(numbers(party));
                names.add(index.name(party.name()));
            } else if (party.role() == PartyRole.RESPONDENT) {
                respondents.add(index.name(party.name()));
            }
        }
        return new MatterKeys(
                persons,
                names,
                respondents,
                matter.topic(),
                place(matter.place()),
                LocalDate.ofInstant(matter.receivedAt(), settings.profile().zone()),
                Fingerprint.of(matter.text(), index::gram));
    }

    private Set<String> numbers(Party party) {
        Set<String> tokens = new HashSet<>();
        party.phone().map(index::phone).ifPresent(tokens::add);
        party.identity().map(index::identity).ifPresent(tokens::add);
        return tokens;
    }

    /** The division and those above it, the nearest first. */
    private List<DivisionCode> place(DivisionCode place) {
        Territory territory = settings.profile().territory();
        if (!territory.knows(place)) {
            return List.of(place);
        }
        List<DivisionCode> path = new ArrayList<>(territory.pathOf(place));
        if (!path.get(0).equals(place)) {
            Collections.reverse(path);
        }
        return path;
    }
}
