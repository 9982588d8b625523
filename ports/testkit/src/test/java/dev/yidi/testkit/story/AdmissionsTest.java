package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.MediationRoomStage.BOTH;
import static dev.yidi.testkit.story.MediationRoomStage.COMMITTEE;
import static dev.yidi.testkit.story.MediationRoomStage.FIRST;
import static dev.yidi.testkit.story.MediationRoomStage.MEDIATION;
import static dev.yidi.testkit.story.MediationRoomStage.MEDIATOR;
import static dev.yidi.testkit.story.MediationRoomStage.SECOND;
import static dev.yidi.testkit.story.MediationRoomStage.terms;
import static dev.yidi.testkit.story.MediationRoomStage.text;
import static dev.yidi.testkit.story.TongluCentre.POLICE;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.mediation.Admission;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReturnMaterial;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 为达成协议作出的让步: what a party conceded stays with the mediators. */
class AdmissionsTest {
    private static final String CONCEDED = "我确实先动了手";

    @Test
    void what_was_conceded_is_seen_by_the_mediator_and_by_nobody_else_anywhere() {
        MediationRoomStage stage = new MediationRoomStage(IntakeChannel.POLICE, "推搡", "周明", "吴刚");
        stage.does(new ProposeMediation(
                MEDIATION,
                terms("peoples"),
                Referral.by(Linkage.POLICE, POLICE),
                MediationOrigin.ENTRUSTED,
                BOTH,
                COMMITTEE));
        stage.does(new ConsentToMediation(FIRST));
        stage.does(new ConsentToMediation(SECOND));
        stage.does(new AppointMediator(MEDIATOR, Set.of()));
        stage.does(new HoldSession(new Session(
                SessionMode.ON_SITE,
                text("调解室"),
                false,
                Set.of(),
                Set.of(MEDIATOR),
                BOTH,
                List.of(),
                text("双方陈述"),
                List.of(new Admission(SECOND, text(CONCEDED))))));
        stage.does(new EndMediation(MediationEnd.TOO_FAR_APART, EnumSet.allOf(OtherWay.class), List.of()));
        stage.does(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT, ReturnMaterial.REFERRED_PAPERS)));

        assertThat(conceded(stage, SUN)).extracting(a -> a.what().reveal()).containsExactly(CONCEDED);
        assertThat(conceded(stage, ZHAO)).isEmpty();
        for (OfficerId officer : List.of(SUN, ZHAO)) {
            assertThat(stage.centre.yidi.caseDesk().history(officer, stage.dispute).orElseThrow().stream()
                            .flatMap(line -> line.texts().values().stream()))
                    .isNotEmpty()
                    .doesNotContain(CONCEDED);
        }
        assertThat(stage.mediation().report())
                .hasValueSatisfying(report ->
                        assertThat(report.undisputedFacts().toString()).doesNotContain(CONCEDED));
    }

    private static List<Admission> conceded(MediationRoomStage stage, OfficerId officer) {
        return stage
                .centre
                .yidi
                .caseDesk()
                .view(officer, stage.dispute)
                .orElseThrow()
                .proceedings()
                .mediation(MEDIATION)
                .orElseThrow()
                .sessions()
                .stream()
                .flatMap(session -> session.admissions().stream())
                .toList();
    }
}
