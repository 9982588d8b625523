package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OrganId;
import dev.yidi.ports.FileQuery;
import dev.yidi.rest.staff.request.ConferenceQuery;
import dev.yidi.rest.staff.request.FilesAsked;
import dev.yidi.rest.staff.request.MediatorQuery;
import dev.yidi.rest.staff.request.Order;
import dev.yidi.rest.staff.request.PoolQuery;
import dev.yidi.rest.staff.request.ReceptionDayQuery;
import dev.yidi.rest.staff.request.RiskAssessmentQuery;
import dev.yidi.rest.staff.request.SignalQuery;
import dev.yidi.rest.staff.request.SupervisionQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes queries of what is asked of lists of files beside the cases. */
public final class FileQueries {
    private static final int USUAL_PAGE = 50;

    private FileQueries() {}

    /** A query for files of these kinds and stages, under these organs, that are found by these words. */
    public static FileQuery of(
            FilesAsked asked, List<?> kinds, List<?> stages, List<String> organs, List<String> keys) {
        return new FileQuery(
                words(kinds),
                words(stages),
                organs.stream().map(OrganId::new).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(keys),
                asked.open().orElse(false),
                asked.mine(),
                asked.order().orElse(Order.NEWEST) == Order.NEWEST,
                asked.cursor(),
                asked.limit().orElse(USUAL_PAGE));
    }

    /** The supervisions asked for. */
    public static FileQuery of(SupervisionQuery asked) {
        return of(asked, asked.level(), asked.stage(), asked.organ(), key("case:", asked.caseId()));
    }

    /** The conferences asked for. */
    public static FileQuery of(ConferenceQuery asked) {
        List<String> keys = Stream.of(key("case:", asked.caseId()), key("supervision:", asked.supervision()))
                .flatMap(List::stream)
                .toList();
        return of(asked, List.of(), asked.stage(), List.of(), keys);
    }

    /** The reception days asked for. */
    public static FileQuery of(ReceptionDayQuery asked) {
        return of(asked, asked.kind(), asked.stage(), asked.organ(), key("case:", asked.caseId()));
    }

    /** The assessments asked for. */
    public static FileQuery of(RiskAssessmentQuery asked) {
        return of(asked, asked.level(), asked.conclusion(), asked.organ(), key("case:", asked.caseId()));
    }

    /** The signals asked for. */
    public static FileQuery of(SignalQuery asked) {
        return of(asked, asked.kind(), asked.stage(), List.of(), List.of());
    }

    /** The mediators asked for. */
    public static FileQuery of(MediatorQuery asked) {
        return of(asked, asked.affiliation(), asked.stage(), asked.organ(), key("mediator:", asked.mediator()));
    }

    /** The entries of the pool asked for. */
    public static FileQuery of(PoolQuery asked) {
        return of(asked, asked.affiliation(), asked.stage(), asked.organ(), List.of());
    }

    /** The word by which a file about {@code id} is found. */
    static List<String> key(String sort, Optional<String> id) {
        return id.map(sort::concat).stream().toList();
    }

    private static Set<String> words(List<?> constants) {
        return constants.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
