package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.PauseReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each facet reads of a case: codes, days and ids. */
class FacetTest {
    private static final Facet.Days DAYS = new Facet.Days(CountyDesk.CALENDAR, CountyDesk.ZONE);

    private final Play petition = Play.petition();
    private final Play accepted = petition.acceptedBy(CountyDesk.HOUSING);

    @Test
    void the_matter_is_told_by_its_codes() {
        assertThat(read(Facet.KIND, petition)).isEqualTo(one("PETITION"));
        assertThat(read(Facet.CATEGORY, petition)).isEqualTo(one("APPEAL_CLAIM"));
        assertThat(read(Facet.TOPIC, petition)).isEqualTo(one("neighbours.noise"));
        assertThat(read(Facet.SEALED, petition)).isEqualTo(one("false"));
        assertThat(read(Facet.RISK, petition)).isEmpty();
        assertThat(read(Facet.CATEGORY, Play.dispute())).isEmpty();
    }

    @Test
    void who_has_it_is_told_from_hand_to_hand() {
        assertThat(read(Facet.FIRST_HANDLER, petition)).isEqualTo(one("lead"));
        assertThat(read(Facet.ACCOUNTABLE, petition)).isEmpty();
        assertThat(read(Facet.HANDLER, petition)).isEmpty();
        assertThat(read(Facet.ACCOUNTABLE, accepted)).isEqualTo(one("housing"));
        assertThat(read(Facet.HANDLER, accepted)).isEqualTo(one("han"));
    }

    @Test
    void how_it_ended_is_told_once_it_is_concluded_and_after_it_is_closed() {
        assertThat(read(Facet.RESULT, accepted)).isEmpty();
        Play concluded = petition.concludedBy(CountyDesk.HOUSING);
        assertThat(read(Facet.RESULT, concluded)).isEqualTo(one("RESOLVED"));
        assertThat(read(Facet.RESULT, concluded.does(new CloseCase()))).isEqualTo(one("RESOLVED"));
        assertThat(read(Facet.STAGE, concluded.does(new CloseCase()))).isEqualTo(one("CLOSED"));
    }

    @Test
    void several_people_stand_in_the_order_of_their_ids() {
        CaseFile signed = accepted.file()
                .after(new SignerAdded(accepted.now(), Play.QIN))
                .after(new SignerAdded(accepted.now(), Play.LEAD));
        assertThat(Facet.SIGNERS.of(signed, DAYS)).isEqualTo(one("lead, qin"));
        assertThat(read(Facet.SIGNERS, accepted)).isEmpty();
        assertThat(Facet.SIGNERS.of(signed.after(new SignerRemoved(accepted.now(), Play.QIN, Play.text())), DAYS))
                .isEqualTo(one("lead"));
    }

    @Test
    void a_leader_is_in_charge_until_released_and_who_keeps_away_is_named() {
        ChargeTaken taken =
                new ChargeTaken(accepted.now(), Play.LEAD, "副县长", LocalDate.of(2026, 4, 1), Optional.<FileId>empty());
        CaseFile charged = accepted.file().after(taken);
        assertThat(Facet.LEADER.of(charged, DAYS)).isEqualTo(one("lead"));
        assertThat(Facet.LEADER.of(charged.after(new ChargeReleased(accepted.now(), Play.LEAD, Play.text())), DAYS))
                .isEmpty();
        CaseFile recused = accepted.file().after(new OfficerRecused(accepted.now(), Play.HAN, ConflictGround.INTEREST));
        assertThat(Facet.RECUSED.of(recused, DAYS)).isEqualTo(one("han"));
        assertThat(Facet.HANDLER.of(recused, DAYS)).isEmpty();
    }

    @Test
    void each_party_has_its_role_and_some_a_last_day() {
        assertThat(read(Facet.PARTY_ROLE, Play.dispute())).isEqualTo(Map.of("wang", "APPLICANT", "li", "RESPONDENT"));
        assertThat(read(Facet.PARTY_UNTIL, Play.dispute())).isEmpty();
        CaseFile ended =
                Play.dispute().file().after(new RoleEnded(Play.START, Play.LI, LocalDate.of(2026, 3, 9), Play.text()));
        assertThat(Facet.PARTY_UNTIL.of(ended, DAYS)).isEqualTo(Map.of("li", "2026-03-09"));
    }

    @Test
    void proceedings_their_mediators_and_leads_are_told_by_proceeding() {
        Play open = MediationPlays.opened(Play.dispute()
                .acceptedBy(CountyDesk.HALL_A)
                .does(MediationPlays.step(
                        MediationPlays.proposal(MediationTermsTable.published().get("peoples")))));
        assertThat(read(Facet.PROCEEDING, open)).isEqualTo(Map.of("m1", "OPEN"));
        assertThat(read(Facet.MEDIATORS, open)).isEmpty();
        assertThat(read(Facet.MEDIATORS, MediationPlays.agreed(open))).isEqualTo(Map.of("m1", "chen"));
        assertThat(read(Facet.PROCEEDING, MediationPlays.agreed(open)).values()).containsAnyOf("OPEN", "ENDED");
        assertThat(read(Facet.JOINT_LEAD, JointPlay.convened())).isEqualTo(Map.of("j1", "hall-a"));
    }

    @Test
    void a_clock_runs_is_paused_or_stopped_and_has_its_last_day() {
        ClockId clock = accepted.clock("XF_HANDLE").id();
        assertThat(read(Facet.CLOCK_STATE, accepted)).containsEntry(clock.value(), "RUNNING");
        assertThat(read(Facet.CLOCK_DUE, accepted)).containsEntry(clock.value(), "2026-05-01");
        CaseFile paused = accepted.file().after(new ClockPaused(accepted.now(), clock, PauseReason.HEARING));
        assertThat(Facet.CLOCK_STATE.of(paused, DAYS)).containsEntry(clock.value(), "PAUSED");
        assertThat(read(Facet.CLOCK_STATE, petition.concludedBy(CountyDesk.HOUSING)))
                .containsEntry(clock.value(), "STOPPED");
    }

    private static Map<String, String> read(Facet facet, Play play) {
        return facet.of(play.file(), DAYS);
    }

    private static Map<String, String> one(String value) {
        return Map.of("", value);
    }
}
