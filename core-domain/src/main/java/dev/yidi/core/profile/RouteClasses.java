package dev.yidi.core.profile;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Topics, divisions and channels, put together where no row and no competence tells them apart 分拨等价类. */
final class RouteClasses {
    private final Router router;
    private final List<RoutingRow> rows;
    private final Set<Tier> tiers = new LinkedHashSet<>();

    RouteClasses(Router router) {
        this.router = router;
        this.rows = router.tables().tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
        for (RoutingRow row : rows) {
            if (row.target() instanceof RouteTarget.ToCompetent competent) {
                tiers.add(competent.tier());
            }
        }
    }

    List<List<TopicCode>> topics() {
        Set<Set<TopicCode>> named = new LinkedHashSet<>();
        rows.forEach(row -> named.add(row.topics()));
        router.organs().all().stream()
                .flatMap(organ -> organ.competences().stream())
                .forEach(competence -> named.add(competence.topics()));
        return classes(
                router.topics().topics().stream().map(Topic::code).toList(),
                topic -> named.stream()
                        .map(set -> router.topics().isAmong(topic, set))
                        .toList());
    }

    List<List<IntakeChannel>> channels() {
        return classes(
                List.of(IntakeChannel.values()),
                channel -> rows.stream()
                        .map(row -> row.channels().contains(channel))
                        .toList());
    }

    /** Divisions in force: for one that is over its successor is asked. */
    List<List<Division>> places() {
        return classes(
                router.territory().divisions().stream()
                        .filter(division -> division.successors().isEmpty())
                        .toList(),
                this::placeMarks);
    }

    private List<Object> placeMarks(Division division) {
        List<Object> marks = new ArrayList<>();
        for (RoutingRow row : rows) {
            if (!row.places().isEmpty()) {
                marks.add(covers(row.places(), division));
            }
        }
        for (Tier tier : tiers) {
            List<Object> here = new ArrayList<>();
            router.territory()
                    .ancestorAt(division.code(), tier)
                    .ifPresent(over -> router.organs()
                            .at(tier, over)
                            .forEach(organ -> organ.competences().stream()
                                    .filter(competence -> isFor(competence, division))
                                    .forEach(
                                            competence -> here.add(List.of(competence.topics(), competence.kinds())))));
            marks.add(here);
        }
        return marks;
    }

    private boolean isFor(Competence competence, Division division) {
        return competence.divisions().isEmpty() || covers(competence.divisions(), division);
    }

    private boolean covers(Collection<DivisionCode> outer, Division inner) {
        return outer.stream().anyMatch(code -> router.territory().contains(code, inner.code()));
    }

    private static <T> List<List<T>> classes(List<T> values, Function<T, List<?>> marks) {
        Map<List<?>, List<T>> classes = new LinkedHashMap<>();
        values.forEach(value -> classes.computeIfAbsent(marks.apply(value), mark -> new ArrayList<>())
                .add(value));
        return List.copyOf(classes.values());
    }
}
