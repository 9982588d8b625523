package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.CENTRE;
import static dev.yidi.core.profile.SmallCounty.COUNTY;
import static dev.yidi.core.profile.SmallCounty.LAND;
import static dev.yidi.core.profile.SmallCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {
    private final SmallCounty county = SmallCounty.plain();

    @Test
    void the_plain_county_is_valid() {
        assertThat(county.profile().centre().id()).isEqualTo(CENTRE);
        assertThat(county.profile().text("centre.name")).contains("社会治理中心");
    }

    @Test
    void a_profile_says_which_one_it_is() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> county.profile()
                        .revise()
                        .version("")
                        .name("甲".repeat(201))
                        .profile());
        assertThat(refused.faults()).extracting(Fault::path).containsExactly("version", "name");
    }

    @Test
    void a_dead_end_is_refused_by_kind_topic_place_table_and_row() {
        RoutingTables tables = new RoutingTables(
                "main",
                List.of(
                        new RoutingTable(
                                "main",
                                List.of(
                                        RoutingRow.all("land", new RouteTarget.ToTable("land"))
                                                .forTopics(Set.of(LAND)),
                                        RoutingRow.all("noise", new RouteTarget.ToOrgan(CENTRE))
                                                .forTopics(Set.of(SmallCounty.NOISE)))),
                        new RoutingTable(
                                "land",
                                List.of(
                                        RoutingRow.all("others", new RouteTarget.ToOrgan(CENTRE))
                                                .forKinds(Set.of(
                                                        CaseKind.PETITION,
                                                        CaseKind.REQUEST,
                                                        CaseKind.REPORT,
                                                        CaseKind.CONSULTATION)),
                                        RoutingRow.all("village", new RouteTarget.ToCompetent(Tier.VILLAGE))))));

        assertThat(faults(county.with(tables)))
                .singleElement()
                .hasToString("routing.tables[land].rows[village]: expected an organ for every matter, found none for"
                        + " DISPUTE, topics land land.border land.lease, places 990101000000 990101101000"
                        + " 990101101202 990101102000 990101102201 … (6 in all), channels VISIT ONLINE APP LETTER PHONE"
                        + " … (15 in all); tried main/land (table land), land/village (competent VILLAGE)");
    }

    @Test
    void a_dead_end_of_one_category_and_channel_is_found() {
        RoutingRow rest = RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE));
        RoutingTables tables = RoutingTables.of(
                rest.forKinds(Set.of(CaseKind.DISPUTE, CaseKind.REQUEST, CaseKind.REPORT, CaseKind.CONSULTATION)),
                new RoutingRow(
                        "petitions",
                        Set.of(CaseKind.PETITION),
                        Set.of(PetitionCategory.SUGGESTION, PetitionCategory.REPORT_ACCUSATION),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        rest.target()),
                new RoutingRow(
                        "visitors",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(IntakeChannel.VISIT),
                        rest.target()));

        assertThat(faults(county.with(tables)))
                .hasSize(2)
                .allSatisfy(fault -> {
                    assertThat(fault.code()).isEqualTo("routing.dead-end");
                    assertThat(fault.message()).contains("no row of table main").contains("channels ONLINE APP");
                })
                .extracting(Fault::message)
                .satisfiesExactly(
                        none -> assertThat(none).contains("for PETITION, topics land"),
                        appeal -> assertThat(appeal).contains("for PETITION APPEAL_CLAIM, topics land"));
    }

    @Test
    void a_table_cycle_is_refused_by_the_way_round_it() {
        RoutingTables tables = new RoutingTables(
                "main",
                List.of(
                        new RoutingTable("main", List.of(RoutingRow.all("a", new RouteTarget.ToTable("land")))),
                        new RoutingTable(
                                "land",
                                List.of(
                                        RoutingRow.all("b", new RouteTarget.ToTable("deep")),
                                        RoutingRow.all("c", new RouteTarget.ToOrgan(CENTRE)))),
                        new RoutingTable("deep", List.of(RoutingRow.all("d", new RouteTarget.ToTable("main")))),
                        new RoutingTable("self", List.of(RoutingRow.all("e", new RouteTarget.ToTable("self"))))));

        assertThat(faults(county.with(tables)))
                .extracting(Fault::toString)
                .containsExactly(
                        "routing.tables[deep].rows[d].target: expected tables that end, found the cycle main → land →"
                                + " deep → main",
                        "routing.tables[self].rows[e].target: expected tables that end, found the cycle self → self");
    }

    @Test
    void a_superior_cycle_is_refused_by_name() {
        List<Organ> organs = new ArrayList<>(county.organs());
        organs.set(0, SmallCounty.organ("government", Tier.COUNTY, COUNTY, Optional.of(SmallCounty.LAND_OFFICE)));

        assertThat(faults(county.withOrgans(organs)))
                .extracting(Fault::message)
                .anySatisfy(message -> assertThat(message).contains("government > land-office > government"));
    }

    @Test
    void every_unknown_name_is_listed_with_its_path() {
        RoutingTables tables = new RoutingTables(
                "start",
                List.of(new RoutingTable(
                        "main",
                        List.of(
                                new RoutingRow(
                                        "a",
                                        Set.of(),
                                        Set.of(),
                                        Set.of(new TopicCode("weather")),
                                        Set.of(DivisionCode.of("110101")),
                                        Set.of(),
                                        new RouteTarget.ToOrgan(new OrganId("nobody"))),
                                RoutingRow.all("a", new RouteTarget.ToTable("nowhere")),
                                RoutingRow.all("b", new RouteTarget.ToCompetent(Tier.ZONE))))));

        assertThat(faults(county.with(tables)))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(
                        "routing.start routing.unknown-table",
                        "routing.tables[main].rows profile.twice",
                        "routing.tables[main].rows[a].topics profile.unknown-topic",
                        "routing.tables[main].rows[a].places profile.unknown-division",
                        "routing.tables[main].rows[a].target routing.unknown-organ",
                        "routing.tables[main].rows[a].target routing.unknown-table",
                        "routing.tables[main].rows[b].target routing.tier");
    }

    @Test
    void organs_and_windows_must_fit_territory_and_catalogue() {
        List<Organ> organs = new ArrayList<>(county.organs());
        organs.removeIf(Organ::centre);
        organs.add(SmallCounty.organ("centre", Tier.COUNTY, TOWN, Optional.empty()));
        organs.add(SmallCounty.organ(
                "stray",
                Tier.VILLAGE,
                DivisionCode.of("110101"),
                Optional.empty(),
                new Competence(Set.of(new TopicCode("weather")), Set.of(), Set.of(DivisionCode.of("110102")))));
        organs.add(SmallCounty.organ("city", Tier.PREFECTURE, DivisionCode.of("9901"), Optional.empty()));
        OpeningHours hours = OpeningHours.weekdays(TimeRange.parse("08:30-17:30"));
        Window window = new Window(
                new WindowId("w1"),
                "一号窗口",
                Optional.of(new OrganId("nobody")),
                false,
                Set.of(new TopicCode("weather")),
                hours);

        assertThat(faults(county.withOrgans(organs).withWindows(List.of(window, window))))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "organs profile.centre",
                        "organs[centre].tier profile.organ-tier",
                        "organs[stray].division profile.unknown-division",
                        "organs[stray].competences[0].topics profile.unknown-topic",
                        "organs[stray].competences[0].divisions profile.unknown-division",
                        "windows profile.twice",
                        "windows[w1].topics profile.unknown-topic",
                        "windows[w1].organ profile.unknown-organ",
                        "windows[w1].topics profile.unknown-topic",
                        "windows[w1].organ profile.unknown-organ");
    }

    @Test
    void rules_of_words_promises_ladders_and_texts_are_checked_together() {
        ClassificationRules words = new ClassificationRules(
                List.of(new TopicRule("t", new TopicCode("weather"), Map.of("雨", 0))),
                List.of(new KindRule("k", CaseKind.DISPUTE, Optional.of(PetitionCategory.SUGGESTION), Map.of())),
                new TopicCode("nothing"),
                CaseKind.REQUEST,
                Optional.empty(),
                99);
        Promise late = new Promise(new LimitId("XF_HANDLE"), Set.of(), Set.of(), Span.days(61));
        Promise stray = new Promise(new LimitId("NO_SUCH"), Set.of(), Set.of(new TopicCode("weather")), Span.days(1));
        Ladder onRight = new Ladder(
                "right",
                Set.of(new LimitId("JC_APPLY"), new LimitId("NO_SUCH")),
                Set.of(),
                Set.of(),
                List.of(
                        Rung.before("ok", Norm.STATUTORY, Span.days(3), RungAction.REMIND),
                        Rung.at("bad", Norm.STATUTORY, RungAction.SUPERVISE)));

        assertThat(faults(county.with(words)
                        .withNorms(List.of(late, stray), List.of(onRight))
                        .withTiersAndTexts(Set.of(Tier.COUNTY), Map.of("Bad Key", "x", "a.b", " "))))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "tiers",
                        "classification.topics[t].topic",
                        "classification.topics[t].words[雨]",
                        "classification.kinds[k].category",
                        "classification.kinds[k].words",
                        "classification.defaultTopic",
                        "classification.titleWeight",
                        "promises[0].span",
                        "promises[1].topics",
                        "promises[1].limit",
                        "ladders[right].rungs[bad].action",
                        "ladders[right].limits",
                        "texts",
                        "texts[a.b]");
    }

    private static List<Fault> faults(SmallCounty county) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, county::profile);
        assertThat(refused).as("the profile is refused").isNotNull();
        return refused.faults();
    }
}
