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
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.prevention.AspectResult;
import dev.yidi.core.prevention.AssessAspect;
import dev.yidi.core.prevention.ConcludeAssessment;
import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.HearPeople;
import dev.yidi.core.prevention.HearingForm;
import dev.yidi.core.prevention.LinkDispute;
import dev.yidi.core.prevention.OpenRiskAssessment;
import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskAssessmentCommand;
import dev.yidi.core.prevention.RiskHearing;
import dev.yidi.core.prevention.RiskLevel;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 垃圾中转站: a waste station is assessed before it is built, and what followed is laid to its file. */
class WasteStationStory {
    private static final OrganId HOUSING = new OrganId("zhujian");
    private static final DivisionCode TOWN = DivisionCode.of("330122003");
    private static final OfficerId BUILDER = new OfficerId("yu-hang");
    private static final OfficerId BUILDER_HEAD = new OfficerId("luo-jun");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DIRECTOR = new OfficerId("fang-min");

    private final Centre centre = new Centre(
            "垃圾中转站",
            Centre.officer(BUILDER, "俞航", HOUSING, Centre.ROOT, Role.HANDLER),
            Centre.officer(BUILDER_HEAD, "罗军", HOUSING, Centre.ROOT, Role.ORGAN_HEAD),
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DIRECTOR, "方敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void a_station_is_built_with_conditions_and_its_first_dispute_finds_its_file() {
        // The bureau that wants the station opens the assessment.
        FileId file = centre.yidi
                .preventionOffice()
                .open(centre.by(BUILDER), new OpenRiskAssessment(text("桐君街道新建垃圾中转站"), HOUSING, TOWN))
                .orElseThrow()
                .fileId();
        centre.tell("俞航（住建）就“桐君街道新建垃圾中转站”申请社会风险评估。");

        // Too early: nothing was looked at, nobody was heard, and the bureau cannot conclude on itself.
        assertThat(step(BUILDER_HEAD, file, verdict(RiskLevel.LOW, Conclusion.IMPLEMENT, Optional.empty()))
                        .reasons())
                .extracting(Reason::code)
                .containsOnly("risk.by-initiator", "risk.aspect-open", "risk.nobody-heard");

        // Lawful and reasonable; whether it can be kept under control depends.
        Map.of(
                        RiskAspect.LEGALITY, AspectResult.HOLDS,
                        RiskAspect.REASONABLENESS, AspectResult.HOLDS,
                        RiskAspect.FEASIBILITY, AspectResult.HOLDS,
                        RiskAspect.CONTROLLABILITY, AspectResult.WITH_CONDITIONS)
                .forEach((aspect, result) -> step(BUILDER, file, new AssessAspect(aspect, result, text("见评估报告")))
                        .orElseThrow());
        step(
                        BUILDER,
                        file,
                        new HearPeople(new RiskHearing(
                                HearingForm.HEARING,
                                LocalDate.of(2026, 3, 1),
                                46,
                                text("迎宾社区居民代表、沿街商户"),
                                text("担心夜间噪声和气味，要求封闭作业"))))
                .orElseThrow();
        centre.tell("合法性、合理性、可行性符合，可控性附条件；听证会 46 人，担心噪声和气味。");

        // The centre concludes: a medium risk does not go ahead without conditions.
        assertThat(step(DIRECTOR, file, verdict(RiskLevel.MEDIUM, Conclusion.IMPLEMENT, Optional.empty()))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("risk.aspect-failed", "risk.too-risky");
        step(
                        DIRECTOR,
                        file,
                        verdict(RiskLevel.MEDIUM, Conclusion.WITH_CONDITIONS, Optional.of(text("封闭作业，22 时至 6 时不进车"))))
                .orElseThrow();
        centre.tell("方敏（中心主任）结论：中风险，附条件实施——封闭作业，夜间不进车。");

        // Half a year later the first neighbour complains, and the case is laid to the file.
        centre.time.advance(Duration.ofDays(180));
        CaseId noise = complaint();
        step(DIRECTOR, file, new LinkDispute(noise)).orElseThrow();
        centre.tell("半年后居民反映夜间进车，该件关联到评估案卷，可对照当时所附条件。");

        RiskAssessment read =
                centre.yidi.preventionOffice().assessment(DIRECTOR, file).orElseThrow();
        assertThat(read.verdict().orElseThrow().conditions()).contains(text("封闭作业，22 时至 6 时不进车"));
        assertThat(read.disputes()).containsExactly(noise);
        assertThat(centre.yidi
                        .preventionOffice()
                        .assessments(DIRECTOR, FileQuery.all().keyed("case:" + noise))
                        .lines())
                .hasSize(1);
        assertThat(centre.yidi
                        .preventionOffice()
                        .assessment(BUILDER, file)
                        .orElseThrow()
                        .disputes())
                .as("the bureau may not see that case")
                .isEmpty();
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private Answer<FileReceipt> step(OfficerId officer, FileId file, RiskAssessmentCommand command) {
        return centre.yidi.preventionOffice().assess(centre.by(officer), file, command);
    }

    private static ConcludeAssessment verdict(RiskLevel level, Conclusion conclusion, Optional<FreeText> conditions) {
        return new ConcludeAssessment(level, conclusion, text("见评估报告"), conditions);
    }

    private CaseId complaint() {
        Register matter = Register.of(
                        IntakeChannel.PHONE, Centre.VILLAGE, CaseKind.REQUEST, text("夜间进车"), text("中转站半夜进车，吵得睡不着"))
                .about(new TopicCode("environment.noise"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("郑六"), PhoneNumber.of("13900007006")));
        return centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
