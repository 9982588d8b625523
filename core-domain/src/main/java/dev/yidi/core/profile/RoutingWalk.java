package dev.yidi.core.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        List<Offer> offered = offered(row.target());
        List<Offer> free = offered.stream().filter(this::isFree).toList();
        if (free.isEmpty()) {
            String code = offered.isEmpty() ? "routing.row.no-organ" : "routing.row.excluded";
            reasons.add(reason(code, table, row));
            return Optional.empty();
        }
        reasons.add(reason("routing.row.matched", table, row)
                .with("organ", free.get(0).organ()));
        free.stream()
                .flatMap(offer -> offer.under().stream().map(loan -> lent(table, row, offer, loan)))
                .forEach(reasons::add);
        return Optional.of(free.stream().map(Offer::organ).distinct().toList());
    }

    /** Whether an organ may have the case; a station with a lent power only where the lender might. */
    private boolean isFree(Offer offer) {
        return !excluded.contains(offer.organ())
                && offer.under()
                        .filter(loan -> excluded.contains(router.lending().lender(loan)))
                        .isEmpty();
    }

    private Reason lent(String table, RoutingRow row, Offer offer, Loan loan) {
        return reason("routing.row.lent", table, row)
                .with("organ", offer.organ())
                .with("lender", router.lending().lender(loan))
                .with("loan", loan.id());
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

    private List<Offer> offered(RouteTarget target) {
        List<Offer> offers = new ArrayList<>();
        if (target instanceof RouteTarget.ToOrgan fixed) {
            offers.add(new Offer(router.organs().currentOf(fixed.organ()), Optional.empty()));
        } else if (target instanceof RouteTarget.ToCompetent competent) {
            offers.addAll(competent(competent.tier()));
        }
        return offers.stream()
                .flatMap(offer -> Stream.concat(stationsFor(offer.organ()), Stream.of(offer)))
                .toList();
    }

    /** The stations to which {@code lender} lends its power over the matter that day, the nearest to the people first. */
    private Stream<Offer> stationsFor(OrganId lender) {
        return lent().filter(loan -> router.lending().lender(loan).equals(lender))
                .map(loan -> new Offer(router.lending().borrower(loan), Optional.of(loan)))
                .sorted(Comparator.comparing(
                        (Offer offer) -> router.organs().get(offer.organ()).tier(), Comparator.reverseOrder()));
    }

    private Stream<Loan> lent() {
        return question.on().stream()
                .flatMap(day -> router.lending().all().stream()
                        .filter(loan -> loan.isServedOn(day)
                                && router.lending().covers(loan, question.kind(), question.topic(), question.place())));
    }

    /** The competent organs of {@code tier} over the place, those that name the topic before those that take all. */
    private List<Offer> competent(Tier tier) {
        List<Organ> here = router.territory()
                .ancestorAt(question.place(), tier)
                .map(division -> router.organs().at(tier, division))
                .orElse(List.of());
        Stream<Ranked> own = here.stream()
                .map(organ -> new Ranked(
                        new Offer(router.organs().currentOf(organ.id()), Optional.empty()), closeness(organ)));
        Stream<Ranked> borrowed = lent().filter(loan -> here.stream()
                        .anyMatch(organ -> organ.id().equals(router.lending().borrower(loan))))
                .map(loan ->
                        new Ranked(new Offer(router.lending().borrower(loan), Optional.of(loan)), closeness(loan)));
        return Stream.concat(own, borrowed)
                .filter(ranked -> ranked.closeness() > 0)
                .sorted(Comparator.comparingInt((Ranked ranked) -> -ranked.closeness()))
                .map(Ranked::offer)
                .toList();
    }

    private int closeness(Loan loan) {
        return router.lending()
                .covering(loan, question.kind(), question.topic(), question.place())
                .mapToInt(this::closeness)
                .max()
                .orElse(0);
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

    /** An organ that a row leads to, and the loan by which it has the power, if by one. */
    private record Offer(OrganId organ, Optional<Loan> under) {}

    private record Ranked(Offer offer, int closeness) {}
}
