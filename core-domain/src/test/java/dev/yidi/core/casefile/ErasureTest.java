package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may erase the personal data of a case, when, in which form, and what is left (个人信息保护法 art. 47). */
class ErasureTest {
    private static final long FIVE_YEARS = 5 * 366;
    private static final Actor ONE = Actor.officer(new OfficerId("one"), CountyDesk.CENTRE);
    private static final Actor TWO = Actor.officer(new OfficerId("two"), CountyDesk.CENTRE);
    private static final ProposeErasure DELETE = new ProposeErasure(ErasureForm.DELETED, ErasureGround.RETENTION_OVER);

    private final Play closed = Play.petition().closedBy(CountyDesk.HOUSING).by(ONE);

    @Test
    void one_officer_proposes_and_another_carries_it_out() {
        Play proposed = closed.days(FIVE_YEARS).does(DELETE);
        assertThat(proposed.refusals(new CarryOutErasure(ErasureForm.DELETED)))
                .containsExactly("case.erase.same-officer");
        Play erased = proposed.by(TWO).does(new CarryOutErasure(ErasureForm.DELETED));
        Erasure erasure = erased.file().privacy().erasure().orElseThrow();
        assertThat(erasure.proposedBy()).isEqualTo(new OfficerId("one"));
        assertThat(erasure.by()).isEqualTo(new OfficerId("two"));
        assertThat(erasure.keeper()).isEqualTo(CountyDesk.CENTRE);
        assertThat(erased.file().privacy().isErased()).isTrue();
        assertThat(erased.file().privacy().proposal()).isEmpty();
    }

    @Test
    void what_nobody_proposed_is_not_carried_out_and_neither_is_another_form() {
        assertThat(closed.by(TWO).refusals(new CarryOutErasure(ErasureForm.DELETED)))
                .containsExactly("case.erase.no-proposal");
        Play proposed = closed.days(FIVE_YEARS).does(DELETE).by(TWO);
        assertThat(proposed.refusals(new CarryOutErasure(ErasureForm.ANONYMISED)))
                .containsExactly("case.erase.other-form");
        assertThat(proposed.refusals(DELETE)).containsExactly("case.erase.proposed-before");
        assertThat(proposed.does(new RejectErasure(Play.text())).refusals(DELETE))
                .isEmpty();
    }

    @Test
    void citizens_and_the_timekeeper_erase_nothing() {
        assertThat(closed.days(FIVE_YEARS).by(Actor.citizen()).refusals(DELETE))
                .containsExactly("case.actor.not-officer");
        assertThat(closed.days(FIVE_YEARS)
                        .does(DELETE)
                        .by(Actor.system())
                        .refusals(new CarryOutErasure(ErasureForm.DELETED)))
                .containsExactly("case.actor.not-officer");
    }

    @Test
    void a_case_that_lives_is_not_erased_and_every_reason_is_named() {
        Play open = Play.dispute().acceptedBy(CountyDesk.HALL_A);
        Play mediated = open.does(ProceedingMoves.next(open.file(), 0, 1)).by(ONE);
        assertThat(mediated.refusals(DELETE)).containsExactly("case.erase.not-ended", "case.proceeding-open");
    }

    @Test
    void before_the_county_s_period_is_over_the_purpose_is_not_achieved() {
        assertThat(closed.refusals(DELETE)).containsExactly("case.erase.too-early");
        assertThat(closed.reasons(DELETE).get(0).detail("first")).contains("2031-03-02");
        assertThat(closed.reasons(DELETE).get(0).basis()).containsExactly(new Citation("个人信息保护法(2021)", "19, 47"));
        assertThat(closed.refusals(new ProposeErasure(ErasureForm.ANONYMISED, ErasureGround.PURPOSE_ACHIEVED)))
                .containsExactly("case.erase.too-early");
        Play due = closed.at(java.time.Instant.parse("2031-03-01T16:00:00Z"));
        assertThat(due.refusals(DELETE)).isEmpty();
        assertThat(due.at(due.now().minusSeconds(1)).refusals(DELETE)).containsExactly("case.erase.too-early");
    }

    @Test
    void data_that_was_processed_unlawfully_goes_at_once_unless_the_law_asks_for_an_archive() {
        ProposeErasure unlawful = new ProposeErasure(ErasureForm.DELETED, ErasureGround.UNLAWFUL_PROCESSING);
        assertThat(closed.refusals(unlawful)).isEmpty();
        Play agreed = ProceedingMoves.agreed(Play.dispute().acceptedBy(CountyDesk.HALL_A))
                .does(new ConcludeCase(CaseResult.AGREED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase())
                .by(ONE);
        assertThat(agreed.refusals(unlawful)).containsExactly("case.erase.too-early");
        assertThat(agreed.refusals(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.UNLAWFUL_PROCESSING)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HoldGround.class)
    void an_archive_hold_wins_over_every_ground_also_between_proposal_and_deed(HoldGround ground) {
        Play due = closed.days(FIVE_YEARS);
        Play held = due.does(new SetArchiveHold(ground));
        for (ErasureGround each : List.of(ErasureGround.RETENTION_OVER, ErasureGround.UNLAWFUL_PROCESSING)) {
            assertThat(held.refusals(new ProposeErasure(ErasureForm.DELETED, each)))
                    .containsExactly("case.erase.held");
            assertThat(held.refusals(new ProposeErasure(ErasureForm.RESTRICTED, each)))
                    .isEmpty();
        }
        assertThat(due.does(DELETE)
                        .does(new SetArchiveHold(ground))
                        .by(TWO)
                        .refusals(new CarryOutErasure(ErasureForm.DELETED)))
                .containsExactly("case.erase.held");
        assertThat(held.refusals(new SetArchiveHold(ground))).containsExactly("case.nothing-changed");
        assertThat(held.does(new LiftArchiveHold(ground)).refusals(DELETE)).isEmpty();
    }

    @Test
    void who_asked_about_their_data_is_answered_before_it_goes() {
        SubjectRequestId id = new SubjectRequestId("r1");
        Play asked = closed.days(FIVE_YEARS)
                .does(new MakeSubjectRequest(id, Optional.of(Play.WANG), SubjectRight.COPY, Optional.empty()));
        assertThat(asked.refusals(DELETE)).containsExactly("case.erase.request-pending");
        assertThat(asked.by(CountyDesk.HOUSING)
                        .does(new DecideSubjectRequest(id, true, Optional.empty(), Optional.empty()))
                        .by(ONE)
                        .refusals(DELETE))
                .isEmpty();
    }

    @Test
    void who_withdrew_no_consent_has_not_withdrawn_it() {
        ProposeErasure withdrawn = new ProposeErasure(ErasureForm.DELETED, ErasureGround.CONSENT_WITHDRAWN);
        assertThat(closed.refusals(withdrawn)).containsExactly("case.erase.no-withdrawal");
        GiveConsent consent = new GiveConsent(
                new ConsentId("k1"),
                Play.WANG,
                Optional.empty(),
                Recipient.of(CountyDesk.POLICE),
                DisclosurePurpose.MEDIATE,
                Set.of(DataKind.NAME));
        assertThat(closed.does(consent)
                        .does(new WithdrawConsent(new ConsentId("k1")))
                        .refusals(withdrawn))
                .isEmpty();
    }

    @Test
    void an_erased_case_takes_nothing_more_and_says_why() {
        Play erased = closed.days(FIVE_YEARS).does(DELETE).by(TWO).does(new CarryOutErasure(ErasureForm.DELETED));
        for (CaseCommand command : List.of(
                new AddNote(Play.text()),
                new MergeIntoCase(new dev.yidi.core.CaseId("c9")),
                new SetArchiveHold(HoldGround.INSPECTION),
                new RevealData(
                        Play.WANG,
                        DataKind.NAME,
                        DisclosurePurpose.HANDLE,
                        dev.yidi.core.privacy.LegalGround.STATUTORY_DUTY))) {
            assertThat(erased.refusals(command)).contains("case.erased");
        }
        assertThat(CaseAct.openTo(erased.file(), erased.setting(), operation -> true))
                .isEmpty();
    }

    @Test
    void restricted_data_rests_until_its_keeper_lifts_that() {
        Play restricted = closed.does(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.UNLAWFUL_PROCESSING))
                .by(TWO)
                .does(new CarryOutErasure(ErasureForm.RESTRICTED));
        assertThat(restricted.refusals(new ReopenCase(Play.text()))).contains("case.restricted");
        assertThat(restricted
                        .by(Actor.officer(new OfficerId("x"), CountyDesk.POLICE))
                        .refusals(new LiftRestriction(Play.text())))
                .containsExactly("case.restriction.not-keeper");
        Play lifted = restricted.does(new LiftRestriction(Play.text()));
        assertThat(lifted.file().privacy().erasure()).isEmpty();
        assertThat(lifted.refusals(new LiftRestriction(Play.text()))).containsExactly("case.restriction.none");
        assertThat(restricted.refusals(new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.OTHER_LAW)))
                .containsExactly("case.nothing-changed");
        assertThat(restricted.days(FIVE_YEARS).refusals(DELETE)).isEmpty();
    }

    @Test
    void a_deleted_or_restricted_case_is_seen_by_its_keepers_alone_and_an_anonymised_one_by_all_who_saw_it() {
        Officer head = officer("h", CountyDesk.HOUSING, Role.ORGAN_HEAD);
        Officer keeper = officer("k", CountyDesk.CENTRE, Role.DATA_PROTECTION_OFFICER);
        Officer other = officer("o", CountyDesk.POLICE, Role.DATA_PROTECTION_OFFICER);
        assertThat(sees(head, closed.file())).isTrue();
        for (ErasureForm form : ErasureForm.values()) {
            CaseFile file = closed.does(new ProposeErasure(form, ErasureGround.UNLAWFUL_PROCESSING))
                    .by(TWO)
                    .does(new CarryOutErasure(form))
                    .file();
            boolean open = form == ErasureForm.ANONYMISED;
            assertThat(sees(head, file)).as(form.name()).isEqualTo(open);
            assertThat(sees(keeper, file)).as(form.name()).isTrue();
            assertThat(sees(other, file)).as(form.name()).isEqualTo(open);
            assertThat(AccessFacts.of(file, CountyDesk.profile()).counted().isEmpty())
                    .isEqualTo(open);
        }
    }

    @Test
    void the_number_of_places_outlives_the_places() {
        Play trips = Play.petition().by(CountyDesk.CENTRE);
        for (String place : List.of("乙镇政府", "法庭，二号庭", "法庭")) {
            trips = trips.does(new RecordTrip(Optional.empty(), FreeText.of(place), TripPurpose.OTHER, true));
        }
        Play erased = trips.closedBy(CountyDesk.HOUSING)
                .by(ONE)
                .does(new ProposeErasure(ErasureForm.ANONYMISED, ErasureGround.UNLAWFUL_PROCESSING))
                .by(TWO)
                .does(new CarryOutErasure(ErasureForm.ANONYMISED));
        assertThat(erased.file().trips().placeCount()).isEqualTo(3);
    }

    private static Officer officer(String id, dev.yidi.core.OrganId organ, Role role) {
        return new Officer(new OfficerId(id), "某人", organ, CountyDesk.COUNTY, Set.of(role));
    }

    private static boolean sees(Officer reader, CaseFile file) {
        return new AccessPolicy(CountyDesk.profile())
                .permits(reader, Operation.READ, AccessFacts.of(file, CountyDesk.profile()));
    }
}
