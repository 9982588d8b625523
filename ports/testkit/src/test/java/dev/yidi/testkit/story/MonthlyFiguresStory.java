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
import dev.yidi.core.desk.Role;
import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.CourtIntake;
import dev.yidi.core.indicator.Dimension;
import dev.yidi.core.indicator.EnterPeople;
import dev.yidi.core.indicator.EnterSuits;
import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.indicator.Population;
import dev.yidi.core.indicator.Rounding;
import dev.yidi.core.indicator.Slice;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.FigureSheet;
import dev.yidi.ports.LitigationQuery;
import dev.yidi.ports.LitigationSheet;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Unseen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 主任的月报: what the director asks on the first of the month, and what stands behind each number. */
class MonthlyFiguresStory {
    private static final ZoneId ZONE = Centre.COUNTY.zone();
    private static final OrganId ECOLOGY = new OrganId("shengtai");
    private static final TopicCode NOISE = new TopicCode("environment.noise");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId ECOLOGY_OFFICER = new OfficerId("gu-yan");
    private static final OfficerId DIRECTOR = new OfficerId("fang-min");
    private static final OfficerId REPORTS = new OfficerId("he-ping");
    private static final FigureQuery MARCH =
            FigureQuery.over(Period.of(PeriodBasis.RECEIVED, YearMonth.of(2026, 3), ZONE));

    private final Centre centre = new Centre(
            "主任的月报",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
            Centre.officer(ECOLOGY_OFFICER, "顾燕", ECOLOGY, Centre.ROOT, Role.HANDLER),
            Centre.officer(DIRECTOR, "方敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD),
            Centre.officer(REPORTS, "何平", Centre.CENTRE, Centre.ROOT, Role.SEALED_REPORT_OFFICER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void every_number_of_the_month_has_its_denominator_and_its_cases() {
        // March: three requests and a report. Two requests are answered, one of them after four days.
        CaseId quick = request();
        CaseId slow = request();
        request();
        report();
        handle(quick);
        centre.time.advance(Duration.ofDays(4));
        handle(slow);
        centre.time.moveTo(MARCH.period().until());
        centre.tell("三月：三件诉求、一件举报；两件诉求已答复结案，一件在办。");

        // The director asks. What is not due is in no denominator.
        FigureSheet sheet = sheet(DIRECTOR, MARCH);
        assertThat(sheet.figures().received()).isEqualTo(3);
        assertThat(figure(sheet, IndicatorId.ON_TIME_CLOSE).factors()).containsExactly(new Counts(2, 2));
        assertThat(figure(sheet, IndicatorId.ON_TIME_CLOSE).undecided()).isOne();
        assertThat(figure(sheet, IndicatorId.FIRST_AVG_REPLY).factors()).containsExactly(new Counts(4, 2));
        assertThat(figure(sheet, IndicatorId.FIRST_AVG_REPLY).shown(Rounding.STANDARD))
                .contains(new BigDecimal("2.00"));
        assertThat(figure(sheet, IndicatorId.MEDIATION_SUCCESS).value().isDefined())
                .isFalse();
        centre.tell("按期办结率 2/2，未到期 1 件；平均答复周期 4 天 ÷ 2 件 = 2.00 天；无调解，成功率不计。");

        // The sealed report is in none of it: that there are others she learns only as "fewer than ten".
        assertThat(sheet.unseen()).contains(new Unseen(0));
        assertThat(sheet(DIRECTOR, MARCH.of(Slice.ALL.of(CaseKind.REPORT)))
                        .figures()
                        .received())
                .isZero();
        assertThat(sheet(REPORTS, MARCH.of(Slice.ALL.of(CaseKind.REPORT)))
                        .figures()
                        .received())
                .isOne();
        centre.tell("举报件不在其中；主任只知道另有“不足 10 件”。");

        // She follows a number to its cases, and splits the month by organ: the parts add up.
        assertThat(centre.yidi
                        .statistics()
                        .casesBehind(DIRECTOR, MARCH, IndicatorId.FIRST_AVG_REPLY, Optional.empty(), 10)
                        .orElseThrow()
                        .cases())
                .extracting(row -> row.line().caseId())
                .contains(quick, slow);
        assertThat(sheet.figures().by(Dimension.organ()).parts().values().stream()
                        .mapToLong(part -> part.received())
                        .sum())
                .isEqualTo(3);
        assertThat(sheet.figures()
                        .by(Dimension.topicGroup(Centre.COUNTY.topics()))
                        .parts()
                        .keySet())
                .containsExactly(new TopicCode("environment"));
        centre.tell("每个数字可追到案件；按单位拆分，合计不变。");

        // How many went to court: the court's bulletin and the statistics' people, entered by the centre with their
        // source.
        centre.time.advance(Duration.ofDays(9));
        litigationOfTheQuarter();

        // Two months on the third request is overdue by law, and March looks different from there.
        centre.time.advance(Duration.ofDays(90));
        Figure later = figure(sheet(DIRECTOR, MARCH.at(centre.time.instant())), IndicatorId.ON_TIME_CLOSE);
        assertThat(later.factors()).containsExactly(new Counts(2, 3));
        assertThat(figure(sheet(DIRECTOR, MARCH), IndicatorId.ON_TIME_CLOSE).factors())
                .containsExactly(new Counts(2, 2));
        centre.tell("六月再看三月：在办件已超期，按期办结率 2/3；按三月底口径仍是 2/2。");
    }

    private void litigationOfTheQuarter() {
        YearMonth january = YearMonth.of(2026, 1);
        LitigationQuery quarter = LitigationQuery.of(Centre.ROOT, january, january.plusMonths(2));
        people(412_000, 38_000);
        suits(january, 310, 6);
        suits(january.plusMonths(1), 248, 4);
        LitigationSheet early =
                centre.yidi.statistics().litigationRate(DIRECTOR, quarter).orElseThrow();
        assertThat(early.figure().value().isDefined()).isFalse();
        assertThat(early.missing()).containsExactly(Centre.ROOT + " 2026-03");
        suits(january.plusMonths(2), 327, 5);

        LitigationSheet whole =
                centre.yidi.statistics().litigationRate(DIRECTOR, quarter).orElseThrow();
        assertThat(whole.figure().factors()).containsExactly(new Counts(900, 450_000));
        assertThat(whole.figure().shown(Rounding.STANDARD)).contains(new BigDecimal("20.00"));
        assertThat(whole.numbers())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.source().enteredBy()).isEqualTo(DISPATCHER));
        centre.tell("一季度万人成讼率：法院新收一审民商事、行政案件 900 件 ÷ 常住及登记流动人口 450000 人 = 20.00；三月数未到时不计。");
    }

    private void suits(YearMonth month, long civil, long administrative) {
        centre.yidi
                .numbersDesk()
                .enterSuits(
                        centre.by(DISPATCHER),
                        new EnterSuits(
                                new CourtIntake(
                                        Centre.ROOT,
                                        month,
                                        civil,
                                        administrative,
                                        "法院司法统计月报 " + month,
                                        month.plusMonths(1).atDay(5)),
                                "县人民法院"))
                .orElseThrow();
    }

    private void people(long residents, long floating) {
        Population people = new Population(Centre.ROOT, residents, floating, "统计公报", LocalDate.of(2025, 12, 31));
        centre.yidi
                .numbersDesk()
                .enterPeople(centre.by(DISPATCHER), new EnterPeople(people, "县统计局"))
                .orElseThrow();
    }

    private FigureSheet sheet(OfficerId officer, FigureQuery query) {
        return centre.yidi.statistics().sheet(officer, query).orElseThrow();
    }

    private static Figure figure(FigureSheet sheet, IndicatorId id) {
        return sheet.values().stream()
                .filter(each -> each.indicator() == id)
                .findFirst()
                .orElseThrow();
    }

    private CaseId request() {
        return register(
                CLERK,
                Register.of(IntakeChannel.PHONE, Centre.VILLAGE, CaseKind.REQUEST, text("夜间噪声"), text("工地夜间施工"))
                        .about(NOISE));
    }

    private void report() {
        Register matter = Register.of(
                        IntakeChannel.LETTER, Centre.VILLAGE, CaseKind.REPORT, text("反映某所不作为"), text("多次报警无人处理"))
                .about(NOISE);
        register(REPORTS, matter);
    }

    private CaseId register(OfficerId officer, Register matter) {
        PartyEntry citizen = PartyEntry.person(PartyRole.APPLICANT, PersonName.of("冯七"), PhoneNumber.of("13900007007"));
        return centre.yidi
                .reception()
                .register(centre.by(officer), matter.between(citizen))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private void handle(CaseId caseId) {
        Dispatch dispatch = new Dispatch(DispatchVerb.FORWARD, ECOLOGY, text("属该单位职责"), Optional.empty());
        centre.yidi.caseDesk().dispatch(centre.by(DISPATCHER), caseId, dispatch).orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(ECOLOGY_OFFICER), caseId, new AcceptCase(ECOLOGY_OFFICER))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .conclude(centre.by(ECOLOGY_OFFICER), caseId, new ConcludeCase(CaseResult.RESOLVED, text("已停工整改")))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .answer(centre.by(ECOLOGY_OFFICER), caseId, new AnswerCitizen(text("夜间施工已停")))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .close(centre.by(ECOLOGY_OFFICER), caseId, new CloseCase())
                .orElseThrow();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
