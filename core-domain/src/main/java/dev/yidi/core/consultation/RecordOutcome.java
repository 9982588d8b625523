package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records what a session came to 咨询结果: by one who held it. */
public record RecordOutcome(ConsultationOutcome outcome) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        boolean advised = c.sessions().stream().anyMatch(session -> setting.is(session.adviser()));
        return c.during(ConsultationStage.HELD)
                .unless(advised, () -> Reason.of("consultation.other-adviser"))
                .unless(outcome.suits(c.kind()), () -> Reason.of("consultation.outcome.other-kind"))
                .or(() -> new ConsultationResulted(setting.now(), outcome));
    }
}
