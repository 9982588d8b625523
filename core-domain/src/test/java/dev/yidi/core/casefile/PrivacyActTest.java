package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a case offers about its personal data is what can be done then. */
class PrivacyActTest {
    private static final Actor ONE = Actor.officer(new OfficerId("one"), CountyDesk.CENTRE);
    private static final Actor TWO = Actor.officer(new OfficerId("two"), CountyDesk.CENTRE);

    private final Play open = Play.petition().acceptedBy(CountyDesk.HOUSING);
    private final Play closed = Play.petition().closedBy(CountyDesk.HOUSING).by(ONE);

    @Test
    void a_case_that_lives_offers_looks_consents_and_requests_and_no_erasure() {
        assertThat(open(open))
                .contains(
                        PrivacyAct.REVEAL,
                        PrivacyAct.GIVE_CONSENT,
                        PrivacyAct.DISCLOSE,
                        PrivacyAct.MAKE_REQUEST,
                        PrivacyAct.SET_HOLD)
                .doesNotContain(
                        PrivacyAct.WITHDRAW_CONSENT,
                        PrivacyAct.DECIDE_REQUEST,
                        PrivacyAct.LIFT_HOLD,
                        PrivacyAct.PROPOSE_ERASURE,
                        PrivacyAct.REJECT_ERASURE,
                        PrivacyAct.CARRY_OUT_ERASURE,
                        PrivacyAct.LIFT_RESTRICTION);
    }

    @Test
    void what_was_asked_agreed_to_and_held_can_be_decided_taken_back_and_lifted() {
        ConsentId consent = new ConsentId("c1");
        Play more = open.does(new MakeSubjectRequest(
                        new SubjectRequestId("r1"), Optional.of(Play.WANG), SubjectRight.COPY, Optional.empty()))
                .does(new GiveConsent(
                        consent,
                        Play.WANG,
                        Optional.empty(),
                        Recipient.body("法律援助中心"),
                        DisclosurePurpose.LITIGATE,
                        Set.of(DataKind.CONTACT)))
                .does(new SetArchiveHold(HoldGround.INSPECTION));
        assertThat(open(more)).contains(PrivacyAct.DECIDE_REQUEST, PrivacyAct.WITHDRAW_CONSENT, PrivacyAct.LIFT_HOLD);
        assertThat(open(more.does(new WithdrawConsent(consent)))).doesNotContain(PrivacyAct.WITHDRAW_CONSENT);
    }

    @Test
    void who_proposed_an_erasure_may_reject_it_and_only_another_carries_it_out() {
        assertThat(open(closed)).contains(PrivacyAct.PROPOSE_ERASURE).doesNotContain(PrivacyAct.CARRY_OUT_ERASURE);
        Play proposed = closed.does(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.PURPOSE_ACHIEVED));
        assertThat(open(proposed))
                .contains(PrivacyAct.REJECT_ERASURE)
                .doesNotContain(PrivacyAct.PROPOSE_ERASURE, PrivacyAct.CARRY_OUT_ERASURE);
        assertThat(open(proposed.by(TWO))).contains(PrivacyAct.REJECT_ERASURE, PrivacyAct.CARRY_OUT_ERASURE);
    }

    @Test
    void what_is_restricted_can_be_let_go_by_its_keeper_and_not_looked_at() {
        Play restricted = closed.does(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.PURPOSE_ACHIEVED))
                .by(TWO)
                .does(new CarryOutErasure(ErasureForm.RESTRICTED));
        assertThat(open(restricted))
                .contains(PrivacyAct.LIFT_RESTRICTION, PrivacyAct.PROPOSE_ERASURE)
                .doesNotContain(PrivacyAct.REVEAL, PrivacyAct.DISCLOSE, PrivacyAct.GIVE_CONSENT);
        assertThat(open(restricted.by(CountyDesk.HOUSING))).doesNotContain(PrivacyAct.LIFT_RESTRICTION);
    }

    @Test
    void who_has_no_role_for_a_step_is_not_offered_it() {
        Officer head = new Officer(
                new OfficerId("one"), "中心主任", CountyDesk.CENTRE, CountyDesk.COUNTY, Set.of(Role.CENTRE_HEAD));
        AccessPolicy policy = new AccessPolicy(closed.setting().profile());
        Predicate<Operation> ofHead = operation -> policy.permits(head, operation);
        Play proposed = closed.does(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.PURPOSE_ACHIEVED))
                .by(TWO);
        assertThat(PrivacyAct.openTo(proposed.file(), proposed.setting(), ofHead))
                .contains(PrivacyAct.REJECT_ERASURE, PrivacyAct.SET_HOLD)
                .doesNotContain(PrivacyAct.CARRY_OUT_ERASURE);
        assertThat(PrivacyAct.openTo(proposed.file(), proposed.setting(), operation -> false))
                .isEmpty();
    }

    private static Set<PrivacyAct> open(Play play) {
        return PrivacyAct.openTo(play.file(), play.setting(), operation -> true);
    }
}
