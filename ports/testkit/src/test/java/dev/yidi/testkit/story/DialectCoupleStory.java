package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.MediatorPoolStage.CHEN;
import static dev.yidi.testkit.story.MediatorPoolStage.DIALECT;
import static dev.yidi.testkit.story.MediatorPoolStage.FIRST;
import static dev.yidi.testkit.story.MediatorPoolStage.HEAD;
import static dev.yidi.testkit.story.MediatorPoolStage.LI;
import static dev.yidi.testkit.story.MediatorPoolStage.MANDARIN;
import static dev.yidi.testkit.story.MediatorPoolStage.SECOND;
import static dev.yidi.testkit.story.MediatorPoolStage.WANG;
import static dev.yidi.testkit.story.MediatorPoolStage.ZHAO;
import static dev.yidi.testkit.story.MediatorPoolStage.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediator.SuspendAccreditation;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.core.pool.Candidate;
import dev.yidi.core.pool.Selection;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Registered;
import dev.yidi.ports.StudioPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 只会说土话的老两口: two old people who speak only the dialect find somebody who understands them. */
class DialectCoupleStory {
    private final MediatorPoolStage stage = new MediatorPoolStage("只会说土话的老两口");

    @Test
    void an_old_couple_finds_a_mediator_who_speaks_as_they_do() {
        try (Centre centre = stage.centre) {
            stage.enter(CHEN, "陈金根", AffiliationKind.STUDIO, "老陈调解室", 1, MANDARIN, DIALECT);
            stage.enter(LI, "李芳", AffiliationKind.SOCIAL_ORGANISATION, "和合社工", 5, MANDARIN);
            FileId wang = stage.enter(WANG, "王强", AffiliationKind.LAW_FIRM, "正平律所", 5, MANDARIN, DIALECT);
            centre.yidi
                    .mediatorPool()
                    .suspend(centre.by(HEAD), wang, new SuspendAccreditation(text("执业核查")))
                    .orElseThrow();
            centre.tell("库里有三人：老陈会土话，李芳不会，王律师会但资格暂停。");

            Registered dispute = stage.dispute("屋檐水滴到邻家", "方阿毛", "胡建国");
            Selection advice = stage.advice(dispute, DIALECT);
            assertThat(advice.candidates()).extracting(Candidate::mediator).containsExactly(CHEN, LI);
            assertThat(advice.advice()).containsExactly(CHEN);
            assertThat(advice.excluded()).singleElement().satisfies(each -> {
                assertThat(each.mediator()).isEqualTo(WANG);
                assertThat(codes(each.reasons())).containsExactly("pool.suspended");
            });
            centre.tell("老两口只会说土话；名册上先列老陈，再列李芳，并写明王律师为什么不在其中。");

            Set<PartyId> both = Set.of(FIRST, SECOND);
            assertThat(codes(stage.room(dispute, new ChooseMediator(both, WANG, Set.of()))
                            .reasons()))
                    .containsExactly("pool.suspended");
            stage.room(dispute, new ChooseMediator(both, CHEN, Set.of())).orElseThrow();
            assertThat(stage.load(CHEN)).isEqualTo(1);
            centre.tell("双方选定老陈；他的在办数同时成为一件。");

            Registered second = stage.dispute("围墙越界", "方大山", "何根土");
            assertThat(stage.advice(second, DIALECT).advice()).containsExactly(LI);
            assertThat(codes(stage.room(second, new ChooseMediator(both, CHEN, Set.of()))
                            .reasons()))
                    .containsExactly("pool.full");
            centre.tell("老陈一次只办一件，第二起纠纷推荐李芳。");

            stage.room(
                            dispute,
                            new HoldSession(Session.closed(
                                    SessionMode.ON_SITE, text("老陈调解室"), Set.of(CHEN), both, text("用土话讲开了"))))
                    .orElseThrow();
            stage.room(
                            dispute,
                            new RecordOralAgreement(
                                    AgreementTerms.whole(text("檐水滴墙"), text("当场道歉，握手言和"), List.of()),
                                    both,
                                    CHEN,
                                    Set.of()))
                    .orElseThrow();
            assertThat(stage.load(CHEN)).isZero();
            assertThat(stage.entry(CHEN).ratings().isDefined()).isFalse();
            centre.tell("口头和解，老陈的在办数回到零。");

            centre.yidi
                    .caseDesk()
                    .answer(centre.by(ZHAO), dispute.receipt().caseId(), new AnswerCitizen(text("已经和解")))
                    .orElseThrow();
            centre.yidi
                    .inquiry()
                    .rate(
                            new Credential(dispute.queryCode(), "1234"),
                            "r-1",
                            new RateCase(RatedSubject.MEDIATOR, "SATISFIED", Optional.empty()))
                    .orElseThrow();
            StudioPage page = centre.yidi.mediatorPool().studios().get(0);
            assertThat(page.ratings()).hasToString("1/1");
            assertThat(page.mediators()).containsExactly("老陈");
            assertThat(page.toString()).doesNotContain("陈金根").doesNotContain("方阿毛");
            centre.tell("老两口给老陈打了满意；调解室的网页上只有他自己公开的名字。");
            assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        }
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
