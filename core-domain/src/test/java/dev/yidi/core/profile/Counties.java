package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random small counties: their territory, organs, competences and routing tables without cycles. */
final class Counties {
    private static final List<TopicCode> TOPICS =
            SmallCounty.catalogue().topics().stream().map(topic -> topic.code()).toList();

    private Counties() {}

    static Arbitrary<SmallCounty> any() {
        return territories()
                .flatMap(territory -> organs(territory)
                        .flatMap(organs -> Combinators.combine(tables(territory, organs), Arbitraries.of(true, false))
                                .as((tables, caught) -> caught ? caught(tables) : tables)
                                .map(tables -> SmallCounty.plain()
                                        .on(territory)
                                        .withOrgans(organs)
                                        .with(tables))));
    }

    /** The same, with what is lent in them: at most three sound loans. */
    static Arbitrary<SmallCounty> lending() {
        return any().map(Counties::withStations).flatMap(county -> loans(county).map(county::lending));
    }

    private static Arbitrary<List<Loan>> loans(SmallCounty county) {
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 20);
        Arbitrary<LocalDate> starts = Arbitraries.integers()
                .between(0, 60)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day));
        Arbitrary<Optional<Roster>> rosters = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> new Roster(days, Set.of(), Set.of(LocalDate.of(2026, 2, 3))))
                .optional();
        return Combinators.combine(
                        picks,
                        picks,
                        picks,
                        starts,
                        Arbitraries.integers().between(0, 40).optional(),
                        rosters)
                .as((lender, borrower, power, from, length, days) ->
                        loan(county, lender, borrower, power, new Validity(from, length.map(from::plusDays)), days))
                .list()
                .ofMaxSize(12)
                .map(loans -> sound(county, loans));
    }

    /** A police that may lend everything, and two stations; then whoever there is besides. */
    private static SmallCounty withStations(SmallCounty county) {
        List<Organ> organs = new ArrayList<>(county.organs());
        organs.add(SmallCounty.organ(
                "police", Tier.COUNTY, SmallCounty.COUNTY, Optional.of(SmallCounty.GOVERNMENT), Competence.general()));
        county.territory()
                .at(Tier.ZONE)
                .forEach(zone -> organs.add(
                        SmallCounty.organ("station-" + zone.code(), Tier.ZONE, zone.code(), Optional.empty())));
        return county.withOrgans(organs);
    }

    private static Loan loan(
            SmallCounty county, int lender, int borrower, int power, Validity term, Optional<Roster> days) {
        List<Organ> lenders = county.organs().stream()
                .filter(organ -> !organ.competences().isEmpty())
                .toList();
        Organ from = lenders.get(lender % lenders.size());
        List<Organ> below = county.organs().stream()
                .filter(organ -> organ.tier().isBelow(from.tier()))
                .toList();
        Organ to = below.isEmpty() ? from : below.get(borrower % below.size());
        Competence lent = from.competences().get(power % from.competences().size());
        return new Loan(
                new LoanId("l"),
                from.id(),
                to.id(),
                from.id(),
                Set.of(),
                List.of(new Competence(lent.topics(), lent.kinds(), Set.of())),
                term,
                days,
                List.of(),
                new Citation("甲县派驻办法", "1"),
                OwnCases.KEPT,
                List.of(LoanEnd.values()).get(power % LoanEnd.values().length));
    }

    private static List<Loan> sound(SmallCounty county, List<Loan> loans) {
        List<Loan> sound = new ArrayList<>();
        for (Loan loan : loans) {
            ProfileFindings findings = new ProfileFindings(
                    county.territory(), Organs.of(county.organs()), county.topics(), RuleSet.national2022());
            LoanCheck.check(findings, List.of(loan));
            if (findings.faults().isEmpty() && sound.size() < 3) {
                sound.add(new Loan(
                        new LoanId("l" + sound.size()),
                        loan.lender(),
                        loan.borrower(),
                        loan.superior(),
                        loan.officers(),
                        loan.powers(),
                        loan.term(),
                        loan.days(),
                        loan.hours(),
                        loan.basis(),
                        loan.ownCases(),
                        loan.atEnd()));
            }
        }
        return sound;
    }

    static Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 20).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Territory> territories() {
        Arbitrary<List<Integer>> villages =
                Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(3);
        return villages.map(counts -> {
            List<Division> all = new ArrayList<>();
            all.add(Division.of(SmallCounty.COUNTY, "县", Tier.COUNTY, Optional.empty()));
            for (int t = 0; t < counts.size(); t++) {
                DivisionCode town = DivisionCode.of("9901011" + "0" + t);
                all.add(Division.of(town, "镇" + t, Tier.TOWNSHIP, Optional.of(SmallCounty.COUNTY)));
                boolean zoned = t % 2 == 0;
                DivisionCode zone = DivisionCode.of("9901011" + "0" + t + "190");
                if (zoned) {
                    all.add(Division.of(zone, "片区" + t, Tier.ZONE, Optional.of(town)));
                }
                for (int v = 0; v < counts.get(t); v++) {
                    DivisionCode village = DivisionCode.of("9901011" + "0" + t + "20" + v);
                    all.add(Division.of(village, "村" + v, Tier.VILLAGE, Optional.of(zoned ? zone : town)));
                    all.add(Division.of(village.local(1), "网格", Tier.GRID, Optional.of(village)));
                }
            }
            return Territory.of(all);
        });
    }

    private static Arbitrary<List<Organ>> organs(Territory territory) {
        Arbitrary<Division> sites = Arbitraries.of(territory.divisions());
        Arbitrary<List<Competence>> fields =
                competences(territory).list().ofMinSize(0).ofMaxSize(2);
        return Combinators.combine(sites, fields, Arbitraries.integers().between(0, 10))
                .as(Site::new)
                .list()
                .ofMaxSize(6)
                .map(Counties::organs);
    }

    private record Site(Division division, List<Competence> competences, int superior) {}

    /** Government and centre first; each further organ stands below an earlier one of its tier or above, or none. */
    private static List<Organ> organs(List<Site> sites) {
        List<Organ> organs = new ArrayList<>();
        organs.add(SmallCounty.organ("government", Tier.COUNTY, SmallCounty.COUNTY, Optional.empty()));
        organs.add(SmallCounty.centre());
        for (Site site : sites) {
            Optional<OrganId> superior = Optional.of(organs.get(site.superior() % organs.size()))
                    .filter(over -> !over.tier().isBelow(site.division().tier()))
                    .map(Organ::id);
            organs.add(SmallCounty.organ(
                    "organ-" + organs.size(),
                    site.division().tier(),
                    site.division().code(),
                    superior,
                    site.competences().toArray(Competence[]::new)));
        }
        return organs;
    }

    private static Arbitrary<Competence> competences(Territory territory) {
        return Combinators.combine(some(TOPICS), some(List.of(CaseKind.values())), some(codes(territory)))
                .as(Competence::new);
    }

    /** Two to three tables; a row points at later tables alone, so there is no cycle. */
    private static Arbitrary<RoutingTables> tables(Territory territory, List<Organ> organs) {
        return rows(territory, organs)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lists -> {
                    List<RoutingTable> tables = new ArrayList<>();
                    for (int t = 0; t < lists.size(); t++) {
                        List<RoutingRow> rows = new ArrayList<>();
                        for (RoutingRow row : lists.get(t)) {
                            RouteTarget target = row.target() instanceof RouteTarget.ToTable
                                    ? t + 1 < lists.size()
                                            ? new RouteTarget.ToTable("t" + (t + 1))
                                            : new RouteTarget.ToOrgan(SmallCounty.CENTRE)
                                    : row.target();
                            rows.add(new RoutingRow(
                                    "r" + rows.size(),
                                    row.kinds(),
                                    row.categories(),
                                    row.topics(),
                                    row.places(),
                                    row.channels(),
                                    target));
                        }
                        tables.add(new RoutingTable("t" + t, rows));
                    }
                    return new RoutingTables("t0", tables);
                });
    }

    /** The same tables with a last row of the first one that takes what is left. */
    private static RoutingTables caught(RoutingTables tables) {
        List<RoutingTable> all = new ArrayList<>(tables.tables());
        List<RoutingRow> rows = new ArrayList<>(all.get(0).rows());
        rows.add(RoutingRow.all("rest", new RouteTarget.ToOrgan(SmallCounty.CENTRE)));
        all.set(0, new RoutingTable(tables.start(), rows));
        return new RoutingTables(tables.start(), all);
    }

    private static Arbitrary<RoutingRow> rows(Territory territory, List<Organ> organs) {
        Arbitrary<RouteTarget> targets = Arbitraries.oneOf(
                Arbitraries.of(organs).map(organ -> new RouteTarget.ToOrgan(organ.id())),
                Arbitraries.of(territory.tiers()).map(RouteTarget.ToCompetent::new),
                Arbitraries.just(new RouteTarget.ToTable("next")));
        return Combinators.combine(
                        some(List.of(CaseKind.values())),
                        some(List.of(PetitionCategory.values())),
                        some(TOPICS),
                        some(codes(territory)),
                        some(List.of(IntakeChannel.VISIT, IntakeChannel.COURT)),
                        targets)
                .as((kinds, categories, topics, places, channels, target) ->
                        new RoutingRow("r", kinds, categories, topics, places, channels, target));
    }

    private static List<DivisionCode> codes(Territory territory) {
        return territory.divisions().stream().map(Division::code).toList();
    }

    /** Mostly none, which means all. */
    private static <T> Arbitrary<Set<T>> some(List<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(2)));
    }
}
