package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.Reason;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.CloseConference;
import dev.yidi.core.conference.ConferenceStage;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DesignateOrgan;
import dev.yidi.core.conference.HoldConference;
import dev.yidi.core.conference.OrderMeasure;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.RejectReply;
import dev.yidi.core.supervision.ReplyToSupervision;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionRound;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.ports.Answer;
import dev.yidi.ports.JointConferences;
import dev.yidi.ports.SupervisionOffice;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 联席会议: what it decides takes effect in the case and the supervision in the same append. */
class JointConferenceDeskTest {
    private final Counters counters = new Counters();
    private final JointConferences desk = counters.yidi.jointConferences();
    private final SupervisionOffice office = counters.yidi.supervisionOffice();

    @Test
    void a_quarrel_about_competence_ends_with_a_designation_in_the_same_append() {
        CaseId caseId = counters.open(Counters.request());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        FileId conference = convened();
        desk.putCase(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        caseId,
                        new JointConferences.Matter("a", AgendaKind.COMPETENCE, Counters.text("归谁管")))
                .orElseThrow();
        DesignateOrgan police = new DesignateOrgan("a", SmallCounty.POLICE, Counters.text("联席会议指定"));
        Answer<?> early = desk.designate(counters.by(SmallCounty.CENTRE_HEAD), conference, police);
        assertThat(early.reasons()).extracting(Reason::code).containsExactly("conference.stage");
        assertThat(accountable(caseId)).isEqualTo(SmallCounty.HOUSING.value());
        hold(conference);
        desk.designate(counters.by(SmallCounty.CENTRE_HEAD), conference, police).orElseThrow();
        assertThat(accountable(caseId)).isEqualTo(SmallCounty.POLICE.value());
        desk.conduct(counters.by(SmallCounty.CENTRE_HEAD), conference, new CloseConference())
                .orElseThrow();
        assertThat(desk.view(SmallCounty.HOUSING_OFFICER, conference)
                        .orElseThrow()
                        .stage())
                .isEqualTo(ConferenceStage.CLOSED);
        assertThat(desk.view(SmallCounty.HALL_OFFICER, conference)).isInstanceOf(Answer.Absent.class);
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void when_the_case_refuses_the_conference_has_decided_nothing() {
        CaseId caseId = counters.open(Counters.request());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        FileId conference = convened();
        desk.putCase(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        caseId,
                        new JointConferences.Matter("a", AgendaKind.COMPETENCE, Counters.text("归谁管")))
                .orElseThrow();
        hold(conference);
        DesignateOrgan same = new DesignateOrgan("a", SmallCounty.HOUSING, Counters.text("指定"));
        assertThat(desk.designate(counters.by(SmallCounty.CENTRE_HEAD), conference, same)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("case.dispatch.same-organ");
        assertThat(desk.view(SmallCounty.CENTRE_HEAD, conference).orElseThrow().items())
                .allMatch(item -> item.decision().isEmpty());
    }

    @Test
    void a_measure_takes_the_supervision_to_its_level_in_the_same_append() {
        CaseId caseId = counters.open(Counters.request());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        FileId supervision = office.openOver(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        caseId,
                        new SupervisionOffice.Demand(
                                SupervisionTrigger.SHIRKING, SupervisionLevel.SUPERVISION, Counters.text("拖延")))
                .orElseThrow()
                .fileId();
        office.conduct(
                        counters.by(SmallCounty.HOUSING_OFFICER),
                        supervision,
                        new ReplyToSupervision(Counters.text("在办")))
                .orElseThrow();
        office.conduct(counters.by(SmallCounty.CENTRE_HEAD), supervision, new RejectReply(Counters.text("空话")))
                .orElseThrow();
        FileId conference = convened();
        desk.putSupervision(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        supervision,
                        new JointConferences.Matter("m", AgendaKind.MEASURE, Counters.text("是否约谈")))
                .orElseThrow();
        hold(conference);
        desk.order(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        new OrderMeasure("m", SupervisionLevel.TALK, Counters.text("约谈负责人")))
                .orElseThrow();
        Supervision talked = office.view(SmallCounty.HOUSING_OFFICER, supervision)
                .orElseThrow()
                .supervision();
        assertThat(talked.rounds())
                .extracting(SupervisionRound::level)
                .containsExactly(SupervisionLevel.SUPERVISION, SupervisionLevel.TALK);
        assertThat(office.view(SmallCounty.POLICE_OFFICER, supervision)).isInstanceOf(Answer.Absent.class);
        assertThat(office.history(SmallCounty.CENTRE_HEAD, supervision).orElseThrow())
                .hasSize(4);
    }

    private FileId convened() {
        ConveneConference conference = new ConveneConference(
                Counters.text("三月联席会议"),
                counters.time.instant().plus(Duration.ofDays(1)),
                Set.of(SmallCounty.HOUSING, SmallCounty.POLICE));
        return desk.convene(counters.by(SmallCounty.CENTRE_HEAD), conference)
                .orElseThrow()
                .fileId();
    }

    private void hold(FileId conference) {
        counters.time.advance(Duration.ofDays(1));
        desk.conduct(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        conference,
                        new HoldConference(Set.of(SmallCounty.HOUSING, SmallCounty.POLICE), Counters.text("纪要")))
                .orElseThrow();
    }

    private String accountable(CaseId caseId) {
        return counters.stores.index().find(caseId.file()).orElseThrow().accountable();
    }
}
