package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.TongluCentre.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.ServeDocument;
import dev.yidi.core.casefile.ServiceMethod;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.Disposition;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.FourWayDuty;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.Measure;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.OpinionText;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.Triage;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.ClockView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import dev.yidi.testkit.Stutter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 宅基地信访: six people want a homestead approved. Their petition goes through all three instances, once under the national rules
 * and once under those of Zhejiang; not a line of code knows which.
 */
class HomesteadPetitionStory {
    private static final OrganId LAND_BUREAU = new OrganId("ziran");
    private static final OrganId GOVERNMENT = new OrganId("zhengfu");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId HANDLER = new OfficerId("xu-min");
    private static final OfficerId HEAD = new OfficerId("fang-juzhang");
    private static final OfficerId REVIEWER = new OfficerId("shen-fucha");
    private static final ProceedingId P = new ProceedingId("xinfang-1");
    private static final PartyId QIAN = new PartyId("p1");
    private static final Citation LAND_LAW = new Citation("土地管理法(2019)", "62");
    private static final Authority CITY = Authority.above("杭州市人民政府信访事项复查复核办公室", Tier.PREFECTURE);

    /** What the two bodies of law say of the same steps. */
    record Law(
            String name,
            RuleSet rules,
            int speakersOfSix,
            LocalDate triageDue,
            LocalDate handlingDue,
            int mostExtension) {}

    static List<Law> laws() {
        RuleSet nation = RuleSet.national2022();
        return List.of(
                new Law("信访工作条例", nation, 5, LocalDate.of(2026, 3, 17), LocalDate.of(2026, 5, 3), 30),
                new Law(
                        "浙江省信访条例",
                        RuleSet.zhejiang2016().over(nation),
                        3,
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 4, 3),
                        60));
    }

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final AtomicInteger commands = new AtomicInteger();
    private Yidi yidi = centre(RuleSet.national2022());
    private CaseId petition = new CaseId("none");
    private Credential credential = new Credential(QueryCode.of("0".repeat(26)), "1234");

    @ParameterizedTest
    @MethodSource("laws")
    void a_petition_goes_through_three_instances_and_ends(Law law) {
        yidi = centre(law.rules());
        try (Transcript story = new Transcript("宅基地信访-" + law.name(), time)) {
            theGroupElectsRepresentatives(law, story);
            theMatterIsTriagedAndForwarded(law, story);
            theBureauAcceptsAndDecidesTheRoute(law, story);
            theHeadExtendsAndTheReasonIsTold(law, story);
            theBureauHearsAndDecides(story);
            theGovernmentReviews(story);
            theCityRechecksAndTheMatterIsFinal(story);
            theSameMatterIsNoLongerAccepted(story);
        }
    }

    /** 推选代表: as many speak for six as the law lets them. */
    private void theGroupElectsRepresentatives(Law law, Transcript story) {
        refused(
                yidi.reception().register(by(CLERK), visit(law.speakersOfSix() + 1)),
                "case.party.too-many-representatives");
        Registered registered = yidi.reception().register(by(CLERK), visit(1)).orElseThrow();
        petition = registered.receipt().caseId();
        credential = new Credential(registered.queryCode(), "1234");
        assertThat(yidi.documents().slip(registered).text())
                .contains(registered.queryCode().reveal())
                .contains("县社会治理中心");
        assertThat(due("XF_TRIAGE")).isEqualTo(law.triageDue());
        story.tell("六人走访，推选钱某为代表；分流期限" + law.triageDue() + "。");
    }

    /** 甄别分流: the table says what to do, row by row. */
    private void theMatterIsTriagedAndForwarded(Law law, Transcript story) {
        TriageQuestion question = TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM);
        Triage advice =
                yidi.petitionOffice().advise(question.known(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM, 6));
        assertThat(advice.disposition()).isEqualTo(Disposition.FORWARDED);
        assertThat(advice.measures()).contains(Measure.ELECT_REPRESENTATIVES);
        yidi.petitionOffice()
                .triage(by(CLERK), petition, P, new TriagePetition(P, question))
                .orElseThrow();
        yidi.reception()
                .giveNotice(by(CLERK), petition, new GiveNotice(NoticeKind.RECEIPT))
                .orElseThrow();
        yidi.caseDesk()
                .dispatch(
                        by(DISPATCHER),
                        petition,
                        new Dispatch(DispatchVerb.FORWARD, LAND_BUREAU, text("属规划部门职责"), Optional.empty()))
                .orElseThrow();
        story.tell("甄别：" + advice.measures() + "；转送县自然资源和规划局。");
        assertThat(law.name()).isNotBlank();
    }

    /** 受理与途径: only the petition procedure runs the handling limit. */
    private void theBureauAcceptsAndDecidesTheRoute(Law law, Transcript story) {
        pass(2);
        yidi.caseDesk().accept(by(HANDLER), petition, new AcceptCase(HANDLER)).orElseThrow();
        step(
                HANDLER,
                new DecideRoute(AppealRoute.ADMINISTRATIVE_PROCEDURE, text("疑为行政许可"), Optional.of(text("政务服务窗口"))));
        assertThat(running("XF_HANDLE")).isEmpty();
        step(HANDLER, new DecideRoute(AppealRoute.PETITION_PROCEDURE, text("无其他法定途径"), Optional.empty()));
        assertThat(due("XF_HANDLE")).isEqualTo(law.handlingDue());
        story.tell("受理并认定适用信访程序，办理期限" + law.handlingDue() + "。");
    }

    /** 延长期限: by the head, within the cap, with the reason told to the petitioner. */
    private void theHeadExtendsAndTheReasonIsTold(Law law, Transcript story) {
        pass(10);
        ExtendHandling tooLong = extension(law.mostExtension() + 1);
        refused(yidi.petitionOffice().extend(by(HEAD), petition, P, tooLong), "clock.extend.over-cap");
        refused(yidi.petitionOffice().extend(by(HANDLER), petition, P, extension(10)), "access.not-permitted");
        step(HEAD, extension(10));
        refused(
                yidi.petitionOffice().extend(by(HEAD), petition, P, extension(5)),
                "case.petition.extension-notice-owed");
        serve(HANDLER, "extension-notice-1");
        assertThat(due("XF_HANDLE")).isEqualTo(law.handlingDue().plusDays(10));
        assertThat(letter("extension-notice-1")).contains("延长办理期限10日").contains("需要补充测绘");
        story.tell("局长批准延长十日并书面告知延期理由。");
    }

    /** 听证与处理意见: heard, decided, and told who may be asked next. */
    private void theBureauHearsAndDecides(Transcript story) {
        step(HANDLER, new OpenHearing(text("宅基地是否符合规划"), text("县社会治理中心听证室"), Optional.empty(), true));
        refused(yidi.petitionOffice().issueOpinion(by(HANDLER), petition, P, opinion()), "petition.hearing.open");
        pass(1);
        step(HANDLER, new CloseHearing(Set.of(QIAN), text("双方陈述"), text("地块位于永久基本农田")));
        step(HANDLER, opinion());
        assertThat(yidi.documents().read(credential, new DocumentId("handling-opinion-1")))
                .isInstanceOf(Answer.Absent.class);
        serve(HANDLER, "handling-opinion-1");
        assertThat(letter("handling-opinion-1"))
                .contains("结论：不予支持信访请求。")
                .contains("《土地管理法》第62条")
                .contains("30日内，向县人民政府请求复查");
        assertThat(follow().documents())
                .extracting(served -> served.id().value())
                .containsExactly("extension-notice-1", "handling-opinion-1");
        story.tell("听证后出具处理意见书：不予支持；当日送达，可以向县人民政府请求复查。");
    }

    /** 复查: by exactly the next level, in its own thirty days. */
    private void theGovernmentReviews(Transcript story) {
        pass(20);
        refused(
                yidi.petitionOffice().requestReview(by(HANDLER), petition, P, request(Instance.REVIEW, CITY)),
                "petition.review.not-one-above");
        step(HANDLER, request(Instance.REVIEW, Authority.of(GOVERNMENT, "县人民政府", Tier.COUNTY)));
        assertThat(running("XF_REVIEW")).isPresent();
        refused(yidi.petitionOffice().issueOpinion(by(HANDLER), petition, P, opinion()), "case.petition.not-reviewer");
        pass(15);
        step(REVIEWER, opinion());
        serve(REVIEWER, "review-opinion-1");
        assertThat(letter("review-opinion-1")).contains("县人民政府").contains("向市级有权处理的机关、单位请求复核");
        story.tell("县人民政府复查维持，复查意见书送达。");
    }

    /** 复核: above the county, known by name and tier; a late request would have been refused. */
    private void theCityRechecksAndTheMatterIsFinal(Transcript story) {
        pass(10);
        step(HANDLER, request(Instance.RECHECK, CITY));
        pass(25);
        step(HANDLER, opinion());
        serve(HANDLER, "recheck-opinion-1");
        assertThat(letter("recheck-opinion-1")).contains(CITY.name()).contains("不再受理");
        step(HANDLER, new DischargeDuty(FourWayDuty.EDUCATE, text("上门解释规划政策")));
        refused(
                yidi.petitionOffice().requestReview(by(HANDLER), petition, P, request(Instance.RECHECK, CITY)),
                "petition.final",
                "petition.review.not-one-above");
        yidi.caseDesk().close(by(HANDLER), petition, new CloseCase()).orElseThrow();
        refused(yidi.caseDesk().reopen(by(HANDLER), petition, new ReopenCase(text("再次提出"))), "case.petition.final");
        story.tell("市级复核维持，信访终结，结案。");
    }

    /** 不再受理: the same matter again is registered, and not accepted any more. */
    private void theSameMatterIsNoLongerAccepted(Transcript story) {
        CaseId again = yidi.reception()
                .register(by(CLERK), visit(1))
                .orElseThrow()
                .receipt()
                .caseId();
        TriageQuestion plain = TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM);
        TriageQuestion exhausted = new TriageQuestion(
                plain.channel(),
                plain.category(),
                SameMatter.EXHAUSTED,
                plain.raisedAt(),
                6,
                false,
                false,
                true,
                false,
                false,
                false,
                1,
                false,
                true,
                false,
                true);
        yidi.petitionOffice()
                .triage(by(CLERK), again, P, new TriagePetition(P, exhausted))
                .orElseThrow();
        refused(yidi.caseDesk().accept(by(DISPATCHER), again, new AcceptCase(DISPATCHER)), "case.accept.barred");
        yidi.reception()
                .decline(
                        by(DISPATCHER),
                        again,
                        new DeclineCase(
                                DeclineGround.EXHAUSTED, new Citation("信访工作条例(2022)", "36 ¶3"), text("社区定期走访帮扶")))
                .orElseThrow();
        String notice = yidi.documents()
                .read(DISPATCHER, again, new DocumentId("no-further-acceptance-notice-1"))
                .orElseThrow()
                .text();
        assertThat(notice).contains("不再受理").contains("《信访工作条例》第36条第3款");
        story.tell("同一事项再次提出：予以登记，出具不再受理告知书。");
    }

    private void step(OfficerId officer, PetitionCommand command) {
        yidi.petitionOffice().conduct(by(officer), petition, P, command).orElseThrow();
    }

    private void serve(OfficerId officer, String document) {
        yidi.documents()
                .serve(
                        by(officer),
                        petition,
                        new ServeDocument(
                                new DocumentId(document),
                                QIAN,
                                ServiceMethod.IN_PERSON,
                                time.instant(),
                                Optional.of(text("本人签收"))))
                .orElseThrow();
    }

    private String letter(String document) {
        return yidi.documents()
                .read(credential, new DocumentId(document))
                .orElseThrow()
                .text();
    }

    private CitizenView follow() {
        return yidi.inquiry().follow(credential).orElseThrow();
    }

    private Optional<ClockLedger> running(String limit) {
        return yidi.caseDesk().view(HANDLER, petition).orElseThrow().clocks().stream()
                .map(ClockView::ledger)
                .filter(ledger -> !ledger.isEnded() && ledger.limit().id().equals(new LimitId(limit)))
                .findFirst();
    }

    private LocalDate due(String limit) {
        return yidi.caseDesk().view(CLERK, petition).orElseThrow().clocks().stream()
                .filter(clock -> !clock.ledger().isEnded())
                .filter(clock -> clock.ledger().limit().id().equals(new LimitId(limit)))
                .map(clock -> clock.status().due().date())
                .findFirst()
                .orElseThrow();
    }

    private static IssueOpinion opinion() {
        return new IssueOpinion(
                OpinionResult.NOT_SUPPORTED,
                new OpinionText(text("请求批准宅基地"), text("所选地块位于永久基本农田"), text("不符合规划，不能批准"), List.of(LAND_LAW)));
    }

    private static RequestReview request(Instance instance, Authority to) {
        return new RequestReview(instance, QIAN, to, text("认为规划有误"));
    }

    private static ExtendHandling extension(int days) {
        return new ExtendHandling(Span.days(days), "complex", text("需要补充测绘"));
    }

    private static ReceptionWindow.Register visit(int speakers) {
        List<PartyEntry> parties = new ArrayList<>();
        parties.add(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("钱某"), PhoneNumber.of("13800001234")));
        for (int i = 0; i < speakers; i++) {
            parties.add(PartyEntry.person(
                    PartyRole.REPRESENTATIVE, PersonName.of("代表" + i), PhoneNumber.of("1390000567" + i)));
        }
        return new ReceptionWindow.Register(
                IntakeChannel.VISIT,
                Optional.empty(),
                Optional.empty(),
                TongluCentre.VILLAGE,
                text("宅基地审批"),
                text("六户要求批准宅基地"),
                6,
                CaseKind.PETITION,
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                Optional.of(new TopicCode("dispute.homestead")),
                parties,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Envelope by(OfficerId officer) {
        return Envelope.of("petition-" + commands.incrementAndGet(), officer);
    }

    private void pass(int days) {
        time.advance(Duration.ofDays(days));
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    /** The shipped county under {@code rules}, without promises of its own. */
    private Yidi centre(RuleSet rules) {
        CountyProfile shipped = Presets.centre();
        CountyProfile county = shipped.revise()
                .rules(rules)
                .promises(List.of())
                .ladders(List.of())
                .profile();
        InMemoryStores stores = new InMemoryStores();
        Yidi yidi = Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("stories", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(CLERK, "陈静", TongluCentre.CENTRE, Role.RECEPTIONIST),
                        officer(DISPATCHER, "王磊", TongluCentre.CENTRE, Role.CENTRE_DISPATCHER),
                        officer(HANDLER, "徐敏", LAND_BUREAU, Role.HANDLER),
                        officer(HEAD, "方局长", LAND_BUREAU, Role.ORGAN_HEAD),
                        officer(REVIEWER, "沈复查", GOVERNMENT, Role.HANDLER))))
                .clock(time)
                .build();
        return Stutter.over(yidi, stores.journal());
    }

    private static Officer officer(OfficerId id, String name, OrganId organ, Role role) {
        return new Officer(id, name, organ, TongluCentre.county(), Set.of(role));
    }
}
