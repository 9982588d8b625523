package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.mandate.MandateId;
import java.time.Instant;
import java.util.Optional;

/** The principal took a mandate back 撤销委托. */
public record MandateRevoked(Instant at, MandateId mandate, Optional<FreeText> reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.mandates().change(mandate, each -> each.revoked(at)));
    }
}
