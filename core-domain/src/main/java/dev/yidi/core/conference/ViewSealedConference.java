package dev.yidi.core.conference;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Looks into a conference that has a sealed case before it 查阅密封会议件: whoever may, and never without leaving a trace; of others no trace is kept. */
public record ViewSealedConference() implements ConferenceCommand {
    @Override
    public Operation operation() {
        return Operation.READ;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        List<ConferenceEvent> trace = file.protection().sealed()
                ? setting.actor().officer().stream()
                        .<ConferenceEvent>map(officer -> new SealedConferenceViewed(setting.now(), officer))
                        .toList()
                : List.of();
        return Outcome.granted(trace);
    }
}
