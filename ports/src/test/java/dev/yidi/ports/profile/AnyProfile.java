package dev.yidi.ports.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.CountyId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.AppointmentRule;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.QueueRule;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.escalation.RungTrigger;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.likeness.Key;
import dev.yidi.core.likeness.Share;
import dev.yidi.core.likeness.Thresholds;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.PanelGround;
import dev.yidi.core.mediation.RuleBasis;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territories;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.profile.CardColour;
import dev.yidi.core.profile.CardRule;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.ClassificationRules;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.KindRule;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTable;
import dev.yidi.core.profile.RoutingTables;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SignalRule;
import dev.yidi.core.profile.SupervisionOccasion;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
import dev.yidi.core.profile.TopicRule;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RepresentativeRule;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.Validity;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random valid profiles that use every corner of the document form. */
final class AnyProfile {
    private static final List<TopicCode> TOPICS = Presets.centre().topics().topics().stream()
            .map(topic -> topic.code())
            .toList();

    private final Random random;

    private AnyProfile(Random random) {
        this.random = random;
    }

    static Arbitrary<CountyProfile> profiles() {
        return Arbitraries.randomValue(random -> new AnyProfile(random).profile());
    }

    private CountyProfile profile() {
        Territory territory = territory();
        DivisionCode root = territory.root().code();
        CountyProfile standard = new CountyProfile(
                "any-" + random.nextInt(3),
                "1." + random.nextInt(9),
                one(List.of("甲", "name \"quoted\" \\ / \t 𠮷", "x")),
                new CountyId("990101"),
                one(List.of(Mode.values())),
                one(List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("+08:00"))),
                one(List.of(UnknownYearPolicy.values())),
                territory,
                territory.tiers(),
                Organs.of(organs(territory)),
                list(3, i -> window(i)),
                Presets.centre().topics(),
                classification(),
                routing(root),
                rules(),
                list(2, i -> new Promise(new LimitId("XF_HANDLE"), kinds(), topics(), Span.days(1 + i))),
                list(2, this::ladder),
                policy(),
                supervision(),
                signals(),
                random.nextBoolean() ? Map.of() : Map.of("a.b", "甲 \n 乙", "c", "x"),
                RetentionSchedule.published(),
                list(2, i -> loan(i, territory)),
                HallRules.standard(),
                IndicatorOptions.standard(),
                List.of(),
                formerRules());
        return random.nextBoolean()
                ? standard
                : standard.revise()
                        .hall(hall(standard.windows()))
                        .figures(figures(territory))
                        .mediation(list(2, this::localTerms))
                        .profile();
    }

    private LocalTerms localTerms(int index) {
        MediationTerms model = one(List.of(
                MediationTermsTable.published().get("administrative"),
                MediationTermsTable.published().get("rural-land")));
        Citation basis = new Citation("甲县调解办法(2026)", "" + (index + 1));
        List<RuleBasis> rules = new ArrayList<>(model.rules());
        rules.add(new RuleBasis(MediationRule.PANEL, basis));
        rules.add(new RuleBasis(MediationRule.NOTICES, basis));
        return new LocalTerms(
                new MediationTerms(
                        "local-" + index,
                        model.type(),
                        new Validity(
                                LocalDate.of(2026, 1, 1),
                                one(List.of(Optional.empty(), Optional.of(LocalDate.of(2027, 1, 1))))),
                        one(List.of("CN-99", "CN-990101")),
                        Set.of(),
                        Set.of(),
                        model.applyWithin(),
                        model.startActs(),
                        model.fee(),
                        model.acceptance(),
                        model.linkage(),
                        model.objectionToNamedMediatorEnds(),
                        model.recusalOverridableByAll(),
                        model.recusalAtOneRequest(),
                        some(PanelGround.class),
                        model.laterRoles(),
                        model.attempts(),
                        some(MediationNotice.class),
                        model.online(),
                        model.ends(),
                        model.effectActs(),
                        model.writtenTriggers(),
                        model.otherWays(),
                        model.confirmable(),
                        Span.days(1 + random.nextInt(9)),
                        model.visit(),
                        basis,
                        rules),
                model.name(),
                false);
    }

    private IndicatorOptions figures(Territory territory) {
        return new IndicatorOptions(
                Norm.STATUTORY,
                one(List.of(RepeatReading.values())),
                one(List.copyOf(territory.tiers())),
                random.nextInt(3_661),
                random.nextInt(3_661),
                random.nextBoolean() ? Set.of(RatedSubject.ORGAN) : EnumSet.allOf(RatedSubject.class),
                new Exclusions(some(CaseKind.class), some(PetitionCategory.class), some(EndKind.class)),
                some(MediationType.class),
                one(List.of(LitigationCases.values())),
                one(List.of(PopulationScope.values())));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (random.nextInt(4) == 0) {
                some.add(each);
            }
        }
        return some;
    }

    private HallRules hall(List<Window> windows) {
        Map<PriorityGround, Integer> headStart = new EnumMap<>(PriorityGround.class);
        headStart.put(one(List.of(PriorityGround.values())), random.nextInt(241));
        Map<WindowId, SlotPlan> plans = new HashMap<>();
        windows.stream().filter(window -> random.nextBoolean()).forEach(window -> plans.put(window.id(), plan()));
        return new HallRules(
                new QueueRule(headStart, 1 + random.nextInt(9)),
                new AppointmentRule(
                        plan(),
                        plans,
                        random.nextInt(91),
                        random.nextInt(10_081),
                        1 + random.nextInt(20),
                        random.nextInt(241),
                        random.nextInt(241),
                        1 + random.nextInt(366)));
    }

    private SlotPlan plan() {
        int places = random.nextInt(4);
        return new SlotPlan(5 + random.nextInt(100), places, places == 1 ? 0 : random.nextInt(34));
    }

    private List<RuleSet> formerRules() {
        return list(
                2,
                i -> new RuleSet("former", "" + i, List.of(limit("XF_HANDLE")))
                        .over(i == 0 ? RuleSet.zhejiang2016() : new RuleSet("older", "1", List.of(limit("OLD")))));
    }

    private Loan loan(int index, Territory territory) {
        LocalDate from = LocalDate.of(2026, 1, 1 + random.nextInt(20));
        Roster roster = new Roster(
                Set.of(one(List.of(DayOfWeek.values()))),
                random.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2026, 5, 9)),
                random.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2026, 5, 8)));
        DivisionCode town = territory.at(Tier.TOWNSHIP).get(0).code();
        return new Loan(
                new LoanId("loan-" + index),
                new OrganId("lender"),
                new OrganId("town"),
                new OrganId(one(List.of("lender", "city", "centre"))),
                random.nextBoolean() ? Set.of() : Set.of(new OfficerId("officer-" + index), new OfficerId("x" + index)),
                List.of(new Competence(topics(), kinds(), random.nextBoolean() ? Set.of() : Set.of(town))),
                new Validity(from, one(List.of(Optional.empty(), Optional.of(from.plusDays(200))))),
                random.nextBoolean() ? Optional.empty() : Optional.of(roster),
                one(List.of(
                        List.of(),
                        List.of(TimeRange.parse("00:00-02:00"), TimeRange.parse("18:00-24:00")),
                        List.of(TimeRange.parse("09:00-17:00")))),
                new Citation("甲县派驻办法(2026)", "4 ¶1"),
                one(List.of(OwnCases.values())),
                one(List.of(LoanEnd.values())));
    }

    private SignalPolicy signals() {
        return random.nextBoolean()
                ? SignalPolicy.standard()
                : new SignalPolicy(List.of(new SignalRule(
                        one(List.of(SignalKind.values())),
                        2 + random.nextInt(9),
                        1 + random.nextInt(90),
                        one(List.of(Tier.values())))));
    }

    private SupervisionPolicy supervision() {
        return random.nextBoolean()
                ? SupervisionPolicy.standard()
                : new SupervisionPolicy(
                        List.of(new SupervisionStep(
                                one(List.of(SupervisionLevel.values())), Span.days(1 + random.nextInt(9)), false)),
                        list(2, i -> new CardRule(CardColour.RED, i + 1, i, 30, 60 + i)),
                        random.nextInt(4),
                        random.nextBoolean(),
                        list(
                                2,
                                i -> new SupervisionOccasion(
                                        List.of(Milestone.values()).get(i), one(List.of(SupervisionLevel.values())))));
    }

    private Territory territory() {
        Territory own = Territory.read(new StringReader("""
                code,name,tier,parent,valid_from,valid_until,successors,former_names
                990101,甲县,COUNTY,,,,,
                990101101,乙镇,TOWNSHIP,990101,2001-05-01,,,"旧镇@2010-01-01"
                990101102,"丙,乡",TOWNSHIP,990101,1990-01-01,2012-12-31,990101101000,
                """));
        Territory shipped = Territories.shipped("330922");
        return one(List.of(
                own,
                own.withSynthetic(Tier.VILLAGE, "村"),
                shipped,
                shipped.withSynthetic(Tier.GRID, "网格"),
                shipped.withSynthetic(Tier.GRID, "第一网格")));
    }

    private List<Organ> organs(Territory territory) {
        DivisionCode root = territory.root().code();
        DivisionCode town = territory.at(Tier.TOWNSHIP).get(0).code();
        List<Organ> organs = new ArrayList<>();
        organs.add(organ("centre", Tier.COUNTY, root, Optional.empty(), Optional.empty(), true));
        organs.add(organ("city", Tier.PREFECTURE, DivisionCode.of("9901"), Optional.empty(), Optional.empty(), false));
        organs.add(organ(
                "town",
                Tier.TOWNSHIP,
                town,
                Optional.of(new OrganId("centre")),
                Optional.empty(),
                random.nextBoolean()));
        organs.add(organ(
                "old", Tier.COUNTY, root, Optional.of(new OrganId("city")), Optional.of(new OrganId("centre")), false));
        organs.add(new Organ(
                new OrganId("lender"),
                "公安局",
                Tier.COUNTY,
                root,
                Optional.of(new OrganId("city")),
                List.of(Competence.general()),
                stationing(),
                Optional.empty(),
                false));
        return organs;
    }

    private Organ organ(
            String id,
            Tier tier,
            DivisionCode division,
            Optional<OrganId> superior,
            Optional<OrganId> successor,
            boolean centre) {
        return new Organ(
                new OrganId(id),
                id + " 单位",
                tier,
                division,
                superior,
                list(2, i -> new Competence(topics(), kinds(), Set.of())),
                stationing(),
                successor,
                centre);
    }

    private Stationing stationing() {
        Roster roster = new Roster(
                Set.of(one(List.of(DayOfWeek.values()))),
                random.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2026, 5, 9)),
                random.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2026, 5, 8)));
        return one(List.of(
                Stationing.whole(),
                Stationing.permanent(),
                Stationing.away(),
                Stationing.onCall(1 + random.nextInt(90)),
                Stationing.rotating(roster)));
    }

    private Window window(int index) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.SUNDAY, List.of(TimeRange.parse("20:00-24:00")));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                week.put(day, List.of(TimeRange.parse("08:30-12:00"), TimeRange.parse("14:00-17:30")));
            }
        }
        boolean every = random.nextBoolean();
        OpeningHours hours = random.nextBoolean()
                ? OpeningHours.weekdays(TimeRange.parse("09:00-11:00"))
                : new OpeningHours(week, random.nextBoolean());
        return new Window(
                new WindowId("w" + index),
                "窗口 " + index,
                Optional.of(new OrganId("centre")).filter(organ -> !every || random.nextBoolean()),
                every,
                every ? Set.of() : topics(),
                hours);
    }

    private ClassificationRules classification() {
        boolean petition = random.nextBoolean();
        return new ClassificationRules(
                list(3, i -> new TopicRule(one(List.of("t" + i, "rule." + i)), one(TOPICS), words())),
                list(2, i -> new KindRule("k" + i, CaseKind.PETITION, category(), words())),
                one(TOPICS),
                petition ? CaseKind.PETITION : CaseKind.DISPUTE,
                petition ? category() : Optional.empty(),
                1 + random.nextInt(20));
    }

    private Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            words.put(one(List.of("土地", "two words", "噪声", "a\"b", "界")), 1 + random.nextInt(5));
        }
        return words;
    }

    private RoutingTables routing(DivisionCode root) {
        List<RoutingRow> rows = new ArrayList<>(list(3, i -> row("r" + i, root)));
        rows.add(RoutingRow.all("rest", new RouteTarget.ToOrgan(new OrganId("centre"))));
        RoutingTable inner = new RoutingTable("inner", List.of(RoutingRow.all("only", target(false))));
        return new RoutingTables("main", List.of(new RoutingTable("main", rows), inner));
    }

    private RoutingRow row(String id, DivisionCode root) {
        Set<PetitionCategory> categories = new LinkedHashSet<>();
        category().ifPresent(categories::add);
        return new RoutingRow(
                id,
                kinds(),
                categories,
                topics(),
                random.nextBoolean() ? Set.of() : Set.of(root),
                random.nextBoolean() ? Set.of() : Set.of(one(List.of(IntakeChannel.values()))),
                target(true));
    }

    private RouteTarget target(boolean jump) {
        return one(List.of(
                new RouteTarget.ToOrgan(new OrganId("town")),
                new RouteTarget.ToCompetent(Tier.TOWNSHIP),
                jump ? new RouteTarget.ToTable("inner") : new RouteTarget.ToOrgan(new OrganId("old"))));
    }

    private RuleSet rules() {
        RuleSet local = new RuleSet("local", "3", List.of(limit("LOCAL"), limit("XF_TRIAGE")));
        return one(List.of(
                RuleSet.national2022(),
                local.over(RuleSet.national2022()),
                RuleSet.zhejiang2016().over(RuleSet.national2022()),
                new RuleSet(
                        "own",
                        "1",
                        List.of(limit("XF_HANDLE"), limit("JC_APPLY")),
                        List.of(new RepresentativeRule(
                                Optional.of(1 + random.nextInt(20)),
                                1 + random.nextInt(5),
                                new Citation("某条例", "3"))))));
    }

    private Limit limit(String id) {
        boolean petition = random.nextBoolean();
        return new Limit(
                new LimitId(id),
                one(List.of(LimitNature.values())),
                Span.days(30 + random.nextInt(30)),
                Milestone.REGISTERED,
                random.nextBoolean() ? Set.of(Milestone.CLOSED) : Set.of(Milestone.CLOSED, Milestone.ANSWERED),
                one(List.of(RollPolicy.values())),
                one(List.of(
                        Optional.empty(),
                        Optional.of(new ExtensionRule("PARTIES", Optional.empty(), Optional.empty())),
                        Optional.of(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(9)), Optional.of(2))))),
                random.nextBoolean() ? Set.of() : Set.of(PauseReason.HEARING),
                new Citation("甲县办件规则(2026)", "3 ¶2"),
                one(List.of(
                        Validity.always(),
                        new Validity(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2030, 1, 1))))),
                "CN-990101",
                petition ? Set.of(CaseKind.PETITION) : kinds(),
                petition ? Set.of(PetitionCategory.SUGGESTION) : Set.of());
    }

    private Ladder ladder(int index) {
        return new Ladder(
                "l" + index,
                random.nextBoolean() ? Set.of() : Set.of(new LimitId("XF_HANDLE")),
                kinds(),
                topics(),
                random.nextBoolean() && index == 0 ? Set.of(one(List.of(MatterRisk.values()))) : Set.of(),
                List.of(rung("a"), rung("b")));
    }

    private Rung rung(String id) {
        RungTrigger trigger = one(List.of(RungTrigger.values()));
        Span span = one(List.of(Span.days(3), Span.workingDays(1), Span.hours(5)));
        return new Rung(
                new RungId(id),
                one(List.of(Norm.values())),
                trigger,
                trigger.needsOffset() ? Optional.of(span) : Optional.empty(),
                RungAction.REMIND);
    }

    private CasePolicy policy() {
        return new CasePolicy(
                one(List.of("{county}-{yyyy}-{seq:6}", "甲{yyyy}{MM}{dd}{seq:3}")),
                random.nextInt(10),
                random.nextInt(10),
                Span.days(1 + random.nextInt(60)),
                1 + random.nextInt(5),
                Span.hours(1 + random.nextInt(60)),
                random.nextBoolean(),
                random.nextBoolean(),
                List.of("GOOD", "FAIR", "BAD"),
                random.nextBoolean() ? Set.of("BAD") : Set.of("FAIR", "BAD"),
                random.nextBoolean()
                        ? CallBackRules.usual()
                        : new CallBackRules(
                                1 + random.nextInt(9),
                                random.nextInt(10),
                                random.nextBoolean() ? Set.of() : Set.of(CaseKind.DISPUTE, CaseKind.PETITION)),
                likeness());
    }

    private Thresholds likeness() {
        return random.nextBoolean()
                ? Thresholds.STANDARD
                : new Thresholds(
                        new Share(2, 3),
                        new Share(1 + random.nextInt(2), 4),
                        1 + random.nextInt(20),
                        1 + random.nextInt(900),
                        Map.of(one(List.of(Key.values())), 1 + random.nextInt(9)));
    }

    private Set<TopicCode> topics() {
        return random.nextBoolean() ? Set.of() : Set.of(one(TOPICS));
    }

    private Set<CaseKind> kinds() {
        return random.nextBoolean() ? Set.of() : Set.of(one(List.of(CaseKind.values())));
    }

    private Optional<PetitionCategory> category() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(List.of(PetitionCategory.values())));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> list(int max, IntFunction<T> maker) {
        List<T> values = new ArrayList<>();
        int size = random.nextInt(max + 1);
        for (int i = 0; i < size; i++) {
            values.add(maker.apply(i));
        }
        return values;
    }
}
