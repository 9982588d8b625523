package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
    @Test
    void an_agreement_without_flaw_is_eligible_to_the_last_day() {
        assertThat(Eligibility.check(Requests.eligible(), Requests.LAST_DAY)).isEmpty();
        assertThat(Eligibility.check(Requests.on(Requests.EFFECTIVE), Requests.LAST_DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY_STATUS,              court.confirmation.family-status,            355(3)",
        "TITLE_TO_PROPERTY,          court.confirmation.title-to-property,        355(5)",
        "TITLE_TO_IP,                court.confirmation.title-to-ip,              355(5)",
        "OTHER_SPECIAL_PROCEDURE,    court.confirmation.other-special-procedure,  355(4)",
        "OUTSIDE_COURTS,             court.confirmation.outside-courts,           355(1)",
        "MANDATORY_LAW_BREACH,       court.confirmation.mandatory-law-breach,     358(1)",
        "HARMS_OTHERS,               court.confirmation.harms-others,             358(2)",
        "AGAINST_MORALS,             court.confirmation.against-morals,           358(3)",
        "NOT_VOLUNTARY,              court.confirmation.not-voluntary,            358(4)",
        "UNCLEAR,                    court.confirmation.unclear,                  358(5)",
        "UNFIT_OTHERWISE,            court.confirmation.other,                    358(6)"
    })
    void each_trait_is_a_reason_with_its_article(MatterTrait trait, String code, String article) {
        assertThat(Eligibility.check(Requests.with(trait), Requests.LAST_DAY))
                .singleElement()
                .isEqualTo(Reason.of(code, new Citation("最高人民法院关于适用《民事诉讼法》的解释(2022)", article)));
    }

    @Test
    void every_trait_is_covered() {
        assertThat(Eligibility.check(Requests.with(MatterTrait.values()), Requests.LAST_DAY))
                .extracting(Reason::code)
                .hasSize(MatterTrait.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_day_after_the_last_is_too_late_and_before_effect_too_early() {
        assertThat(Eligibility.check(Requests.on(Requests.LAST_DAY.plusDays(1)), Requests.LAST_DAY))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("court.confirmation.expired");
                    assertThat(reason.detail("lastDay")).contains("2026-04-01");
                    assertThat(reason.basis())
                            .containsExactly(new Citation("民事诉讼法(2023)", "205"), new Citation("人民调解法(2010)", "33 ¶1"));
                });
        assertThat(codes(Requests.on(Requests.EFFECTIVE.minusDays(1))))
                .containsExactly("court.confirmation.not-in-effect");
    }

    @Test
    void the_parties_apply_jointly_or_not_at_all() {
        assertThat(Eligibility.check(Requests.by(Requests.WANG), Requests.LAST_DAY))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("court.confirmation.not-joint");
                    assertThat(reason.detail("missing")).contains("li");
                });
        assertThat(codes(Requests.by(Requests.WANG, Requests.LI, Requests.STRANGER)))
                .containsExactly("court.not-a-party");
    }

    @Test
    void the_court_must_be_competent_every_one_applied_to() {
        assertThat(codes(Requests.to(Requests.MIDDLE))).containsExactly("court.confirmation.wrong-court");
        assertThat(codes(Requests.to(Requests.SEAT, Requests.MIDDLE)))
                .containsExactly("court.confirmation.wrong-court");
        assertThat(codes(Requests.to())).containsExactly("court.confirmation.wrong-court");
        assertThat(Eligibility.check(Requests.to(Requests.MIDDLE), Requests.LAST_DAY))
                .as("what was written for a name is not told again")
                .allMatch(reason -> !reason.toString().contains(Requests.MIDDLE.name())
                        && !reason.toString().contains(Requests.SEAT.name())
                        && !reason.detail("competent").isEmpty());
        assertThat(codes(Requests.to(Requests.SEAT, Requests.DOMICILE))).isEmpty();
    }

    @Test
    void the_papers_are_complete_and_property_needs_its_proof() {
        ConfirmationRequest request = changed(Set.of(), true, true, Set.of(ConfirmationPaper.AGREEMENT));

        assertThat(Eligibility.check(request, Requests.LAST_DAY))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("court.confirmation.papers-missing");
                    assertThat(reason.detail("missing"))
                            .contains("IDENTITY_AND_CONTACT, PROOF_OF_MEDIATION, PROPERTY_PROOF");
                });
    }

    @Test
    void the_body_is_lawfully_established_and_agents_act_for_applicants() {
        ConfirmationRequest request = changed(Set.of(Requests.STRANGER), false, false, Requests.PAPERS);

        assertThat(codes(request))
                .containsExactly("court.agent-without-applicant", "court.confirmation.body-not-lawful");
        assertThat(codes(changed(Set.of(Requests.LI), true, false, Requests.PAPERS)))
                .isEmpty();
    }

    @Test
    void all_reasons_come_at_once() {
        ConfirmationRequest request = new ConfirmationRequest(
                Set.of(Requests.WANG),
                Set.of(),
                Requests.BOTH,
                false,
                Requests.EFFECTIVE,
                Requests.LAST_DAY.plusDays(9),
                ApplicationForm.ORAL,
                Set.of(MatterTrait.FAMILY_STATUS, MatterTrait.UNCLEAR),
                false,
                Set.of(),
                List.of(Requests.MIDDLE),
                Requests.COURTS);

        assertThat(codes(request))
                .containsExactly(
                        "court.confirmation.not-joint",
                        "court.confirmation.expired",
                        "court.confirmation.body-not-lawful",
                        "court.confirmation.papers-missing",
                        "court.confirmation.wrong-court",
                        "court.confirmation.family-status",
                        "court.confirmation.unclear");
    }

    private static List<String> codes(ConfirmationRequest request) {
        return Eligibility.check(request, Requests.LAST_DAY).stream()
                .map(Reason::code)
                .toList();
    }

    private static ConfirmationRequest changed(
            Set<PartyId> agents, boolean lawful, boolean property, Set<ConfirmationPaper> papers) {
        return new ConfirmationRequest(
                Requests.BOTH,
                agents,
                Requests.BOTH,
                lawful,
                Requests.EFFECTIVE,
                Requests.LAST_DAY,
                ApplicationForm.WRITTEN,
                Set.of(),
                property,
                papers,
                List.of(Requests.SEAT),
                Requests.COURTS);
    }
}
