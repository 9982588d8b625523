package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Loans;
import dev.yidi.core.place.Division;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that every kind, category and topic from every division over every channel finds an organ 分拨完备性.
 *
 * <p>Topics, divisions and channels that no row and no competence tells apart are tried once for all: so the proof is
 * exact, and its cost grows with what the profile distinguishes, not with the number of grids.
 *
 * <p>It is proven for a day on which nothing is lent, since every loan may end or be withdrawn; and because a loan adds
 * organs and takes none away, it then holds on every day, whatever is lent on it.
 */
final class RoutingTotality {
    private static final int SHOWN = 5;

    private final ProfileFindings findings;
    private final Router router;
    private final RouteClasses classes;

    RoutingTotality(ProfileFindings findings, RoutingTables tables) {
        this.findings = findings;
        this.router = new Router(
                new Loans(findings.territory(), findings.topics(), findings.organs(), List.of()), tables, false);
        this.classes = new RouteClasses(router);
    }

    void check() {
        List<List<TopicCode>> topics = classes.topics();
        List<List<Division>> places = classes.places();
        List<List<IntakeChannel>> channels = classes.channels();
        for (CaseKind kind : CaseKind.values()) {
            for (Optional<PetitionCategory> category : categories(kind)) {
                for (List<Division> place : places) {
                    for (List<IntakeChannel> channel : channels) {
                        deadEnds(kind, category, topics, place, channel);
                    }
                }
            }
        }
    }

    private static List<Optional<PetitionCategory>> categories(CaseKind kind) {
        List<Optional<PetitionCategory>> categories = new ArrayList<>(List.of(Optional.empty()));
        if (kind == CaseKind.PETITION) {
            for (PetitionCategory category : PetitionCategory.values()) {
                categories.add(Optional.of(category));
            }
        }
        return categories;
    }

    private void deadEnds(
            CaseKind kind,
            Optional<PetitionCategory> category,
            List<List<TopicCode>> topics,
            List<Division> places,
            List<IntakeChannel> channels) {
        Map<List<Reason>, List<TopicCode>> lost = new LinkedHashMap<>();
        for (List<TopicCode> topic : topics) {
            List<Reason> tried = new ArrayList<>();
            RoutingQuestion question = RoutingQuestion.of(
                    kind, category, topic.get(0), places.get(0).code(), channels.get(0));
            if (new RoutingWalk(router, question, Set.of(), tried)
                    .through(router.tables().start())
                    .isEmpty()) {
                lost.computeIfAbsent(tried, way -> new ArrayList<>()).addAll(topic);
            }
        }
        lost.forEach((tried, topic) -> findings.add(
                path(tried),
                "routing.dead-end",
                "expected an organ for every matter, found none for " + kind
                        + category.map(c -> " " + c).orElse("") + ", topics " + shown(topic) + ", places "
                        + shown(places.stream().map(Division::code).toList()) + ", channels " + shown(channels)
                        + "; tried " + way(tried)));
    }

    private String path(List<Reason> tried) {
        if (tried.isEmpty()) {
            return RoutingCheck.path(router.tables().start());
        }
        Reason last = tried.get(tried.size() - 1);
        return RoutingCheck.path(
                last.detail("table").orElseThrow(), last.detail("row").orElseThrow());
    }

    private String way(List<Reason> tried) {
        return tried.isEmpty()
                ? "no row of table " + router.tables().start()
                : String.join(
                        ", ",
                        tried.stream()
                                .map(reason -> reason.detail("table").orElseThrow() + "/"
                                        + reason.detail("row").orElseThrow() + " ("
                                        + reason.detail("target").orElseThrow() + ")")
                                .toList());
    }

    private static String shown(List<?> values) {
        String first = String.join(
                " ", values.stream().limit(SHOWN).map(Object::toString).toList());
        return values.size() > SHOWN ? first + " … (" + values.size() + " in all)" : first;
    }
}
