package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void a_written_agreement_takes_effect_with_the_last_act_required_whatever_the_order() {
        List<MediationCommand> acts = List.of(
                new SealAgreement(Room.COMMITTEE),
                new SignAsMediator(Room.CHEN),
                new SignAgreement(Room.LI, SignatureForm.SEAL),
                new SignAgreement(Room.WANG, SignatureForm.ELECTRONIC));

        for (int last = 0; last < acts.size(); last++) {
            Room room = Room.drawn();
            for (int i = 0; i < acts.size(); i++) {
                if (i != last) {
                    room.does(acts.get(i));
                    assertThat(room.mediation().effectiveAt()).isEmpty();
                }
            }
            assertThat(room.does(acts.get(last)))
                    .last()
                    .isEqualTo(new AgreementTookEffect(room.now(), AgreementForm.WRITTEN));
            assertThat(room.mediation().effectiveAt()).contains(room.now());
            assertThat(room.stage()).isEqualTo(MediationStage.IN_EFFECT);
        }
    }

    @Test
    void the_effect_ends_the_mediation_and_starts_the_time_for_confirmation() {
        assertThat(new AgreementTookEffect(Room.START, AgreementForm.ORAL).milestones())
                .containsExactly(Milestone.AGREEMENT_EFFECTIVE, Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED);
    }

    @Test
    void every_mediator_who_sits_signs() {
        Room room = Room.mediated()
                .then(new AppointMediator(Room.ZHAO, Set.of()))
                .then(new RecordWrittenAgreement(Room.instalments()))
                .then(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE))
                .then(new SignAgreement(Room.LI, SignatureForm.SIGNATURE))
                .then(new SealAgreement(Room.COMMITTEE))
                .then(new SignAsMediator(Room.CHEN));
        assertThat(room.stage()).isEqualTo(MediationStage.AGREEMENT_DRAWN);

        room.does(new SignAsMediator(Room.ZHAO));

        assertThat(room.stage()).isEqualTo(MediationStage.IN_EFFECT);
    }

    @Test
    void what_the_terms_do_not_require_is_not_waited_for() {
        Room room = Room.mediated(Terms.strict())
                .then(new RecordWrittenAgreement(Room.instalments()))
                .then(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE))
                .then(new SignAgreement(Room.LI, SignatureForm.SIGNATURE));

        assertThat(room.stage()).isEqualTo(MediationStage.IN_EFFECT);
    }

    @Test
    void signatures_and_seal_are_given_once_and_by_the_right_hands() {
        Room room = Room.drawn()
                .then(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE))
                .then(new SignAsMediator(Room.CHEN));

        assertThat(room.refuses(new SignAgreement(Room.WANG, SignatureForm.SEAL)))
                .containsExactly("mediation.sign.already-signed");
        assertThat(room.refuses(new SignAgreement(Room.STRANGER, SignatureForm.SEAL)))
                .containsExactly("mediation.not-a-party");
        assertThat(room.refuses(new SignAsMediator(Room.CHEN))).containsExactly("mediation.sign.already-signed");
        assertThat(room.refuses(new SignAsMediator(Room.ZHAO))).containsExactly("mediation.mediator.not-named");
        assertThat(room.refuses(new SealAgreement("别处人民调解委员会"))).containsExactly("mediation.seal.other-body");

        room.does(new SealAgreement(Room.COMMITTEE));
        assertThat(room.refuses(new SealAgreement(Room.COMMITTEE))).containsExactly("mediation.seal.already-sealed");
    }

    @Test
    void a_text_taken_back_loses_its_signatures() {
        Room room = Room.drawn()
                .then(new SignAgreement(Room.WANG, SignatureForm.SIGNATURE))
                .then(new WithdrawAgreement(Room.SOMETHING))
                .then(new RecordWrittenAgreement(Room.atOnce()));

        assertThat(room.mediation().agreement()).map(Agreement::signatures).contains(Signatures.none());
    }

    @Test
    void an_oral_agreement_takes_effect_when_it_is_made() {
        Room room = Room.mediated();

        List<MediationEvent> events = room.does(oral(Room.instalments()));

        assertThat(events)
                .containsExactly(
                        new OralAgreementRecorded(room.now(), Room.instalments(), Room.CHEN),
                        new AgreementTookEffect(room.now(), AgreementForm.ORAL));
        assertThat(room.mediation().effectiveAt()).contains(room.now());
    }

    @Test
    void an_oral_agreement_needs_all_parties_and_a_mediator_who_records_it() {
        RecordOralAgreement half = new RecordOralAgreement(Room.atOnce(), Set.of(Room.WANG), Room.ZHAO, Set.of());

        assertThat(Room.mediated().refuses(half))
                .containsExactly("mediation.oral.not-agreed-by-all", "mediation.mediator.not-named");
    }

    @Test
    void nobody_is_bound_by_word_of_mouth_when_a_party_asks_for_writing() {
        RecordOralAgreement asked = new RecordOralAgreement(
                Room.atOnce(), Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of(WrittenTrigger.ASKED_BY_PARTY));

        assertThat(Room.mediated().tries(asked).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("mediation.oral.writing-required");
            assertThat(reason.basis()).containsExactly(new Citation("人民调解法(2010)", "28"));
            assertThat(reason.detail("facts")).contains("ASKED_BY_PARTY");
        });
    }

    @Test
    void where_the_terms_demand_it_what_is_not_performed_at_once_or_grave_is_written() {
        RecordOralAgreement grave = new RecordOralAgreement(
                Room.instalments(), Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of(WrittenTrigger.GRAVE_OR_COMPLEX));

        assertThat(Room.mediated(Terms.written()).tries(grave).reasons())
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.detail("facts")).contains("GRAVE_OR_COMPLEX, NOT_PERFORMED_AT_ONCE"));
        assertThat(Room.mediated(Terms.written()).refuses(oral(Room.atOnce()))).isEmpty();
    }

    @Test
    void a_partial_agreement_is_allowed_once_the_ways_for_the_rest_were_told() {
        assertThat(Room.mediated().refuses(new RecordWrittenAgreement(partial(Set.of(OtherWay.JUDICIAL)))))
                .containsExactly("mediation.agreement.other-ways-not-told");

        Room room = Room.mediated().then(oral(partial(Room.allWays())));

        assertThat(room.mediation().report()).hasValueSatisfying(report -> {
            assertThat(report.partial()).isTrue();
            assertThat(report.undisputedFacts()).hasSize(1);
        });
    }

    @Test
    void an_agreement_comes_from_a_session_with_an_unquestioned_mediator_and_binds_parties_only() {
        AgreementTerms foreign = AgreementTerms.whole(
                Room.SOMETHING,
                Room.SOMETHING,
                List.of(new Obligation("x", Room.STRANGER, Room.WANG, Room.SOMETHING, Optional.empty())));

        assertThat(Room.open().refuses(new RecordWrittenAgreement(foreign)))
                .containsExactly(
                        "mediation.agreement.no-session", "mediation.agreement.no-mediator", "mediation.not-a-party");
        Room doubted =
                Room.mediated().then(new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING));
        assertThat(doubted.refuses(new RecordWrittenAgreement(Room.atOnce())))
                .containsExactly("mediation.mediator.recusal-pending");
    }

    @Test
    void obligations_have_names_of_their_own_and_two_parties() {
        List<Obligation> faulty = List.of(
                Room.owed("a", Optional.empty()),
                Room.owed("a", Optional.empty()),
                new Obligation("b", Room.LI, Room.LI, Room.SOMETHING, Optional.empty()));

        assertThatThrownBy(() -> AgreementTerms.whole(Room.SOMETHING, Room.SOMETHING, faulty))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::code)
                                .containsExactly("mediation.obligation.duplicate", "mediation.obligation.to-oneself"));
    }

    private static RecordOralAgreement oral(AgreementTerms terms) {
        return new RecordOralAgreement(terms, Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of());
    }

    private static AgreementTerms partial(Set<OtherWay> told) {
        return new AgreementTerms(
                Room.SOMETHING,
                Room.SOMETHING,
                List.of(Room.owed("first", Optional.of(Room.DUE))),
                true,
                told,
                List.of(Room.SOMETHING));
    }
}
