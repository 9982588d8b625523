package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An accusation is sealed from its registration on, whether or not anybody knows its topic yet. */
class UnclassifiedAccusationTest {
    private static final Registration ACCUSATION = Registration.petition()
            .as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION))
            .against(Set.of(CountyDesk.POLICE))
            .on(Optional.empty());

    @Test
    void an_accusation_without_topic_is_sealed_at_once() {
        CaseFile file = Play.begin(ACCUSATION).file();
        Officer reception =
                new Officer(new OfficerId("r"), "某人", CountyDesk.CENTRE, CountyDesk.COUNTY, Set.of(Role.RECEPTIONIST));

        assertThat(file.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(file.protection().sealed()).isTrue();
        assertThat(file.matter().category()).contains(PetitionCategory.REPORT_ACCUSATION);
        assertThat(new AccessPolicy(CountyDesk.profile())
                        .permits(reception, Operation.READ, AccessFacts.of(file, CountyDesk.profile())))
                .isFalse();
    }

    @Test
    void its_later_classification_is_the_first_and_needs_no_reason() {
        Play play = Play.begin(ACCUSATION);

        assertThat(play.refusals(new Classify(
                        CaseKind.PETITION,
                        Optional.of(PetitionCategory.REPORT_ACCUSATION),
                        CountyDesk.NOISE,
                        Set.of(CountyDesk.POLICE),
                        Optional.empty())))
                .isEmpty();
    }
}
