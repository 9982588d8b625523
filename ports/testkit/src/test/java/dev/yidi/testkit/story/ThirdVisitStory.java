package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.SameMatterDecision;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.desk.Role;
import dev.yidi.core.likeness.Verdict;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.SameMatter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 第三次来访: the third visit about the same wall. */
class ThirdVisitStory {
    private static final OrganId TOWN = new OrganId("zhen-330122003000");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId TOWN_OFFICER = new OfficerId("fang-min");
    private static final OfficerId STRANGER = new OfficerId("xu-bin");
    private static final OfficerId SEALED = new OfficerId("gu-yan");

    private final Centre centre = new Centre(
            "第三次来访",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
            Centre.officer(TOWN_OFFICER, "方敏", TOWN, Centre.VILLAGE, Role.HANDLER, Role.RECEPTIONIST),
            Centre.officer(STRANGER, "徐斌", new OrganId("jiaotong"), Centre.ROOT, Role.HANDLER),
            Centre.officer(SEALED, "顾燕", new OrganId("jijian"), Centre.ROOT, Role.SEALED_REPORT_OFFICER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void the_window_is_told_what_was_there_before_and_an_officer_decides() {
        CaseId first = register(TOWN_OFFICER, "围墙挡光", "邻居何某在两家之间砌墙，挡住我家采光和出路，多次找他不拆，请协调拆除围墙");
        centre.yidi
                .caseDesk()
                .accept(centre.by(TOWN_OFFICER), first, new AcceptCase(TOWN_OFFICER))
                .orElseThrow();
        centre.tell("王某到镇里反映围墙，镇社会治理中心受理。");

        // A week later the same man tells the same to the county. It is registered like anything else.
        centre.time.advance(Duration.ofDays(7));
        CaseId second = register(CLERK, "又来反映围墙", "我家隔壁何某把围墙砌在两家之间，采光和出路都被挡住了，找他多次就是不拆，请求协调拆除围墙");
        // The clerk may not look into the town's files: she learns that there is one, and asks the centre's dispatcher.
        assertThat(ask(CLERK, second).found()).isEmpty();
        assertThat(ask(CLERK, second).hidden()).isTrue();
        SameMatter told = ask(DISPATCHER, second);
        assertThat(told.found()).singleElement().satisfies(found -> {
            assertThat(found.caseId()).isEqualTo(first);
            assertThat(found.verdict()).isEqualTo(Verdict.SAME_MATTER_PENDING);
            assertThat(found.reasons().get(0).code()).isEqualTo("likeness.pending-below");
            assertThat(found.reasons()).extracting(Reason::code).contains("likeness.key");
        });
        assertThat(told.hidden()).isFalse();
        assertThat(view(second).state().stage()).isEqualTo(Stage.CLASSIFIED);
        centre.tell("王某到县里再次反映：提示同一事项镇里正在办理（信访工作条例第十九条），由窗口认定。");

        // The dispatcher merges: nothing is told twice, and both files know.
        decide(second, first, SameMatterDecision.MERGED_INTO, "同一围墙，同一诉求").orElseThrow();
        assertThat(view(second).links().mergedInto()).contains(first);
        assertThat(view(first).links().absorbed()).containsExactly(second);
        centre.tell("王磊（中心）并入镇里的事项，两案都有记录。");

        // The third visit is about the neighbour's dog: like, but another matter, and nobody is asked again.
        centre.time.advance(Duration.ofDays(7));
        CaseId third = register(CLERK, "何某家的狗", "何某家养的狗夜里一直叫，影响老人休息，请有关部门管一管");
        assertThat(ask(DISPATCHER, third).found())
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.LIKELY_DUPLICATE));
        decide(third, first, SameMatterDecision.DISTINCT, "不是围墙的事").orElseThrow();
        assertThat(ask(DISPATCHER, third).found()).isEmpty();
        assertThat(view(first).links().distinct()).containsExactly(third);
        assertThat(decide(third, first, SameMatterDecision.DISTINCT, "重复").reasons())
                .extracting(Reason::code)
                .contains("case.nothing-changed");
        decide(third, first, SameMatterDecision.LINKED, "同一邻里").orElseThrow();
        assertThat(view(third).links().linked()).containsExactly(first);
        assertThat(view(first).links().linked()).containsExactly(third);
        centre.tell("第三次是狗叫：认定不是同一事项，后改为关联。");
    }

    @Test
    void who_may_not_see_the_earlier_case_gets_a_hint_and_of_a_sealed_report_nothing() {
        CaseId report = centre.yidi
                .reception()
                .register(centre.by(SEALED), matter(CaseKind.REPORT, "围墙", "何某在两家之间砌墙，村里不管，举报村干部收了好处"))
                .orElseThrow()
                .receipt()
                .caseId();
        CaseId second = register(CLERK, "围墙", "何某在两家之间砌墙，村里不管，请协调拆除围墙");
        SameMatter told = ask(CLERK, second);
        assertThat(told.found()).isEmpty();
        assertThat(told.hidden()).isFalse();
        assertThat(ask(SEALED, report))
                .satisfies(shown -> assertThat(shown.found().size() + (shown.hidden() ? 1 : 0))
                        .isEqualTo(1));

        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        second,
                        new Dispatch(DispatchVerb.FORWARD, TOWN, text("属地"), Optional.empty()))
                .orElseThrow();
        CaseId strange = register(STRANGER, "围墙", "何某在两家之间砌墙，村里不管，请协调拆除围墙");
        SameMatter hint = ask(STRANGER, strange);
        assertThat(hint.found()).isEmpty();
        assertThat(hint.hidden()).isTrue();
        assertThat(centre.yidi.reception().sameMatter(STRANGER, second)).isInstanceOf(Answer.Absent.class);
        centre.tell("无权查看者只得到“另有一件，请询问中心”；密封举报不作任何提示。");
    }

    @Test
    void the_window_asks_before_it_registers_and_nothing_is_kept_of_the_question() {
        register(TOWN_OFFICER, "围墙挡光", "邻居何某在两家之间砌墙，挡住我家采光和出路，多次找他不拆，请协调拆除围墙");
        Register draft = matter(CaseKind.DISPUTE, "又来反映围墙", "我家隔壁何某把围墙砌在两家之间，采光和出路都被挡住了，找他多次就是不拆，请求协调拆除围墙");
        assertThat(centre.yidi
                        .reception()
                        .sameMatter(CLERK, draft)
                        .orElseThrow()
                        .hidden())
                .isTrue();
        SameMatter before =
                centre.yidi.reception().sameMatter(DISPATCHER, draft).orElseThrow();
        CaseId second = register(CLERK, "又来反映围墙", "我家隔壁何某把围墙砌在两家之间，采光和出路都被挡住了，找他多次就是不拆，请求协调拆除围墙");
        SameMatter after = ask(DISPATCHER, second);
        assertThat(before.found()).isNotEmpty().isEqualTo(after.found());
        assertThat(centre.yidi.journalAudit().verifyAll().files()).isEqualTo(2);
        assertThat(centre.yidi
                        .caseDesk()
                        .view(DISPATCHER, second)
                        .orElseThrow()
                        .intake()
                        .number()
                        .value())
                .endsWith("2");
    }

    private CaseId register(OfficerId officer, String title, String narrative) {
        return centre.yidi
                .reception()
                .register(centre.by(officer), matter(CaseKind.DISPUTE, title, narrative))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private static Register matter(CaseKind kind, String title, String narrative) {
        return Register.of(IntakeChannel.PHONE, Centre.VILLAGE, kind, text(title), text(narrative))
                .about(new TopicCode("dispute.neighbour"))
                .between(
                        PartyEntry.person(PartyRole.APPLICANT, PersonName.of("王大山"), PhoneNumber.of("13900001111")),
                        PartyEntry.person(PartyRole.RESPONDENT, PersonName.of("何某"), PhoneNumber.of("13900002222")));
    }

    private SameMatter ask(OfficerId officer, CaseId caseId) {
        return centre.yidi.reception().sameMatter(officer, caseId).orElseThrow();
    }

    private Answer<?> decide(CaseId caseId, CaseId other, SameMatterDecision decision, String reason) {
        return centre.yidi.reception().decideSameMatter(centre.by(DISPATCHER), caseId, other, decision, text(reason));
    }

    private CaseView view(CaseId caseId) {
        return centre.yidi.caseDesk().view(DISPATCHER, caseId).orElseThrow();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
