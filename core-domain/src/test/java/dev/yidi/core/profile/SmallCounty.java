package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Loans;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A county of two towns, three villages and their grids, with a centre, a land office, town halls and villages; each
 * {@code with} changes one part.
 */
record SmallCounty(
        Territory territory,
        Set<Tier> tiers,
        List<Organ> organs,
        List<Window> windows,
        TopicCatalogue topics,
        ClassificationRules classification,
        RoutingTables routing,
        List<Promise> promises,
        List<Ladder> ladders,
        Map<String, String> texts,
        List<Loan> loans) {

    static final TopicCode LAND = new TopicCode("land");
    static final TopicCode LAND_BORDER = new TopicCode("land.border");
    static final TopicCode LAND_LEASE = new TopicCode("land.lease");
    static final TopicCode NOISE = new TopicCode("noise");
    static final DivisionCode COUNTY = DivisionCode.of("990101");
    static final DivisionCode TOWN = DivisionCode.of("990101101");
    static final DivisionCode OTHER_TOWN = DivisionCode.of("990101102");
    static final DivisionCode VILLAGE = DivisionCode.of("990101101201");
    static final DivisionCode GRID = VILLAGE.local(1);
    static final OrganId CENTRE = new OrganId("centre");
    static final OrganId GOVERNMENT = new OrganId("government");
    static final OrganId LAND_OFFICE = new OrganId("land-office");
    static final OrganId TOWN_HALL = new OrganId("town");
    static final CasePolicy POLICY = policy(false);

    /** The county as it is when nothing is changed. */
    static SmallCounty plain() {
        Territory territory = land();
        return new SmallCounty(
                territory,
                territory.tiers(),
                List.of(
                        organ("government", Tier.COUNTY, COUNTY, Optional.empty()),
                        centre(),
                        organ("land-office", Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Competence.on(Set.of(LAND))),
                        organ("town", Tier.TOWNSHIP, TOWN, Optional.of(GOVERNMENT), Competence.general()),
                        organ("other-town", Tier.TOWNSHIP, OTHER_TOWN, Optional.of(GOVERNMENT), Competence.general()),
                        organ("village", Tier.VILLAGE, VILLAGE, Optional.of(TOWN_HALL), Competence.general())),
                List.of(),
                catalogue(),
                ClassificationRules.always(NOISE, CaseKind.REQUEST, Optional.empty()),
                RoutingTables.of(
                        RoutingRow.all("land", new RouteTarget.ToCompetent(Tier.COUNTY))
                                .forTopics(Set.of(LAND)),
                        RoutingRow.all("village", new RouteTarget.ToCompetent(Tier.VILLAGE))
                                .forKinds(Set.of(CaseKind.DISPUTE)),
                        RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE))),
                List.of(),
                List.of(),
                Map.of("centre.name", "社会治理中心"),
                List.of());
    }

    static Territory land() {
        return Territory.of(List.of(
                Division.of(COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(TOWN, "乙镇", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(OTHER_TOWN, "丙乡", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(VILLAGE, "丁村", Tier.VILLAGE, Optional.of(TOWN)),
                Division.of(DivisionCode.of("990101101202"), "戊村", Tier.VILLAGE, Optional.of(TOWN)),
                Division.of(DivisionCode.of("990101102201"), "己村", Tier.VILLAGE, Optional.of(OTHER_TOWN)),
                Division.of(GRID, "丁村网格", Tier.GRID, Optional.of(VILLAGE)),
                Division.of(
                        DivisionCode.of("990101102201").local(1),
                        "己村网格",
                        Tier.GRID,
                        Optional.of(DivisionCode.of("990101102201")))));
    }

    static TopicCatalogue catalogue() {
        return TopicCatalogue.of(List.of(
                Topic.of("land", "土地"),
                Topic.in(LAND, "land.border", "地界"),
                Topic.in(LAND, "land.lease", "承包"),
                Topic.of("noise", "噪声")));
    }

    static Organ organ(
            String id, Tier tier, DivisionCode division, Optional<OrganId> superior, Competence... competences) {
        return new Organ(
                new OrganId(id),
                id,
                tier,
                division,
                superior,
                List.of(competences),
                Stationing.away(),
                Optional.empty(),
                false);
    }

    static Organ centre() {
        return new Organ(
                CENTRE,
                "centre",
                Tier.COUNTY,
                COUNTY,
                Optional.of(GOVERNMENT),
                List.of(),
                Stationing.whole(),
                Optional.empty(),
                true);
    }

    static CasePolicy policy(boolean sealedFromSuperiors) {
        return new CasePolicy(
                "{county}-{yyyy}-{seq:6}",
                2,
                1,
                Span.days(30),
                5,
                Span.days(3),
                true,
                sealedFromSuperiors,
                List.of("SATISFIED", "BASICALLY", "UNSATISFIED"),
                Set.of("UNSATISFIED"));
    }

    SmallCounty with(RoutingTables other) {
        return new SmallCounty(
                territory, tiers, organs, windows, topics, classification, other, promises, ladders, texts, loans);
    }

    SmallCounty with(ClassificationRules other) {
        return new SmallCounty(
                territory, tiers, organs, windows, topics, other, routing, promises, ladders, texts, loans);
    }

    SmallCounty withOrgans(List<Organ> other) {
        return new SmallCounty(
                territory, tiers, other, windows, topics, classification, routing, promises, ladders, texts, loans);
    }

    SmallCounty withWindows(List<Window> other) {
        return new SmallCounty(
                territory, tiers, organs, other, topics, classification, routing, promises, ladders, texts, loans);
    }

    SmallCounty withNorms(List<Promise> otherPromises, List<Ladder> otherLadders) {
        return new SmallCounty(
                territory,
                tiers,
                organs,
                windows,
                topics,
                classification,
                routing,
                otherPromises,
                otherLadders,
                texts,
                loans);
    }

    SmallCounty withTiersAndTexts(Set<Tier> otherTiers, Map<String, String> otherTexts) {
        return new SmallCounty(
                territory,
                otherTiers,
                organs,
                windows,
                topics,
                classification,
                routing,
                promises,
                ladders,
                otherTexts,
                loans);
    }

    SmallCounty on(Territory otherTerritory) {
        return new SmallCounty(
                otherTerritory,
                otherTerritory.tiers(),
                organs,
                windows,
                topics,
                classification,
                routing,
                promises,
                ladders,
                texts,
                loans);
    }

    SmallCounty lending(List<Loan> other) {
        return new SmallCounty(
                territory, tiers, organs, windows, topics, classification, routing, promises, ladders, texts, other);
    }

    Router router(boolean sealed) {
        return new Router(new Loans(territory, topics, Organs.of(organs), loans), routing, sealed);
    }

    CountyProfile profile() {
        return profile(POLICY);
    }

    CountyProfile profile(CasePolicy policy) {
        return new CountyProfile(
                "small",
                "1",
                "甲县方案",
                new CountyId("990101"),
                Mode.CENTRE,
                ZoneId.of("Asia/Shanghai"),
                UnknownYearPolicy.PROVISIONAL,
                territory,
                tiers,
                Organs.of(organs),
                windows,
                topics,
                classification,
                routing,
                RuleSet.national2022(),
                promises,
                ladders,
                policy,
                SupervisionPolicy.standard(),
                SignalPolicy.standard(),
                texts,
                RetentionSchedule.published(),
                loans,
                HallRules.standard(),
                IndicatorOptions.standard(),
                List.of());
    }
}
