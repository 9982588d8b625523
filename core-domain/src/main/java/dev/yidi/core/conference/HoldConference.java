package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Set;

/** Records the session 召开: who came, and the minutes. */
public record HoldConference(Set<OrganId> present, FreeText minutes) implements ConferenceStep {
    public HoldConference {
        present = Set.copyOf(present);
    }

    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        return ConferenceCommand.byCentre(file, ConferenceStage.CONVENED, setting)
                .when(setting.now().isBefore(file.session()), ConferenceRefusal.TOO_EARLY::reason)
                .when(present.isEmpty() || !file.members().containsAll(present), ConferenceRefusal.PRESENT::reason)
                .orAll(() -> List.of(new ConferenceHeld(setting.now(), present, minutes)));
    }
}
