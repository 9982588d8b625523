package dev.yidi.rest;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.CountyId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.Role;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
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
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTables;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A county with a centre, two bureaus and two towns, and one officer for each task. */
final class SmallCounty {
    static final DivisionCode COUNTY = DivisionCode.of("990101");
    static final DivisionCode TOWN = DivisionCode.of("990101101");
    static final DivisionCode OTHER_TOWN = DivisionCode.of("990101102");
    static final DivisionCode VILLAGE = DivisionCode.of("990101101201");

    static final OrganId GOVERNMENT = new OrganId("government");
    static final OrganId CENTRE = new OrganId("centre");
    static final OrganId HOUSING = new OrganId("housing");
    static final OrganId POLICE = new OrganId("police");
    static final OrganId HALL = new OrganId("hall");

    static final TopicCode NOISE = new TopicCode("noise");

    static final OfficerId CLERK = new OfficerId("clerk");
    static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    static final OfficerId CENTRE_HEAD = new OfficerId("centre-head");
    static final OfficerId HOUSING_OFFICER = new OfficerId("housing-officer");
    static final OfficerId HOUSING_HEAD = new OfficerId("housing-head");
    static final OfficerId POLICE_OFFICER = new OfficerId("police-officer");
    static final OfficerId HALL_OFFICER = new OfficerId("hall-officer");
    static final OfficerId GRID_WORKER = new OfficerId("grid-worker");
    static final OfficerId AUDITOR = new OfficerId("auditor");
    static final OfficerId SEALED_OFFICER = new OfficerId("sealed-officer");
    static final OfficerId MEDIATOR = new OfficerId("mediator");
    static final OfficerId POLICE_HEAD = new OfficerId("police-head");
    static final OfficerId DATA_OFFICER = new OfficerId("data-officer");
    static final OfficerId NO_ROLE = new OfficerId("no-role");

    static final String OWN_TERMS = "small-written";

    private SmallCounty() {}

    static CountyProfile profile() {
        Territory territory = territory();
        return new CountyProfile(
                "small",
                "1",
                "小县",
                new CountyId("990101"),
                Mode.CENTRE,
                ZoneId.of("Asia/Shanghai"),
                UnknownYearPolicy.PROVISIONAL,
                territory,
                territory.tiers(),
                Organs.of(List.of(
                        organ(GOVERNMENT, "县政府", Tier.COUNTY, COUNTY, Optional.empty()),
                        organ(CENTRE, "社会治理中心", Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT)),
                        organ(HOUSING, "住建局", Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT)),
                        organ(POLICE, "公安局", Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT)),
                        organ(HALL, "乙镇政府", Tier.TOWNSHIP, TOWN, Optional.of(GOVERNMENT)))),
                List.of(new Window(
                        new WindowId("w1"),
                        "一号窗口",
                        Optional.empty(),
                        true,
                        Set.of(),
                        OpeningHours.weekdays(TimeRange.parse("08:30-17:00")))),
                TopicCatalogue.of(List.of(Topic.of("life", "民生"), Topic.in(new TopicCode("life"), "noise", "噪声"))),
                ClassificationRules.always(NOISE, CaseKind.REQUEST, Optional.empty()),
                RoutingTables.of(RoutingRow.all("rest", new RouteTarget.ToOrgan(HOUSING))),
                RuleSet.national2022(),
                List.of(),
                List.of(new Ladder(
                        "duties",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(
                                Rung.before("remind", Norm.STATUTORY, Span.days(5), RungAction.REMIND),
                                Rung.at("raise", Norm.STATUTORY, RungAction.RAISE)))),
                new CasePolicy(
                        "{county}-{yyyy}-{seq:6}",
                        2,
                        1,
                        Span.days(30),
                        5,
                        Span.days(3),
                        true,
                        true,
                        List.of("SATISFIED", "UNSATISFIED"),
                        Set.of("UNSATISFIED")),
                SupervisionPolicy.standard(),
                SignalPolicy.standard(),
                Map.of("contact", "0571-12345", "contact.housing", "0571-67890"),
                RetentionSchedule.published(),
                List.of(),
                HallRules.standard(),
                IndicatorOptions.standard(),
                List.of(ownTerms()),
                List.of());
    }

    /** The county's own row of people's mediation, beside its model. */
    private static LocalTerms ownTerms() {
        MediationTerms model = MediationTermsTable.published().get("peoples");
        return new LocalTerms(named(OWN_TERMS, model), model.name(), false)
                .under("990101", new Citation("小县调解办法(2026)", "3"));
    }

    private static MediationTerms named(String name, MediationTerms like) {
        return new MediationTerms(
                name,
                like.type(),
                Validity.from(LocalDate.of(2026, 1, 1)),
                like.jurisdiction(),
                like.limits(),
                like.expiryEnds(),
                like.applyWithin(),
                like.startActs(),
                like.fee(),
                like.acceptance(),
                like.linkage(),
                like.objectionToNamedMediatorEnds(),
                like.recusalOverridableByAll(),
                like.recusalAtOneRequest(),
                like.panelGrounds(),
                like.laterRoles(),
                like.attempts(),
                like.notices(),
                like.online(),
                like.ends(),
                like.effectActs(),
                like.writtenTriggers(),
                like.otherWays(),
                like.confirmable(),
                like.reminder(),
                like.visit(),
                like.basis(),
                like.rules());
    }

    static List<Officer> officers() {
        return List.of(
                officer(CLERK, CENTRE, COUNTY, Role.RECEPTIONIST),
                officer(DISPATCHER, CENTRE, COUNTY, Role.CENTRE_DISPATCHER),
                officer(CENTRE_HEAD, CENTRE, COUNTY, Role.CENTRE_HEAD),
                officer(HOUSING_OFFICER, HOUSING, COUNTY, Role.HANDLER),
                officer(HOUSING_HEAD, HOUSING, COUNTY, Role.ORGAN_HEAD),
                officer(POLICE_OFFICER, POLICE, COUNTY, Role.HANDLER),
                officer(HALL_OFFICER, HALL, TOWN, Role.HANDLER),
                officer(GRID_WORKER, HALL, VILLAGE, Role.GRID_WORKER),
                officer(MEDIATOR, CENTRE, COUNTY, Role.MEDIATOR),
                officer(POLICE_HEAD, POLICE, COUNTY, Role.ORGAN_HEAD),
                officer(AUDITOR, GOVERNMENT, COUNTY, Role.AUDITOR),
                officer(SEALED_OFFICER, CENTRE, COUNTY, Role.SEALED_REPORT_OFFICER),
                officer(DATA_OFFICER, CENTRE, COUNTY, Role.DATA_PROTECTION_OFFICER),
                new Officer(NO_ROLE, "无岗", CENTRE, COUNTY, Set.of()));
    }

    private static Territory territory() {
        return Territory.of(List.of(
                Division.of(COUNTY, "小县", Tier.COUNTY, Optional.empty()),
                Division.of(TOWN, "乙镇", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(OTHER_TOWN, "丙乡", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(VILLAGE, "丁村", Tier.VILLAGE, Optional.of(TOWN)),
                Division.of(VILLAGE.local(1), "丁村网格", Tier.GRID, Optional.of(VILLAGE))));
    }

    private static Officer officer(OfficerId id, OrganId organ, DivisionCode division, Role role) {
        return new Officer(id, id.value(), organ, division, Set.of(role));
    }

    private static Organ organ(OrganId id, String name, Tier tier, DivisionCode division, Optional<OrganId> superior) {
        return new Organ(
                id,
                name,
                tier,
                division,
                superior,
                List.of(Competence.general()),
                Stationing.whole(),
                Optional.empty(),
                id.equals(CENTRE));
    }
}
