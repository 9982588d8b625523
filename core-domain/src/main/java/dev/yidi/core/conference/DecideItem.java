package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides a matter 议决: a task for an organ with a day, or nothing beyond what was heard. */
public record DecideItem(String item, Optional<OrganId> organ, FreeText text, Optional<LocalDate> due)
        implements ConferenceStep {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        return ConferenceCommand.deciding(file, item, setting)
                .unless(organ.isPresent() == due.isPresent(), ConferenceRefusal.DECISION_UNFIT::reason)
                .when(
                        organ.filter(each -> setting.organ(each).isEmpty()).isPresent(),
                        ConferenceRefusal.ORGAN_UNKNOWN::reason)
                .when(
                        organ.filter(file.protection().accused()::contains).isPresent(),
                        ConferenceRefusal.ACCUSED_MEMBER::reason)
                .when(
                        due.filter(day -> day.isBefore(setting.today())).isPresent(),
                        ConferenceRefusal.DAY_PASSED::reason)
                .orAll(() -> List.of(new AgendaItemDecided(setting.now(), item, decision())));
    }

    private ItemDecision decision() {
        DecisionKind kind = organ.isPresent() ? DecisionKind.TASK : DecisionKind.NOTED;
        return new ItemDecision(kind, organ, Optional.empty(), text, due);
    }
}
