package dev.yidi.core.casefile;

import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.util.List;

/** Rule sets for tests that differ from another in how long things take. */
final class OtherRules {
    private OtherRules() {}

    /** {@code base} with another span for the limit called {@code limit}. */
    static RuleSet with(RuleSet base, String limit, Span span) {
        return new RuleSet(
                "other",
                "1",
                base.limits().stream()
                        .map(each -> each.id().value().equals(limit) ? lasting(each, span) : each)
                        .toList(),
                base.representatives());
    }

    /** {@code base} with every limit longer by {@code amount} of its own unit. */
    static RuleSet longer(RuleSet base, int amount) {
        return new RuleSet(
                "longer",
                "1",
                base.limits().stream()
                        .map(each -> lasting(
                                each,
                                new Span(
                                        each.span().amount() + amount,
                                        each.span().unit())))
                        .toList(),
                List.of());
    }

    private static Limit lasting(Limit limit, Span span) {
        return new Limit(
                limit.id(),
                limit.nature(),
                span,
                limit.start(),
                limit.stops(),
                limit.roll(),
                limit.extension(),
                limit.pauses(),
                limit.basis(),
                limit.validity(),
                limit.jurisdiction(),
                limit.kinds(),
                limit.categories());
    }
}
