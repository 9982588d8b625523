package dev.yidi.core.reception;

import static dev.yidi.core.reception.ReceptionDay.CENTRE;
import static dev.yidi.core.reception.ReceptionDay.DAY;
import static dev.yidi.core.reception.ReceptionDay.ELEVEN;
import static dev.yidi.core.reception.ReceptionDay.EXPERT;
import static dev.yidi.core.reception.ReceptionDay.LEADER;
import static dev.yidi.core.reception.ReceptionDay.MONDAY;
import static dev.yidi.core.reception.ReceptionDay.NINE;
import static dev.yidi.core.reception.ReceptionDay.OPEN;
import static dev.yidi.core.reception.ReceptionDay.TEN;
import static dev.yidi.core.reception.ReceptionDay.after;
import static dev.yidi.core.reception.ReceptionDay.at;
import static dev.yidi.core.reception.ReceptionDay.book;
import static dev.yidi.core.reception.ReceptionDay.codes;
import static dev.yidi.core.reception.ReceptionDay.hard;
import static dev.yidi.core.reception.ReceptionDay.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeaderReceptionTest {
    private static final Actor HOUSING = Actor.officer(new OfficerId("han"), CountyDesk.HOUSING);

    private final LeaderReception day = ReceptionDay.published(false);
    private final LeaderReception booked = after(day, book("a", "s1", OPEN), at(MONDAY, CENTRE));

    @Test
    void the_centre_publishes_it_and_every_fault_of_the_plan_is_named() {
        ReceptionPlan bad = new ReceptionPlan(
                LEADER,
                "副县长",
                new OrganId("nobody"),
                ReceptionKind.IN_PLACE,
                DivisionCode.of("110101"),
                DAY.minusDays(3),
                List.of(new ReceptionSlot("s", NINE, TEN, 0)),
                Set.of(new TopicCode("nothing")),
                false);
        assertThat(codes(ReceptionDay.publish(bad, at(MONDAY, HOUSING))))
                .containsExactly(
                        "reception.not-centre",
                        "reception.organ-unknown",
                        "reception.place-unknown",
                        "reception.topic-unknown",
                        "reception.slots",
                        "reception.day-passed");
    }

    @Test
    void what_is_published_names_an_office_and_the_room_left_and_nothing_of_who_comes() {
        ReceptionNotice notice = booked.notice().orElseThrow();
        assertThat(notice.office()).isEqualTo("副县长");
        assertThat(notice.slots()).extracting(ReceptionNotice.FreeSlot::free).containsExactly(1, 1);
        assertThat(notice.toString()).doesNotContain("case-a").doesNotContain(LEADER.value());
        assertThat(ReceptionDay.published(true).notice()).isEmpty();
        assertThat(ReceptionDay.published(true).facts().keys()).isEmpty();
    }

    @Test
    void a_slot_without_room_is_refused_with_every_other_reason() {
        LeaderReception full = after(booked, book("b", "s2", OPEN), at(MONDAY, CENTRE));
        Protection against =
                new Protection(true, Set.of(CountyDesk.GOVERNMENT, CountyDesk.LAND), Set.of(LEADER, EXPERT));
        BookSlot all = new BookSlot(
                "b",
                "s2",
                Optional.of(new CaseId("case-a")),
                text("请托"),
                true,
                Set.of(CountyDesk.LAND),
                Set.of(EXPERT),
                against);
        assertThat(codes(full, all, at(ELEVEN, HOUSING)))
                .containsExactly(
                        "reception.not-centre",
                        "reception.booking-twice",
                        "reception.case-twice",
                        "reception.slot-ended",
                        "reception.full",
                        "reception.leader-recused",
                        "reception.leader-accused",
                        "reception.accused-organ",
                        "reception.expert-recused",
                        "reception.not-reserved");
        assertThat(codes(full, book("c", "s9", OPEN), at(MONDAY, CENTRE))).containsExactly("reception.slot-unknown");
    }

    @Test
    void a_hard_case_is_received_by_department_and_expert_who_see_the_day() {
        assertThat(codes(day, hard("h", Set.of(CountyDesk.HOUSING), Set.of(), OPEN), at(MONDAY, CENTRE)))
                .containsExactly("reception.experts-missing");
        LeaderReception panel =
                after(day, hard("h", Set.of(CountyDesk.HOUSING), Set.of(EXPERT), OPEN), at(MONDAY, CENTRE));
        assertThat(visible(panel, "x", CountyDesk.HOUSING, Role.HANDLER)).isTrue();
        assertThat(visible(panel, EXPERT.value(), CountyDesk.LAND, Role.HANDLER))
                .isTrue();
        assertThat(visible(panel, "x", CountyDesk.POLICE, Role.HANDLER)).isFalse();
    }

    @Test
    void a_sealed_report_is_received_on_a_reserved_day_that_few_see() {
        Protection sealed = new Protection(true, Set.of(CountyDesk.POLICE), Set.of());
        assertThat(codes(day, book("s", "s1", sealed), at(MONDAY, CENTRE))).containsExactly("reception.not-reserved");
        LeaderReception reserved = ReceptionDay.published(true);
        assertThat(codes(reserved, book("o", "s1", OPEN), at(MONDAY, CENTRE))).containsExactly("reception.reserved");
        LeaderReception with = after(reserved, book("s", "s1", sealed), at(MONDAY, CENTRE));
        assertThat(visible(with, "x", CountyDesk.CENTRE, Role.RECEPTIONIST)).isFalse();
        assertThat(visible(with, "x", CountyDesk.CENTRE, Role.SEALED_REPORT_OFFICER))
                .isTrue();
        assertThat(visible(with, "x", CountyDesk.POLICE, Role.SEALED_REPORT_OFFICER))
                .isFalse();
        assertThat(visible(with, LEADER.value(), CountyDesk.GOVERNMENT, Role.ORGAN_HEAD))
                .isTrue();
    }

    @Test
    void it_is_received_missed_or_put_off_once_and_not_before_its_time() {
        ReceiveBooking explained = new ReceiveBooking("a", ReceptionOutcome.EXPLAINED, text("说明"));
        assertThat(codes(booked, explained, at(MONDAY, CENTRE))).containsExactly("reception.too-early");
        assertThat(codes(booked, new MarkMissed("z"), at(NINE, HOUSING)))
                .containsExactly("reception.not-centre", "reception.booking-unknown");
        assertThat(codes(booked, new ReceiveBooking("a", ReceptionOutcome.CHARGED, text("包案")), at(NINE, CENTRE)))
                .containsExactly("reception.charge-apart");
        LeaderReception held = after(booked, explained, at(NINE, Actor.officer(LEADER, CountyDesk.GOVERNMENT)));
        assertThat(held.booking("a").orElseThrow().outcome()).contains(ReceptionOutcome.EXPLAINED);
        assertThat(codes(held, new PutOffBooking("a", text("迟")), at(NINE, CENTRE)))
                .containsExactly("reception.booking-over");
    }

    @Test
    void what_is_put_off_leaves_its_room_to_others_and_may_be_booked_anew() {
        LeaderReception full = after(day, book("a", "s2", OPEN), at(MONDAY, CENTRE));
        assertThat(codes(full, book("b", "s2", OPEN), at(MONDAY, CENTRE))).containsExactly("reception.full");
        LeaderReception free = after(full, new PutOffBooking("a", text("当事人住院")), at(MONDAY, CENTRE));
        LeaderReception again = after(free, book("b", "s2", OPEN), at(MONDAY, CENTRE));
        assertThat(again.booking("a").orElseThrow().note().orElseThrow().reveal())
                .isEqualTo("当事人住院");
        assertThat(again.room("s2")).isZero();
    }

    @Test
    void a_walk_in_is_not_taken_into_charge_before_it_is_a_case() {
        BookSlot walkIn = new BookSlot("w", "s1", Optional.empty(), text("临时来访"), false, Set.of(), Set.of(), OPEN);
        LeaderReception with = after(day, walkIn, at(MONDAY, CENTRE));
        assertThat(codes(with, new ChargeAtReception("w", text("包案")), at(NINE, CENTRE)))
                .containsExactly("reception.no-case");
    }

    @Test
    void the_day_ends_with_nothing_open_or_is_called_off_with_everything_put_off() {
        assertThat(codes(booked, new CloseReception(), at(MONDAY, CENTRE)))
                .containsExactly("reception.booking-open", "reception.too-early");
        LeaderReception missed = after(booked, new MarkMissed("a"), at(NINE, CENTRE));
        LeaderReception closed = after(missed, new CloseReception(), at(ELEVEN, CENTRE));
        assertThat(closed.facts().open()).isFalse();
        assertThat(codes(closed, book("n", "s1", OPEN), at(ELEVEN, CENTRE)))
                .containsExactly("reception.stage", "reception.slot-ended");
        LeaderReception off = after(booked, new CallOffReception(text("台风")), at(MONDAY, CENTRE));
        assertThat(off.stage()).isEqualTo(ReceptionStage.CALLED_OFF);
        assertThat(off.booking("a").orElseThrow().state()).isEqualTo(BookingState.PUT_OFF);
        assertThat(off.notice()).isEmpty();
    }

    private static boolean visible(LeaderReception file, String id, OrganId organ, Role role) {
        AccessFacts facts = file.access(CountyDesk.profile());
        Officer officer = new Officer(new OfficerId(id), id, organ, CountyDesk.COUNTY, Set.of(role));
        return facts.isVisibleTo(ReaderScope.of(officer, CountyDesk.profile()));
    }
}
