package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.Reason;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.hall.BeginServing;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.FinishServing;
import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.hall.TicketStage;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.GuidanceDesk;
import dev.yidi.ports.HallDisplay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 导诉台: tickets, the queue and windows that call at once. */
class GuidanceDeskTest {
    private static final WindowId ONE = new WindowId("w1");
    private static final WindowId TWO = new WindowId("w2");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Counters counters = new Counters(new InMemoryStores(), county(), SmallCounty.officers());
    private final GuidanceDesk desk = counters.yidi.guidanceDesk();

    @Test
    void priority_is_called_first_and_the_display_names_nobody() {
        FileId first = draw();
        counters.time.advance(Duration.ofMinutes(5));
        FileId elder = draw(PriorityGround.ELDERLY);
        assertThat(call(ONE).orElseThrow().fileId()).isEqualTo(elder);
        assertThat(call(TWO).orElseThrow().fileId()).isEqualTo(first);
        assertThat(call(ONE)).isInstanceOf(Answer.Absent.class);
        HallDisplay display = desk.display();
        assertThat(display.waiting()).isEmpty();
        assertThat(display.called())
                .extracting(HallDisplay.Line::window, HallDisplay.Line::stage)
                .containsExactlyInAnyOrder(tuple(ONE, TicketStage.CALLED), tuple(TWO, TicketStage.CALLED));
    }

    @Test
    void windows_that_call_at_once_never_get_one_ticket() throws InterruptedException {
        for (int i = 0; i < 12; i++) {
            draw();
        }
        List<Answer<FileReceipt>> answers = Together.run(12, i -> {
            Envelope by = Envelope.of("at-once-" + i, i % 2 == 0 ? SmallCounty.CLERK : SmallCounty.CENTRE_HEAD);
            return () -> desk.callNext(by, i % 2 == 0 ? ONE : TWO);
        });
        assertThat(answers.stream().map(answer -> answer.orElseThrow().fileId()))
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(desk.display().waiting()).isEmpty();
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void the_same_call_sent_twice_gets_the_same_ticket() {
        FileId first = draw();
        draw();
        Envelope by = Envelope.of("call-1", SmallCounty.CLERK);
        FileReceipt receipt = desk.callNext(by, ONE).orElseThrow();
        assertThat(receipt.fileId()).isEqualTo(first);
        assertThat(desk.callNext(by, ONE).orElseThrow()).isEqualTo(receipt);
        assertThat(desk.display().waiting()).hasSize(1);
        assertThat(desk.callNext(by, TWO).reasons()).extracting(Reason::code).containsExactly("command.id-reused");
    }

    @Test
    void serving_is_linked_to_the_case_registered_there_and_counted() {
        FileId ticket = draw();
        counters.time.advance(Duration.ofMinutes(7));
        call(ONE).orElseThrow();
        desk.conduct(counters.by(SmallCounty.CLERK), ticket, new BeginServing()).orElseThrow();
        counters.time.advance(Duration.ofMinutes(20));
        CaseId caseId = counters.open(Counters.request());
        FinishServing finish = new FinishServing(Optional.of(caseId));
        assertThat(desk.conduct(counters.by(SmallCounty.NO_ROLE), ticket, finish))
                .isNotInstanceOf(Answer.Done.class);
        desk.conduct(counters.by(SmallCounty.CLERK), ticket, finish).orElseThrow();
        Ticket served = desk.view(SmallCounty.CLERK, ticket).orElseThrow();
        assertThat(served.caseId()).contains(caseId);
        HallFigures figures =
                desk.figures(SmallCounty.CLERK, TODAY, Optional.of(ONE)).orElseThrow();
        assertThat(figures.served()).isOne();
        assertThat(figures.waiting().median()).contains(Duration.ofMinutes(7));
        assertThat(figures.serving().ninety()).contains(Duration.ofMinutes(20));
        assertThat(desk.figures(SmallCounty.CLERK, TODAY, Optional.of(TWO))
                        .orElseThrow()
                        .turns())
                .isZero();
        assertThat(desk.list(SmallCounty.CLERK, FileQuery.all().keyed("case:" + caseId))
                        .lines())
                .hasSize(1);
        assertThat(desk.history(SmallCounty.CLERK, ticket).orElseThrow()).hasSize(4);
    }

    @Test
    void what_nobody_called_ends_with_the_day() {
        FileId ticket = draw();
        counters.time.advance(Duration.ofDays(1));
        assertThat(call(ONE)).isInstanceOf(Answer.Absent.class);
        counters.yidi.timekeeper().sweep(100);
        assertThat(desk.view(SmallCounty.CLERK, ticket).orElseThrow().stage()).isEqualTo(TicketStage.LEFT);
        assertThat(desk.figures(SmallCounty.CLERK, TODAY, Optional.empty())
                        .orElseThrow()
                        .left())
                .isOne();
    }

    @Test
    void strangers_to_the_hall_neither_call_nor_see_a_ticket() {
        FileId ticket = draw();
        assertThat(desk.view(SmallCounty.HALL_OFFICER, ticket)).isInstanceOf(Answer.Absent.class);
        assertThat(desk.callNext(counters.by(SmallCounty.HALL_OFFICER), ONE)).isInstanceOf(Answer.Absent.class);
        assertThat(desk.callNext(counters.by(SmallCounty.AUDITOR), ONE).reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
    }

    private FileId draw(PriorityGround... grounds) {
        DrawTicket ticket = new DrawTicket(Errand.on(SmallCounty.NOISE), Set.of(grounds), Optional.empty());
        return desk.draw(counters.by(SmallCounty.CLERK), ticket).orElseThrow().fileId();
    }

    private Answer<FileReceipt> call(WindowId window) {
        return desk.callNext(counters.by(SmallCounty.CLERK), window);
    }

    private static CountyProfile county() {
        CountyProfile base = SmallCounty.profile();
        List<Window> windows = new ArrayList<>();
        for (WindowId id : List.of(ONE, TWO)) {
            windows.add(new Window(
                    id,
                    id + "窗口",
                    Optional.empty(),
                    true,
                    Set.of(),
                    OpeningHours.weekdays(TimeRange.parse("08:30-17:00"))));
        }
        return base.revise().windows(windows).profile();
    }
}
