package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.ZoneStation.CLERK;
import static dev.yidi.testkit.story.ZoneStation.COLLEAGUE;
import static dev.yidi.testkit.story.ZoneStation.CONSTABLE;
import static dev.yidi.testkit.story.ZoneStation.DISPATCHER;
import static dev.yidi.testkit.story.ZoneStation.INSPECTOR;
import static dev.yidi.testkit.story.ZoneStation.KEEPER;
import static dev.yidi.testkit.story.ZoneStation.POLICE;
import static dev.yidi.testkit.story.ZoneStation.STATION;
import static dev.yidi.testkit.story.ZoneStation.SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Custody;
import dev.yidi.core.casefile.LentPower;
import dev.yidi.core.indicator.Counts;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOption;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.FigureSheet;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 夜市一桌菜: noise, a bad dish and a helper's wages, settled at the station by people lent from above; then the loan ends. */
class NightMarketStory {
    private static final String FRIDAY_EVENING = "2026-06-12T11:30:00Z";

    @Test
    void a_quarrel_is_settled_where_it_arose_with_people_lent_from_above_and_none_is_lost_when_they_leave() {
        try (ZoneStation zone = new ZoneStation("夜市一桌菜", FRIDAY_EVENING)) {
            CaseId quarrel = sentDownOnLentPower(zone);
            settledByTheLent(zone, quarrel);
            countedAtItsLevel(zone);
            theLoanOfThePoliceEnds(zone);
            noNewCaseWithoutALoan(zone);
            theLoanOfTheSupervisionIsWithdrawn(zone);
        }
    }

    /** 下沉: the advice names the station and from whom it has the power; the case records both loans. */
    private static CaseId sentDownOnLentPower(ZoneStation zone) {
        CaseId quarrel = zone.register(CaseKind.DISPUTE, "market.night", "夜市摊位噪声、菜品和帮工工钱起争执", "冯七")
                .receipt()
                .caseId();
        RoutingAdvice advice = zone.yidi().reception().advise(CLERK, quarrel).orElseThrow();
        assertThat(advice.organ()).isEqualTo(STATION);
        assertThat(advice.candidates()).containsExactly(STATION, POLICE, SUPERVISION);
        assertThat(lent(advice)).containsExactly("gongan gongan-yeshi", "shichang shichang-yeshi");
        zone.sink(quarrel).orElseThrow();
        Custody custody = custody(zone, DISPATCHER, quarrel);
        assertThat(custody.accountable()).contains(STATION);
        assertThat(custody.lent())
                .extracting(LentPower::loan, LentPower::lender)
                .containsExactly(
                        tuple(new LoanId("gongan-yeshi"), POLICE), tuple(new LoanId("shichang-yeshi"), SUPERVISION));
        zone.tell("分拨建议：河东夜市片区工作站（权限由公安分局、市场监管局派驻）。王磊据此下沉，案卷记下两项派驻。");
        return quarrel;
    }

    /** 片区办理: the constable and the inspector act in the station's place; the history says from whom they are lent. */
    private static void settledByTheLent(ZoneStation zone, CaseId quarrel) {
        assertThat(zone.yidi().caseDesk().view(COLLEAGUE, quarrel))
                .as("not every constable is lent")
                .isInstanceOf(Answer.Absent.class);
        zone.yidi()
                .caseDesk()
                .accept(zone.by(CONSTABLE), quarrel, new AcceptCase(CONSTABLE))
                .orElseThrow();
        zone.tell("派驻民警林涛当晚在工作站受理，同所的周毅看不到此案。");
        zone.time.advance(Duration.ofHours(14));
        assertThat(zone.yidi().caseDesk().view(INSPECTOR, quarrel)).isInstanceOf(Answer.Done.class);
        zone.yidi()
                .caseDesk()
                .addNote(zone.by(INSPECTOR), quarrel, new AddNote(text("菜品已封样，摊主同意退一赔一")))
                .orElseThrow();
        zone.yidi()
                .caseDesk()
                .conclude(zone.by(INSPECTOR), quarrel, new ConcludeCase(CaseResult.RESOLVED, text("退赔、调低音响、结清工钱")))
                .orElseThrow();
        zone.yidi()
                .caseDesk()
                .answer(zone.by(KEEPER), quarrel, new AnswerCitizen(text("三件事都已办好")))
                .orElseThrow();
        zone.yidi().caseDesk().close(zone.by(KEEPER), quarrel, new CloseCase()).orElseThrow();
        assertThat(lines(zone, quarrel, "lent-officer-acted"))
                .extracting(facts -> facts.get("officer") + " lent from " + facts.get("lender"))
                .containsExactly(
                        "lin-tao lent from gongan", "he-jing lent from shichang", "he-jing lent from shichang");
        zone.tell("次日上午市场监管局派驻的何静封样、办结，站里的邵岚答复结案；每一步都写明人从哪里派来。");
    }

    private static void countedAtItsLevel(ZoneStation zone) {
        CountyProfile county = zone.yidi().profile();
        FigureQuery june = FigureQuery.over(Period.of(PeriodBasis.RECEIVED, YearMonth.of(2026, 6), county.zone()))
                .by(county.figures().at(Tier.ZONE))
                .at(zone.time.instant());
        FigureSheet sheet = zone.yidi().statistics().sheet(DISPATCHER, june).orElseThrow();
        assertThat(sheet.values())
                .filteredOn(figure -> figure.indicator() == IndicatorId.LOCAL_RESOLUTION)
                .singleElement()
                .satisfies(figure -> assertThat(figure.factors()).containsExactly(new Counts(1, 1)));
        assertThat(sheet.reading().differing())
                .as("the county counts by township; by the station is asked for here, and says so")
                .containsExactly(IndicatorOption.LEVEL);
        zone.tell("六月就地化解：片区一级，一件中的一件；本表口径为片区，与方案口径（乡镇）不同，表上注明。");
    }

    /** 派驻期满: the open case goes up to the police by itself, and the first handler stays. */
    private static void theLoanOfThePoliceEnds(ZoneStation zone) {
        zone.time.moveTo(Instant.parse("2026-06-28T12:00:00Z"));
        Registered noise = zone.register(CaseKind.REQUEST, "order.noise", "夜市半夜还放音响", "蒋八");
        CaseId caseId = noise.receipt().caseId();
        zone.sink(caseId).orElseThrow();
        zone.yidi()
                .caseDesk()
                .accept(zone.by(CONSTABLE), caseId, new AcceptCase(CONSTABLE))
                .orElseThrow();
        OfficerId first = custody(zone, DISPATCHER, caseId).firstHandler();
        zone.tell("期满前两天又来一件噪声诉求，林涛受理。");
        zone.time.moveTo(Instant.parse("2026-06-30T15:59:00Z"));
        zone.yidi().timekeeper().sweep(100);
        assertThat(custody(zone, DISPATCHER, caseId).accountable()).contains(STATION);
        zone.time.moveTo(Instant.parse("2026-06-30T16:00:00Z"));
        assertThat(zone.yidi().timekeeper().sweep(100).troubles()).isEmpty();
        Custody raised = custody(zone, COLLEAGUE, caseId);
        assertThat(raised.accountable()).contains(POLICE);
        assertThat(raised.firstHandler()).isEqualTo(first);
        assertThat(lines(zone, caseId, "loan-lapsed"))
                .singleElement()
                .satisfies(facts ->
                        assertThat(facts).containsEntry("loan", "gongan-yeshi").containsEntry("atEnd", "RAISE"));
        assertThat(zone.yidi()
                        .inquiry()
                        .follow(new Credential(noise.queryCode(), "7007"))
                        .orElseThrow()
                        .responsible())
                .contains("公安分局");
        zone.tell("七月一日零点派驻期满：案件自动上报公安分局，首办责任人不变，群众看到的责任单位同时更新。");
        zone.time.advance(Duration.ofHours(9));
        zone.yidi()
                .caseDesk()
                .accept(zone.by(COLLEAGUE), caseId, new AcceptCase(COLLEAGUE))
                .orElseThrow();
        zone.tell("周毅在局里接着办。");
    }

    private static void noNewCaseWithoutALoan(ZoneStation zone) {
        CaseId late = zone.register(CaseKind.REQUEST, "order.noise", "又放音响", "沈九")
                .receipt()
                .caseId();
        RoutingAdvice advice = zone.yidi().reception().advise(CLERK, late).orElseThrow();
        assertThat(advice.candidates()).containsExactly(POLICE);
        assertThat(lent(advice)).isEmpty();
        TongluCentre.refused(zone.sink(late), "case.dispatch.loan-over");
        zone.tell("再有噪声诉求，分拨建议直接给公安分局；硬要下沉，系统说明派驻已经期满。");
    }

    /** 收回派驻: under a profile without the loan the case goes up with the next day, though it was to be finished. */
    private static void theLoanOfTheSupervisionIsWithdrawn(ZoneStation zone) {
        CaseId food = zone.register(CaseKind.DISPUTE, "consumer.food", "凉菜不新鲜", "韩十")
                .receipt()
                .caseId();
        zone.sink(food).orElseThrow();
        zone.yidi()
                .caseDesk()
                .accept(zone.by(INSPECTOR), food, new AcceptCase(INSPECTOR))
                .orElseThrow();
        zone.goOnUnder(zone.yidi()
                .profile()
                .revise()
                .version("2026.2")
                .loans(List.of())
                .profile());
        assertThat(zone.yidi()
                        .caseDesk()
                        .conclude(zone.by(INSPECTOR), food, new ConcludeCase(CaseResult.RESOLVED, text("退款"))))
                .as("the inspector is of the bureau again, and the case still the station's")
                .isInstanceOf(Answer.Refused.class);
        zone.time.advance(Duration.ofDays(1));
        zone.yidi().timekeeper().sweep(100);
        assertThat(custody(zone, INSPECTOR, food).accountable()).contains(SUPERVISION);
        zone.tell("区里收回市场监管派驻，方案换成新版；次日零点在办案件回到市场监管局，一件不丢。");
    }

    private static List<String> lent(RoutingAdvice advice) {
        return advice.reasons().stream()
                .filter(reason -> reason.code().equals("routing.row.lent"))
                .map(NightMarketStory::fromWhom)
                .toList();
    }

    private static String fromWhom(Reason reason) {
        return reason.detail("lender").orElseThrow() + " "
                + reason.detail("loan").orElseThrow();
    }

    private static Custody custody(ZoneStation zone, OfficerId reader, CaseId caseId) {
        return zone.yidi().caseDesk().view(reader, caseId).orElseThrow().custody();
    }

    private static List<Map<String, String>> lines(ZoneStation zone, CaseId caseId, String type) {
        return zone.yidi().caseDesk().history(DISPATCHER, caseId).orElseThrow().stream()
                .filter(line -> line.type().equals(type))
                .map(HistoryLine::facts)
                .toList();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
