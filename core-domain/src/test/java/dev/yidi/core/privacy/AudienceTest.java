package dev.yidi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Purpose;
import dev.yidi.core.Sensitivity;
import org.junit.jupiter.api.Test;

/** Who is shown which fields. */
class AudienceTest {
    @Test
    void nobody_is_shown_what_is_above_their_clearance_or_serves_another_purpose() {
        for (Audience audience : Audience.values()) {
            for (Sensitivity level : Sensitivity.values()) {
                for (Purpose purpose : Purpose.values()) {
                    assertThat(audience.sees(new FieldClass(level, purpose)))
                            .as(audience + " " + level + " " + purpose)
                            .isEqualTo(level.compareTo(audience.clearance()) <= 0
                                    && audience.purposes().contains(purpose));
                }
            }
        }
    }

    @Test
    void nobody_is_shown_the_code_that_opens_a_case() {
        for (Audience audience : Audience.values()) {
            FieldClass code = new FieldClass(Sensitivity.OPEN, Purpose.CREDENTIAL);
            assertThat(audience.sees(code) || audience.seesMasked(code))
                    .as(audience.name())
                    .isFalse();
        }
    }

    @Test
    void who_handles_a_case_sees_persons_and_not_what_is_sensitive_until_they_say_what_for() {
        assertThat(Audience.HANDLING.sees(new FieldClass(Sensitivity.PERSONAL, Purpose.CONTACT)))
                .isTrue();
        FieldClass number = new FieldClass(Sensitivity.SENSITIVE, Purpose.IDENTIFY);
        assertThat(Audience.HANDLING.sees(number)).isFalse();
        assertThat(Audience.HANDLING.seesMasked(number)).isTrue();
    }

    @Test
    void a_citizen_sees_their_own_words_and_what_they_are_told_and_nothing_officers_write_for_each_other() {
        assertThat(Audience.APPLICANT.purposes()).containsExactlyInAnyOrder(Purpose.MATTER, Purpose.REPLY);
        assertThat(Audience.REPORTER.purposes()).isEqualTo(Audience.APPLICANT.purposes());
        assertThat(Audience.citizen(true)).isEqualTo(Audience.REPORTER);
        assertThat(Audience.citizen(false)).isEqualTo(Audience.APPLICANT);
    }

    @Test
    void other_parties_outside_systems_and_figures_are_shown_nothing_classified() {
        for (Audience audience : new Audience[] {Audience.OTHER_PARTY, Audience.OUTSIDE, Audience.FIGURES}) {
            assertThat(audience.purposes()).isEmpty();
        }
    }

    @Test
    void in_a_sealed_case_what_is_not_open_is_sealed_and_only_its_officers_see_it() {
        FieldClass title = new FieldClass(Sensitivity.INTERNAL, Purpose.MATTER).sealed();
        assertThat(Audience.officer(true, true).sees(title)).isTrue();
        assertThat(Audience.officer(true, false).sees(title)).isFalse();
        assertThat(Audience.officer(false, true).sees(title)).isFalse();
        FieldClass open = new FieldClass(Sensitivity.OPEN, Purpose.WORK);
        assertThat(open.sealed()).isEqualTo(open);
    }
}
