package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.CountyId;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.ClassificationRules;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTables;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.Validity;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A county for tests: a centre, two bureaus, two towns, a police post, a village; national limits, a promise and a ladder.
 */
public final class CountyDesk {
    public static final DivisionCode COUNTY = DivisionCode.of("990101");
    public static final DivisionCode TOWN_A = DivisionCode.of("990101101");
    public static final DivisionCode TOWN_B = DivisionCode.of("990101102");
    public static final DivisionCode VILLAGE = DivisionCode.of("990101101201");
    public static final DivisionCode GRID = VILLAGE.local(1);

    public static final OrganId GOVERNMENT = new OrganId("government");
    public static final OrganId CENTRE = new OrganId("centre");
    public static final OrganId POLICE = new OrganId("police");
    public static final OrganId HOUSING = new OrganId("housing");
    public static final OrganId LAND = new OrganId("land");
    public static final OrganId HALL_A = new OrganId("hall-a");
    public static final OrganId HALL_B = new OrganId("hall-b");
    public static final OrganId POST = new OrganId("police-post");
    public static final OrganId COMMITTEE = new OrganId("village-committee");

    public static final DivisionCode ZONE_A = DivisionCode.of("990101101190");
    public static final OrganId STATION = new OrganId("zone-station");
    public static final LoanId LOAN = new LoanId("police-2026");

    public static final TopicCode NEIGHBOURS = new TopicCode("neighbours");
    public static final TopicCode NOISE = new TopicCode("neighbours.noise");
    public static final TopicCode HOMESTEAD = new TopicCode("homestead");

    public static final WorkCalendar CALENDAR = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The policy of the county as it is when nothing is changed. */
    public static final CasePolicy POLICY = new CasePolicy(
            "{county}-{yyyy}-{seq:6}",
            2,
            1,
            Span.days(30),
            5,
            Span.days(3),
            true,
            false,
            List.of("SATISFIED", "BASICALLY", "UNSATISFIED"),
            Set.of("UNSATISFIED"));

    private static final CountyProfile PROFILE = profile(POLICY);

    private CountyDesk() {}

    public static CountyProfile profile() {
        return PROFILE;
    }

    public static CountyProfile profile(CasePolicy policy) {
        return profile(policy, RuleSet.national2022());
    }

    public static CountyProfile profile(CasePolicy policy, RuleSet rules) {
        return profile(
                policy,
                rules,
                List.of(
                        new Promise(new LimitId("XF_HANDLE"), Set.of(), Set.of(HOMESTEAD), Span.days(45)),
                        new Promise(new LimitId("XF_TRIAGE"), Set.of(), Set.of(NEIGHBOURS), Span.days(3))));
    }

    /** The county under other rules, without promises of its own. */
    public static CountyProfile under(RuleSet rules) {
        return profile(POLICY, rules, List.of());
    }

    private static CountyProfile profile(CasePolicy policy, RuleSet rules, List<Promise> promises) {
        Territory territory = territory();
        return new CountyProfile(
                "test",
                "1",
                "甲县方案",
                new CountyId("990101"),
                Mode.CENTRE,
                ZONE,
                UnknownYearPolicy.PROVISIONAL,
                territory,
                territory.tiers(),
                Organs.of(organs()),
                List.of(new Window(
                        new WindowId("w1"),
                        "无差别窗口",
                        Optional.empty(),
                        true,
                        Set.of(),
                        OpeningHours.weekdays(TimeRange.parse("08:30-17:00")))),
                TopicCatalogue.of(List.of(
                        Topic.of("neighbours", "邻里"),
                        Topic.in(NEIGHBOURS, "neighbours.noise", "噪声"),
                        Topic.of("homestead", "宅基地"))),
                ClassificationRules.always(NOISE, CaseKind.REQUEST, Optional.empty()),
                RoutingTables.of(RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE))),
                rules,
                promises,
                List.of(new Ladder(
                        "duties",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(
                                Rung.before("remind", Norm.STATUTORY, Span.days(5), RungAction.REMIND),
                                Rung.at("raise", Norm.STATUTORY, RungAction.RAISE),
                                Rung.after("supervise", Norm.STATUTORY, Span.days(5), RungAction.SUPERVISE)))),
                policy,
                SupervisionPolicy.standard(),
                SignalPolicy.standard(),
                Map.of("centre.name", "社会治理中心"),
                RetentionSchedule.published(),
                List.of(),
                HallRules.standard(),
                IndicatorOptions.standard(),
                List.of());
    }

    /** The county with a zone over the village and a station there, which has the power over noise on loan from the police. */
    public static CountyProfile zoned() {
        return zoned(POLICY, RuleSet.national2022(), List.of(loan(LoanEnd.RAISE)));
    }

    /** The same with other loans. */
    public static CountyProfile zoned(CasePolicy policy, RuleSet rules, List<Loan> loans) {
        CountyProfile plain = profile(policy, rules);
        Territory territory = Territory.of(List.of(
                Division.of(COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(TOWN_A, "乙镇", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(TOWN_B, "丙乡", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(ZONE_A, "东片区", Tier.ZONE, Optional.of(TOWN_A)),
                Division.of(VILLAGE, "丁村", Tier.VILLAGE, Optional.of(ZONE_A)),
                Division.of(GRID, "丁村网格", Tier.GRID, Optional.of(VILLAGE))));
        List<Organ> all = new ArrayList<>(organs());
        all.add(new Organ(
                STATION,
                "东片区工作站",
                Tier.ZONE,
                ZONE_A,
                Optional.of(HALL_A),
                List.of(),
                Stationing.whole(),
                Optional.empty(),
                false));
        return plain.revise()
                .version("zoned")
                .territory(territory)
                .organs(Organs.of(all))
                .rules(rules)
                .policy(policy)
                .loans(loans)
                .profile();
    }

    /** Noise, from the police to the station, with the officer of the police, from January to the end of March 2026. */
    public static Loan loan(LoanEnd atEnd) {
        return new Loan(
                LOAN,
                POLICE,
                STATION,
                POLICE,
                Set.of(new OfficerId("of-police")),
                List.of(Competence.on(Set.of(NOISE))),
                new Validity(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 3, 31))),
                Optional.empty(),
                List.of(),
                new Citation("甲县片区派驻办法(2026)", "4"),
                OwnCases.KEPT,
                atEnd);
    }

    /** What is decided at {@code now} by {@code actor}. */
    public static Setting setting(Instant now, Actor actor) {
        return new Setting(PROFILE, CALENDAR, now, actor);
    }

    private static Territory territory() {
        return Territory.of(List.of(
                Division.of(COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(TOWN_A, "乙镇", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(TOWN_B, "丙乡", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(VILLAGE, "丁村", Tier.VILLAGE, Optional.of(TOWN_A)),
                Division.of(GRID, "丁村网格", Tier.GRID, Optional.of(VILLAGE))));
    }

    private static List<Organ> organs() {
        return List.of(
                organ(GOVERNMENT, Tier.COUNTY, COUNTY, Optional.empty(), Optional.empty()),
                organ(CENTRE, Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Optional.empty()),
                organ(POLICE, Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Optional.empty()),
                organ(HOUSING, Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Optional.empty()),
                organ(LAND, Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Optional.of(HOUSING)),
                organ(HALL_A, Tier.TOWNSHIP, TOWN_A, Optional.of(GOVERNMENT), Optional.empty()),
                organ(HALL_B, Tier.TOWNSHIP, TOWN_B, Optional.of(GOVERNMENT), Optional.empty()),
                organ(POST, Tier.TOWNSHIP, TOWN_A, Optional.of(POLICE), Optional.empty()),
                organ(COMMITTEE, Tier.VILLAGE, VILLAGE, Optional.of(HALL_A), Optional.empty()));
    }

    private static Organ organ(
            OrganId id, Tier tier, DivisionCode division, Optional<OrganId> superior, Optional<OrganId> successor) {
        return new Organ(
                id,
                id + "大楼",
                tier,
                division,
                superior,
                List.of(Competence.general()),
                Stationing.whole(),
                successor,
                id.equals(CENTRE));
    }
}
