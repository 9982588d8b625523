package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.HoldConference;
import dev.yidi.core.conference.OrderMeasure;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.CardColour;
import dev.yidi.core.supervision.CloseSupervision;
import dev.yidi.core.supervision.OrganCards.OrganCard;
import dev.yidi.core.supervision.ReplyToSupervision;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionFinding;
import dev.yidi.core.supervision.SupervisionRound;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.ports.JointConferences.Matter;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.SupervisionOffice;
import dev.yidi.ports.SupervisionOffice.Demand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 迟到的答复: a late organ is reminded, supervised, listed, answers in writing and gets a yellow card, which lapses. */
class BureauThatCameLateStory {
    private static final OrganId HOUSING = new OrganId("zhujian");
    private static final OrganId ENFORCEMENT = new OrganId("zonghe");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DIRECTOR = new OfficerId("fang-min");
    private static final OfficerId HOUSING_OFFICER = new OfficerId("xu-bin");

    @Test
    void a_late_organ_is_pressed_level_by_level_until_it_answers_in_writing() {
        try (Centre centre = new Centre(
                "迟到的答复",
                Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
                Centre.officer(DIRECTOR, "方敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD),
                Centre.officer(HOUSING_OFFICER, "徐斌", HOUSING, Centre.ROOT, Role.HANDLER))) {
            CaseId caseId = acceptedAndLeftLying(centre);
            FileId supervision = remindedAndThenSupervised(centre, caseId);
            listedByTheConference(centre, supervision);
            answeredInWriting(centre, supervision);
            theCardLapses(centre);
        }
    }

    private static CaseId acceptedAndLeftLying(Centre centre) {
        Register matter = Register.of(
                        IntakeChannel.PHONE, Centre.VILLAGE, CaseKind.REQUEST, text("小区外墙脱落"), text("外墙瓷砖脱落砸车"))
                .about(new TopicCode("construction"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("冯七"), PhoneNumber.of("13900007007")));
        CaseId caseId = centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
        Dispatch dispatch = new Dispatch(DispatchVerb.FORWARD, HOUSING, text("属该单位职责"), Optional.empty());
        centre.yidi.caseDesk().dispatch(centre.by(DIRECTOR), caseId, dispatch).orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(HOUSING_OFFICER), caseId, new AcceptCase(HOUSING_OFFICER))
                .orElseThrow();
        centre.tell("外墙脱落的诉求转住建局，该局受理后没有下文。");
        return caseId;
    }

    /** 催办: three working days for a written reply; none comes, and the next level follows by itself. */
    private static FileId remindedAndThenSupervised(Centre centre, CaseId caseId) {
        SupervisionOffice office = centre.yidi.supervisionOffice();
        FileId supervision = office.openOver(
                        centre.by(DIRECTOR),
                        caseId,
                        new Demand(SupervisionTrigger.SHIRKING, SupervisionLevel.REMINDER, text("请书面说明进展")))
                .orElseThrow()
                .fileId();
        assertThat(view(centre, supervision).stage()).isEqualTo(SupervisionStage.REPLY_DUE);
        assertThat(cards(centre)).isEmpty();
        centre.tell("方敏向住建局发出催办，三个工作日内书面答复。");
        centre.time.advance(Duration.ofDays(7));
        sweep(centre);
        assertThat(levels(centre, supervision))
                .containsExactly(SupervisionLevel.REMINDER, SupervisionLevel.SUPERVISION);
        assertThat(cards(centre)).extracting(OrganCard::colour).containsExactly(CardColour.YELLOW);
        centre.tell("逾期未答复，自动升级为督办函；住建局得黄牌一张。");
        return supervision;
    }

    /** 挂牌督办: a measure of the joint conference (信访工作条例 art. 39), in the same append as its decision. */
    private static void listedByTheConference(Centre centre, FileId supervision) {
        var desk = centre.yidi.jointConferences();
        ConveneConference call = new ConveneConference(
                text("专题联席会议"), centre.time.instant().plus(Duration.ofDays(1)), Set.of(HOUSING, ENFORCEMENT));
        FileId conference =
                desk.convene(centre.by(DIRECTOR), call).orElseThrow().fileId();
        desk.putSupervision(
                        centre.by(DIRECTOR),
                        conference,
                        supervision,
                        new Matter("m", AgendaKind.MEASURE, text("是否挂牌督办")))
                .orElseThrow();
        centre.time.advance(Duration.ofDays(1));
        desk.conduct(centre.by(DIRECTOR), conference, new HoldConference(Set.of(ENFORCEMENT), text("住建局缺席")))
                .orElseThrow();
        desk.order(
                        centre.by(DIRECTOR),
                        conference,
                        new OrderMeasure("m", SupervisionLevel.LISTED, text("挂牌督办，十个工作日答复")))
                .orElseThrow();
        assertThat(levels(centre, supervision)).endsWith(SupervisionLevel.LISTED);
        centre.tell("联席会议决定挂牌督办，督办件同时升级。");
    }

    private static void answeredInWriting(Centre centre, FileId supervision) {
        SupervisionOffice office = centre.yidi.supervisionOffice();
        CloseSupervision close = new CloseSupervision(SupervisionFinding.PUT_RIGHT, text("外墙已修复"));
        TongluCentre.refused(office.conduct(centre.by(DIRECTOR), supervision, close), "supervision.reply-needed");
        centre.time.advance(Duration.ofDays(3));
        office.conduct(centre.by(HOUSING_OFFICER), supervision, new ReplyToSupervision(text("外墙已加固，车主已赔付")))
                .orElseThrow();
        office.conduct(centre.by(DIRECTOR), supervision, close).orElseThrow();
        assertThat(view(centre, supervision).stage()).isEqualTo(SupervisionStage.CLOSED);
        centre.tell("没有书面答复不得销号；住建局书面答复后，督办办结。");
    }

    private static void theCardLapses(Centre centre) {
        OrganCard card = cards(centre).get(0);
        centre.time.moveTo(card.lapsesAt().minusSeconds(1));
        assertThat(cards(centre)).containsExactly(card);
        centre.time.moveTo(card.lapsesAt());
        assertThat(cards(centre)).isEmpty();
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        centre.tell("黄牌期满自动失效。");
    }

    private static List<SupervisionLevel> levels(Centre centre, FileId supervision) {
        return view(centre, supervision).rounds().stream()
                .map(SupervisionRound::level)
                .toList();
    }

    private static Supervision view(Centre centre, FileId supervision) {
        return centre.yidi
                .supervisionOffice()
                .view(DIRECTOR, supervision)
                .orElseThrow()
                .supervision();
    }

    private static List<OrganCard> cards(Centre centre) {
        return centre.yidi.supervisionOffice().cards(DIRECTOR, HOUSING).orElseThrow();
    }

    private static void sweep(Centre centre) {
        for (int i = 0; i < 5; i++) {
            centre.yidi.timekeeper().sweep(100);
        }
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
