package dev.yidi.core.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One way through the routing tables for one question 分拨过程. */
final class RoutingWalk {
    private final Router router;
    private final RoutingQuestion question;
    private final Set<OrganId> excluded;
    private final List<Reason> reasons;
    private final Set<String> exhausted = new HashSet<>();

    RoutingWalk(Router router, RoutingQuestion question, Set<OrganId> excluded, List<Reason> reasons) {
        this.router = router;
        this.question = question;
        this.excluded = excluded;
        this.reasons = reasons;
    }

    /** The candidates of the first row of {@code table} that matches and finds an organ; none when no row does. */
    Optional<List<OrganId>> through(String table) {
        if (exhausted.contains(table)) {
            return Optional.empty();
        }
        List<RoutingRow> rows =
                router.tables().table(table).map(RoutingTable::rows).orElse(List.of());
        for (RoutingRow row : rows) {
            if (matches(row)) {
                Optional<List<OrganId>> found = follow(table, row);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        exhausted.add(table);
        return Optional.empty();
    }

    private Optional<List<OrganId>> follow(String table, RoutingRow row) {
        if (row.target() instanceof RouteTarget.ToTable next) {
            reasons.add(reason("routing.row.to-table", table, row));
            return through(next.table());
        }
        List<OrganId> offered = offered(row.target());
        List<OrganId> free =
                offered.stream().filter(organ -> !excluded.contains(organ)).toList();
        if (free.isEmpty()) {
            String code = offered.isEmpty() ? "routing.row.no-organ" : "routing.row.excluded";
            reasons.add(reason(code, table, row));
            return Optional.empty();
        }
        reasons.add(reason("routing.row.matched", table, row).with("organ", free.get(0)));
        return Optional.of(free);
    }

    private boolean matches(RoutingRow row) {
        return (row.kinds().isEmpty() || row.kinds().contains(question.kind()))
                && (row.categories().isEmpty()
                        || question.category()
                                .filter(row.categories()::contains)
                                .isPresent())
                && router.topics().isAmong(question.topic(), row.topics())
                && (row.places().isEmpty()
                        || row.places().stream()
                                .anyMatch(place -> router.territory().contains(place, question.place())))
                && (row.channels().isEmpty() || row.channels().contains(question.channel()));
    }

    private List<OrganId> offered(RouteTarget target) {
        if (target instanceof RouteTarget.ToOrgan fixed) {
            return List.of(router.organs().currentOf(fixed.organ()));
        }
        if (target instanceof RouteTarget.ToCompetent competent) {
            return competent(competent.tier());
        }
        return List.of();
    }

    /** The competent organs of {@code tier} over the place, those that name the topic before those that take all. */
    private List<OrganId> competent(Tier tier) {
        List<Organ> here = router.territory()
                .ancestorAt(question.place(), tier)
                .map(division -> router.organs().at(tier, division))
                .orElse(List.of());
        Set<OrganId> current = new LinkedHashSet<>();
        here.stream()
                .filter(organ -> closeness(organ) > 0)
                .sorted(Comparator.comparingInt((Organ organ) -> -closeness(organ)))
                .map(organ -> router.organs().currentOf(organ.id()))
                .forEach(current::add);
        return new ArrayList<>(current);
    }

    /** How closely an organ's best competence speaks of the matter: 0 not at all, 3 of the very topic. */
    private int closeness(Organ organ) {
        return organ.competences().stream()
                .filter(competence -> competence.covers(
                        router.territory(),
                        router.topics(),
                        organ.division(),
                        question.kind(),
                        question.topic(),
                        question.place()))
                .mapToInt(this::closeness)
                .max()
                .orElse(0);
    }

    private int closeness(Competence competence) {
        if (competence.topics().isEmpty()) {
            return 1;
        }
        return competence.topics().contains(question.topic()) ? 3 : 2;
    }

    private static Reason reason(String code, String table, RoutingRow row) {
        return Reason.of(code).with("table", table).with("row", row.id()).with("target", row.target());
    }
}
