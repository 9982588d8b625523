package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records that a citizen has to come in person 到场.
 *
 * @param place where to, as {@link Trip} has it
 * @param despiteWarning whether the officer asks for it although it is a second place
 */
public record RecordTrip(Optional<PartyId> party, FreeText place, TripPurpose purpose, boolean despiteWarning)
        implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(party.filter(each -> file.party(each).isEmpty()).isPresent(), Refusal.PARTY_UNKNOWN)
                .and(
                        despiteWarning
                                ? List.of()
                                : file.trips().warning(place).stream().toList())
                .or(() -> new TripRecorded(
                        setting.now(), party, place, file.trips().numberOf(place), purpose));
    }
}
