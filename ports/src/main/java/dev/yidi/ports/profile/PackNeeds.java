package dev.yidi.ports.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.time.LimitId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a county must have to take a pack over 适用条件.
 *
 * @param topics topics of its catalogue
 * @param organs organs the tables and loans name: places to be filled by the importing county's own
 * @param limits limits of its rule set
 * @param tiers tiers of its territory
 * @param places divisions the tables and loans name; one that names any fits its own county alone
 */
public record PackNeeds(
        Set<TopicCode> topics, Set<OrganId> organs, Set<LimitId> limits, Set<Tier> tiers, Set<DivisionCode> places) {
    public PackNeeds {
        topics = copy(topics);
        organs = copy(organs);
        limits = copy(limits);
        tiers = copy(tiers);
        places = copy(places);
    }

    /** What {@code content} names and does not bring along. */
    static PackNeeds of(PackContent content) {
        Set<TopicCode> topics = new LinkedHashSet<>();
        Set<LimitId> limits = new LinkedHashSet<>();
        content.ladders().forEach(ladder -> {
            topics.addAll(ladder.topics());
            limits.addAll(ladder.limits());
        });
        content.promises().forEach(promise -> {
            topics.addAll(promise.topics());
            limits.add(promise.limit());
        });
        content.words().forEach(rule -> topics.add(rule.topic()));
        Set<OrganId> organs = new LinkedHashSet<>();
        Set<Tier> tiers = new LinkedHashSet<>();
        Set<DivisionCode> places = new LinkedHashSet<>();
        List<RoutingRow> rows = content.tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
        for (RoutingRow row : rows) {
            topics.addAll(row.topics());
            places.addAll(row.places());
            if (row.target() instanceof RouteTarget.ToOrgan fixed) {
                organs.add(fixed.organ());
            } else if (row.target() instanceof RouteTarget.ToCompetent competent) {
                tiers.add(competent.tier());
            }
        }
        for (Loan loan : content.loans()) {
            organs.addAll(List.of(loan.lender(), loan.borrower(), loan.superior()));
            loan.powers().forEach(power -> {
                topics.addAll(power.topics());
                places.addAll(power.divisions());
            });
        }
        content.mediation().forEach(row -> limits.addAll(row.terms().limits()));
        content.figures().ifPresent(figures -> {
            if (figures.level() != IndicatorOptions.standard().level()) {
                tiers.add(figures.level());
            }
        });
        return new PackNeeds(topics, organs, limits, tiers, places);
    }

    private static <T> Set<T> copy(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
