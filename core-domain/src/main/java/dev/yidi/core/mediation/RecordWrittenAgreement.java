package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Records a written agreement 制作调解协议书, which takes effect with the last act required (人民调解法 art. 29). */
public record RecordWrittenAgreement(AgreementTerms terms) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return AgreementChecks.recordable(m, terms).orElse(() -> List.of(new WrittenAgreementRecorded(now, terms)));
    }
}
