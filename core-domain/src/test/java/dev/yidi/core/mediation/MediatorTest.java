package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediatorTest {
    private static final Citation RECUSAL = new Citation("最高人民法院关于人民法院特邀调解的规定(2016)", "15");

    @Test
    void the_parties_choose_together_or_the_body_appoints() {
        Room room = Room.open();

        assertThat(room.refuses(new ChooseMediator(Set.of(Room.WANG), Room.CHEN, Set.of())))
                .containsExactly("mediation.mediator.not-chosen-by-all");
        room.does(new ChooseMediator(Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of()));
        room.does(new AppointMediator(Room.ZHAO, Set.of()));

        assertThat(room.mediation().bench().sitting())
                .extracting(SeatedMediator::id)
                .containsExactly(Room.CHEN, Room.ZHAO);
        assertThat(room.refuses(new AppointMediator(Room.CHEN, Set.of())))
                .containsExactly("mediation.mediator.already-named");
    }

    @Test
    void no_mediator_is_named_before_all_consented() {
        assertThat(Room.proposed().refuses(new AppointMediator(Room.CHEN, Set.of())))
                .containsExactly("mediation.wrong-stage");
    }

    @Test
    void a_mediator_who_declares_a_conflict_is_barred_until_every_party_waives_it() {
        Room room = Room.seated().then(new DeclareConflict(Room.CHEN, ConflictGround.NEAR_RELATIVE));
        assertThat(room.refuses(Room.session(Room.CHEN))).containsExactly("mediation.mediator.in-conflict");

        room.does(new WaiveConflict(Room.WANG, Room.CHEN));
        assertThat(room.refuses(Room.session(Room.CHEN))).containsExactly("mediation.mediator.in-conflict");

        room.does(new WaiveConflict(Room.LI, Room.CHEN));
        assertThat(room.refuses(Room.session(Room.CHEN))).isEmpty();
    }

    @Test
    void a_new_conflict_is_not_covered_by_old_waivers() {
        Room room = Room.seated()
                .then(new DeclareConflict(Room.CHEN, ConflictGround.OTHER_TIE))
                .then(new WaiveConflict(Room.WANG, Room.CHEN))
                .then(new WaiveConflict(Room.LI, Room.CHEN))
                .then(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST));

        assertThat(room.tries(Room.session(Room.CHEN)).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("mediation.mediator.in-conflict");
                    assertThat(reason.basis()).contains(RECUSAL);
                    assertThat(reason.detail("mediator")).contains("chen");
                });
    }

    @Test
    void choosing_a_mediator_whose_conflict_is_known_waives_it_and_appointing_does_not() {
        Room chosen = Room.open()
                .then(new ChooseMediator(Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of(ConflictGround.OTHER_TIE)));
        Room appointed = Room.open().then(new AppointMediator(Room.CHEN, Set.of(ConflictGround.OTHER_TIE)));

        assertThat(chosen.refuses(Room.session(Room.CHEN))).isEmpty();
        assertThat(appointed.refuses(Room.session(Room.CHEN))).containsExactly("mediation.mediator.in-conflict");
    }

    @Test
    void where_conflicts_cannot_be_waived_the_mediator_is_not_named_or_steps_aside_at_once() {
        Room room = Room.open(Terms.strict());

        assertThat(room.refuses(new AppointMediator(Room.CHEN, Set.of(ConflictGround.INTEREST))))
                .containsExactly("mediation.mediator.in-conflict");
        assertThat(room.refuses(
                        new ChooseMediator(Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of(ConflictGround.INTEREST))))
                .containsExactly("mediation.mediator.in-conflict");

        room.does(new AppointMediator(Room.CHEN, Set.of()));
        assertThat(room.does(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST)))
                .hasAtLeastOneElementOfType(MediatorSteppedAside.class);
    }

    @Test
    void there_must_be_a_conflict_to_declare_or_waive_and_each_once() {
        Room room = Room.seated();
        assertThat(room.refuses(new WaiveConflict(Room.WANG, Room.CHEN)))
                .containsExactly("mediation.waive.no-conflict");

        room.then(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST))
                .then(new WaiveConflict(Room.WANG, Room.CHEN));

        assertThat(room.refuses(new WaiveConflict(Room.WANG, Room.CHEN)))
                .containsExactly("mediation.waive.already-waived");
        assertThat(room.refuses(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST)))
                .containsExactly("mediation.conflict.already-declared");
        assertThat(room.refuses(new DeclareConflict(Room.ZHAO, ConflictGround.INTEREST)))
                .containsExactly("mediation.mediator.not-named");
    }

    @ParameterizedTest
    @EnumSource(ConflictGround.class)
    void a_requested_recusal_bars_the_mediator_until_it_is_decided(ConflictGround ground) {
        Room room = Room.seated().then(new RequestRecusal(Room.LI, Room.CHEN, ground, Room.SOMETHING));
        assertThat(room.refuses(Room.session(Room.CHEN))).containsExactly("mediation.mediator.recusal-pending");

        room.does(new DecideRecusal(Room.CHEN, false, Room.SOMETHING));

        assertThat(room.refuses(Room.session(Room.CHEN))).isEmpty();
        assertThat(room.refuses(new RequestRecusal(Room.LI, Room.CHEN, ground, Room.SOMETHING)))
                .containsExactly("mediation.recusal.already-decided");
    }

    @Test
    void an_upheld_recusal_removes_the_mediator_for_good() {
        Room room = Room.seated().then(new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING));

        assertThat(room.does(new DecideRecusal(Room.CHEN, true, Room.SOMETHING)))
                .containsExactly(
                        new RecusalDecided(room.now(), Room.CHEN, true, Room.SOMETHING),
                        new MediatorSteppedAside(room.now(), Room.CHEN));
        assertThat(room.mediation().bench().sitting()).isEmpty();
        assertThat(room.refuses(Room.session(Room.CHEN))).containsExactly("mediation.mediator.not-named");
        assertThat(room.refuses(new AppointMediator(Room.CHEN, Set.of())))
                .containsExactly("mediation.mediator.stepped-aside");
    }

    @Test
    void a_recusal_is_requested_once_and_decided_only_when_requested() {
        Room room = Room.seated();
        assertThat(room.refuses(new DecideRecusal(Room.CHEN, true, Room.SOMETHING)))
                .containsExactly("mediation.recusal.none-pending");

        RequestRecusal request = new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING);
        room.does(request);
        assertThat(room.refuses(request)).containsExactly("mediation.recusal.already-requested");
    }

    @Test
    void asking_for_recusal_on_a_declared_conflict_is_the_missing_consent() {
        Room room = Room.seated().then(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST));

        assertThat(room.does(new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING)))
                .last()
                .isEqualTo(new MediatorSteppedAside(room.now(), Room.CHEN));
    }

    @Test
    void who_waived_a_conflict_cannot_ask_for_recusal_on_it() {
        Room room = Room.seated()
                .then(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST))
                .then(new WaiveConflict(Room.LI, Room.CHEN));

        assertThat(room.refuses(new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING)))
                .containsExactly("mediation.recusal.waived");
    }

    @Test
    void a_party_that_does_not_accept_the_mediator_needs_no_ground() {
        Room room = Room.seated();

        assertThat(room.does(new ObjectToMediator(Room.LI, Room.CHEN)))
                .containsExactly(
                        new MediatorObjected(room.now(), Room.LI, Room.CHEN),
                        new MediatorSteppedAside(room.now(), Room.CHEN));
        assertThat(room.stage()).isEqualTo(MediationStage.OPEN);
    }

    @Test
    void where_the_terms_take_it_so_not_accepting_an_appointed_mediator_is_a_refusal() {
        Room appointed = Room.seated(Terms.strict());
        Room chosen =
                Room.open(Terms.strict()).then(new ChooseMediator(Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of()));

        appointed.does(new ObjectToMediator(Room.LI, Room.CHEN));
        chosen.does(new ObjectToMediator(Room.LI, Room.CHEN));

        assertThat(appointed.mediation().ending()).map(Ending::end).contains(MediationEnd.REFUSED);
        assertThat(chosen.stage()).isEqualTo(MediationStage.OPEN);
    }

    @Test
    void a_mediator_may_step_aside_unasked() {
        Room room = Room.seated();

        assertThat(room.does(new StepAside(Room.CHEN)))
                .containsExactly(new MediatorSteppedAside(room.now(), Room.CHEN));
        assertThat(room.refuses(new StepAside(Room.CHEN))).containsExactly("mediation.mediator.not-named");
    }

    @Test
    void doubts_about_the_mediator_take_an_unsigned_agreement_back() {
        List<MediationCommand> doubts = List.of(
                new DeclareConflict(Room.CHEN, ConflictGround.INTEREST),
                new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING),
                new ObjectToMediator(Room.LI, Room.CHEN),
                new StepAside(Room.CHEN));

        assertThat(doubts).allSatisfy(doubt -> {
            Room room = Room.drawn().then(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE));
            assertThat(room.does(doubt)).last().isEqualTo(new AgreementWithdrawn(room.now(), Optional.empty()));
            assertThat(room.stage()).isEqualTo(MediationStage.OPEN);
            assertThat(room.mediation().agreement()).isEmpty();
        });
    }
}
