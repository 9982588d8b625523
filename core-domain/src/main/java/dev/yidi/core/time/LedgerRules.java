package dev.yidi.core.time;

import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reasons that forbid an entry. */
final class LedgerRules {
    private LedgerRules() {}

    /** What forbids any entry at {@code at}, in a list to add to. */
    static List<Reason> common(ClockLedger ledger, Instant at) {
        List<Reason> reasons = new ArrayList<>();
        if (ledger.isEnded()) {
            reasons.add(Reason.of("clock.ended"));
        }
        Instant last = ledger.lastEntry().map(ClockEntry::at).orElse(ledger.started());
        if (at.isBefore(last)) {
            reasons.add(Reason.of("clock.before-last-entry").with("last", last).with("at", at));
        }
        return reasons;
    }

    static List<Reason> againstExtension(ClockLedger ledger, Span by, String grantor) {
        Limit limit = ledger.limit();
        Optional<ExtensionRule> rule = limit.extension();
        if (rule.isEmpty()) {
            return List.of(Reason.of("clock.extend.not-extendable", limit.basis()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!rule.get().grantor().equals(grantor)) {
            reasons.add(Reason.of("clock.extend.wrong-grantor", limit.basis())
                    .with("expected", rule.get().grantor()));
        }
        if (by.unit() != limit.span().unit()) {
            reasons.add(Reason.of("clock.extend.other-unit", limit.basis())
                    .with("expected", limit.span().unit()));
            return reasons;
        }
        int granted = ledger.budget().amount() - limit.span().amount();
        int most = rule.get().totalCap().map(Span::amount).orElse(Span.MAX);
        if (granted + by.amount() > Math.min(most, Span.MAX - limit.span().amount())) {
            reasons.add(Reason.of("clock.extend.over-cap", limit.basis())
                    .with("cap", most)
                    .with("granted", granted)
                    .with("asked", by.amount()));
        }
        long grants = ledger.entries().stream()
                .filter(ClockEntry.Extended.class::isInstance)
                .count();
        if (rule.get().grants().filter(n -> grants >= n).isPresent()) {
            reasons.add(Reason.of("clock.extend.grants-used-up", limit.basis()).with("grants", grants));
        }
        return reasons;
    }
}
