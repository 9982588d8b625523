package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.DecideSubjectRequest;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.HandOverFirstHandler;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.SaveTrip;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.DataRequestLine;
import dev.yidi.ports.DataRequestPage;
import dev.yidi.ports.DataRequestQuery;
import dev.yidi.ports.FileLine;
import dev.yidi.ports.FileQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The four rights of the citizen who follows a matter 可查询、可跟踪、可评价、可督查, kept by a centre over whatever stores: one
 * nested class for each.
 */
public abstract class CitizenRightsContract {
    private static final PartyId CITIZEN = new PartyId("p1");
    private static final MandateId MANDATE = new MandateId("m1");

    private RightsCentre centre;

    protected CitizenRightsContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    /** A citizen comes with a matter. */
    @BeforeEach
    final void open() {
        centre = new RightsCentre(source().fresh());
    }

    private Answer<CitizenReceipt> rate(RatedSubject subject, String grade, String... why) {
        return centre.yidi
                .inquiry()
                .rate(
                        centre.credential,
                        centre.mine(),
                        new RateCase(
                                subject,
                                grade,
                                Optional.of(why).filter(w -> w.length > 0).map(w -> RightsCentre.text(w[0]))));
    }

    private static void refused(Answer<?> answer, String code) {
        assertEquals(List.of(code), answer.reasons().stream().map(Reason::code).toList());
    }

    /** 可查询: the state in plain words, who is responsible, by when, what is asked; nothing for those who guess. */
    @Nested
    public final class Queryable {
        Queryable() {}

        @Test
        public final void the_state_who_is_responsible_and_the_next_day_are_told_at_every_stage() {
            CitizenView fresh = centre.view();
            assertEquals(centre.registered.receipt().number(), fresh.number());
            assertEquals("citizen.state.classified", fresh.state());
            assertEquals(Optional.of("县社会治理中心"), fresh.responsible());
            centre.dispatch();
            CitizenView accepted = centre.view();
            assertEquals("citizen.state.accepted", accepted.state());
            assertEquals(Optional.of("县住房和城乡建设局"), accepted.responsible());
            assertTrue(accepted.contact().isPresent());
            centre.answer();
            CitizenView answered = centre.view();
            assertEquals(Optional.of("路灯已经修好"), answered.answer());
            assertEquals(
                    List.of("citizen.asked.rating"),
                    answered.asked().stream().map(asked -> asked.what()).toList());
        }

        @Test
        public final void a_hand_over_leaves_nobody_without_a_responsible_organ() {
            centre.dispatch();
            centre.yidi
                    .caseDesk()
                    .handOver(
                            centre.by(RightsCentre.CLERK),
                            centre.caseId(),
                            new HandOverFirstHandler(RightsCentre.SECOND, RightsCentre.text("调岗")))
                    .orElseThrow();
            assertEquals(Optional.of("县住房和城乡建设局"), centre.view().responsible());
        }

        @Test
        public final void who_guesses_gets_nothing_and_is_slowed() {
            Credential wrong = new Credential(centre.registered.queryCode(), "0000");
            Credential unknown = new Credential(QueryCode.of("0".repeat(26)), RightsCentre.FACTOR);
            assertEquals(new Answer.Absent<>(), centre.yidi.inquiry().follow(unknown));
            for (int i = 0; i < 5; i++) {
                assertEquals(new Answer.Absent<>(), centre.yidi.inquiry().follow(wrong));
            }
            assertEquals(new Answer.Absent<>(), centre.yidi.inquiry().follow(centre.credential));
            assertEquals(new Answer.Absent<>(), centre.yidi.inquiry().urge(centre.credential, centre.mine()));
            centre.time.advance(Duration.ofMinutes(15));
            assertTrue(centre.yidi.inquiry().follow(centre.credential) instanceof Answer.Done);
        }
    }

    /** 可跟踪: a timeline from the window to the end, with what the citizen added and what a proxy did. */
    @Nested
    public final class Traceable {
        Traceable() {}

        @Test
        public final void the_timeline_tells_each_step_in_order() {
            centre.dispatch();
            centre.answer();
            centre.close();
            List<String> steps = centre.steps();
            int last = -1;
            for (String step : List.of(
                    "citizen.step.registered",
                    "citizen.step.dispatched",
                    "citizen.step.accepted",
                    "citizen.step.concluded",
                    "citizen.step.answered",
                    "citizen.step.closed")) {
                assertTrue(steps.indexOf(step) > last, step + " in " + steps);
                last = steps.indexOf(step);
            }
            List<Instant> times =
                    centre.view().timeline().stream().map(CitizenView.Step::at).toList();
            assertEquals(times.stream().sorted().toList(), times);
        }

        @Test
        public final void material_is_added_once_however_often_it_is_sent() {
            String command = centre.mine();
            Answer<CitizenReceipt> first =
                    centre.yidi.inquiry().addMaterial(centre.credential, command, RightsCentre.text("照片"));
            assertEquals(first, centre.yidi.inquiry().addMaterial(centre.credential, command, RightsCentre.text("照片")));
            assertEquals(
                    1,
                    centre.steps().stream()
                            .filter("citizen.step.material-added"::equals)
                            .count());
        }

        @Test
        public final void what_a_proxy_does_stands_with_what_principal_and_proxy_are() {
            LocalDate day = LocalDate.of(2026, 3, 2);
            centre.yidi
                    .proxyDesk()
                    .give(
                            centre.by(RightsCentre.GRID_WORKER),
                            centre.caseId(),
                            new GiveMandate(
                                    MANDATE,
                                    new Terms(
                                            CITIZEN,
                                            RightsCentre.GRID_WORKER,
                                            ProxyKind.GRID_WORKER,
                                            Set.of(MandateScope.ADD_MATERIAL, MandateScope.ATTEND),
                                            new Validity(day, Optional.of(day.plusDays(30))),
                                            day.plusDays(31),
                                            MandateForm.ORAL,
                                            RightsCentre.text("腿脚不便"))))
                    .orElseThrow();
            centre.yidi
                    .caseDesk()
                    .addMaterial(
                            centre.by(RightsCentre.GRID_WORKER).onBehalfOf(CITIZEN.value()),
                            centre.caseId(),
                            new AddMaterial(Optional.of(CITIZEN), RightsCentre.text("证明")))
                    .orElseThrow();
            centre.yidi
                    .proxyDesk()
                    .saveTrip(
                            centre.by(RightsCentre.GRID_WORKER),
                            centre.caseId(),
                            new SaveTrip(MANDATE, RightsCentre.text("县里"), TripPurpose.MATERIAL))
                    .orElseThrow();
            for (String what : List.of("citizen.step.material-added", "citizen.step.trip-saved")) {
                CitizenView.Step step = centre.view().timeline().stream()
                        .filter(each -> each.what().equals(what))
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        Optional.of(new CitizenView.InPlace("citizen.role.applicant", "citizen.proxy.grid-worker")),
                        step.inPlace());
            }
        }
    }

    /** 可评价: window and organ, each once, on the county's scale; who is not satisfied says why and is heard again. */
    @Nested
    public final class Rateable {
        Rateable() {}

        @Test
        public final void nothing_is_rated_before_it_was_answered_and_each_subject_once() {
            refused(rate(RatedSubject.WINDOW, "SATISFIED"), "case.not-answered");
            centre.dispatch();
            centre.answer();
            assertEquals(
                    Set.of(RatedSubject.WINDOW, RatedSubject.ORGAN),
                    centre.view().rateable());
            rate(RatedSubject.WINDOW, "SATISFIED").orElseThrow();
            rate(RatedSubject.ORGAN, "BASICALLY").orElseThrow();
            refused(rate(RatedSubject.WINDOW, "SATISFIED"), "case.rate.before");
            refused(rate(RatedSubject.MEDIATOR, "SATISFIED"), "case.rate.nothing-to-rate");
            assertEquals(Set.of(), centre.view().rateable());
        }

        @Test
        public final void only_grades_of_the_county_count_and_the_lowest_needs_a_reason() {
            centre.dispatch();
            centre.answer();
            refused(rate(RatedSubject.ORGAN, "WONDERFUL"), "case.rate.grade-unknown");
            refused(rate(RatedSubject.ORGAN, "UNSATISFIED"), "case.reason-missing");
            rate(RatedSubject.ORGAN, "UNSATISFIED", "又坏了").orElseThrow();
        }

        @Test
        public final void who_is_not_satisfied_is_called_back_with_a_due_day_and_may_have_the_case_reopened_in_time() {
            centre.dispatch();
            centre.answer();
            centre.close();
            refused(
                    centre.yidi.inquiry().reopen(centre.credential, centre.mine(), RightsCentre.text("又坏了")),
                    "case.actor.not-holder");
            rate(RatedSubject.ORGAN, "UNSATISFIED", "又坏了").orElseThrow();
            assertTrue(view(RightsCentre.HANDLER).aftercare().callBackDue());
            FileLine task = supervisions().get(0);
            assertEquals(Optional.of(RightsCentre.BUREAU), task.organ());
            assertTrue(task.nextDue().isPresent());
            assertTrue(centre.view().chances().stream()
                    .anyMatch(chance -> chance.what().equals("citizen.right.reopen")));
            centre.yidi
                    .inquiry()
                    .reopen(centre.credential, centre.mine(), RightsCentre.text("又坏了"))
                    .orElseThrow();
            assertEquals("citizen.state.accepted", centre.view().state());
        }

        @Test
        public final void after_the_window_nothing_is_reopened() {
            centre.dispatch();
            centre.answer();
            centre.close();
            rate(RatedSubject.ORGAN, "UNSATISFIED", "又坏了").orElseThrow();
            centre.time.advance(Duration.ofDays(60));
            refused(
                    centre.yidi.inquiry().reopen(centre.credential, centre.mine(), RightsCentre.text("又坏了")),
                    "case.reopen.window-passed");
            assertFalse(centre.view().chances().stream()
                    .anyMatch(chance -> chance.what().equals("citizen.right.reopen")));
        }
    }

    /** 可督查: the citizen urges, is told when again, and the organ and those who supervise it see it. */
    @Nested
    public final class Supervisable {
        Supervisable() {}

        @Test
        public final void an_urge_too_soon_is_refused_and_says_when_again() {
            assertTrue(centre.view().canUrge());
            centre.yidi.inquiry().urge(centre.credential, centre.mine()).orElseThrow();
            assertFalse(centre.view().canUrge());
            Answer<CitizenReceipt> again = centre.yidi.inquiry().urge(centre.credential, centre.mine());
            refused(again, "case.urge.too-soon");
            Instant next = Instant.parse(again.reasons().get(0).detail("next").orElseThrow());
            centre.time.moveTo(next);
            centre.yidi.inquiry().urge(centre.credential, centre.mine()).orElseThrow();
        }

        @Test
        public final void the_organ_sees_the_urge_and_the_last_of_so_many_opens_a_supervision() {
            centre.dispatch();
            for (int i = 0; i < 3; i++) {
                assertEquals(List.of(), supervisions());
                centre.yidi.inquiry().urge(centre.credential, centre.mine()).orElseThrow();
                centre.time.advance(Duration.ofDays(4));
            }
            assertEquals(3, view(RightsCentre.HANDLER).aftercare().urges().size());
            assertEquals(1, supervisions().size());
            assertEquals(Optional.of(RightsCentre.BUREAU), supervisions().get(0).organ());
            assertEquals(
                    3,
                    centre.steps().stream().filter("citizen.step.urged"::equals).count());
        }
    }

    /** 个人信息请求: what citizens ask about their own data is found by those who decide it, until they have. */
    @Nested
    public final class Heard {
        Heard() {}

        @Test
        public final void a_request_is_in_the_list_of_the_organ_that_decides_it_until_it_is_decided() {
            centre.dispatch();
            assertEquals(List.of(), requests(RightsCentre.HANDLER));
            ask(SubjectRight.ACCESS);
            centre.time.advance(Duration.ofHours(1));
            ask(SubjectRight.DELETION);
            List<DataRequestLine> open = requests(RightsCentre.HANDLER);
            assertEquals(
                    List.of(SubjectRight.ACCESS, SubjectRight.DELETION),
                    open.stream().map(DataRequestLine::right).toList());
            assertTrue(open.stream().allMatch(DataRequestLine::decidable));
            assertEquals(
                    List.of(false, false),
                    requests(RightsCentre.SUPERVISOR).stream()
                            .map(DataRequestLine::decidable)
                            .toList());
            for (DataRequestLine each : open) {
                assertEquals(centre.caseId(), each.line().caseId());
                centre.yidi
                        .dataProtectionDesk()
                        .conduct(
                                centre.by(RightsCentre.HANDLER),
                                centre.caseId(),
                                new DecideSubjectRequest(each.request(), true, Optional.empty(), Optional.empty()))
                        .orElseThrow();
            }
            assertEquals(List.of(), requests(RightsCentre.HANDLER));
        }

        @Test
        public final void the_list_comes_page_by_page_and_looks_at_no_other_case() {
            for (int i = 0; i < 3; i++) {
                centre.another();
                ask(SubjectRight.COPY);
                centre.another();
            }
            List<CaseId> found = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                DataRequestQuery first = DataRequestQuery.all(2);
                DataRequestPage page = centre.yidi
                        .dataProtectionDesk()
                        .requests(RightsCentre.SUPERVISOR, next.map(first::from).orElse(first))
                        .orElseThrow();
                page.lines().forEach(each -> found.add(each.line().caseId()));
                next = page.next();
            } while (next.isPresent());
            assertEquals(3, Set.copyOf(found).size());
            assertEquals(3, found.size());
        }

        private void ask(SubjectRight right) {
            centre.yidi
                    .subjectRights()
                    .ask(centre.credential, centre.mine(), right, Optional.empty())
                    .orElseThrow();
        }

        private List<DataRequestLine> requests(OfficerId officer) {
            return centre.yidi
                    .dataProtectionDesk()
                    .requests(officer, DataRequestQuery.all(50))
                    .orElseThrow()
                    .lines();
        }
    }

    private CaseView view(OfficerId officer) {
        return centre.yidi.caseDesk().view(officer, centre.caseId()).orElseThrow();
    }

    private List<FileLine> supervisions() {
        return centre.yidi
                .supervisionOffice()
                .list(RightsCentre.SUPERVISOR, FileQuery.open().keyed("case:" + centre.caseId()))
                .lines();
    }
}
