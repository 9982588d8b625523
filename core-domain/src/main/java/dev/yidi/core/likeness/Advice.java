package dev.yidi.core.likeness;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of one earlier matter 同一事项研判: a verdict with a reason for every key; an officer decides.
 *
 * @param caseId the earlier case
 * @param verdict what it comes to
 * @param likeness how like they are
 * @param reasons the law first, then the keys
 */
public record Advice(CaseId caseId, Verdict verdict, Likeness likeness, List<Reason> reasons) {
    private static final String PETITIONS = "信访工作条例(2022)";

    public Advice {
        reasons = List.copyOf(reasons);
    }

    /** The advice on {@code earlier} for the matter known by {@code keys}. */
    public static Advice on(MatterKeys keys, EarlierMatter earlier, Thresholds at) {
        Likeness likeness = Likeness.between(keys, earlier.keys(), at);
        Verdict verdict = verdict(likeness, earlier);
        List<Reason> reasons = new ArrayList<>();
        if (verdict != Verdict.NONE) {
            reasons.add(why(verdict, likeness, earlier));
            reasons.addAll(likeness.reasons());
        }
        return new Advice(earlier.caseId(), verdict, likeness, reasons);
    }

    private static Verdict verdict(Likeness likeness, EarlierMatter earlier) {
        if (!likeness.isLikely()) {
            return Verdict.NONE;
        }
        if (likeness.isSameMatter() && earlier.finallyDecided()) {
            return Verdict.EXHAUSTED;
        }
        return likeness.isSameMatter() && earlier.pending() ? Verdict.SAME_MATTER_PENDING : Verdict.LIKELY_DUPLICATE;
    }

    private static Reason why(Verdict verdict, Likeness likeness, EarlierMatter earlier) {
        return switch (verdict) {
            case SAME_MATTER_PENDING ->
                earlier.below()
                        ? Reason.of("likeness.pending-below", new Citation(PETITIONS, "19 ¶3"))
                        : Reason.of("likeness.pending", new Citation(PETITIONS, "19 ¶3"));
            case EXHAUSTED -> Reason.of("likeness.exhausted", new Citation(PETITIONS, "36 ¶3"));
            default -> Reason.of(likeness.isSameMatter() ? "likeness.again" : "likeness.likely");
        };
    }
}
