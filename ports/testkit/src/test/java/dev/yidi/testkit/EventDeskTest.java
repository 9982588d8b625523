package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseId;
import dev.yidi.core.Fault;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AddParty;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.GiveConsent;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.WithdrawConsent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AsideEvent;
import dev.yidi.ports.DataContract;
import dev.yidi.ports.Destination;
import dev.yidi.ports.DisclosureLine;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.EventType;
import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.OutwardEvent;
import dev.yidi.ports.PutAside;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What leaves the centre as events: to whom, by which contract, once on record, by one node at a time. */
class EventDeskTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Recipient PLATFORM = new Recipient(RecipientKind.OUTSIDE_SYSTEM, "某省平台");
    private static final List<String> CANARIES =
            List.of(Counters.NAME, Counters.PHONE, Counters.IDENTITY, Counters.TITLE, Counters.NARRATIVE, "金丝雀");
    private static final Destination PLAIN = Destination.of("plain");
    private static final Destination SEALED = Destination.of("sealed").withSealed();
    private static final Destination NAMES = Destination.of("names").withData(contract(LegalGround.STATUTORY_DUTY));
    private static final Destination CONSENTED = Destination.of("consented").withData(contract(LegalGround.CONSENT));
    private static final Destination ACCUSED = Destination.of("accused")
            .withSealed()
            .withData(new DataContract(
                    Set.of(new FieldName("Party", "name")),
                    Recipient.of(SmallCounty.POLICE),
                    DisclosurePurpose.HANDLE,
                    LegalGround.STATUTORY_DUTY));

    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private EventDesk desk = node(PLAIN, SEALED, NAMES, CONSENTED, ACCUSED).eventDesk();
    private final Registered registered = counters.register(Counters.petition());
    private final CaseId caseId = registered.receipt().caseId();

    private static DataContract contract(LegalGround ground) {
        return new DataContract(Set.of(new FieldName("Party", "name")), PLATFORM, DisclosurePurpose.SUPERVISE, ground);
    }

    /** A node that shares the stores, and has the same name as every other one. */
    private Yidi node(Destination... destinations) {
        return node(counters.time, destinations);
    }

    private Yidi node(MovableTime time, Destination... destinations) {
        return Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(time)
                .destinations(List.of(destinations))
                .build();
    }

    @Test
    void without_a_contract_nothing_personal_leaves() {
        counters.handle(caseId);
        List<OutwardEvent> events = all("plain");
        assertThat(events)
                .extracting(OutwardEvent::type)
                .contains("case-registered", "case-dispatched", "case-accepted", "citizen-answered", "case-closed");
        for (OutwardEvent event : events) {
            assertThat(event.data() + event.chain())
                    .doesNotContain(CANARIES)
                    .doesNotContain(registered.queryCode().reveal(), "officer", SmallCounty.CLERK.value());
        }
        assertThat(recorded(caseId)).isEmpty();
    }

    @Test
    void a_named_field_leaves_alone_and_the_citizen_sees_that_it_did() {
        List<OutwardEvent> events = all("names");
        assertThat(events.get(0).data()).contains("\"name\":\"" + Counters.NAME + "\"");
        assertThat(events.get(0).data()).doesNotContain(Counters.PHONE, Counters.IDENTITY, Counters.TITLE);
        events.subList(1, events.size())
                .forEach(event -> assertThat(event.data()).doesNotContain(CANARIES));
        assertThat(recorded(caseId)).hasSize(1);
        assertThat(counters.yidi
                        .subjectRights()
                        .disclosures(Counters.credential(registered))
                        .orElseThrow())
                .containsExactly(new DisclosureLine(
                        counters.time.instant(),
                        RecipientKind.OUTSIDE_SYSTEM,
                        "某省平台",
                        DisclosurePurpose.SUPERVISE,
                        Set.of(DataKind.NAME),
                        LegalGround.STATUTORY_DUTY));
        assertThat(counters.yidi.journalAudit().verify(caseId).isSound()).isTrue();
    }

    @Test
    void a_batch_that_was_not_settled_comes_again_and_is_on_record_once() {
        EventBatch first = next(desk, "names");
        EventBatch again = next(desk, "names");
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(recorded(caseId)).hasSize(1);
        assertThat(desk.settle(again)).isTrue();
        assertThat(desk.settle(first)).as("nothing goes backwards").isFalse();
        assertThat(all("names")).as("the record makes no event").isEmpty();
        assertThat(recorded(caseId)).hasSize(1);
    }

    @Test
    void a_record_makes_nothing_stale() {
        long seen = registered.receipt().version();
        all("names");
        assertThat(recorded(caseId)).hasSize(1);
        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(
                                counters.by(SmallCounty.CLERK).onVersion(seen),
                                caseId,
                                new AddNote(Counters.text("记"))))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void what_is_on_record_does_not_leave_once_the_data_is_erased_or_restricted() {
        counters.handle(caseId);
        assertThat(next(desk, "names").events().get(0).data()).contains(Counters.NAME);
        for (ErasureForm form : List.of(ErasureForm.RESTRICTED, ErasureForm.ANONYMISED)) {
            CaseId other = counters.open(Counters.petition());
            counters.handle(other);
            next(desk, "names");
            Erasing.erase(counters.yidi, counters, other, form);
            assertThat(next(desk, "names").events().stream()
                            .filter(event -> event.fileId().equals(other.file()))
                            .map(OutwardEvent::data)
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(data -> assertThat(data).doesNotContain(CANARIES));
        }
    }

    @Test
    void where_no_consent_stands_the_event_leaves_without_the_data() {
        List<OutwardEvent> events = all("consented");
        assertThat(events).isNotEmpty();
        events.forEach(event -> assertThat(event.data()).doesNotContain(CANARIES));
        assertThat(recorded(caseId)).isEmpty();
    }

    @Test
    void a_consent_that_is_withdrawn_holds_back_what_was_on_record_already() {
        ConsentId consent = new ConsentId("k1");
        CaseId other = counters.open(Counters.petition());
        PartyId party = counters.yidi
                .caseDesk()
                .view(SmallCounty.CLERK, other)
                .orElseThrow()
                .parties()
                .get(0)
                .id();
        counters.yidi
                .dataProtectionDesk()
                .conduct(
                        counters.by(SmallCounty.CLERK),
                        other,
                        new GiveConsent(
                                consent,
                                party,
                                Optional.empty(),
                                PLATFORM,
                                DisclosurePurpose.SUPERVISE,
                                Set.of(DataKind.NAME)))
                .orElseThrow();
        assertThat(data(other)).anyMatch(data -> data.contains(Counters.NAME));
        assertThat(recorded(other)).hasSize(1);
        counters.yidi
                .dataProtectionDesk()
                .conduct(counters.by(SmallCounty.CLERK), other, new WithdrawConsent(consent))
                .orElseThrow();
        assertThat(data(other)).noneMatch(data -> data.contains(Counters.NAME));
    }

    @Test
    void the_consent_of_one_lets_nobody_elses_data_leave() {
        CaseId other = counters.open(Counters.petition());
        PartyId party = counters.yidi
                .caseDesk()
                .view(SmallCounty.CLERK, other)
                .orElseThrow()
                .parties()
                .get(0)
                .id();
        counters.yidi
                .caseDesk()
                .addParty(
                        counters.by(SmallCounty.CLERK),
                        other,
                        new AddParty(new Party(
                                new PartyId("neighbour"),
                                PartyRole.RESPONDENT,
                                false,
                                PersonName.of("邻居甲"),
                                Optional.empty(),
                                Optional.empty(),
                                Validity.always())))
                .orElseThrow();
        counters.yidi
                .dataProtectionDesk()
                .conduct(
                        counters.by(SmallCounty.CLERK),
                        other,
                        new GiveConsent(
                                new ConsentId("k2"),
                                party,
                                Optional.empty(),
                                PLATFORM,
                                DisclosurePurpose.SUPERVISE,
                                Set.of(DataKind.NAME)))
                .orElseThrow();

        assertThat(data(other)).noneMatch(data -> data.contains("邻居甲") || data.contains(Counters.NAME));
        assertThat(recorded(other)).isEmpty();
    }

    /** What the destination that lives by consent would be told of a case. */
    private List<String> data(CaseId ofCase) {
        return next(desk, "consented").events().stream()
                .filter(event -> event.fileId().equals(ofCase.file()))
                .map(OutwardEvent::data)
                .toList();
    }

    @Test
    void a_changed_contract_is_on_record_by_itself() {
        next(desk, "names");
        desk.release("names");
        EventDesk changed = node(Destination.of("names")
                        .withData(new DataContract(
                                Set.of(new FieldName("Party", "name")),
                                PLATFORM,
                                DisclosurePurpose.HANDLE,
                                LegalGround.STATUTORY_DUTY)))
                .eventDesk();
        assertThat(next(changed, "names").events().get(0).data()).contains(Counters.NAME);
        assertThat(recorded(caseId)).hasSize(2);
    }

    @Test
    void of_a_sealed_case_only_who_may_is_told_and_never_anything_personal() {
        CaseId report = counters.register(SmallCounty.SEALED_OFFICER, Counters.report(SmallCounty.POLICE))
                .receipt()
                .caseId();
        counters.yidi
                .caseDesk()
                .dispatch(
                        counters.by(SmallCounty.SEALED_OFFICER),
                        report,
                        new Dispatch(DispatchVerb.FORWARD, SmallCounty.HOUSING, Counters.text("转"), Optional.empty()));
        assertThat(all("plain")).extracting(OutwardEvent::fileId).doesNotContain(report.file());
        assertThat(all("names")).extracting(OutwardEvent::fileId).doesNotContain(report.file());
        for (String destination : List.of("sealed", "accused")) {
            List<OutwardEvent> told = all(destination).stream()
                    .filter(event -> event.fileId().equals(report.file()))
                    .toList();
            assertThat(told).extracting(OutwardEvent::type).contains("case-registered", "case-dispatched");
            told.forEach(
                    event -> assertThat(event.data()).doesNotContain(CANARIES).doesNotContain("accused"));
        }
        assertThat(recorded(report)).isEmpty();
        FeedBatch everything = counters.yidi.journalFeed().read("", 1_000);
        FeedBatch unsealed = counters.yidi.journalFeed().readUnsealed("", 1_000);
        assertThat(unsealed.next()).isEqualTo(everything.next());
        assertThat(everything.notices()).extracting(FileNotice::fileId).contains(report.file(), caseId.file());
        assertThat(unsealed.notices())
                .isEqualTo(everything.notices().stream()
                        .filter(notice -> !notice.fileId().equals(report.file()))
                        .toList());
    }

    @Test
    void of_nodes_that_were_even_given_one_name_one_leads() {
        EventDesk other = node(PLAIN).eventDesk();
        EventBatch mine = next(desk, "plain");
        assertThat(other.next("plain", 10, LEASE)).isEmpty();
        counters.time.advance(LEASE);
        EventBatch theirs = next(other, "plain");
        assertThat(theirs.epoch()).isEqualTo(mine.epoch() + 1);
        assertThat(theirs.events()).isEqualTo(mine.events());
        assertThat(desk.settle(mine)).isFalse();
        assertThat(other.settle(theirs)).isTrue();
        assertThat(desk.next("plain", 10, LEASE)).isEmpty();
        other.release("plain");
        assertThat(next(desk, "plain").isCaughtUp()).isTrue();
    }

    @Test
    void a_lead_is_renewed_when_a_third_of_its_lease_has_passed() {
        EventDesk other = node(PLAIN).eventDesk();
        next(desk, "plain");
        counters.time.advance(Duration.ofSeconds(9));
        next(desk, "plain");
        counters.time.advance(Duration.ofSeconds(2));
        next(desk, "plain");
        assertThat(other.next("plain", 10, LEASE)).isEmpty();
        counters.time.advance(Duration.ofSeconds(29));
        assertThat(other.next("plain", 10, LEASE)).isEmpty();
        counters.time.advance(Duration.ofSeconds(1));
        assertThat(other.next("plain", 10, LEASE)).isPresent();
        assertThat(desk.next("plain", 10, LEASE)).isEmpty();
    }

    @Test
    void who_died_with_a_clock_far_ahead_or_behind_is_waited_for_as_long_as_anybody() {
        for (Duration wrong : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
            MovableTime theirs = MovableTime.at(counters.time.instant().plus(wrong));
            EventDesk dead = node(theirs, PLAIN).eventDesk();
            desk.release("plain");
            next(dead, "plain");
            assertThat(desk.next("plain", 10, LEASE)).isEmpty();
            counters.time.advance(LEASE.minusSeconds(1));
            theirs.advance(LEASE.minusSeconds(1));
            assertThat(desk.next("plain", 10, LEASE)).isEmpty();
            counters.time.advance(Duration.ofSeconds(1));
            assertThat(desk.next("plain", 10, LEASE)).isPresent();
        }
    }

    @Test
    void who_works_on_is_not_taken_over_from_whatever_its_clock_says() {
        for (Duration wrong : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
            MovableTime theirs = MovableTime.at(counters.time.instant().plus(wrong));
            EventDesk alive = node(theirs, PLAIN).eventDesk();
            desk.release("plain");
            long epoch = next(alive, "plain").epoch();
            for (int i = 0; i < 9; i++) {
                assertThat(desk.next("plain", 10, LEASE)).isEmpty();
                counters.time.advance(Duration.ofSeconds(11));
                theirs.advance(Duration.ofSeconds(11));
                assertThat(next(alive, "plain").epoch()).isEqualTo(epoch);
            }
            alive.release("plain");
        }
    }

    @Test
    void what_is_refused_is_put_aside_with_what_follows_in_its_file_and_others_go_on() {
        EventBatch refused = desk.next("names", 1, LEASE).orElseThrow();
        assertThat(refused.events()).hasSize(1);
        assertThat(desk.putAside(refused, "too-large\n")).isTrue();
        CaseId other = counters.open(Counters.petition());
        counters.handle(caseId);
        assertThat(all("names")).extracting(OutwardEvent::fileId).isNotEmpty().containsOnly(other.file());
        assertThat(desk.lag("names")).isZero();
        assertThat(desk.aside("names"))
                .containsExactly(new PutAside(
                        caseId.file(), 1, "too-large", refused.events().get(0).at(), false));
        assertThat(desk.aside("plain")).isEmpty();
        assertThat(all("plain")).extracting(OutwardEvent::fileId).contains(caseId.file());
        assertThat(desk.again("names", LEASE)).as("nobody wants it").isEmpty();
    }

    @Test
    void what_is_held_back_behind_it_is_not_on_record_as_disclosed() {
        desk.putAside(desk.next("names", 1, LEASE).orElseThrow(), "too-large");
        assertThat(recorded(caseId)).as("it was offered").hasSize(1);
        addNeighbour();
        assertThat(all("names")).isEmpty();
        assertThat(recorded(caseId)).hasSize(1);

        desk.sendAgain("names", caseId.file());
        assertThat(sentAgain("names"))
                .filteredOn(event -> event.data().contains("邻居甲"))
                .hasSize(1);
        assertThat(recorded(caseId)).hasSize(2);
    }

    @Test
    void what_was_put_aside_is_sent_again_whole_and_in_order_by_whichever_node_leads() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        counters.handle(caseId);
        assertThat(all("plain")).isEmpty();
        EventDesk other = node(PLAIN).eventDesk();
        assertThat(other.sendAgain("plain", caseId.file())).isTrue();
        assertThat(other.sendAgain("plain", new FileId("unknown"))).isFalse();
        assertThat(other.again("plain", LEASE)).as("it does not lead").isEmpty();
        desk.release("plain");
        next(other, "plain");

        AsideEvent late = other.again("plain", LEASE).orElseThrow();
        assertThat(desk.settle(late)).as("another node's").isFalse();
        assertThat(other.again("plain", LEASE)).as("not settled").contains(late);
        desk = other;
        assertThat(sentAgain("plain"))
                .isEqualTo(next(node(SEALED).eventDesk(), "sealed").events());
        assertThat(desk.aside("plain")).isEmpty();
        counters.open(Counters.petition());
        assertThat(all("plain")).isNotEmpty();
    }

    @Test
    void what_is_refused_anew_stays_where_it_was_refused() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        counters.handle(caseId);
        desk.sendAgain("plain", caseId.file());
        assertThat(desk.settle(desk.again("plain", LEASE).orElseThrow())).isTrue();
        AsideEvent second = desk.again("plain", LEASE).orElseThrow();
        assertThat(desk.refused(second, "other")).isTrue();
        assertThat(desk.again("plain", LEASE)).isEmpty();
        assertThat(desk.aside("plain"))
                .singleElement()
                .satisfies(aside -> assertThat(aside)
                        .extracting(PutAside::sequence, PutAside::reason, PutAside::again)
                        .containsExactly(second.event().sequence(), "other", false));

        assertThat(desk.leaveOut("plain", caseId.file(), second.event().sequence() - 1))
                .as("another event")
                .isFalse();
        assertThat(desk.leaveOut("plain", caseId.file(), second.event().sequence()))
                .isTrue();
        assertThat(desk.leaveOut("plain", caseId.file(), second.event().sequence()))
                .as("the next one is not left out by asking twice")
                .isFalse();
        assertThat(sentAgain("plain"))
                .isNotEmpty()
                .allMatch(event -> event.sequence() > second.event().sequence());
        assertThat(desk.aside("plain")).isEmpty();
    }

    @Test
    void who_lost_the_lead_puts_nothing_aside() {
        EventDesk other = node(PLAIN).eventDesk();
        EventBatch mine = desk.next("plain", 1, LEASE).orElseThrow();
        desk.release("plain");
        next(other, "plain");
        assertThat(desk.putAside(mine, "too-large")).isFalse();
        assertThat(other.aside("plain")).isEmpty();
        assertThatThrownBy(() -> other.putAside(next(desk(), "sealed"), "more than one"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void when_too_much_is_put_aside_nothing_more_is() {
        for (int i = 0; i < 200; i++) {
            counters.open(Counters.petition());
        }
        for (int i = 0; i < 200; i++) {
            EventBatch refused = nextTold();
            assertThat(desk.putAside(refused, "too-large")).isTrue();
            desk.sendAgain("plain", refused.events().get(0).fileId());
        }
        EventBatch last = nextTold();
        assertThatThrownBy(() -> desk.putAside(last, "too-large")).isInstanceOf(IllegalStateException.class);
        assertThat(desk.aside("plain")).hasSize(200);
        assertThat(node(PLAIN)
                        .healthCheck()
                        .look(Duration.ofSeconds(60))
                        .load()
                        .orElseThrow()
                        .destinationsAside())
                .isEqualTo(Map.of("plain", 200));
    }

    @Test
    void five_refused_in_a_row_are_counted_for_all_nodes_until_one_is_taken_or_an_officer_sees_to_it() {
        for (int i = 0; i < 13; i++) {
            counters.open(Counters.petition());
        }
        for (int i = 0; i < 5; i++) {
            assertThat(desk.putAside(nextTold(), "too-large")).isTrue();
            desk.release("plain");
            desk = node(PLAIN).eventDesk();
        }
        EventBatch sixth = nextTold();
        assertThatThrownBy(() -> desk.putAside(sixth, "too-large"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5 refused one after another");
        assertThat(desk.aside("plain")).hasSize(5);

        assertThat(desk.settle(sixth)).as("it was taken after all").isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(desk.putAside(nextTold(), "too-large")).isTrue();
        }
        EventBatch twelfth = nextTold();
        assertThatThrownBy(() -> desk.putAside(twelfth, "too-large")).isInstanceOf(IllegalStateException.class);
        FileId first = desk.aside("plain").get(0).fileId();
        assertThat(node(PLAIN).eventDesk().sendAgain("plain", first)).isTrue();
        assertThat(desk.putAside(twelfth, "too-large")).isTrue();
        assertThat(desk.aside("plain")).hasSize(11);
    }

    @Test
    void what_is_sent_again_is_read_once_however_much_it_is() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        for (int i = 0; i < 200; i++) {
            counters.yidi
                    .caseDesk()
                    .addMaterial(
                            counters.by(SmallCounty.CLERK),
                            caseId,
                            new AddMaterial(Optional.empty(), Counters.text("照片一张")))
                    .orElseThrow();
        }
        assertThat(all("plain")).isEmpty();
        desk.sendAgain("plain", caseId.file());
        AtomicInteger reads = new AtomicInteger();
        stores.outgoing(entries -> {
            reads.incrementAndGet();
            return entries;
        });

        assertThat(sentAgain("plain"))
                .isEqualTo(next(node(SEALED).eventDesk(), "sealed").events())
                .hasSizeGreaterThan(200);
        assertThat(reads).as("once, and once more at the end").hasValue(2);
    }

    @Test
    void what_is_written_while_its_file_is_sent_again_comes_behind_it() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        desk.sendAgain("plain", caseId.file());
        AsideEvent first = desk.again("plain", LEASE).orElseThrow();
        counters.handle(caseId);
        assertThat(all("plain")).as("held back").isEmpty();
        assertThat(desk.settle(first)).isTrue();
        List<OutwardEvent> sent = new ArrayList<>(List.of(first.event()));
        sent.addAll(sentAgain("plain"));
        assertThat(sent)
                .isEqualTo(next(node(SEALED).eventDesk(), "sealed").events())
                .hasSizeGreaterThan(1);
        assertThat(desk.aside("plain")).isEmpty();
    }

    @Test
    void an_officers_word_that_is_carried_out_before_it_returns_leaves_nothing_held_back() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        stores.afterNote(() -> {
            assertThat(sentAgain("plain")).isNotEmpty();
            assertThat(desk.aside("plain")).isEmpty();
        });

        assertThat(desk.sendAgain("plain", caseId.file())).isTrue();

        counters.handle(caseId);
        assertThat(all("plain")).extracting(OutwardEvent::fileId).isNotEmpty().containsOnly(caseId.file());
        assertThat(desk.aside("plain")).isEmpty();
    }

    @Test
    void an_officers_word_stands_whatever_the_relay_does_at_the_same_time() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        counters.handle(caseId);
        desk.sendAgain("plain", caseId.file());
        AsideEvent first = desk.again("plain", LEASE).orElseThrow();
        stores.beforeNote(() -> assertThat(desk.settle(first)).isTrue());
        assertThat(desk.sendAgain("plain", caseId.file())).isTrue();

        AsideEvent second = desk.again("plain", LEASE).orElseThrow();
        assertThat(second.event().sequence()).isGreaterThan(first.event().sequence());
        stores.beforeNote(
                () -> assertThat(desk.refused(second, "too-large-still")).isTrue());
        assertThat(desk.sendAgain("plain", caseId.file())).isTrue();
        assertThat(desk.aside("plain"))
                .singleElement()
                .satisfies(aside -> assertThat(aside)
                        .extracting(PutAside::sequence, PutAside::reason, PutAside::again)
                        .containsExactly(second.event().sequence(), "too-large-still", true));
        assertThat(sentAgain("plain").get(0)).isEqualTo(second.event());
    }

    @Test
    void what_the_relay_notes_stands_beside_what_an_officer_notes_at_the_same_time() {
        CaseId other = counters.open(Counters.petition());
        desk.putAside(nextTold(), "too-large");
        stores.beforeNote(
                () -> assertThat(desk.sendAgain("plain", caseId.file())).isTrue());
        assertThat(desk.putAside(nextTold(), "too-large")).isTrue();
        assertThat(desk.aside("plain"))
                .extracting(PutAside::fileId, PutAside::again)
                .containsExactly(tuple(caseId.file(), true), tuple(other.file(), false));

        AsideEvent first = desk.again("plain", LEASE).orElseThrow();
        stores.beforeNote(
                () -> assertThat(desk.sendAgain("plain", other.file())).isTrue());
        assertThat(desk.settle(first)).isTrue();
        assertThat(desk.aside("plain"))
                .extracting(PutAside::fileId, PutAside::sequence, PutAside::again)
                .containsExactly(tuple(caseId.file(), 2L, true), tuple(other.file(), 1L, true));
        assertThat(sentAgain("plain")).extracting(OutwardEvent::fileId).contains(other.file());
    }

    @Test
    void whom_others_come_in_between_of_again_and_again_is_told_so() {
        desk.putAside(desk.next("plain", 1, LEASE).orElseThrow(), "too-large");
        desk.sendAgain("plain", caseId.file());
        AsideEvent first = desk.again("plain", LEASE).orElseThrow();
        comeInBetween();
        assertThatThrownBy(() -> desk.sendAgain("plain", caseId.file())).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> desk.settle(first)).isInstanceOf(StoreException.class);

        stores.beforeNote(() -> {});
        assertThat(desk.settle(first)).as("it leads still").isTrue();
    }

    private void comeInBetween() {
        stores.beforeNote(() -> {
            String before = stores.followings().notes("plain");
            assertThat(stores.followings().note("plain", Optional.empty(), before, before + "x"))
                    .isTrue();
            comeInBetween();
        });
    }

    @Test
    void an_event_that_no_node_can_make_out_is_left_out_by_name_and_the_rest_of_its_file_comes() {
        CaseId other = counters.open(Counters.petition());
        counters.handle(caseId);
        List<Long> told = next(node(SEALED).eventDesk(), "sealed").events().stream()
                .filter(event -> event.fileId().equals(caseId.file()))
                .map(OutwardEvent::sequence)
                .toList();
        long spoilt = told.get(1);
        stores.followed(entry -> entry.fileId().equals(caseId.file()) && entry.sequence() == spoilt
                ? withBody(entry, "{\"spoilt")
                : entry);
        for (EventDesk each : List.of(desk, node(PLAIN).eventDesk())) {
            assertThatThrownBy(() -> each.next("plain", 1_000, LEASE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("event " + spoilt + " of the file " + caseId);
        }

        assertThat(desk.leaveOut("plain", caseId.file(), 1_000))
                .as("no such one")
                .isFalse();
        assertThat(desk.leaveOut("plain", caseId.file(), spoilt)).isTrue();
        assertThat(desk.leaveOut("plain", caseId.file(), spoilt))
                .as("the destination has not gone past it")
                .isFalse();
        assertThat(all("plain"))
                .extracting(OutwardEvent::fileId, OutwardEvent::sequence)
                .contains(tuple(other.file(), 1L), tuple(caseId.file(), told.get(0)))
                .doesNotContain(tuple(caseId.file(), spoilt));
        assertThat(desk.leaveOut("plain", caseId.file(), spoilt)).isTrue();
        assertThat(sentAgain("plain"))
                .extracting(OutwardEvent::sequence)
                .isEqualTo(told.subList(2, told.size()))
                .isNotEmpty();
        assertThat(desk.aside("plain")).isEmpty();
        assertThat(desk.leaveOut("plain", caseId.file(), spoilt))
                .as("it is behind the destination")
                .isFalse();
    }

    private static Entry withBody(Entry entry, String body) {
        return new Entry(
                entry.fileId(),
                entry.register(),
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                body,
                entry.vault(),
                entry.previousHash(),
                entry.hash());
    }

    private EventBatch nextTold() {
        EventBatch batch = desk.next("plain", 1, LEASE).orElseThrow();
        while (batch.events().isEmpty()) {
            assertThat(desk.settle(batch)).isTrue();
            batch = desk.next("plain", 1, LEASE).orElseThrow();
        }
        return batch;
    }

    private EventDesk desk() {
        return desk;
    }

    private void addNeighbour() {
        counters.yidi
                .caseDesk()
                .addParty(
                        counters.by(SmallCounty.CLERK),
                        caseId,
                        new AddParty(new Party(
                                new PartyId("neighbour"),
                                PartyRole.RESPONDENT,
                                false,
                                PersonName.of("邻居甲"),
                                Optional.empty(),
                                Optional.empty(),
                                Validity.always())))
                .orElseThrow();
    }

    /** What a relay sends again. */
    private List<OutwardEvent> sentAgain(String destination) {
        List<OutwardEvent> sent = new ArrayList<>();
        for (Optional<AsideEvent> next = desk.again(destination, LEASE);
                next.isPresent();
                next = desk.again(destination, LEASE)) {
            sent.add(next.get().event());
            assertThat(desk.settle(next.get())).isTrue();
        }
        return sent;
    }

    @Test
    void who_takes_only_some_is_moved_behind_the_rest_as_well() {
        counters.handle(caseId);
        EventDesk some = node(
                        Destination.of("closings").ofTypes("case-closed"),
                        Destination.of("tickets").ofRegisters("ticket"))
                .eventDesk();
        EventBatch batch = next(some, "closings");
        assertThat(batch.events()).extracting(OutwardEvent::type).containsExactly("case-closed");
        EventBatch none = next(some, "tickets");
        assertThat(none.events()).isEmpty();
        assertThat(none.isCaughtUp()).isFalse();
        assertThat(some.settle(none)).isTrue();
        assertThat(next(some, "tickets").isCaughtUp()).isTrue();
    }

    @Test
    void lag_is_the_age_of_what_was_not_settled() {
        assertThat(desk.lag("plain")).isZero();
        counters.time.advance(Duration.ofMinutes(5));
        assertThat(desk.lag("plain")).isEqualTo(Duration.ofMinutes(5));
        assertThat(node(PLAIN)
                        .healthCheck()
                        .look(Duration.ofSeconds(60))
                        .load()
                        .orElseThrow()
                        .destinationsBehind())
                .isEqualTo(Map.of("plain", Duration.ofMinutes(5)));
        assertThat(desk.settle(next(desk, "plain"))).isTrue();
        assertThat(desk.lag("plain")).isZero();
    }

    /** As on PostgreSQL, while a long transaction anywhere on the server keeps followers below what is committed. */
    @Test
    void lag_is_the_age_of_what_is_held_back_as_well() {
        assertThat(desk.settle(next(desk, "plain"))).isTrue();
        stores.heldBack(counters.time.instant());
        counters.time.advance(Duration.ofMinutes(7));
        assertThat(next(desk, "plain").isCaughtUp()).isTrue();
        assertThat(desk.lag("plain")).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void every_destination_is_told_the_same_chain_of_an_event_and_no_two_events_have_one() {
        CaseId other = counters.open(Counters.petition());
        List<OutwardEvent> before = next(desk, "plain").events();
        assertThat(before)
                .extracting(OutwardEvent::chain)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.length() == 32);
        assertThat(next(node(PLAIN, SEALED).eventDesk(), "sealed").events())
                .filteredOn(event -> event.fileId().equals(other.file()))
                .extracting(OutwardEvent::chain)
                .isEqualTo(before.stream()
                        .filter(event -> event.fileId().equals(other.file()))
                        .map(OutwardEvent::chain)
                        .toList());
    }

    @Test
    void notes_of_the_house_are_nobody_elses() {
        counters.yidi.caseDesk().addNote(counters.by(SmallCounty.CLERK), caseId, new AddNote(Counters.text("金丝雀")));
        counters.yidi
                .caseDesk()
                .addMaterial(
                        counters.by(SmallCounty.CLERK),
                        caseId,
                        new AddMaterial(Optional.empty(), Counters.text("金丝雀")));
        assertThat(all("plain"))
                .extracting(OutwardEvent::type)
                .contains("material-added")
                .doesNotContain("note-added");
        assertThat(desk.types())
                .extracting(EventType::name)
                .doesNotContain(
                        "note-added", "data-relayed", "data-disclosed", "sealed-data-viewed", "report-advanced");
    }

    @Test
    void all_faults_of_all_destinations_are_told_at_once() {
        Destination odd =
                new Destination("an odd name", Set.of("cases"), Set.of("note-added"), false, Optional.empty());
        DataContract nothing = new DataContract(
                Set.of(), Recipient.of(new PartyId("p1")), DisclosurePurpose.HANDLE, LegalGround.CONSENT);
        DataContract weak = new DataContract(
                Set.of(new FieldName("Party", "identity"), new FieldName("Intake", "queryCode")),
                Recipient.of(new OrganId("nobody")),
                DisclosurePurpose.HANDLE,
                LegalGround.CONTRACT);
        assertThatThrownBy(() -> node(PLAIN, odd, PLAIN, Destination.of("n").withData(nothing), NAMES.withData(weak)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly(
                                        "destination.name",
                                        "destination.register",
                                        "destination.type",
                                        "destination.twice",
                                        "destination.fields",
                                        "destination.recipient",
                                        "destination.field",
                                        "destination.ground",
                                        "destination.organ"));
        assertThatThrownBy(() -> desk.lag("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Entry> recorded(CaseId ofCase) {
        return stores.journal().read(ofCase.file(), 0).stream()
                .filter(entry -> entry.type().equals("data-relayed"))
                .toList();
    }

    private List<OutwardEvent> all(String destination) {
        List<OutwardEvent> events = new ArrayList<>();
        EventBatch batch = next(desk, destination);
        while (!batch.isCaughtUp()) {
            events.addAll(batch.events());
            assertThat(desk.settle(batch)).isTrue();
            batch = next(desk, destination);
        }
        return events;
    }

    private static EventBatch next(EventDesk desk, String destination) {
        return desk.next(destination, 1_000, LEASE).orElseThrow();
    }
}
