package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Stage;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkListTest {
    private final Counters counters = new Counters();

    @Test
    void pages_hold_every_case_once_those_due_first_before() {
        List<CaseId> petitions = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            petitions.add(counters.open(Counters.petition()));
            counters.time.advance(Duration.ofDays(1));
        }
        CaseId undated = counters.open(Counters.request());
        List<CaseId> listed = new ArrayList<>();
        Page page = counters.yidi.workList().todo(SmallCounty.CLERK, TodoQuery.open(3));
        page.lines().forEach(line -> listed.add(line.caseId()));
        while (page.next().isPresent()) {
            page = counters.yidi
                    .workList()
                    .todo(SmallCounty.CLERK, TodoQuery.open(3).from(page.next().get()));
            page.lines().forEach(line -> listed.add(line.caseId()));
        }
        petitions.add(undated);
        assertThat(listed).containsExactlyElementsOf(petitions);
    }

    @Test
    void what_is_due_is_the_duty_of_an_office_and_not_the_chance_to_object() {
        CaseId caseId = counters.open(Counters.petition());
        Instant received = counters.time.instant();
        counters.dispatch(caseId, SmallCounty.HOUSING);

        CaseLine line = counters.yidi
                .workList()
                .todo(SmallCounty.HOUSING_OFFICER, TodoQuery.open(1))
                .lines()
                .get(0);

        assertThat(line.nextDue().orElseThrow()).isAfter(received.plus(Duration.ofDays(14)));
    }

    @Test
    void a_closed_case_is_due_no_more() {
        CaseId caseId = counters.open(Counters.petition());
        counters.handle(caseId);

        assertThat(counters.stores.index().find(caseId.file()).orElseThrow().nextDue())
                .isEmpty();
    }

    @Test
    void a_page_mark_of_another_reader_is_refused() {
        counters.open(Counters.request());
        counters.open(Counters.request());
        String mark = counters.yidi
                .workList()
                .todo(SmallCounty.CLERK, TodoQuery.open(1))
                .next()
                .orElseThrow();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> counters.yidi
                        .workList()
                        .todo(SmallCounty.DISPATCHER, TodoQuery.open(1).from(mark)));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> TodoQuery.open(0));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> TodoQuery.open(201));
    }

    @Test
    void a_line_shows_title_and_masked_applicant() {
        CaseId caseId = counters.open(Counters.petition());
        CaseLine line = counters.yidi
                .workList()
                .todo(SmallCounty.CLERK, TodoQuery.open(10))
                .lines()
                .get(0);
        assertThat(line.caseId()).isEqualTo(caseId);
        assertThat(line.title()).isEqualTo(Counters.TITLE);
        assertThat(line.applicant()).isEqualTo("金**");
        assertThat(line.kind()).isEqualTo(CaseKind.PETITION);
        assertThat(line.topic()).contains(SmallCounty.NOISE);
        assertThat(line.stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(line.nextDue()).isPresent();
        assertThat(line.toString()).doesNotContain(Counters.TITLE, "金");
    }

    @Test
    void persons_are_found_by_their_exact_values_only() {
        counters.open(Counters.request());
        assertThat(found(Optional.of(Counters.NAME), Optional.empty(), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(Optional.of("金丝"), Optional.empty(), Optional.empty())).isZero();
        assertThat(found(Optional.empty(), Optional.of("139 0000 7777"), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(Optional.empty(), Optional.of("13900007778"), Optional.empty()))
                .isZero();
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of(Counters.IDENTITY)))
                .isEqualTo(1);
    }

    @Test
    void mine_are_the_cases_that_lie_with_me_in_person() {
        CaseId caseId = counters.open(Counters.request());
        CaseId other = counters.open(Counters.request());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.dispatch(other, SmallCounty.HOUSING);
        assertThat(mine()).isEmpty();
        counters.yidi
                .caseDesk()
                .accept(counters.by(SmallCounty.HOUSING_HEAD), caseId, new AcceptCase(SmallCounty.HOUSING_OFFICER))
                .orElseThrow();
        assertThat(mine()).extracting(CaseLine::caseId).containsExactly(caseId);
    }

    @Test
    void ended_cases_leave_the_list_and_are_found_when_asked_for() {
        CaseId caseId = counters.open(Counters.request());
        counters.handle(caseId);
        assertThat(counters.yidi
                        .workList()
                        .todo(SmallCounty.CLERK, TodoQuery.open(10))
                        .lines())
                .isEmpty();
        TodoQuery closed =
                query(false, false, Set.of(Stage.CLOSED), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(counters.yidi.workList().todo(SmallCounty.CLERK, closed).lines())
                .extracting(CaseLine::accountable)
                .containsExactly(Optional.of(SmallCounty.HOUSING));
    }

    private List<CaseLine> mine() {
        TodoQuery query = query(true, true, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return counters.yidi.workList().todo(SmallCounty.HOUSING_OFFICER, query).lines();
    }

    private int found(Optional<String> name, Optional<String> phone, Optional<String> identity) {
        TodoQuery query = query(false, false, Set.of(), name, phone, identity);
        return counters.yidi.workList().todo(SmallCounty.CLERK, query).lines().size();
    }

    private static TodoQuery query(
            boolean mine,
            boolean openOnly,
            Set<Stage> stages,
            Optional<String> name,
            Optional<String> phone,
            Optional<String> identity) {
        return new TodoQuery(
                mine,
                openOnly,
                stages,
                Set.of(),
                Set.of(),
                Set.of(),
                name.map(PersonName::of),
                phone.map(PhoneNumber::of),
                identity.map(text -> new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, text)),
                true,
                Optional.empty(),
                10);
    }
}
