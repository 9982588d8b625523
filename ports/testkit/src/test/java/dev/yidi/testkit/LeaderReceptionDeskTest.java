package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.LeaderCharge;
import dev.yidi.core.casefile.ReleaseCharge;
import dev.yidi.core.casefile.ReportCharge;
import dev.yidi.core.reception.BookingState;
import dev.yidi.core.reception.ChargeAtReception;
import dev.yidi.core.reception.PublishReception;
import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.reception.ReceptionNotice;
import dev.yidi.core.reception.ReceptionPlan;
import dev.yidi.core.reception.ReceptionSlot;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.LeaderReceptions;
import dev.yidi.ports.LeaderReceptions.Booking;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 领导接访: what is decided there takes effect in the case in the same append. */
class LeaderReceptionDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ChargeAtReception CHARGE = new ChargeAtReception("b1", Counters.text("由我包案"));

    private final Counters counters = new Counters();
    private final LeaderReceptions desk = counters.yidi.leaderReceptions();

    @Test
    void a_case_is_taken_into_charge_at_the_reception_in_one_append() {
        Registered registered = counters.register(Counters.petition());
        CaseId caseId = registered.receipt().caseId();
        counters.dispatch(caseId, SmallCounty.HOUSING);
        FileId reception = published(false);
        desk.bookCase(counters.by(SmallCounty.CLERK), reception, caseId, booking())
                .orElseThrow();
        assertThat(desk.list(SmallCounty.CLERK, FileQuery.all().keyed("case:" + caseId))
                        .lines())
                .hasSize(1);
        assertThat(charge(reception, DAY.plusDays(10)).reasons())
                .extracting(Reason::code)
                .containsExactly("reception.too-early");
        counters.time.advance(Duration.ofDays(2));
        assertThat(charge(reception, DAY).reasons()).extracting(Reason::code).containsExactly("case.charge.report-day");
        assertThat(desk.view(SmallCounty.CLERK, reception)
                        .orElseThrow()
                        .booking("b1")
                        .orElseThrow()
                        .state())
                .isEqualTo(BookingState.BOOKED);
        charge(reception, DAY.plusDays(10)).orElseThrow();
        LeaderCharge charge = counters.yidi
                .caseDesk()
                .view(SmallCounty.CENTRE_HEAD, caseId)
                .orElseThrow()
                .custody()
                .inCharge()
                .orElseThrow();
        assertThat(charge.reception()).contains(reception);
        assertThat(counters.yidi
                        .inquiry()
                        .follow(Counters.credential(registered))
                        .orElseThrow()
                        .ledBy())
                .contains("县住建局局长");
        desk.report(
                        counters.by(SmallCounty.HOUSING_HEAD),
                        caseId,
                        new ReportCharge(Counters.text("已现场查看"), DAY.plusDays(20)))
                .orElseThrow();
        desk.release(counters.by(SmallCounty.CENTRE_HEAD), caseId, new ReleaseCharge(Counters.text("调任")))
                .orElseThrow();
        assertThat(counters.yidi
                        .inquiry()
                        .follow(Counters.credential(registered))
                        .orElseThrow()
                        .ledBy())
                .isEmpty();
        assertThat(desk.history(SmallCounty.CLERK, reception).orElseThrow()).hasSize(3);
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void everybody_reads_the_schedule_and_a_reserved_day_is_not_in_it() {
        FileId open = published(false);
        published(true);
        assertThat(desk.schedule(DAY)).singleElement().satisfies(notice -> {
            assertThat(notice.slots())
                    .extracting(ReceptionNotice.FreeSlot::free)
                    .containsExactly(1);
            assertThat(notice.toString()).doesNotContain(SmallCounty.HOUSING_HEAD.value());
        });
        assertThat(desk.schedule(DAY.plusDays(1))).isEmpty();
        desk.bookWalkIn(counters.by(SmallCounty.CLERK), open, booking()).orElseThrow();
        assertThat(desk.schedule(DAY).get(0).slots())
                .extracting(ReceptionNotice.FreeSlot::free)
                .containsExactly(0);
    }

    @Test
    void a_sealed_report_is_booked_by_those_alone_who_may_open_it() {
        CaseId report = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE))
                .receipt()
                .caseId();
        FileId open = published(false);
        FileId reserved = published(true);
        assertThat(desk.bookCase(counters.by(SmallCounty.CLERK), open, report, booking()))
                .isInstanceOf(Answer.Absent.class);
        assertThat(desk.bookCase(counters.by(SmallCounty.SEALED_OFFICER), open, report, booking())
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("reception.not-reserved");
        desk.bookCase(counters.by(SmallCounty.SEALED_OFFICER), reserved, report, booking())
                .orElseThrow();
        assertThat(desk.view(SmallCounty.CLERK, reserved)).isInstanceOf(Answer.Absent.class);
        assertThat(desk.view(SmallCounty.POLICE_OFFICER, reserved)).isInstanceOf(Answer.Absent.class);
    }

    private Answer<?> charge(FileId reception, LocalDate reportBy) {
        return desk.takeIntoCharge(counters.by(SmallCounty.CENTRE_HEAD), reception, CHARGE, reportBy);
    }

    private static Booking booking() {
        return Booking.of("b1", "s1", Counters.text("多年积案"));
    }

    private FileId published(boolean reserved) {
        Instant nine = Instant.parse("2026-03-04T01:00:00Z");
        ReceptionPlan plan = new ReceptionPlan(
                SmallCounty.HOUSING_HEAD,
                "县住建局局长",
                SmallCounty.HOUSING,
                ReceptionKind.AT_CENTRE,
                SmallCounty.COUNTY,
                DAY,
                List.of(new ReceptionSlot("s1", nine, nine.plusSeconds(3600), 1)),
                Set.of(),
                reserved);
        return desk.publish(counters.by(SmallCounty.CENTRE_HEAD), new PublishReception(plan))
                .orElseThrow()
                .fileId();
    }
}
