package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On whose side each role stands: who follows a case and may ask for review, and whose name a report seals. */
class PartyRoleTest {
    @Test
    void the_petitioner_and_who_speaks_for_them_are_one_side() {
        assertThat(EnumSet.allOf(PartyRole.class).stream().filter(PartyRole::isOfPetitioner))
                .containsExactlyInAnyOrder(
                        PartyRole.APPLICANT, PartyRole.REPRESENTATIVE, PartyRole.PROXY, PartyRole.GUARDIAN);
    }

    @Test
    void whom_a_report_is_about_is_not_of_the_reporter_and_neither_is_a_third_party() {
        assertThat(EnumSet.allOf(PartyRole.class).stream().filter(role -> !role.isOfReporter()))
                .containsExactlyInAnyOrder(PartyRole.RESPONDENT, PartyRole.THIRD_PARTY);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPRESENTATIVE", "PROXY", "GUARDIAN", "THIRD_PARTY", "WITNESS", "RESPONDENT"})
    void the_review_is_asked_for_by_the_petitioners_side_alone(PartyRole role) {
        Play registered = Play.begin(Registration.petition()
                .with(List.of(Registration.party(Play.WANG, PartyRole.APPLICANT), Registration.party(Play.LI, role))));
        assertThat(registered.file().party(Play.LI))
                .hasValueSatisfying(party -> assertThat(party.role()).isEqualTo(role));

        PetitionDesk desk = new PetitionDesk(registered.file(), registered.setting());

        assertThat(desk.petitioners(LocalDate.of(2026, 3, 2)).contains(Play.LI)).isEqualTo(role.isOfPetitioner());
        assertThat(desk.petitioners(LocalDate.of(2026, 3, 2))).contains(Play.WANG);
    }
}
