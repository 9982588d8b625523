package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void no_session_is_held_before_every_party_consented() {
        Room room = Room.proposed().then(new ConsentToMediation(Room.WANG));

        List<Reason> reasons = room.tries(Room.session(Room.CHEN)).reasons();

        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        "mediation.wrong-stage", "mediation.session.no-consent", "mediation.mediator.not-named");
        assertThat(reasons.get(1).detail("missing")).contains("li");
        assertThat(reasons.get(1).basis()).contains(new Citation("人民调解法(2010)", "17"));
    }

    @Test
    void a_session_is_kept_with_its_mode_place_attendance_and_minutes() {
        Session session = Session.closed(
                SessionMode.ONLINE, FreeText.of("room-7"), Set.of(Room.CHEN), Set.of(Room.WANG), Room.SOMETHING);
        Room room = Room.seated();

        room.does(new HoldSession(session));

        assertThat(room.mediation().sessions()).containsExactly(session);
    }

    @Test
    void every_fault_of_a_session_is_named_at_once() {
        Session faulty = new Session(
                SessionMode.ON_SITE,
                Room.SOMETHING,
                true,
                Set.of(Room.WANG),
                Set.of(),
                Set.of(),
                List.of(new Invitee(InviteeKind.NEIGHBOUR, Room.SOMETHING, Set.of(Room.LI))),
                Room.SOMETHING,
                List.of(new Admission(Room.STRANGER, Room.SOMETHING)));

        assertThat(Room.seated().refuses(new HoldSession(faulty)))
                .containsExactly(
                        "mediation.session.no-mediator",
                        "mediation.session.nobody-attended",
                        "mediation.not-a-party",
                        "mediation.session.open-without-consent",
                        "mediation.session.invitee-without-consent");
    }

    @Test
    void invitees_come_with_the_consent_of_all_and_a_session_is_public_only_if_all_agree() {
        Set<PartyId> all = Set.of(Room.WANG, Room.LI);
        Session open = new Session(
                SessionMode.ON_SITE,
                Room.SOMETHING,
                true,
                all,
                Set.of(Room.CHEN),
                all,
                List.of(new Invitee(InviteeKind.EXPERT, Room.SOMETHING, all)),
                Room.SOMETHING,
                List.of());

        assertThat(Room.seated().refuses(new HoldSession(open))).isEmpty();
    }

    @Test
    void a_session_is_held_by_mediators_who_were_named() {
        assertThat(Room.seated().refuses(Room.session(Room.CHEN, Room.ZHAO)))
                .containsExactly("mediation.mediator.not-named");
    }
}
