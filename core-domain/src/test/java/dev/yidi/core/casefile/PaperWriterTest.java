package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.Templates;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.place.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents are written from the journal, in the form of the county. */
class PaperWriterTest {
    @Test
    void a_handling_opinion_reads_as_the_letter_it_is() {
        Play decided = Petitions.inProcedure(Play.petition()).does(Petitions.opinion(OpinionResult.NOT_SUPPORTED));
        String text = text(decided, "handling-opinion-1");

        assertThat(text)
                .startsWith("信访事项处理意见书\n编号：990101-2026-000001-")
                .contains("王某：")
                .contains("结论：不予支持信访请求。")
                .contains("《信访工作条例》第24条")
                .contains("可以自收到本意见书之日起30日内，向government大楼请求复查")
                .contains("housing大楼")
                .endsWith("2026年3月2日");
    }

    @Test
    void a_review_opinion_names_the_tier_above_the_county_and_a_recheck_opinion_is_final() {
        assertThat(text(Petitions.reviewed(Play.petition()), "review-opinion-1"))
                .contains("向市级有权处理的机关、单位请求复核")
                .contains("government大楼");
        assertThat(text(Petitions.rechecked(Play.petition()), "recheck-opinion-1"))
                .contains("某市信访局")
                .contains("不再受理")
                .doesNotContain("请求复");
    }

    @Test
    void every_document_of_a_petitions_way_is_in_the_file_and_can_be_written() {
        Play play = Petitions.inProcedure(Play.petition().does(new GiveNotice(NoticeKind.RECEIPT)))
                .does(new GiveNotice(NoticeKind.ACCEPTANCE))
                .does(Petitions.extension(20))
                .does(Petitions.opinion(OpinionResult.EXPLAINED));

        assertThat(play.file().papers().all())
                .extracting(Paper::id)
                .extracting(DocumentId::value)
                .containsExactly(
                        "registration-1",
                        "receipt-notice-1",
                        "forward-letter-1",
                        "receipt-notice-2",
                        "extension-notice-1",
                        "handling-opinion-1");
        assertThat(play.file().papers().all())
                .allSatisfy(paper -> assertThat(text(play, paper.id().value())).doesNotContain("{"));
        assertThat(text(play, "extension-notice-1")).contains("延长办理期限20日");
        assertThat(text(play, "receipt-notice-2")).contains("已经受理");
    }

    @Test
    void letters_between_organs_and_the_report_on_an_assignment_are_written() {
        Play assigned = Play.petition()
                .does(new Dispatch(
                        DispatchVerb.ASSIGN, CountyDesk.HOUSING, Play.text(), Optional.of(LocalDate.of(2026, 3, 20))));
        Play objected = assigned.by(CountyDesk.HOUSING).does(Play.objection());
        Play reported = assigned.by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.HAN))
                .does(new ConcludeCase(CaseResult.RESOLVED, Play.text()));

        assertThat(text(assigned, "assignment-letter-1")).contains("housing大楼：").contains("2026年3月20日前");
        assertThat(text(objected, "objection-1")).contains("centre大楼：").contains("建议办理单位：未提出");
        assertThat(text(reported, "completion-report-1")).contains("办理结果：已解决");
    }

    @Test
    void a_matter_turned_down_is_told_why_and_one_that_is_exhausted_that_it_is() {
        Play declined = Play.petition().does(decline(DeclineGround.ARBITRATION));
        Play exhausted = Play.petition().does(decline(DeclineGround.EXHAUSTED));

        assertThat(text(declined, "non-acceptance-notice-1")).contains("仲裁途径");
        assertThat(text(exhausted, "no-further-acceptance-notice-1")).contains("不再受理");
    }

    @Test
    void a_mediation_and_its_confirmation_leave_their_documents() {
        Play agreed = ProceedingMoves.agreed(Play.dispute().acceptedBy(CountyDesk.HALL_A));

        assertThat(text(agreed, "mediation-application-1")).contains("自愿申请调解");
        assertThat(text(agreed, "mediation-agreement-1")).contains("王某→王某：情况说明");
    }

    @Test
    void the_words_for_every_result_and_ground_are_there() {
        Templates words = Templates.published();

        for (CaseResult result : CaseResult.values()) {
            assertThat(words.word("result." + result)).isNotBlank();
        }
        for (DeclineGround ground : DeclineGround.values()) {
            assertThat(words.word("ground." + ground)).isNotBlank();
        }
        for (IntakeChannel channel : IntakeChannel.values()) {
            assertThat(words.word("channel." + channel)).isNotBlank();
        }
        for (MediationEnd end : MediationEnd.values()) {
            assertThat(words.word("end." + end)).isNotBlank();
        }
        for (OtherWay way : OtherWay.values()) {
            assertThat(words.word("way." + way)).isNotBlank();
        }
        for (Ruling ruling : Ruling.values()) {
            assertThat(words.word("ruling." + ruling)).isNotBlank();
        }
        for (Tier tier : List.of(Tier.STATE, Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY, Tier.TOWNSHIP)) {
            assertThat(words.word("tier." + tier)).isNotBlank();
        }
    }

    private static DeclineCase decline(DeclineGround ground) {
        return new DeclineCase(ground, Play.LAW, Play.text());
    }

    private static String text(Play play, String id) {
        return new PaperWriter(play.journal(), play.profile())
                .text(new DocumentId(id))
                .orElseThrow();
    }
}
