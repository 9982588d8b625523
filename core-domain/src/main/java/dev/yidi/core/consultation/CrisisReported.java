package dev.yidi.core.consultation;

import dev.yidi.core.SensitiveText;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/**
 * A crisis was reported 危机报告: to protect life and health no consent is needed (个人信息保护法 art. 13(4)).
 *
 * @param to who was told
 * @param why what it was feared from; kept as the record is
 */
public record CrisisReported(Instant at, CrisisRisk risk, String to, SensitiveText why) implements ConsultationEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.body(to), DisclosurePurpose.INVESTIGATE));
    }

    @Override
    public Consultation evolve(Consultation c) {
        return c.with(new CrisisReport(at, risk, to));
    }
}
