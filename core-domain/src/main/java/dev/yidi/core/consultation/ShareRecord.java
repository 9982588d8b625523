package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the client lets an officer read the records 同意查阅. */
public record ShareRecord(OfficerId with, PartyId by) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Objections.none()
                .and(Consents.against(by, c, setting))
                .when(c.mayReadRecord(with), () -> Reason.of("consultation.record.shared-before"))
                .or(() -> new RecordShared(setting.now(), with, by));
    }
}
