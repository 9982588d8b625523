package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.GuideAsProxy;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ReportToPrincipal;
import dev.yidi.core.casefile.SaveTrip;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.desk.Role;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 老人少跑腿: the grid worker goes for an old man, and the window for a man who came too far. */
class OldVillagersProxyStory {
    private static final OrganId TOWN = new OrganId("zhen-330122003000");
    private static final OfficerId GRID_WORKER = new OfficerId("he-xiaoyan");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final PartyId PRINCIPAL = new PartyId("p1");
    private static final MandateId MANDATE = new MandateId("m1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Centre centre = new Centre(
            "老人少跑腿",
            Centre.officer(GRID_WORKER, "何小燕", TOWN, Centre.VILLAGE, Role.GRID_WORKER),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void she_registers_goes_and_reports_and_he_can_take_it_back() {
        Registered registered = centre.yidi
                .proxyDesk()
                .register(
                        centre.by(GRID_WORKER).onBehalfOf(PRINCIPAL.value()),
                        matter(IntakeChannel.GRID_REPORT),
                        mandate(GRID_WORKER, MandateScope.REGISTER, MandateScope.ADD_MATERIAL, MandateScope.ATTEND))
                .orElseThrow();
        CaseId caseId = registered.receipt().caseId();
        centre.tell("何小燕（网格员）上门，老人口头委托，当场代为登记。");

        centre.yidi
                .caseDesk()
                .addMaterial(inHisPlace(), caseId, new AddMaterial(Optional.of(PRINCIPAL), text("低保证复印件")))
                .orElseThrow();
        centre.yidi
                .proxyDesk()
                .saveTrip(centre.by(GRID_WORKER), caseId, new SaveTrip(MANDATE, text("县医院"), TripPurpose.MATERIAL))
                .orElseThrow();
        CaseView view = centre.yidi.caseDesk().view(GRID_WORKER, caseId).orElseThrow();
        assertThat(view.trips().count()).isZero();
        assertThat(view.trips().saved()).hasSize(1);
        assertThat(view.clocks())
                .anyMatch(clock -> clock.ledger().limit().id().value().equals("PROXY_REPORT"));
        assertThat(centre.yidi.caseDesk().history(GRID_WORKER, caseId).orElseThrow())
                .filteredOn(line -> line.type().equals("material-added"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("officer:he-xiaoyan");
                    assertThat(line.onBehalfOf()).contains("p1");
                });
        centre.tell("代交材料、代跑县医院：老人零次跑动，少跑一次。");

        centre.yidi
                .proxyDesk()
                .report(centre.by(GRID_WORKER), caseId, new ReportToPrincipal(MANDATE, text("材料已交齐")))
                .orElseThrow();
        centre.yidi
                .inquiry()
                .revokeMandate(new Credential(registered.queryCode(), "1111"), "revoke-1", MANDATE)
                .orElseThrow();
        Answer<?> after = centre.yidi
                .caseDesk()
                .addMaterial(inHisPlace(), caseId, new AddMaterial(Optional.of(PRINCIPAL), text("再补一份")));
        assertThat(after.reasons()).extracting(Reason::code).containsExactly("mandate.revoked");
        centre.tell("已反馈；老人凭查询码撤销委托，此后不得再代办。");
    }

    @Test
    void who_came_too_far_is_registered_and_taken_to_the_right_place() {
        CaseId caseId = centre.yidi
                .reception()
                .register(centre.by(DISPATCHER), matter(IntakeChannel.VISIT))
                .orElseThrow()
                .receipt()
                .caseId();
        centre.yidi
                .proxyDesk()
                .guide(
                        centre.by(DISPATCHER),
                        caseId,
                        new GuideAsProxy(TOWN, text("镇里有权处理"), mandate(DISPATCHER, MandateScope.ATTEND)))
                .orElseThrow();
        CaseView view = centre.yidi.caseDesk().view(DISPATCHER, caseId).orElseThrow();
        assertThat(view.custody().accountable()).contains(Centre.CENTRE);
        assertThat(view.custody().open())
                .hasValueSatisfying(open -> assertThat(open.to()).isEqualTo(TOWN));
        assertThat(view.trips().count()).isEqualTo(1);
        assertThat(view.trips().saved()).hasSize(1);
        centre.tell("越级走访照常登记，窗口代为引导到镇里；镇里接手前中心负责到底。");
    }

    private dev.yidi.ports.Envelope inHisPlace() {
        return centre.by(GRID_WORKER).onBehalfOf(PRINCIPAL.value());
    }

    private static GiveMandate mandate(OfficerId proxy, MandateScope... scope) {
        return new GiveMandate(
                MANDATE,
                new Terms(
                        PRINCIPAL,
                        proxy,
                        ProxyKind.GRID_WORKER,
                        Set.of(scope),
                        new Validity(DAY, Optional.of(DAY.plusDays(30))),
                        DAY.plusDays(31),
                        MandateForm.ORAL,
                        text("腿脚不便，请何小燕代办")));
    }

    private static Register matter(IntakeChannel channel) {
        return Register.of(channel, Centre.VILLAGE, CaseKind.REQUEST, text("申请危房改造"), text("老屋漏雨，请求危房改造"))
                .about(new TopicCode("dispute.neighbour"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("吴老汉"), PhoneNumber.of("13900001111")));
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
