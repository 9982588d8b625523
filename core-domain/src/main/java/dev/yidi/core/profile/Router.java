package dev.yidi.core.profile;

import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Loans;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The routing of a profile as a pure function 分拨.
 *
 * <p>On a day on which the power over a matter is lent to a station, the station stands before the lender wherever a row
 * leads to the lender, and is competent on its own tier; never when the lender is passed over itself. A loan only adds
 * organs: so what finds one without loans finds one on every day.
 *
 * <p>It walks the tables without the accused organs, those below them in line and those that gave the case back; finding
 * nothing, it allows the latter; still finding nothing, it takes the nearest superior of an accused organ that is not
 * accused itself. Where the county seals reports from superiors, no superior in line of an accused organ is ever named.
 */
final class Router {
    private static final Citation PROTECTION = new Citation("信访工作条例(2022)", "30");

    private final Loans lending;
    private final Territory territory;
    private final Organs organs;
    private final TopicCatalogue topics;
    private final RoutingTables tables;
    private final boolean sealedFromSuperiors;

    /** The routing by {@code tables} in a county with these organs, places and topics, and with what is lent in it. */
    Router(Loans lending, RoutingTables tables, boolean sealedFromSuperiors) {
        this.lending = lending;
        this.territory = lending.territory();
        this.organs = lending.organs();
        this.topics = lending.topics();
        this.tables = tables;
        this.sealedFromSuperiors = sealedFromSuperiors;
    }

    Loans lending() {
        return lending;
    }

    Territory territory() {
        return territory;
    }

    Organs organs() {
        return organs;
    }

    TopicCatalogue topics() {
        return topics;
    }

    RoutingTables tables() {
        return tables;
    }

    Outcome<RoutingAdvice> advise(RoutingQuestion question) {
        List<Reason> unknown = unknown(question);
        if (!unknown.isEmpty()) {
            return Outcome.refused(unknown);
        }
        Set<OrganId> barred = barred(question.accused());
        Set<OrganId> avoided = new HashSet<>(barred);
        question.already().stream().filter(organs::knows).map(organs::currentOf).forEach(avoided::add);
        List<Reason> reasons = new ArrayList<>();
        Optional<RoutingAdvice> advice = walk(question, avoided, reasons);
        if (advice.isEmpty() && avoided.size() > barred.size()) {
            reasons.add(Reason.of("routing.only-earlier-organs"));
            advice = walk(question, barred, reasons);
        }
        if (advice.isEmpty()) {
            advice = superior(question, barred, reasons);
        }
        if (advice.isEmpty()) {
            reasons.add(Reason.of("routing.no-organ"));
        }
        return advice.map(Outcome::granted).orElseGet(() -> Outcome.refused(reasons));
    }

    private Optional<RoutingAdvice> walk(RoutingQuestion question, Set<OrganId> excluded, List<Reason> reasons) {
        return new RoutingWalk(this, question, excluded, reasons)
                .through(tables.start())
                .map(candidates -> advice(candidates, reasons));
    }

    /** The accused organs, every organ below one of them in line and, where the county says so, those over them. */
    private Set<OrganId> barred(Set<OrganId> accused) {
        Set<OrganId> barred = new HashSet<>(accused);
        accused.stream().filter(organs::knows).map(organs::currentOf).forEach(barred::add);
        Set<OrganId> heads = Set.copyOf(barred);
        if (!heads.isEmpty()) {
            organs.all().stream()
                    .map(Organ::id)
                    .filter(organ -> organs.superiorsOf(organ).stream().anyMatch(heads::contains))
                    .forEach(barred::add);
        }
        if (sealedFromSuperiors) {
            heads.stream()
                    .filter(organs::knows)
                    .flatMap(organ -> organs.superiorsOf(organ).stream())
                    .forEach(barred::add);
        }
        return barred;
    }

    private Optional<RoutingAdvice> superior(RoutingQuestion question, Set<OrganId> barred, List<Reason> reasons) {
        Optional<OrganId> superior = question.accused().stream()
                .filter(organs::knows)
                .flatMap(organ -> organs.superiorsOf(organ).stream())
                .map(organs::currentOf)
                .filter(organ -> !barred.contains(organ))
                .findFirst();
        superior.ifPresent(organ ->
                reasons.add(Reason.of("routing.superior-of-accused", PROTECTION).with("organ", organ)));
        return superior.map(organ -> advice(List.of(organ), reasons));
    }

    private RoutingAdvice advice(List<OrganId> candidates, List<Reason> reasons) {
        Organ organ = organs.find(candidates.get(0)).orElseThrow();
        return new RoutingAdvice(organ.id(), organ.tier(), candidates, reasons);
    }

    private List<Reason> unknown(RoutingQuestion question) {
        List<Reason> unknown = new ArrayList<>();
        if (!topics.contains(question.topic())) {
            unknown.add(Reason.of("routing.unknown-topic").with("topic", question.topic()));
        }
        if (!territory.knows(question.place())) {
            unknown.add(Reason.of("routing.unknown-place").with("place", question.place()));
        }
        return unknown;
    }
}
