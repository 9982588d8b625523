package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.Role;
import dev.yidi.core.hall.BeginServing;
import dev.yidi.core.hall.CallTicketAgain;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.FinishServing;
import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.MarkTicketMissed;
import dev.yidi.core.hall.PassTicket;
import dev.yidi.core.hall.ServiceDirectory;
import dev.yidi.core.hall.TicketCommand;
import dev.yidi.ports.Answer;
import dev.yidi.ports.GuidanceDesk;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 赶集日: everybody comes on the day of the market; the hall gets nobody's name and lets nobody wait without end. */
class MarketDayStory {
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId SECOND = new OfficerId("wang-lei");
    private static final OfficerId MEDIATOR = new OfficerId("zhao-xiuying");
    private static final OrganId COMMITTEE = new OrganId("tiaojie");
    private static final WindowId ONE = new WindowId("w01");
    private static final WindowId TWO = new WindowId("w02");
    private static final WindowId MEDIATION = new WindowId("w12");
    private static final TopicCode QUARREL = new TopicCode("dispute.neighbour");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Centre centre = new Centre(
            "赶集日",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(SECOND, "王磊", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(MEDIATOR, "赵秀英", COMMITTEE, Centre.ROOT, Role.HANDLER, Role.MEDIATOR));
    private final GuidanceDesk desk = centre.yidi.guidanceDesk();

    @AfterEach
    void told() {
        centre.close();
    }

    @Test
    void the_market_fills_the_hall() {
        whoever_stays_at_home_reads_where_to_go();
        FileId farmer = draw(Errand.open());
        centre.tell("一位农民取号，没说办什么事，引导到无差别受理窗口。");
        centre.time.advance(Duration.ofMinutes(3));
        FileId neighbours = draw(Errand.on(QUARREL));
        centre.time.advance(Duration.ofMinutes(2));
        FileId grandmother = draw(Errand.open(), PriorityGround.ELDERLY);
        FileId absent = draw(Errand.open());
        centre.tell("邻里纠纷当事人、一位老人、一位小贩先后取号；屏幕上只有号码，没有姓名。");
        assertThat(desk.display().waiting()).hasSize(4);

        assertThat(next(CLERK, ONE)).isEqualTo(grandmother);
        assertThat(next(SECOND, TWO)).isEqualTo(farmer);
        assertThat(next(MEDIATOR, MEDIATION)).isEqualTo(neighbours);
        centre.tell("老人优先叫到一号窗口，农民到二号窗口，邻里纠纷到人民调解窗口，谁也没有叫到同一个号。");
        step(CLERK, grandmother, new BeginServing());
        step(SECOND, farmer, new BeginServing());
        centre.time.advance(Duration.ofMinutes(10));
        step(CLERK, grandmother, new FinishServing(Optional.empty()));

        step(SECOND, farmer, new PassTicket(MEDIATION));
        centre.tell("农民说的其实是地界纠纷，转人民调解窗口，不用重新取号。");
        assertThat(next(SECOND, TWO)).isEqualTo(absent);
        assertThat(act(SECOND, absent, new MarkTicketMissed()).reasons())
                .extracting(Reason::code)
                .containsExactly("hall.called-too-seldom");
        step(SECOND, absent, new CallTicketAgain());
        step(SECOND, absent, new MarkTicketMissed());
        centre.tell("小贩回去看摊了，叫号两次无人应答，过号。");

        step(MEDIATOR, neighbours, new BeginServing());
        centre.time.advance(Duration.ofMinutes(15));
        CaseId registered = register();
        step(MEDIATOR, neighbours, new FinishServing(Optional.empty()));
        assertThat(next(MEDIATOR, MEDIATION)).isEqualTo(farmer);
        step(MEDIATOR, farmer, new BeginServing());
        centre.time.advance(Duration.ofMinutes(5));
        step(CLERK, farmer, new FinishServing(Optional.of(registered)));
        centre.tell("地界纠纷登记成案，号票与案件关联。");

        the_day_in_figures();
        assertThat(desk.view(CLERK, farmer).orElseThrow().caseId()).contains(registered);
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private void whoever_stays_at_home_reads_where_to_go() {
        ServiceDirectory guide = centre.yidi.serviceGuide().directory(Errand.on(QUARREL), Optional.of(Centre.VILLAGE));
        assertThat(guide.services())
                .extracting(service -> service.window().id())
                .contains(ONE, MEDIATION);
        assertThat(guide.periods()).isNotEmpty();
        assertThat(centre.yidi.serviceGuide().duty(DAY).workday()).isTrue();
        assertThat(centre.yidi.serviceGuide().duty(DAY.minusDays(1)).windows()).isEmpty();
        centre.tell("服务指南写明哪些窗口办、几点开门、依据哪部法规、几日办结；周日不开门。");
    }

    private void the_day_in_figures() {
        HallFigures hall = desk.figures(CLERK, DAY, Optional.empty()).orElseThrow();
        assertThat(hall.served()).isEqualTo(3);
        assertThat(hall.missed()).isOne();
        assertThat(hall.left()).isZero();
        assertThat(hall.turns()).isEqualTo(4);
        HallFigures mediation = desk.figures(CLERK, DAY, Optional.of(MEDIATION)).orElseThrow();
        assertThat(mediation.serving().median()).contains(Duration.ofMinutes(5));
        assertThat(mediation.serving().ninety()).contains(Duration.ofMinutes(15));
        assertThat(mediation.waiting().ninety()).contains(Duration.ofMinutes(15));
        centre.tell("当日 3 人办结、1 人过号；调解窗口等候最长 15 分钟。");
    }

    private CaseId register() {
        Register matter = new Register(
                IntakeChannel.VISIT,
                Optional.of(MEDIATION),
                Optional.empty(),
                Centre.VILLAGE,
                FreeText.of("地界纠纷"),
                FreeText.of("两家田埂界线不清"),
                2,
                CaseKind.DISPUTE,
                Optional.empty(),
                Optional.of(QUARREL),
                List.of(new PartyEntry(
                        PartyRole.APPLICANT,
                        false,
                        PersonName.of("何满仓"),
                        Optional.of(PhoneNumber.of("13900001234")),
                        Optional.empty())),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        return centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private FileId draw(Errand errand, PriorityGround... grounds) {
        DrawTicket ticket = new DrawTicket(errand, Set.of(grounds), Optional.empty());
        return desk.draw(centre.by(CLERK), ticket).orElseThrow().fileId();
    }

    private FileId next(OfficerId officer, WindowId window) {
        return desk.callNext(centre.by(officer), window).orElseThrow().fileId();
    }

    private void step(OfficerId officer, FileId ticket, TicketCommand command) {
        act(officer, ticket, command).orElseThrow();
    }

    private Answer<?> act(OfficerId officer, FileId ticket, TicketCommand command) {
        return desk.conduct(centre.by(officer), ticket, command);
    }
}
