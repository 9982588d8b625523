package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.LiftRestriction;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.casefile.RecordTrip;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.casefile.SetArchiveHold;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.DisclosureLine;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.Registered;
import dev.yidi.ports.RetentionLine;
import dev.yidi.ports.RetentionQuery;
import dev.yidi.ports.Revealed;
import dev.yidi.ports.RightsLine;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.spi.FileCard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The protection of personal data at the counters: disclosure, retention, erasure, and what people may ask. */
class DataProtectionTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    private static final List<String> CANARIES =
            List.of(Counters.NAME, Counters.PHONE, Counters.IDENTITY, Counters.TITLE, Counters.NARRATIVE);

    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private final Registered registered = counters.register(Counters.petition());
    private final CaseId caseId = registered.receipt().caseId();

    @ParameterizedTest
    @EnumSource(names = {"DELETED", "ANONYMISED"})
    void what_is_erased_can_be_read_nowhere_and_everything_else_stands(ErasureForm form) {
        closed();
        Figures before = figures();
        erase(form);

        FileCard card = stores.index().find(caseId.file()).orElseThrow();
        assertThat(stores.fileKeys().find(caseId.file())).isEmpty();
        assertThat(card.summary().length()).isZero();
        assertThat(card.tokens()).allSatisfy(token -> assertThat(token).startsWith("assigned:"));
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
        assertThat(figures()).isEqualTo(before);
        assertThat(counters.yidi.inquiry().follow(Counters.credential(registered)))
                .isInstanceOf(Answer.Absent.class);
        assertThat(counters.yidi.subjectRights().disclosures(Counters.credential(registered)))
                .isInstanceOf(Answer.Absent.class);
        String everything = everyRead(SmallCounty.KEEPER)
                + everyRead(SmallCounty.CENTRE_HEAD)
                + counters.yidi.journalFeed().read("", 1000);
        assertThat(everything).contains("erasure-carried-out").doesNotContain(CANARIES);
        for (TodoQuery query : personalQueries()) {
            assertThat(counters.yidi.workList().todo(SmallCounty.KEEPER, query).lines())
                    .isEmpty();
        }
    }

    @Test
    void a_deleted_case_is_shown_to_its_keeper_alone_and_an_anonymised_one_without_anybodys_name() {
        closed();
        erase(ErasureForm.ANONYMISED);
        assertThat(line(SmallCounty.CENTRE_HEAD).orElseThrow().title()).isEqualTo("[erased]");
        CaseId other = counters.open(Counters.petition());
        counters.handle(other);
        erase(other, ErasureForm.DELETED);
        assertThat(counters.yidi.caseDesk().view(SmallCounty.CENTRE_HEAD, other))
                .isEqualTo(new Answer.Absent<>());
        assertThat(counters.yidi.caseDesk().view(SmallCounty.KEEPER, other)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void an_erased_case_refuses_every_act_in_clear_words() {
        closed();
        erase(ErasureForm.ANONYMISED);
        Envelope envelope = counters.by(SmallCounty.CENTRE_HEAD);
        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(envelope, caseId, new AddNote(Counters.text("记录")))
                        .reasons())
                .extracting(Reason::code)
                .contains("case.erased");
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .reveal(counters.by(SmallCounty.CENTRE_HEAD), caseId, phone())
                        .reasons())
                .extracting(Reason::code)
                .contains("case.erased");
    }

    @Test
    void a_case_whose_key_was_lost_refuses_what_it_could_not_write() {
        stores.fileKeys().destroy(caseId.file());
        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(counters.by(SmallCounty.CLERK), caseId, new AddNote(Counters.text("记录")))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("file.key-destroyed");
        assertThat(counters.yidi.caseDesk().view(SmallCounty.CLERK, caseId)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void restricted_data_rests_until_its_keeper_lifts_that() {
        closed();
        Figures before = figures();
        erase(ErasureForm.RESTRICTED);
        for (OfficerId officer : List.of(SmallCounty.CLERK, SmallCounty.CENTRE_HEAD, SmallCounty.HOUSING_HEAD)) {
            assertThat(counters.yidi.caseDesk().view(officer, caseId)).isEqualTo(new Answer.Absent<>());
            assertThat(counters.yidi.caseDesk().history(officer, caseId)).isEqualTo(new Answer.Absent<>());
            assertThat(counters.yidi.dataProtectionDesk().disclosures(officer, caseId))
                    .isEqualTo(new Answer.Absent<>());
            assertThat(counters.yidi.dataProtectionDesk().status(officer, caseId))
                    .isEqualTo(new Answer.Absent<>());
            assertThat(line(officer)).isEmpty();
            assertThat(counters.yidi
                            .workList()
                            .find(officer, registered.receipt().number()))
                    .isEqualTo(new Answer.Absent<>());
        }
        for (TodoQuery query : personalQueries()) {
            assertThat(counters.yidi.workList().todo(SmallCounty.KEEPER, query).lines())
                    .isEmpty();
        }
        assertThat(figures()).isEqualTo(before);
        assertThat(counters.yidi.inquiry().follow(Counters.credential(registered)))
                .isInstanceOf(Answer.Absent.class);
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .conduct(
                                counters.by(SmallCounty.CENTRE_HEAD), caseId, new LiftRestriction(Counters.text("复查"))))
                .isEqualTo(new Answer.Absent<>());

        counters.yidi
                .dataProtectionDesk()
                .conduct(counters.by(SmallCounty.KEEPER), caseId, new LiftRestriction(Counters.text("复查")))
                .orElseThrow();
        assertThat(line(SmallCounty.CENTRE_HEAD).orElseThrow().title()).isEqualTo(Counters.TITLE);
        assertThat(counters.yidi
                        .workList()
                        .todo(SmallCounty.CLERK, personalQueries().get(0))
                        .lines())
                .hasSize(1);
        assertThat(counters.yidi.inquiry().follow(Counters.credential(registered)))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void places_are_counted_as_before_also_for_a_time_before_the_erasure() {
        for (String place : List.of("镇政府", "法庭", "法庭")) {
            RecordTrip trip = new RecordTrip(Optional.empty(), Counters.text(place), TripPurpose.MATERIAL, true);
            counters.yidi
                    .caseDesk()
                    .recordTrip(counters.by(SmallCounty.CLERK), caseId, trip)
                    .orElseThrow();
        }
        closed();
        Figures before = figures();
        erase(ErasureForm.ANONYMISED);
        assertThat(figures()).isEqualTo(before);
        assertThat(before.placesPerCase().toString()).contains("3");
    }

    @Test
    void a_masked_value_is_shown_whole_for_a_purpose_and_never_without_a_trace() {
        RevealData identity = new RevealData(
                new dev.yidi.core.PartyId("p1"),
                DataKind.IDENTITY_NUMBER,
                DisclosurePurpose.VERIFY_IDENTITY,
                LegalGround.STATUTORY_DUTY);
        assertThat(counters.yidi
                        .caseDesk()
                        .view(SmallCounty.CLERK, caseId)
                        .orElseThrow()
                        .parties()
                        .get(0)
                        .identity())
                .contains("110***********002X");
        Envelope envelope = counters.by(SmallCounty.CLERK);
        Revealed shown = counters.yidi
                .dataProtectionDesk()
                .reveal(envelope, caseId, identity)
                .orElseThrow();
        assertThat(shown.value()).isEqualTo(Counters.IDENTITY);
        assertThat(shown.toString()).doesNotContain(Counters.IDENTITY);
        List<HistoryLine> history =
                counters.yidi.caseDesk().history(SmallCounty.CLERK, caseId).orElseThrow();
        HistoryLine trace = history.get(history.size() - 1);
        assertThat(trace.type()).isEqualTo("data-revealed");
        assertThat(trace.facts())
                .containsEntry("by", "clerk")
                .containsEntry("kind", "IDENTITY_NUMBER")
                .containsEntry("purpose", "VERIFY_IDENTITY");
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .reveal(envelope, caseId, identity)
                        .orElseThrow())
                .isEqualTo(shown);
        counters.time.advance(Duration.ofMinutes(16));
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .reveal(envelope, caseId, identity)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("reveal.over");
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .reveal(counters.by(SmallCounty.AUDITOR), caseId, identity)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
        assertThat(counters.yidi.dataProtectionDesk().reveal(counters.by(SmallCounty.POLICE_OFFICER), caseId, identity))
                .isEqualTo(new Answer.Absent<>());
    }

    @Test
    void a_citizen_sees_who_received_what_and_asks_about_it() {
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.yidi
                .dataProtectionDesk()
                .reveal(counters.by(SmallCounty.HOUSING_OFFICER), caseId, phone())
                .orElseThrow();
        List<DisclosureLine> lines = counters.yidi
                .subjectRights()
                .disclosures(Counters.credential(registered))
                .orElseThrow();
        assertThat(lines).extracting(DisclosureLine::receiver).containsExactly("住建局");
        assertThat(lines).extracting(DisclosureLine::kind).containsExactly(RecipientKind.ORGAN);
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .disclosures(SmallCounty.CLERK, caseId)
                        .orElseThrow())
                .hasSize(2);
        Optional<FreeText> detail = Optional.of(Counters.text("电话已换"));
        for (int i = 0; i < 2; i++) {
            counters.yidi
                    .subjectRights()
                    .ask(Counters.credential(registered), "ask-1", SubjectRight.CORRECTION, detail)
                    .orElseThrow();
        }
        List<RightsLine> asked = counters.yidi
                .subjectRights()
                .requests(Counters.credential(registered))
                .orElseThrow();
        assertThat(asked).extracting(RightsLine::right).containsExactly(SubjectRight.CORRECTION);
        assertThat(asked).extracting(RightsLine::granted).containsExactly(Optional.empty());
    }

    @Test
    void the_retention_list_knows_what_must_go_by_the_clock_and_leaves_out_what_is_held() {
        closed();
        assertThat(retention(RetentionQuery.overdue(50))).isEmpty();
        assertThat(retention(new RetentionQuery(false, 50, Optional.empty())))
                .extracting(line -> line.dates().due().toString())
                .containsExactly("2031-03-02");
        counters.time.moveTo(Instant.parse("2031-03-01T16:00:00Z"));
        assertThat(retention(RetentionQuery.overdue(50)))
                .extracting(RetentionLine::caseId)
                .containsExactly(caseId);
        counters.yidi
                .dataProtectionDesk()
                .conduct(counters.by(SmallCounty.CENTRE_HEAD), caseId, new SetArchiveHold(HoldGround.OTHER_PROCEEDING))
                .orElseThrow();
        assertThat(retention(RetentionQuery.overdue(50))).isEmpty();
        assertThat(counters.yidi
                        .dataProtectionDesk()
                        .retention(SmallCounty.CLERK, RetentionQuery.overdue(50))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("access.not-permitted");
    }

    @Test
    void nobody_without_the_role_erases_and_the_proposer_does_not_either() {
        closed();
        ProposeErasure proposal = new ProposeErasure(ErasureForm.DELETED, ErasureGround.UNLAWFUL_PROCESSING);
        CarryOutErasure deed = new CarryOutErasure(ErasureForm.DELETED);
        assertThat(conduct(SmallCounty.HOUSING_HEAD, proposal)).containsExactly("access.not-permitted");
        assertThat(conduct(SmallCounty.KEEPER, proposal)).isEmpty();
        assertThat(conduct(SmallCounty.CENTRE_HEAD, deed)).containsExactly("access.not-permitted");
        assertThat(conduct(SmallCounty.KEEPER, deed)).containsExactly("case.erase.same-officer");
        assertThat(stores.fileKeys().find(caseId.file())).isPresent();
    }

    @Test
    void lists_show_nothing_of_a_sealed_case_and_every_read_of_it_leaves_a_trace() {
        CaseId report = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE))
                .receipt()
                .caseId();
        CaseLine line = counters.yidi.workList().todo(SmallCounty.SEALED_OFFICER, TodoQuery.open(10)).lines().stream()
                .filter(each -> each.caseId().equals(report))
                .findFirst()
                .orElseThrow();
        assertThat(line.title()).isEqualTo("[sealed]");
        assertThat(line.applicant()).isEmpty();
        long before = stores.index().find(report.file()).orElseThrow().version();
        counters.yidi.caseDesk().view(SmallCounty.SEALED_OFFICER, report).orElseThrow();
        counters.yidi.caseDesk().history(SmallCounty.SEALED_OFFICER, report).orElseThrow();
        counters.yidi
                .dataProtectionDesk()
                .disclosures(SmallCounty.SEALED_OFFICER, report)
                .orElseThrow();
        counters.yidi
                .dataProtectionDesk()
                .status(SmallCounty.SEALED_OFFICER, report)
                .orElseThrow();
        assertThat(stores.index().find(report.file()).orElseThrow().version()).isEqualTo(before + 4);
    }

    private void closed() {
        counters.handle(caseId);
    }

    private void erase(ErasureForm form) {
        erase(caseId, form);
    }

    private void erase(CaseId which, ErasureForm form) {
        counters.yidi
                .dataProtectionDesk()
                .conduct(
                        counters.by(SmallCounty.CENTRE_HEAD),
                        which,
                        new ProposeErasure(form, ErasureGround.UNLAWFUL_PROCESSING))
                .orElseThrow();
        counters.yidi
                .dataProtectionDesk()
                .conduct(counters.by(SmallCounty.KEEPER), which, new CarryOutErasure(form))
                .orElseThrow();
    }

    private List<String> conduct(OfficerId officer, dev.yidi.core.casefile.PrivacyCommand step) {
        return counters.yidi.dataProtectionDesk().conduct(counters.by(officer), caseId, step).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private List<RetentionLine> retention(RetentionQuery query) {
        return counters.yidi
                .dataProtectionDesk()
                .retention(SmallCounty.KEEPER, query)
                .orElseThrow()
                .lines();
    }

    private static RevealData phone() {
        return new RevealData(
                new dev.yidi.core.PartyId("p1"),
                DataKind.CONTACT,
                DisclosurePurpose.CONTACT,
                LegalGround.STATUTORY_DUTY);
    }

    private Figures figures() {
        return counters.yidi
                .statistics()
                .figures(SmallCounty.AUDITOR, FROM, UNTIL, UNTIL)
                .orElseThrow();
    }

    private Optional<CaseLine> line(OfficerId officer) {
        return counters.yidi.workList().todo(officer, everything()).lines().stream()
                .filter(line -> line.caseId().equals(caseId))
                .findFirst();
    }

    private String everyRead(OfficerId officer) {
        StringBuilder all = new StringBuilder();
        counters.yidi.caseDesk().view(officer, caseId).map(all::append);
        counters.yidi
                .caseDesk()
                .history(officer, caseId)
                .map(lines -> lines.stream()
                        .map(line -> all.append(line).append(line.texts()))
                        .count());
        counters.yidi.dataProtectionDesk().disclosures(officer, caseId).map(all::append);
        counters.yidi.dataProtectionDesk().status(officer, caseId).map(all::append);
        line(officer).ifPresent(line -> all.append(line.title()).append(line.applicant()));
        return all.toString();
    }

    private static TodoQuery everything() {
        return query(Optional.empty(), Optional.empty());
    }

    private static List<TodoQuery> personalQueries() {
        return List.of(
                query(Optional.of(PersonName.of(Counters.NAME)), Optional.empty()),
                query(Optional.empty(), Optional.of(PhoneNumber.of(Counters.PHONE))));
    }

    private static TodoQuery query(Optional<PersonName> name, Optional<PhoneNumber> phone) {
        TodoQuery open = TodoQuery.open(50);
        return new TodoQuery(
                open.mine(),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                name,
                phone,
                Optional.empty(),
                false,
                Optional.empty(),
                50);
    }
}
