package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To whom personal data goes, on what it rests, and what people may ask about it (个人信息保护法 art. 13–31, 45–50). */
class PassingOnTest {
    private static final Recipient BUREAU = new Recipient(RecipientKind.OUTSIDE_SYSTEM, "某救助平台");
    private static final ConsentId K1 = new ConsentId("k1");
    private static final PartyId CHILD = new PartyId("child");

    private final Play play = Play.dispute().acceptedBy(CountyDesk.HALL_A);

    @Test
    void every_act_that_hands_the_case_to_someone_is_in_the_log() {
        Play mediated = ProceedingMoves.agreed(play);
        Play applied = mediated.does(ProceedingMoves.next(mediated.file(), 1, 1))
                .does(new DiscloseData(
                        BUREAU,
                        DisclosurePurpose.HANDLE,
                        Set.of(DataKind.NAME),
                        LegalGround.STATUTORY_DUTY,
                        Optional.empty()));
        List<Disclosure> log = Disclosures.of(applied.journal());
        assertThat(log)
                .extracting(Disclosure::to)
                .containsExactly(
                        Recipient.of(CountyDesk.HALL_A),
                        new Recipient(RecipientKind.MEDIATOR, "han"),
                        Recipient.court("甲县人民法院"),
                        BUREAU);
        assertThat(log)
                .extracting(Disclosure::purpose)
                .containsExactly(
                        DisclosurePurpose.HANDLE,
                        DisclosurePurpose.MEDIATE,
                        DisclosurePurpose.CONFIRM,
                        DisclosurePurpose.HANDLE);
        assertThat(log.get(0).kinds()).contains(DataKind.NAME, DataKind.CONTACT, DataKind.MATTER);
        assertThat(log.get(2).kinds()).contains(DataKind.MEDIATION_RECORD);
        assertThat(log).extracting(Disclosure::ground).containsOnly(LegalGround.STATUTORY_DUTY);
    }

    @Test
    void consent_must_name_the_receiver_the_purpose_and_the_data() {
        assertThat(play.refusals(disclosure(LegalGround.CONSENT, Optional.of(K1))))
                .containsExactly("case.disclose.no-consent");
        Play consented = play.does(consent(Play.WANG, Optional.empty(), BUREAU));
        assertThat(consented.refusals(disclosure(LegalGround.CONSENT, Optional.of(K1))))
                .isEmpty();
        assertThat(consented.refusals(disclosure(LegalGround.STATUTORY_DUTY, Optional.of(K1))))
                .containsExactly("case.disclose.consent-unexpected");
        Play other = play.does(consent(Play.WANG, Optional.empty(), Recipient.court("乙法院")));
        assertThat(other.refusals(disclosure(LegalGround.CONSENT, Optional.of(K1))))
                .containsExactly("case.disclose.no-consent");
    }

    @Test
    void a_consent_is_taken_back_at_any_time_by_the_citizen_and_nothing_rests_on_it_afterwards() {
        Play passed = play.does(consent(Play.WANG, Optional.empty(), BUREAU))
                .does(disclosure(LegalGround.CONSENT, Optional.of(K1)));
        Play withdrawn = passed.by(Actor.citizen()).does(new WithdrawConsent(K1));
        assertThat(withdrawn.by(CountyDesk.HALL_A).refusals(disclosure(LegalGround.CONSENT, Optional.of(K1))))
                .containsExactly("case.disclose.no-consent");
        assertThat(Disclosures.of(withdrawn.journal())).hasSize(2);
        assertThat(withdrawn.refusals(new WithdrawConsent(K1))).containsExactly("case.nothing-changed");
        assertThat(withdrawn.refusals(new WithdrawConsent(new ConsentId("k9"))))
                .containsExactly("case.consent.unknown");
    }

    @Test
    void a_consent_of_somebody_else_looks_to_a_citizen_like_one_that_never_was() {
        Play citizen = play.does(consent(Play.WANG, Optional.of(new PartyId("guardian")), BUREAU))
                .by(Actor.citizen());
        assertThat(citizen.refusals(new WithdrawConsent(K1, Set.of(Play.LI)))).containsExactly("case.consent.unknown");
        assertThat(citizen.refusals(new WithdrawConsent(K1, Set.of(Play.WANG)))).isEmpty();
        assertThat(citizen.refusals(new WithdrawConsent(K1, Set.of(new PartyId("guardian")))))
                .isEmpty();
        assertThat(citizen.does(new WithdrawConsent(K1)).refusals(new WithdrawConsent(K1, Set.of(Play.LI))))
                .as("also when it was taken back")
                .containsExactly("case.consent.unknown");
    }

    @Test
    void sensitive_data_does_not_go_for_a_contract_or_because_it_was_published() {
        DiscloseData health = new DiscloseData(
                BUREAU, DisclosurePurpose.HANDLE, Set.of(DataKind.HEALTH), LegalGround.CONTRACT, Optional.empty());
        assertThat(play.refusals(health)).containsExactly("case.disclose.sensitive-ground");
    }

    @Test
    void what_leaves_with_an_event_is_in_the_log_and_rests_on_what_stands() {
        Play relayed = play.by(Actor.system()).does(relay(LegalGround.STATUTORY_DUTY, DataKind.NAME));
        assertThat(Disclosures.of(relayed.journal()))
                .last()
                .extracting(Disclosure::to, Disclosure::kinds, Disclosure::ground)
                .containsExactly(BUREAU, Set.of(DataKind.NAME), LegalGround.STATUTORY_DUTY);
        assertThat(relayed.refusals(relay(LegalGround.CONSENT, DataKind.NAME)))
                .containsExactly("case.disclose.no-consent");
        assertThat(relayed.refusals(relay(LegalGround.PUBLISHED, DataKind.IDENTITY_NUMBER)))
                .containsExactly("case.disclose.sensitive-ground");
        assertThat(relayed.refusals(relay(LegalGround.STATUTORY_DUTY))).containsExactly("case.disclose.kinds-missing");
        Play oneOfTwo = play.does(consent(Play.WANG, Optional.empty(), BUREAU));
        assertThat(oneOfTwo.by(Actor.system()).refusals(relay(LegalGround.CONSENT, DataKind.NAME)))
                .as("an event does not say whose data it holds")
                .containsExactly("case.disclose.no-consent");
        GiveConsent other = new GiveConsent(
                new ConsentId("k2"),
                Play.LI,
                Optional.empty(),
                BUREAU,
                DisclosurePurpose.HANDLE,
                Set.of(DataKind.NAME));
        Play consented = oneOfTwo.does(other).by(Actor.system());
        DataRelayed event = (DataRelayed) consented.does(relay(LegalGround.CONSENT, DataKind.NAME)).journal().stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(event.consent()).contains(K1);
    }

    @Test
    void nothing_personal_of_a_sealed_case_leaves_with_an_event() {
        Play report = Play.begin(Registration.report(CountyDesk.POLICE)).by(Actor.system());
        assertThat(report.refusals(relay(LegalGround.STATUTORY_DUTY, DataKind.NAME)))
                .containsExactly("case.disclose.sealed");
    }

    private static RelayData relay(LegalGround ground, DataKind... kinds) {
        return new RelayData("province", 1, BUREAU, DisclosurePurpose.HANDLE, Set.of(kinds), ground);
    }

    @Test
    void every_reason_against_passing_on_is_named() {
        DiscloseData bad = new DiscloseData(
                new Recipient(RecipientKind.PARTY, "nobody"),
                DisclosurePurpose.SERVE,
                Set.of(),
                LegalGround.CONSENT,
                Optional.empty());
        assertThat(play.by(CountyDesk.POLICE).refusals(bad))
                .containsExactly(
                        "case.actor.not-holder",
                        "case.disclose.kinds-missing",
                        "case.disclose.no-consent",
                        "case.party.unknown");
    }

    @Test
    void nothing_of_a_report_goes_to_the_side_it_accuses_whatever_it_rests_on() {
        Play report = Play.begin(Registration.report(CountyDesk.POLICE)).by(CountyDesk.CENTRE);
        for (LegalGround ground : LegalGround.values()) {
            assertThat(report.refusals(new DiscloseData(
                            Recipient.of(CountyDesk.POST),
                            DisclosurePurpose.HANDLE,
                            Set.of(DataKind.MATTER),
                            ground,
                            Optional.empty())))
                    .contains("case.dispatch.accused-organ");
        }
    }

    @Test
    void for_a_child_under_fourteen_a_guardian_consents() {
        Play child = Play.begin(Registration.dispute()
                        .with(List.of(
                                person(CHILD, PartyRole.APPLICANT, "11010520150301001"),
                                Registration.party(Play.LI, PartyRole.GUARDIAN))))
                .by(CountyDesk.CENTRE);
        assertThat(child.refusals(consent(CHILD, Optional.empty(), BUREAU)))
                .containsExactly("case.consent.guardian-missing");
        assertThat(child.refusals(consent(CHILD, Optional.of(CHILD), BUREAU)))
                .containsExactly("case.consent.guardian-missing");
        assertThat(child.refusals(consent(CHILD, Optional.of(Play.LI), BUREAU))).isEmpty();
        assertThat(child.days(4 * 365).refusals(consent(CHILD, Optional.empty(), BUREAU)))
                .isEmpty();
    }

    @Test
    void a_masked_value_is_shown_whole_for_a_purpose_and_leaves_a_trace_without_it() {
        RevealData phone =
                new RevealData(Play.WANG, DataKind.CONTACT, DisclosurePurpose.CONTACT, LegalGround.STATUTORY_DUTY);
        Play seen = play.does(phone);
        DataRevealed trace = (DataRevealed) seen.journal().get(seen.journal().size() - 1);
        assertThat(trace.by()).isEqualTo(new OfficerId("of-hall-a"));
        assertThat(trace.toString()).doesNotContain("13800000000");
        assertThat(trace.isLook()).isTrue();
        assertThat(phone.value(seen.file())).contains(PhoneNumber.of("13800000000"));
        assertThat(play.refusals(new RevealData(
                        Play.WANG,
                        DataKind.IDENTITY_NUMBER,
                        DisclosurePurpose.VERIFY_IDENTITY,
                        LegalGround.STATUTORY_DUTY)))
                .containsExactly("case.reveal.nothing");
        assertThat(play.refusals(new RevealData(
                        new PartyId("nobody"), DataKind.NAME, DisclosurePurpose.CONTACT, LegalGround.CONSENT)))
                .containsExactly("case.party.unknown", "case.disclose.consent-unexpected");
    }

    @Test
    void what_is_kept_of_a_person_is_corrected_when_they_ask_and_their_part_stays() {
        SubjectRequestId id = new SubjectRequestId("r1");
        assertThat(play.by(Actor.citizen())
                        .refusals(new MakeSubjectRequest(
                                id, Optional.empty(), SubjectRight.CORRECTION, Optional.empty())))
                .containsExactly("case.reason-missing");
        Play asked = play.by(Actor.citizen())
                .does(new MakeSubjectRequest(
                        id, Optional.of(Play.WANG), SubjectRight.CORRECTION, Optional.of(Play.text())))
                .by(CountyDesk.HALL_A);
        Party before = asked.file().party(Play.WANG).orElseThrow();
        Party after = new Party(
                before.id(),
                before.role(),
                before.organisation(),
                PersonName.of("王某某"),
                before.phone(),
                before.identity(),
                before.inForce());
        Party witness = new Party(
                before.id(),
                PartyRole.WITNESS,
                false,
                before.name(),
                before.phone(),
                before.identity(),
                before.inForce());
        assertThat(asked.refusals(new DecideSubjectRequest(id, false, Optional.empty(), Optional.of(after))))
                .containsExactly("case.reason-missing", "case.subject-request.correction-unexpected");
        assertThat(asked.refusals(new DecideSubjectRequest(id, true, Optional.empty(), Optional.of(witness))))
                .containsExactly("case.subject-request.correction-unexpected");
        Play corrected = asked.does(new DecideSubjectRequest(id, true, Optional.empty(), Optional.of(after)));
        assertThat(corrected.file().party(Play.WANG)).contains(after);
        assertThat(corrected.file().privacy().pending()).isEmpty();
        assertThat(corrected.refusals(new DecideSubjectRequest(id, true, Optional.empty(), Optional.empty())))
                .containsExactly("case.subject-request.decided");
        assertThat(corrected.refusals(
                        new DecideSubjectRequest(new SubjectRequestId("r9"), true, Optional.empty(), Optional.empty())))
                .containsExactly("case.subject-request.unknown");
    }

    private static DiscloseData disclosure(LegalGround ground, Optional<ConsentId> consent) {
        return new DiscloseData(BUREAU, DisclosurePurpose.HANDLE, Set.of(DataKind.NAME), ground, consent);
    }

    private static GiveConsent consent(PartyId party, Optional<PartyId> guardian, Recipient to) {
        return new GiveConsent(
                K1, party, guardian, to, DisclosurePurpose.HANDLE, Set.of(DataKind.NAME, DataKind.CONTACT));
    }

    private static Party person(PartyId id, PartyRole role, String seventeenDigits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeenDigits.charAt(i) - '0') * weights[i];
        }
        String number = seventeenDigits + "10X98765432".charAt(sum % 11);
        return new Party(
                id,
                role,
                false,
                PersonName.of("王小小"),
                Optional.empty(),
                Optional.of(new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, number)),
                Validity.from(LocalDate.of(2026, 1, 1)));
    }
}
