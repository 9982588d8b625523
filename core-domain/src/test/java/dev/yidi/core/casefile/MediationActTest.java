package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.MediatorId;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a mediation offers at each stage is what can be done then. */
class MediationActTest {
    private static final MediatorId CHEN = new MediatorId("chen");

    @Test
    void nothing_but_consent_leads_to_a_session() {
        Play proposed = proposed();

        assertThat(open(proposed))
                .contains(MediationAct.CONSENT, MediationAct.REFUSE, MediationAct.END, MediationAct.CONTACT_PARTY)
                .doesNotContain(MediationAct.HOLD_SESSION, MediationAct.APPOINT_MEDIATOR, MediationAct.TAKE_DISPUTE);
        assertThat(open(MediationPlays.opened(proposed)))
                .contains(MediationAct.CHOOSE_MEDIATOR, MediationAct.APPOINT_MEDIATOR)
                .doesNotContain(MediationAct.CONSENT, MediationAct.HOLD_SESSION, MediationAct.RECORD_AGREEMENT);
    }

    @Test
    void an_agreement_wants_a_mediator_and_a_session_before() {
        Play seated = MediationPlays.opened(proposed()).does(MediationPlays.step(new AppointMediator(CHEN, Set.of())));
        assertThat(open(seated))
                .contains(MediationAct.HOLD_SESSION, MediationAct.REQUEST_RECUSAL, MediationAct.DECLARE_CONFLICT)
                .doesNotContain(
                        MediationAct.RECORD_AGREEMENT, MediationAct.DECIDE_RECUSAL, MediationAct.WAIVE_CONFLICT);

        Play held = seated.does(MediationPlays.step(new HoldSession(Session.closed(
                SessionMode.ON_SITE, Play.text(), Set.of(CHEN), Set.of(Play.WANG, Play.LI), Play.text()))));
        assertThat(open(held)).contains(MediationAct.RECORD_AGREEMENT, MediationAct.RECORD_ORAL_AGREEMENT);

        Play drawn = held.does(MediationPlays.step(
                new RecordWrittenAgreement(AgreementTerms.whole(Play.text(), Play.text(), List.of()))));
        assertThat(open(drawn))
                .contains(
                        MediationAct.SIGN,
                        MediationAct.SIGN_AS_MEDIATOR,
                        MediationAct.SEAL,
                        MediationAct.WITHDRAW_AGREEMENT)
                .doesNotContain(MediationAct.HOLD_SESSION, MediationAct.RECORD_AGREEMENT, MediationAct.RECORD_VISIT);
    }

    @Test
    void what_was_agreed_is_followed_and_what_failed_only_told() {
        Play agreed = MediationPlays.effective(play(), MediationTerms.peoples());
        assertThat(open(agreed))
                .contains(MediationAct.RECORD_PERFORMANCE, MediationAct.RECORD_BREACH, MediationAct.RECORD_VISIT)
                .doesNotContain(MediationAct.END, MediationAct.SIGN, MediationAct.LINK_ENFORCEMENT);

        Play ended = MediationPlays.opened(proposed())
                .does(MediationPlays.step(new EndMediation(
                        MediationEnd.TOO_FAR_APART, MediationTerms.peoples().otherWays(), List.of())));
        assertThat(open(ended)).containsExactly(MediationAct.REPORT_RISK);
    }

    @Test
    void who_has_no_role_or_another_case_is_offered_nothing() {
        Play proposed = proposed();

        assertThat(MediationAct.openTo(proposed.file(), only(proposed), proposed.setting(), operation -> false))
                .isEmpty();
        assertThat(open(proposed.by(CountyDesk.POLICE))).isEmpty();
    }

    private static Set<MediationAct> open(Play play) {
        return MediationAct.openTo(play.file(), only(play), play.setting(), operation -> true);
    }

    private static Mediation only(Play play) {
        return play.file().proceedings().mediation(MediationPlays.M1).orElseThrow();
    }

    private static Play proposed() {
        return play().does(MediationPlays.step(MediationPlays.proposal(MediationTerms.peoples())));
    }

    private static Play play() {
        return Play.dispute().acceptedBy(CountyDesk.HALL_A);
    }
}
