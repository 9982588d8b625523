package dev.yidi.core.report;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reporter took the consent for {@code receiver} back 撤回同意 (个人信息保护法 art. 15). */
public record ReleaseConsentWithdrawn(Instant at, String receiver) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        Set<String> rest = new LinkedHashSet<>(r.consents());
        rest.remove(receiver);
        return r.change().consenting(rest);
    }
}
