package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Roles of parties have an end: what was stays, and who has none any more does nothing. */
class EndRoleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PartyId SPEAKER = new PartyId("speaker0");
    private static final PartyId HEIR = new PartyId("heir");

    @Test
    void a_role_gets_an_end_and_its_days_stay() {
        Play play = group(1).does(dismissed(TODAY.plusDays(3)));

        Party speaker = play.file().party(SPEAKER).orElseThrow();
        assertThat(speaker.inForce()).isEqualTo(new Validity(LocalDate.of(2026, 1, 1), Optional.of(TODAY.plusDays(3))));
        assertThat(speaker.is(PartyRole.REPRESENTATIVE, TODAY.plusDays(3))).isTrue();
        assertThat(speaker.is(PartyRole.REPRESENTATIVE, TODAY.plusDays(4))).isFalse();
    }

    @Test
    void the_days_gone_by_are_not_rewritten_and_every_reason_is_named() {
        Play play = group(1);

        assertThat(play.refusals(dismissed(TODAY.minusDays(2)))).containsExactly("case.party.role-past");
        assertThat(play.refusals(dismissed(TODAY.minusDays(1)))).isEmpty();
        assertThat(play.refusals(dismissed(LocalDate.of(2025, 12, 31))))
                .containsExactly("case.party.role-past", "case.party.role-before-begin");
        assertThat(play.by(CountyDesk.POLICE).refusals(new EndRole(new PartyId("nobody"), TODAY, Play.text())))
                .containsExactly("case.actor.not-holder", "case.party.unknown");
    }

    @Test
    void an_end_comes_nearer_and_never_goes_away() {
        Play play = group(1).does(dismissed(TODAY.plusDays(5)));

        assertThat(play.refusals(dismissed(TODAY.plusDays(5)))).containsExactly("case.party.role-ends-already");
        assertThat(play.refusals(dismissed(TODAY.plusDays(6)))).containsExactly("case.party.role-ends-already");
        assertThat(play.does(dismissed(TODAY)).days(1).refusals(dismissed(TODAY)))
                .containsExactly("case.party.role-ends-already");
    }

    @Test
    void who_was_dismissed_uses_up_none_of_the_five() {
        Play five = group(5);
        AddParty sixth = new AddParty(Registration.party(new PartyId("sixth"), PartyRole.REPRESENTATIVE));

        assertThat(five.refusals(sixth)).containsExactly("case.party.too-many-representatives");
        assertThat(five.does(dismissed(TODAY)).refusals(sixth)).containsExactly("case.party.too-many-representatives");
        assertThat(five.does(dismissed(TODAY)).days(1).refusals(sixth)).isEmpty();
        assertThat(five.does(dismissed(TODAY.minusDays(1))).refusals(sixth)).isEmpty();
    }

    @Test
    void the_last_applicant_goes_when_another_is_there() {
        EndRole end = new EndRole(Play.WANG, TODAY, Play.text());
        Play play = Play.petition();
        Play followed = play.by(CountyDesk.CENTRE).does(new AddParty(Registration.party(HEIR, PartyRole.APPLICANT)));

        assertThat(play.by(CountyDesk.CENTRE).refusals(end)).containsExactly("case.party.last-applicant");
        Play ended = followed.does(end).days(1);
        assertThat(ended.refusals(new EndRole(HEIR, TODAY.plusDays(1), Play.text())))
                .containsExactly("case.party.last-applicant");
        assertThat(ended.by(Actor.citizen()).refusals(new WithdrawCase(Set.of(Play.WANG, HEIR), Play.text())))
                .containsExactly("case.party.no-role");
        assertThat(ended.refusals(new WithdrawCase(Set.of(HEIR), Play.text()))).isEmpty();
    }

    @Test
    void who_has_no_role_speaks_for_nobody() {
        Play play = group(1).does(dismissed(TODAY)).days(1).by(Actor.citizen());

        assertThat(play.refusals(new WithdrawCase(Set.of(SPEAKER), Play.text())))
                .containsExactly("case.party.no-role", "case.withdraw.not-all-applicants");
        assertThat(play.refusals(new AddMaterial(Optional.of(SPEAKER), Play.text())))
                .containsExactly("case.party.no-role");
        assertThat(play.by(CountyDesk.CENTRE)
                        .refusals(new RecordTrip(Optional.of(SPEAKER), Play.text(), TripPurpose.OTHER, true)))
                .containsExactly("case.party.no-role");
    }

    @Test
    void a_role_that_has_not_begun_is_none_yet() {
        Party later = new Party(
                HEIR,
                PartyRole.APPLICANT,
                false,
                PersonName.of("王小某"),
                Optional.empty(),
                Optional.empty(),
                Validity.from(TODAY.plusDays(2)));
        Play play = Play.petition().by(CountyDesk.CENTRE).does(new AddParty(later));
        AddMaterial material = new AddMaterial(Optional.of(HEIR), Play.text());

        assertThat(play.refusals(material)).containsExactly("case.party.no-role");
        assertThat(play.days(2).refusals(material)).isEmpty();
        assertThat(play.refusals(new EndRole(Play.WANG, TODAY, Play.text())))
                .containsExactly("case.party.last-applicant");
        assertThat(play.refusals(new EndRole(Play.WANG, TODAY.plusDays(1), Play.text())))
                .isEmpty();
    }

    @Test
    void who_has_no_role_consents_to_no_mediation_and_is_brought_into_none() {
        ProceedingId mediation = new ProceedingId("m1");
        ProposeMediation proposal = new ProposeMediation(
                mediation,
                MediationTerms.peoples(),
                Referral.none(),
                MediationOrigin.OWN_MOTION,
                Set.of(Play.WANG, Play.LI),
                "-");
        Play play = Play.dispute().acceptedBy(CountyDesk.HALL_A);
        Play gone = play.does(new ConductMediation(mediation, proposal))
                .does(new EndRole(Play.LI, TODAY, Play.text()))
                .days(1);

        assertThat(gone.refusals(new ConductMediation(mediation, new ConsentToMediation(Play.LI))))
                .containsExactly("case.party.no-role");
        assertThat(gone.refusals(new ConductMediation(mediation, new ConsentToMediation(Play.WANG))))
                .isEmpty();
        assertThat(play.does(new EndRole(Play.LI, TODAY.minusDays(1), Play.text()))
                        .refusals(new ConductMediation(mediation, proposal)))
                .containsExactly("case.party.no-role");
    }

    @Test
    void nobody_acts_for_a_principal_without_a_role_nor_sees_the_case_for_them() {
        OfficerId proxy = new OfficerId("worker");
        Terms terms = new Terms(
                SPEAKER,
                proxy,
                ProxyKind.GRID_WORKER,
                Set.of(MandateScope.ADD_MATERIAL),
                new Validity(TODAY, Optional.of(TODAY.plusDays(30))),
                TODAY.plusDays(20),
                MandateForm.WRITTEN,
                Play.text());
        Play given = group(1).does(new GiveMandate(new MandateId("w1"), terms));
        Play ended = given.does(dismissed(TODAY.minusDays(1)));
        Actor acting = Actor.officer(proxy, CountyDesk.POST).onBehalfOf(SPEAKER);
        AddMaterial material = new AddMaterial(Optional.empty(), Play.text());

        assertThat(given.by(acting).refusals(material)).isEmpty();
        assertThat(AccessFacts.of(given.file(), given.profile()).allow()).contains(AccessTag.officer(proxy));
        assertThat(ended.by(acting).refusals(material)).contains("case.party.no-role");
        assertThat(AccessFacts.of(ended.file(), ended.profile()).allow()).doesNotContain(AccessTag.officer(proxy));
        assertThat(ended.refusals(new GiveMandate(
                        new MandateId("w2"),
                        new Terms(
                                SPEAKER,
                                Play.QIN,
                                ProxyKind.GRID_WORKER,
                                terms.scope(),
                                new Validity(TODAY.plusDays(40), Optional.of(TODAY.plusDays(41))),
                                terms.reportBy(),
                                MandateForm.WRITTEN,
                                Play.text()))))
                .contains("case.party.no-role");
    }

    @Test
    void a_correction_leaves_the_days_of_a_role_alone() {
        SubjectRequestId id = new SubjectRequestId("r1");
        Play asked = group(1).by(Actor.citizen())
                .does(new MakeSubjectRequest(id, Optional.empty(), SubjectRight.CORRECTION, Optional.of(Play.text())))
                .by(CountyDesk.CENTRE);
        Play ended = asked.does(dismissed(TODAY)).days(1);
        Party revived = Registration.party(SPEAKER, PartyRole.REPRESENTATIVE);
        Party same = ended.file().party(SPEAKER).orElseThrow();
        Party earlier = revived.until(TODAY.minusDays(10));

        assertThat(ended.refusals(corrected(id, revived)))
                .containsExactly("case.subject-request.correction-unexpected");
        assertThat(ended.refusals(corrected(id, earlier)))
                .containsExactly("case.subject-request.correction-unexpected");
        assertThat(ended.refusals(corrected(id, same))).isEmpty();
        assertThat(ended.by(Actor.citizen())
                        .refusals(new MakeSubjectRequest(
                                new SubjectRequestId("r2"),
                                Optional.of(SPEAKER),
                                SubjectRight.ACCESS,
                                Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_role_ends_after_the_case_closed_too_but_not_in_one_that_was_withdrawn() {
        Play closed = group(1).closedBy(CountyDesk.HOUSING);

        assertThat(closed.refusals(dismissed(TODAY))).isEmpty();
        assertThat(group(1).by(Actor.citizen())
                        .does(new WithdrawCase(Set.of(SPEAKER), Play.text()))
                        .by(CountyDesk.CENTRE)
                        .refusals(dismissed(TODAY)))
                .containsExactly("case.ended");
    }

    @Test
    void nothing_is_served_on_who_has_no_part_any_more_but_what_reached_them_before_is_recorded() {
        Play play = group(1).acceptedBy(CountyDesk.HOUSING).does(new GiveNotice(NoticeKind.ACCEPTANCE));
        Paper letter = play.file().papers().all().stream()
                .filter(paper -> paper.kind().isForCitizen())
                .findFirst()
                .orElseThrow();
        Play ended = play.does(dismissed(TODAY)).days(2);

        assertThat(ended.refusals(served(letter, ended))).containsExactly("case.party.no-role");
        assertThat(ended.refusals(served(letter, play))).isEmpty();
    }

    private static ServeDocument served(Paper letter, Play when) {
        return new ServeDocument(letter.id(), SPEAKER, ServiceMethod.ELECTRONIC, when.now(), Optional.of(Play.text()));
    }

    private static DecideSubjectRequest corrected(SubjectRequestId id, Party party) {
        return new DecideSubjectRequest(id, true, Optional.empty(), Optional.of(party));
    }

    private static EndRole dismissed(LocalDate lastDay) {
        return new EndRole(SPEAKER, lastDay, Play.text());
    }

    /** A group of twenty with an applicant and {@code speakers} who speak for them; an officer of the centre acts. */
    private static Play group(int speakers) {
        List<Party> parties = new ArrayList<>();
        parties.add(Registration.party(Play.WANG, PartyRole.APPLICANT));
        for (int i = 0; i < speakers; i++) {
            parties.add(Registration.party(new PartyId("speaker" + i), PartyRole.REPRESENTATIVE));
        }
        return Play.begin(Registration.petition().withVisitors(20).with(parties))
                .by(CountyDesk.CENTRE);
    }
}
