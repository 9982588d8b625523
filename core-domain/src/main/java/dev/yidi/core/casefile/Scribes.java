package dev.yidi.core.casefile;

import dev.yidi.core.YidiException;
import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events are documents, and what stands in them 文书与事件. */
final class Scribes {
    private static final Map<Instance, DocumentKind> OPINIONS = Map.of(
            Instance.HANDLING, DocumentKind.HANDLING_OPINION,
            Instance.REVIEW, DocumentKind.REVIEW_OPINION,
            Instance.RECHECK, DocumentKind.RECHECK_OPINION);

    private static final List<Scribe<?>> ALL = Stream.of(CaseScribes.ALL, ProceedingScribes.ALL, FurtherScribes.ALL)
            .flatMap(List::stream)
            .toList();

    private Scribes() {}

    /** The opinion letter of {@code instance}. */
    static DocumentKind kindOf(Instance instance) {
        return OPINIONS.getOrDefault(instance, DocumentKind.HANDLING_OPINION);
    }

    /** The kind of document that {@code event} is, if it is one; {@code file} is the case after it. */
    static Optional<DocumentKind> kindOf(CaseEvent event, CaseFile file) {
        Object act = act(event);
        return ALL.stream().flatMap(scribe -> scribe.kindOf(act, file).stream()).findFirst();
    }

    static Document write(CaseEvent event, Desk desk) {
        Object act = act(event);
        return ALL.stream()
                .filter(scribe -> scribe.type().isInstance(act))
                .findFirst()
                .orElseThrow(() -> new YidiException("expected an event that is a document, found "
                        + act.getClass().getSimpleName()))
                .write(act, desk);
    }

    /** Of a step of a proceeding, the step itself. */
    private static Object act(CaseEvent event) {
        return event instanceof ProceedingAdvanced<?> advanced ? advanced.event() : event;
    }
}
