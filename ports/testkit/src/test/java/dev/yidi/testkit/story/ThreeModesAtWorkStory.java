package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.TierMove;
import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingQuestion;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 一件违建，三种办法: one matter from the window to its end under each preset, by the same steps of the same people. */
class ThreeModesAtWorkStory {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    private static final OfficerId HANDLER = new OfficerId("handler");
    private static final TopicCode BUILDING = new TopicCode("construction.illegal");

    @Test
    void the_same_steps_end_in_the_county_town_or_in_the_township_as_the_profile_says() {
        Map<Mode, Run> runs =
                Stream.of(Mode.values()).collect(Collectors.toMap(mode -> mode, ThreeModesAtWorkStory::run));
        try (Transcript transcript = new Transcript("一件违建三种办法", MovableTime.at("2026-03-03T01:00:00Z"))) {
            Stream.of(Mode.values()).forEach(mode -> transcript.tell(mode + "：" + runs.get(mode)));
        }

        assertThat(runs.get(Mode.CENTRE).move()).isEqualTo(TierMove.LATERAL);
        assertThat(runs.get(Mode.LINKAGE).move()).isEqualTo(TierMove.LATERAL);
        assertThat(runs.get(Mode.SUNK).move())
                .as("windows and powers went down")
                .isEqualTo(TierMove.SINK);
        assertThat(runs.get(Mode.SUNK).local()).isEqualTo(new Counts(1, 1));
        assertThat(runs.get(Mode.CENTRE).local()).isEqualTo(new Counts(0, 1));
        assertThat(runs.get(Mode.LINKAGE).local()).isEqualTo(new Counts(0, 1));
    }

    @Test
    void who_is_in_the_house_is_called_in_or_sits_in_the_towns_follows_from_stationing_and_windows() {
        assertThat(present(Presets.centre(), TUESDAY)).hasSizeGreaterThan(3);
        assertThat(present(Presets.linkage(), TUESDAY))
                .as("no building, no residents")
                .containsExactly("xinfang");
        assertThat(roster(Presets.linkage(), TUESDAY).onCall()).isNotEmpty();
        assertThat(windowTiers(Presets.sunk(), SATURDAY)).contains(Tier.TOWNSHIP);
        assertThat(roster(Presets.centre(), SATURDAY).windows()).isEmpty();
        assertThat(roster(Presets.linkage(), SATURDAY).windows()).isEmpty();
    }

    private static Run run(Mode mode) {
        CountyProfile county = Presets.of(mode);
        DivisionCode grid = county.territory().at(Tier.GRID).get(0).code();
        RoutingAdvice advice = county.advise(
                        RoutingQuestion.of(CaseKind.REQUEST, Optional.empty(), BUILDING, grid, IntakeChannel.PHONE))
                .orElseThrow();
        MovableTime time = MovableTime.at("2026-03-03T01:00:00Z");
        Yidi yidi = yidi(county, advice.organ(), time);
        CaseId caseId = yidi.reception()
                .register(
                        Envelope.of("1", CLERK),
                        Register.of(IntakeChannel.PHONE, grid, CaseKind.REQUEST, text("楼顶违建"), text("楼顶搭了彩钢棚"))
                                .about(BUILDING)
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("冯七"), PhoneNumber.of("13900007007"))))
                .orElseThrow()
                .receipt()
                .caseId();
        assertThat(yidi.reception().advise(CLERK, caseId).orElseThrow().organ()).isEqualTo(advice.organ());
        TierMove move = TierMove.between(Tier.COUNTY, advice.tier());
        DispatchVerb verb = move == TierMove.SINK ? DispatchVerb.SINK : DispatchVerb.FORWARD;
        yidi.caseDesk()
                .dispatch(
                        Envelope.of("2", DISPATCHER),
                        caseId,
                        new Dispatch(verb, advice.organ(), text("照建议"), Optional.empty()))
                .orElseThrow();
        yidi.caseDesk()
                .accept(Envelope.of("3", HANDLER), caseId, new AcceptCase(HANDLER))
                .orElseThrow();
        yidi.caseDesk()
                .conclude(Envelope.of("4", HANDLER), caseId, new ConcludeCase(CaseResult.RESOLVED, text("已拆除")))
                .orElseThrow();
        yidi.caseDesk()
                .answer(Envelope.of("5", HANDLER), caseId, new AnswerCitizen(text("已拆除")))
                .orElseThrow();
        yidi.caseDesk()
                .close(Envelope.of("6", HANDLER), caseId, new CloseCase())
                .orElseThrow();
        return new Run(county.organs().get(advice.organ()).name(), move, local(yidi, time.instant()));
    }

    private static Yidi yidi(CountyProfile county, OrganId organ, MovableTime time) {
        OrganId centre = county.centre().id();
        DivisionCode root = county.territory().root().code();
        return Yidi.builder()
                .profile(county)
                .stores(new InMemoryStores())
                .keys(Keys.local("stories", new byte[32]))
                .staff(Staff.of(List.of(
                        new Officer(CLERK, "陈静", centre, root, Set.of(Role.RECEPTIONIST)),
                        new Officer(DISPATCHER, "王磊", centre, root, Set.of(Role.CENTRE_DISPATCHER)),
                        new Officer(HANDLER, "许彬", organ, root, Set.of(Role.HANDLER)))))
                .clock(time)
                .build();
    }

    private static Counts local(Yidi yidi, Instant now) {
        CountyProfile county = yidi.profile();
        FigureQuery march = FigureQuery.over(Period.of(PeriodBasis.RECEIVED, YearMonth.of(2026, 3), county.zone()))
                .at(now);
        return yidi.statistics().sheet(DISPATCHER, march).orElseThrow().values().stream()
                .filter(figure -> figure.indicator() == IndicatorId.LOCAL_RESOLUTION)
                .flatMap(figure -> figure.factors().stream())
                .findFirst()
                .orElseThrow();
    }

    private static DutyRoster roster(CountyProfile county, LocalDate day) {
        return DutyRoster.on(county, WorkCalendar.published().with(UnknownYearPolicy.FAIL), day);
    }

    private static List<String> present(CountyProfile county, LocalDate day) {
        return roster(county, day).here().stream()
                .filter(organ -> county.organs().get(organ).tier() == Tier.COUNTY)
                .map(OrganId::value)
                .toList();
    }

    private static Set<Tier> windowTiers(CountyProfile county, LocalDate day) {
        return roster(county, day).windows().stream()
                .flatMap(window ->
                        county.windows().stream().filter(each -> each.id().equals(window.window())))
                .flatMap(window -> window.organ().stream())
                .map(organ -> county.organs().get(organ).tier())
                .collect(Collectors.toSet());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    private record Run(String organ, TierMove move, Counts local) {
        @Override
        public String toString() {
            return organ + "办结（" + move + "），乡镇及以下就地化解 " + local.counted() + "/" + local.of();
        }
    }
}
