package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose affairs a citizen sees to, who follows a case. */
class FollowersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PartyId FIRST = new PartyId("first");
    private static final PartyId SECOND = new PartyId("second");
    private static final PartyId SPEAKER = new PartyId("speaker");
    private static final PartyId OTHER_SIDE = new PartyId("other-side");

    @Test
    void an_applicant_sees_to_nobody_elses_affairs() {
        Followers first = followers(List.of(FIRST), applicant(FIRST), applicant(SECOND), speaker(PartyRole.PROXY));
        assertThat(first.spokenFor()).containsExactly(FIRST);
        assertThat(first.alone()).isFalse();
    }

    @Test
    void a_proxy_or_a_guardian_speaks_for_the_applicant_where_there_is_one() {
        for (PartyRole role : List.of(PartyRole.PROXY, PartyRole.GUARDIAN)) {
            assertThat(followers(List.of(SPEAKER), applicant(FIRST), speaker(role))
                            .spokenFor())
                    .containsExactlyInAnyOrder(SPEAKER, FIRST);
            assertThat(followers(List.of(SPEAKER), applicant(FIRST), applicant(SECOND), speaker(role))
                            .spokenFor())
                    .as("it may be the other's")
                    .containsExactly(SPEAKER);
        }
    }

    @Test
    void a_representative_speaks_for_all_applicants_and_for_no_other_side() {
        Followers speaker = followers(
                List.of(SPEAKER),
                applicant(FIRST),
                applicant(SECOND),
                speaker(PartyRole.REPRESENTATIVE),
                Registration.party(OTHER_SIDE, PartyRole.RESPONDENT));
        assertThat(speaker.spokenFor()).containsExactlyInAnyOrder(SPEAKER, FIRST, SECOND);
    }

    @Test
    void who_shares_a_telephone_with_everybody_of_the_side_is_alone() {
        Party other = Registration.party(OTHER_SIDE, PartyRole.RESPONDENT);
        assertThat(followers(List.of(FIRST), applicant(FIRST), other).alone()).isTrue();
        assertThat(followers(List.of(FIRST, SECOND), applicant(FIRST), applicant(SECOND), other)
                        .alone())
                .isTrue();
    }

    private static Party applicant(PartyId id) {
        return Registration.party(id, PartyRole.APPLICANT);
    }

    private static Party speaker(PartyRole role) {
        return Registration.party(SPEAKER, role);
    }

    private static Followers followers(List<PartyId> themselves, Party... parties) {
        return Followers.of(
                Play.begin(Registration.petition().with(List.of(parties))).file(), themselves, TODAY);
    }
}
