package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the client no longer lets an officer read the records 撤回查阅同意. */
public record UnshareRecord(OfficerId with) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Objections.none()
                .unless(c.sharedWith().contains(with), () -> Reason.of("consultation.record.not-shared"))
                .or(() -> new RecordUnshared(setting.now(), with));
    }
}
