package dev.yidi.core.petition;

import dev.yidi.core.Ordered;
import java.util.List;
import java.util.Optional;

/**
 * The way a petition took 办理经过.
 *
 * @param triages what triage came to, the last one counts
 * @param routes the decisions on the way of an appeal, the last one counts
 * @param ending how it ended without an opinion; empty until then
 */
public record Course(List<Triage> triages, List<Routing> routes, Optional<PetitionEnd> ending) {
    public Course {
        triages = List.copyOf(triages);
        routes = List.copyOf(routes);
    }

    /** What triage came to last. */
    public Triage triage() {
        return triages.get(triages.size() - 1);
    }

    /** The way decided on last. */
    public Optional<AppealRoute> route() {
        return Ordered.last(routes).map(Routing::route);
    }

    Course triaged(Triage triage) {
        return new Course(Ordered.and(triages, triage), routes, ending);
    }

    Course routed(Routing routing) {
        return new Course(triages, Ordered.and(routes, routing), ending);
    }

    Course ended(PetitionEnd how) {
        return new Course(triages, routes, Optional.of(how));
    }
}
