package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AddParty;
import dev.yidi.core.casefile.EndRole;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Role;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.PartyView;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 换下来的代表: a group takes its trust back from one of its speakers, and from then on he speaks for nobody. */
class DismissedSpeakerStory {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final PartyId NEW_SPEAKER = new PartyId("p9");

    private final Centre centre = new Centre(
            "换下来的代表",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void who_was_dismissed_speaks_for_nobody_and_makes_room_for_another() {
        Registered registered =
                centre.yidi.reception().register(centre.by(CLERK), visit()).orElseThrow();
        CaseId caseId = registered.receipt().caseId();
        QueryCode code = registered.queryCode();
        PartyId speaker = speakerOf(caseId);
        centre.tell("二十人走访，推选五名代表；各自凭查询码可查。");
        assertThat(centre.yidi.inquiry().follow(new Credential(code, "0001")).orElseThrow())
                .isNotNull();

        refused(add(caseId), "case.party.too-many-representatives");
        centre.time.advance(Duration.ofDays(3));
        refused(
                centre.yidi
                        .caseDesk()
                        .endRole(centre.by(DISPATCHER), caseId, new EndRole(speaker, DAY, text("大家不再让他代表"))),
                "case.party.role-past");
        centre.yidi
                .caseDesk()
                .endRole(centre.by(DISPATCHER), caseId, new EndRole(speaker, DAY.plusDays(2), text("大家不再让他代表")))
                .orElseThrow();
        centre.tell("三天后众人撤换一名代表：自当日起不再是代表，此前所为不改写。");

        assertThat(centre.yidi.inquiry().follow(new Credential(code, "0001"))).isInstanceOf(Answer.Absent.class);
        assertThat(centre.yidi.inquiry().withdraw(new Credential(code, "0001"), "withdraw-1", text("不告了")))
                .isInstanceOf(Answer.Absent.class);
        CitizenView seen =
                centre.yidi.inquiry().follow(new Credential(code, "0002")).orElseThrow();
        assertThat(seen.timeline()).extracting(CitizenView.Step::what).contains("citizen.step.role-ended");
        centre.tell("被撤换者的验证不再打开此事，也不能替大家撤回；其他代表照常查询，看得到有人身份终止。");

        add(caseId).orElseThrow();
        assertThat(centre.yidi.caseDesk().view(DISPATCHER, caseId).orElseThrow().parties())
                .filteredOn(party -> party.id().equals(speaker))
                .singleElement()
                .satisfies(party ->
                        assertThat(party.inForce()).isEqualTo(new Validity(DAY, Optional.of(DAY.plusDays(2)))));
        assertThat(centre.yidi.caseDesk().history(DISPATCHER, caseId).orElseThrow())
                .extracting(HistoryLine::type)
                .endsWith("role-ended", "party-added");
        centre.tell("腾出的名额由新代表补上；案卷记着谁在哪些天是代表。");
    }

    private Answer<?> add(CaseId caseId) {
        LocalDate today = LocalDate.ofInstant(centre.time.instant(), Centre.COUNTY.zone());
        return centre.yidi
                .caseDesk()
                .addParty(
                        centre.by(DISPATCHER),
                        caseId,
                        new AddParty(new Party(
                                NEW_SPEAKER,
                                PartyRole.REPRESENTATIVE,
                                false,
                                PersonName.of("新代表"),
                                Optional.of(PhoneNumber.of("13900000009")),
                                Optional.empty(),
                                Validity.from(today))));
    }

    private PartyId speakerOf(CaseId caseId) {
        return centre.yidi.caseDesk().view(DISPATCHER, caseId).orElseThrow().parties().stream()
                .filter(party -> party.role() == PartyRole.REPRESENTATIVE)
                .map(PartyView::id)
                .findFirst()
                .orElseThrow();
    }

    private static Register visit() {
        List<PartyEntry> parties = new ArrayList<>();
        parties.add(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("张大年"), PhoneNumber.of("13900000000")));
        for (int i = 1; i <= 5; i++) {
            parties.add(PartyEntry.person(
                    PartyRole.REPRESENTATIVE, PersonName.of("代表" + i), PhoneNumber.of("1390000000" + i)));
        }
        return new Register(
                IntakeChannel.VISIT,
                Optional.empty(),
                Optional.empty(),
                Centre.VILLAGE,
                text("征地补偿"),
                text("补偿款未到位"),
                20,
                CaseKind.PETITION,
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                Optional.of(new TopicCode("dispute.expropriation")),
                parties,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static void refused(Answer<?> answer, String... codes) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(codes);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
