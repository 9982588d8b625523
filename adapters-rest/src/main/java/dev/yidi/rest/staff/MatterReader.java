package dev.yidi.rest.staff;

import dev.yidi.core.CaseKind;
import dev.yidi.core.profile.Classification;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.rest.staff.mapping.ReceptionMapper;
import dev.yidi.rest.staff.mapping.ReceptionMapperImpl;
import dev.yidi.rest.staff.request.RegisterRequest;
import java.util.Optional;

/** Makes matters of what was sent. */
final class MatterReader {
    private final ReceptionWindow reception;
    private final ReceptionMapper mapper = new ReceptionMapperImpl();

    MatterReader(ReceptionWindow reception) {
        this.reception = reception;
    }

    /** The matter, of the kind that was said or is suggested. */
    ReceptionWindow.Register matter(RegisterRequest body) {
        Optional<Classification> suggestion = body.kind().isPresent()
                ? Optional.empty()
                : Optional.of(reception.suggest(body.title(), body.narrative()));
        CaseKind kind =
                body.kind().or(() -> suggestion.map(Classification::kind)).orElseThrow();
        return mapper.register(body, kind, body.category().or(() -> suggestion.flatMap(Classification::category)));
    }
}
