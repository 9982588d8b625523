package dev.yidi.core.casefile;

import java.time.Instant;

/** A document of the file was delivered to an organ, a court or another body 公文送达. */
public record DocumentDelivered(Instant at, DeliveredPaper paper) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.papers().delivering(paper));
    }
}
