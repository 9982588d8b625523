package dev.yidi.core.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Leave;
import dev.yidi.core.pool.Question;
import dev.yidi.core.pool.Skills;
import dev.yidi.core.pool.Tie;
import dev.yidi.core.pool.TieKind;
import dev.yidi.core.time.ClockId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MediatorFileTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Actor HEAD = Actor.officer(new OfficerId("head"), CountyDesk.CENTRE);
    private static final Setting MONDAY = at("2026-03-02T01:00:00Z");
    private static final Engagement ONE = new Engagement(new CaseId("c-1"), new ProceedingId("m"));
    private static final Engagement TWO = new Engagement(new CaseId("c-2"), new ProceedingId("m"));
    private static final Question QUESTION = new Question(
            Optional.of(CountyDesk.NOISE),
            CountyDesk.VILLAGE,
            Set.of(),
            LocalDate.of(2026, 3, 2),
            Set.of(),
            Set.of(),
            Set.of(),
            1);

    private final MediatorFile file = entered();

    @Test
    void a_lapse_is_noted_once_and_only_after_the_last_day() {
        ClockId clock = file.clock();
        assertThat(file.due(MONDAY)).contains(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(events(file, new LapseAccreditation(clock), at("2026-03-31T15:59:59Z")))
                .isEmpty();
        Setting after = at("2026-03-31T16:00:00Z");
        MediatorFile lapsed = after(file, new LapseAccreditation(clock), after);
        assertThat(lapsed.lapseNoted()).isTrue();
        assertThat(lapsed.alarms(after)).isEmpty();
        assertThat(events(lapsed, new LapseAccreditation(clock), after)).isEmpty();
        MediatorFile renewed = after(lapsed, new RenewAccreditation(LAST, LAST.plusYears(1)), after);
        assertThat(events(renewed, new LapseAccreditation(clock), at("2027-05-01T00:00:00Z")))
                .isEmpty();
        assertThat(events(renewed, new LapseAccreditation(renewed.clock()), at("2027-05-01T00:00:00Z")))
                .hasSize(1);
    }

    @Test
    void the_load_is_what_was_begun_and_is_not_over() {
        MediatorFile two = after(file, new BookMediations(Set.of(ONE, TWO), Set.of(), Optional.empty()), MONDAY);
        assertThat(two.member().load()).isEqualTo(2);
        MediatorFile one = after(two, new BookMediations(Set.of(), Set.of(ONE), Optional.empty()), MONDAY);
        assertThat(one.member().load()).isEqualTo(1);
        assertThat(one.cases()).containsExactlyInAnyOrder(ONE.caseId(), TWO.caseId());
    }

    @Test
    void nobody_ineligible_is_booked_and_every_reason_is_named() {
        MediatorFile busy = after(file, new BookMediations(Set.of(ONE, TWO), Set.of(), Optional.empty()), MONDAY);
        MediatorFile away =
                after(busy, new TakeLeave(new Leave(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4))), MONDAY);
        MediatorFile suspended = after(away, new SuspendAccreditation(FreeText.of("投诉核查")), MONDAY);
        Engagement third = new Engagement(new CaseId("c-3"), new ProceedingId("m"));
        assertThat(codes(suspended, new BookMediations(Set.of(third), Set.of(), Optional.of(QUESTION)), MONDAY))
                .containsExactly("pool.suspended", "pool.on-leave", "pool.full");
        assertThat(codes(file, new BookMediations(Set.of(third), Set.of(), Optional.of(QUESTION)), MONDAY))
                .isEmpty();
    }

    @Test
    void a_change_of_the_enrolment_ends_nothing_that_was_begun_and_never_names_another_mediator() {
        MediatorFile two = after(file, new BookMediations(Set.of(ONE, TWO), Set.of(), Optional.empty()), MONDAY);
        MediatorFile smaller = after(two, new ChangeEnrolment(enrolment("lao-chen", 1)), MONDAY);
        assertThat(smaller.member().load()).isEqualTo(2);
        assertThat(codes(file, new ChangeEnrolment(enrolment("other", 1)), MONDAY))
                .containsExactly("mediator.other");
    }

    @Test
    void a_suspension_is_lifted_but_a_lapsed_accreditation_is_only_renewed_and_to_a_later_day() {
        assertThat(codes(file, new RestoreAccreditation(), MONDAY)).containsExactly("mediator.not-suspended");
        MediatorFile suspended = after(file, new SuspendAccreditation(FreeText.of("核查")), MONDAY);
        assertThat(codes(suspended, new SuspendAccreditation(FreeText.of("核查")), MONDAY))
                .containsExactly("mediator.suspended-before");
        assertThat(after(suspended, new RestoreAccreditation(), MONDAY)
                        .accreditation()
                        .suspended())
                .isFalse();
        Setting later = at("2026-05-01T00:00:00Z");
        assertThat(codes(suspended, new RestoreAccreditation(), later)).containsExactly("mediator.lapsed");
        assertThat(codes(file, new SuspendAccreditation(FreeText.of("核查")), later))
                .containsExactly("mediator.lapsed");
        assertThat(codes(file, new RenewAccreditation(LAST, LAST.minusDays(1)), later))
                .containsExactly("mediator.term-reversed", "mediator.term-passed", "mediator.not-longer");
    }

    @Test
    void a_leave_is_noted_once_and_not_after_it_is_over() {
        Leave leave = new Leave(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        MediatorFile away = after(file, new TakeLeave(leave), MONDAY);
        assertThat(codes(away, new TakeLeave(leave), MONDAY)).containsExactly("mediator.leave-noted");
        assertThat(codes(file, new TakeLeave(leave), at("2026-03-06T00:00:00Z")))
                .containsExactly("mediator.leave-passed");
    }

    @Test
    void a_faulty_enrolment_is_refused_with_every_fault() {
        Enrolment faulty = new Enrolment(
                new MediatorId("x"),
                PersonName.of("陈某"),
                Optional.empty(),
                new Skills(Set.of(new TopicCode("astrology")), Set.of(), DivisionCode.of("880101")),
                new Affiliation(AffiliationKind.ORGAN, "无此单位", Optional.of(new OrganId("nobody"))),
                0,
                Set.of(),
                Set.of(new Tie(new OrganId("nobody"), TieKind.ADVISES)));
        Outcome<?> outcome =
                new EnterMediator(faulty, LAST, LocalDate.of(2026, 1, 1)).begin(new FileId("f"), "TJ-1", MONDAY);
        assertThat(outcome.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "mediator.topic-unknown",
                        "mediator.place-unknown",
                        "mediator.organ-unknown",
                        "mediator.no-day",
                        "mediator.capacity",
                        "mediator.term-reversed",
                        "mediator.term-passed");
    }

    @Test
    void a_file_is_found_as_a_mediator_and_as_a_studio_and_says_how_it_stands() {
        assertThat(file.facts().keys())
                .containsExactlyInAnyOrder(
                        MediatorFile.POOL, MediatorFile.STUDIOS, MediatorFile.key(new MediatorId("lao-chen")));
        assertThat(file.facts().stage()).isEqualTo("ACCREDITED");
        assertThat(file.facts().open()).isTrue();
        MediatorFile suspended = after(file, new SuspendAccreditation(FreeText.of("投诉核查")), MONDAY);
        assertThat(suspended.facts().stage()).isEqualTo("SUSPENDED");
        MediatorFile lapsed = after(file, new LapseAccreditation(file.clock()), at("2026-03-31T16:00:00Z"));
        assertThat(lapsed.facts().stage()).isEqualTo("LAPSED");
        assertThat(lapsed.facts().open()).isFalse();
        assertThat(file.alarms(MONDAY))
                .extracting(alarm -> alarm.at())
                .containsExactly(Instant.parse("2026-03-31T16:00:00Z"));
    }

    @Test
    void a_file_is_seen_by_whom_it_is_about_who_entered_it_and_who_answers_for_them() {
        AccessTag entering = AccessTag.officer(new OfficerId("head"));
        assertThat(file.access(CountyDesk.profile()).allow())
                .containsExactlyInAnyOrder(
                        entering,
                        AccessTag.mediator(new MediatorId("lao-chen")),
                        AccessTag.organ(CountyDesk.CENTRE),
                        AccessTag.head(CountyDesk.GOVERNMENT),
                        AccessTag.division(CountyDesk.COUNTY));
        assertThat(file.access(CountyDesk.profile()).assigned()).containsExactly(entering);
    }

    private static MediatorFile entered() {
        return KeptFile.from(new EnterMediator(enrolment("lao-chen", 2), LocalDate.of(2026, 1, 1), LAST)
                .begin(new FileId("f-1"), "TJ-1", MONDAY)
                .orElseThrow());
    }

    private static Enrolment enrolment(String id, int capacity) {
        return new Enrolment(
                new MediatorId(id),
                PersonName.of("陈某"),
                Optional.of(PersonName.of("老陈")),
                new Skills(Set.of(CountyDesk.NEIGHBOURS), Set.of(new Language("zh")), CountyDesk.COUNTY),
                new Affiliation(AffiliationKind.STUDIO, "老陈调解室", Optional.of(CountyDesk.CENTRE)),
                capacity,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of());
    }

    private static Setting at(String instant) {
        return new Setting(CountyDesk.profile(), CountyDesk.CALENDAR, Instant.parse(instant), HEAD);
    }

    private static List<MediatorEvent> events(MediatorFile file, MediatorCommand command, Setting setting) {
        return KeptFile.decide(file, command, setting).orElseThrow();
    }

    private static MediatorFile after(MediatorFile file, MediatorCommand command, Setting setting) {
        return KeptFile.after(file, events(file, command, setting));
    }

    private static List<String> codes(MediatorFile file, MediatorCommand command, Setting setting) {
        return KeptFile.decide(file, command, setting).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
