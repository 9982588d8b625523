package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseDispatched;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.MediationAdvanced;
import dev.yidi.core.mediation.ObligationBreached;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What signals are read from 预警要素: matter, place and times of one case. No person, no organ and no text is in it, so
 * that nothing can be gathered about one.
 *
 * @param topic what it is about, once classified
 * @param place where it arose
 * @param visitors how many people came with it
 * @param rises when it was sent up to a higher tier
 * @param breaches when an obligation of an agreement in it was found broken
 */
public record SignalFact(
        CaseId caseId,
        Optional<TopicCode> topic,
        DivisionCode place,
        Instant receivedAt,
        int visitors,
        List<Instant> rises,
        List<Instant> breaches) {
    public SignalFact {
        rises = List.copyOf(rises);
        breaches = List.copyOf(breaches);
    }

    /**
     * The facts of the case that {@code journal} tells; none of a sealed report, and none of the same matter registered
     * again and merged, which would count twice.
     */
    public static Optional<SignalFact> of(List<CaseEvent> journal) {
        CaseFile file = CaseFile.from(journal);
        if (file.protection().sealed() || file.links().mergedInto().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new SignalFact(
                file.id(),
                file.matter().topic(),
                file.intake().place(),
                file.intake().receivedAt(),
                file.intake().visitors(),
                times(journal, SignalFact::isRise),
                times(journal, SignalFact::isBreach)));
    }

    private static boolean isRise(CaseEvent event) {
        return event instanceof CaseDispatched dispatched && dispatched.verb() == DispatchVerb.RAISE;
    }

    private static boolean isBreach(CaseEvent event) {
        return event instanceof MediationAdvanced step && step.event() instanceof ObligationBreached;
    }

    private static List<Instant> times(List<CaseEvent> journal, Predicate<CaseEvent> condition) {
        return journal.stream().filter(condition).map(CaseEvent::at).toList();
    }
}
