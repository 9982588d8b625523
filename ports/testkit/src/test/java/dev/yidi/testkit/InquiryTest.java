package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenInquiry;
import dev.yidi.ports.CitizenReceipt;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 可查询、可跟踪、可评价、可督查, and nothing for those who guess. */
class InquiryTest {
    private final Counters counters = new Counters();
    private final CitizenInquiry inquiry = counters.yidi.inquiry();
    private final Registered registered = counters.register(Counters.petition());
    private final Credential credential = Counters.credential(registered);

    @Test
    void a_citizen_follows_the_case_in_plain_words() {
        CitizenView view = inquiry.follow(credential).orElseThrow();
        assertThat(view.number()).isEqualTo(registered.receipt().number());
        assertThat(view.title()).isEqualTo(Counters.TITLE);
        assertThat(view.state()).isEqualTo("citizen.state.classified");
        assertThat(view.responsible()).contains("社会治理中心");
        assertThat(view.contact()).contains("0571-12345");
        assertThat(view.nextDue()).contains(LocalDate.of(2026, 3, 17));
        assertThat(view.asked()).isEmpty();
        counters.handle(registered.receipt().caseId());
        CitizenView closed = inquiry.follow(credential).orElseThrow();
        assertThat(closed.state()).isEqualTo("citizen.state.closed");
        assertThat(closed.responsible()).contains("住建局");
        assertThat(closed.contact()).contains("0571-67890");
        assertThat(closed.nextDue()).isEmpty();
        assertThat(closed.answer()).contains("已经修好");
        assertThat(closed.asked()).extracting(CitizenView.Asked::what).containsExactly("citizen.asked.rating");
        assertThat(closed.timeline())
                .extracting(CitizenView.Step::what)
                .containsSubsequence(
                        "citizen.step.received",
                        "citizen.step.registered",
                        "citizen.step.dispatched",
                        "citizen.step.accepted",
                        "citizen.step.concluded",
                        "citizen.step.answered",
                        "citizen.step.closed")
                .doesNotContain("citizen.step.taken-over", "citizen.step.classified");
    }

    @Test
    void the_last_four_of_the_identity_number_will_do_in_either_case() {
        for (String factor : List.of("002X", "002x", " 7777 ")) {
            assertThat(inquiry.follow(new Credential(registered.queryCode(), factor)))
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void a_wrong_factor_and_an_unknown_code_look_the_same() {
        QueryCode unknown = QueryCode.of("0".repeat(26));
        for (Credential wrong : List.of(
                new Credential(registered.queryCode(), "7778"),
                new Credential(registered.queryCode(), "77"),
                new Credential(registered.queryCode(), Counters.PHONE),
                new Credential(unknown, "7777"))) {
            assertThat(inquiry.follow(wrong)).isEqualTo(new Answer.Absent<CitizenView>());
            assertThat(inquiry.urge(wrong, "u")).isEqualTo(new Answer.Absent<CitizenReceipt>());
        }
        assertThat(credential.toString())
                .doesNotContain("7777", registered.queryCode().reveal());
    }

    @Test
    void five_wrong_factors_lock_the_code_for_a_quarter_of_an_hour() {
        Credential wrong = new Credential(registered.queryCode(), "0000");
        Registered other = counters.register(Counters.request());
        for (int i = 0; i < 5; i++) {
            inquiry.follow(wrong);
        }
        assertThat(inquiry.follow(credential)).isEqualTo(new Answer.Absent<CitizenView>());
        assertThat(inquiry.follow(Counters.credential(other))).isInstanceOf(Answer.Done.class);
        counters.time.advance(Duration.ofMinutes(15));
        assertThat(inquiry.follow(credential)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_citizen_adds_material_once_however_often_it_is_sent() {
        CitizenReceipt first =
                inquiry.addMaterial(credential, "m1", Counters.text("照片说明")).orElseThrow();
        counters.time.advance(Duration.ofHours(1));
        assertThat(inquiry.addMaterial(credential, "m1", Counters.text("照片说明")).orElseThrow())
                .isEqualTo(first);
        assertThat(inquiry.addMaterial(credential, "m1", Counters.text("另一份")).reasons())
                .extracting(Reason::code)
                .containsExactly("command.id-reused");
        assertThat(counters.yidi
                        .caseDesk()
                        .view(SmallCounty.CLERK, registered.receipt().caseId())
                        .orElseThrow()
                        .aftercare()
                        .materials())
                .hasSize(1);
    }

    @Test
    void a_citizen_urges_but_not_too_often() {
        assertThat(inquiry.urge(credential, "u1")).isInstanceOf(Answer.Done.class);
        assertThat(inquiry.urge(credential, "u2").reasons())
                .extracting(Reason::code)
                .containsExactly("case.urge.too-soon");
        counters.time.advance(Duration.ofDays(5));
        assertThat(inquiry.urge(credential, "u3")).isInstanceOf(Answer.Done.class);
        assertThat(inquiry.follow(credential).orElseThrow().timeline())
                .filteredOn(step -> step.what().equals("citizen.step.urged"))
                .hasSize(2);
    }

    @Test
    void a_citizen_withdraws_the_matter_with_the_second_factor() {
        assertThat(inquiry.withdraw(new Credential(registered.queryCode(), "0000"), "w0", Counters.text("不办了")))
                .isEqualTo(new Answer.Absent<CitizenReceipt>());
        CitizenReceipt withdrawn =
                inquiry.withdraw(credential, "w1", Counters.text("不办了")).orElseThrow();

        assertThat(inquiry.withdraw(credential, "w1", Counters.text("不办了")).orElseThrow())
                .isEqualTo(withdrawn);
        CitizenView view = inquiry.follow(credential).orElseThrow();
        assertThat(view.state()).isEqualTo("citizen.state.withdrawn");
        assertThat(view.nextDue()).isEmpty();
        assertThat(inquiry.withdraw(credential, "w2", Counters.text("不办了")).reasons())
                .extracting(Reason::code)
                .containsExactly("case.stage");
    }

    @Test
    void a_citizen_rates_what_was_answered() {
        RateCase rating = new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty());
        assertThat(inquiry.rate(credential, "r1", rating).reasons())
                .extracting(Reason::code)
                .containsExactly("case.not-answered");
        counters.handle(registered.receipt().caseId());
        assertThat(inquiry.rate(credential, "r1", rating)).isInstanceOf(Answer.Done.class);
        assertThat(inquiry.follow(credential).orElseThrow().asked()).isEmpty();
    }
}
