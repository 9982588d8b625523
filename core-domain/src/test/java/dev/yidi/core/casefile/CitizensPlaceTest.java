package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import dev.yidi.core.profile.RatedSubject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who speaks in the citizen's place speaks for somebody of the case. */
class CitizensPlaceTest {
    private static final Actor STRANGERS_PROXY =
            Actor.officer(Play.HAN, CountyDesk.HOUSING).onBehalfOf(new PartyId("nobody"));

    @Test
    void nobody_rates_or_urges_for_a_stranger_to_the_case() {
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING).by(STRANGERS_PROXY);

        assertThat(closed.refusals(new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty())))
                .containsExactly("mandate.none", "case.actor.not-citizen");
        assertThat(Play.petition().by(STRANGERS_PROXY).refusals(new UrgeCase()))
                .containsExactly("mandate.none", "case.actor.not-citizen");
    }

    @Test
    void nobody_withdraws_for_a_stranger_to_the_case() {
        WithdrawCase withdrawal = new WithdrawCase(Set.of(Play.WANG), Play.text());
        Actor police = Actor.officer(Play.QIN, CountyDesk.POLICE).onBehalfOf(new PartyId("nobody"));

        assertThat(Play.petition().acceptedBy(CountyDesk.HOUSING).by(police).refusals(withdrawal))
                .containsExactly("mandate.none", "case.actor.not-citizen");
    }
}
