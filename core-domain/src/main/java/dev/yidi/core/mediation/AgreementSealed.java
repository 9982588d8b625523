package dev.yidi.core.mediation;

import dev.yidi.core.Text;
import java.time.Instant;

/** The mediation body sealed the agreement 加盖印章. */
public record AgreementSealed(Instant at, String committee) implements MediationEvent {
    public AgreementSealed {
        Text.required("committee", committee, 200);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.with(a.signatures().withSeal()));
    }
}
