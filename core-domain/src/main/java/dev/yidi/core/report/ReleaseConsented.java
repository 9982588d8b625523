package dev.yidi.core.report;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reporter agreed that {@code receiver} learns who reported 同意披露 (个人信息保护法 art. 23). */
public record ReleaseConsented(Instant at, String receiver) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        Set<String> more = new LinkedHashSet<>(r.consents());
        more.add(receiver);
        return r.change().consenting(more);
    }
}
