package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import java.util.List;

/** Opens the records 查阅咨询记录: for an adviser of the client, or whom the client lets; whatever rank others have. */
public record OpenRecord(FreeText reason) implements ConsultationCommand {
    @Override
    public boolean isLook() {
        return true;
    }

    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Objections.none()
                .unless(
                        setting.officer().filter(c::mayReadRecord).isPresent(),
                        () -> ConsultationLaw.reason("consultation.record.not-entitled"))
                .or(() -> new RecordOpened(setting.now(), setting.officer().orElseThrow(), reason));
    }
}
