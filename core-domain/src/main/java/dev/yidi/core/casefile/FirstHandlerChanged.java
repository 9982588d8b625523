package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** The first handler 首办责任人 handed over to a named successor. */
public record FirstHandlerChanged(Instant at, OfficerId from, OfficerId to, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().handedOver(new HandOver(at, from, to, reason)));
    }
}
