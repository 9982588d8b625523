package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** The client no longer lets an officer read the records 撤回查阅同意 (个人信息保护法 art. 15). */
public record RecordUnshared(Instant at, OfficerId with) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(c.consented(), Ordered.without(c.sharedWith(), Set.of(with)));
    }
}
