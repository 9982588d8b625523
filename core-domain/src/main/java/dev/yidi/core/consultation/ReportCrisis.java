package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.Text;
import java.util.List;

/**
 * Reports a crisis 危机报告: by who advises the client, at every stage, without consent.
 *
 * @param to who is told
 * @param why what it is feared from
 */
public record ReportCrisis(CrisisRisk risk, String to, SensitiveText why) implements ConsultationCommand {
    public ReportCrisis {
        Text.required("to", to, 200);
    }

    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        boolean advises = setting.officer().filter(c.advisers()::contains).isPresent();
        return Objections.none()
                .unless(advises, () -> Reason.of("consultation.other-adviser"))
                .or(() -> new CrisisReported(setting.now(), risk, to, why));
    }
}
