package dev.yidi.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.AsideEvent;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CentreMetersTest {
    private static final CountyProfile COUNTY = Presets.centre();
    private static final OfficerId CLERK = new OfficerId("clerk-canary");
    private static final OfficerId AUDITOR = new OfficerId("auditor-canary");
    private static final List<String> CANARIES =
            List.of("金丝雀", "13900007777", "canary", "330122003001", "construction", "command-1");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, new MockClock());
    private final CentreMeters meters = new CentreMeters(registry, COUNTY.county());
    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final Stores stores = new InMemoryStores();
    private final Yidi yidi = Yidi.builder()
            .profile(COUNTY)
            .stores(stores)
            .keys(Keys.local("metrics", new byte[32]))
            .staff(Staff.of(
                    List.of(officer(CLERK, Role.RECEPTIONIST, Role.CENTRE_DISPATCHER), officer(AUDITOR, Role.AUDITOR))))
            .clock(time)
            .observer(meters)
            .destinations(List.of(Destination.of("province")))
            .build();

    @Test
    void commands_are_counted_by_kind_and_end() {
        CaseId caseId = register("command-1", CLERK).orElseThrow();
        register("command-1", CLERK);
        register("command-2", AUDITOR);
        note("command-3", CLERK, caseId);
        note("command-4", AUDITOR, caseId);
        note("command-5", CLERK, new CaseId("no-such-case"));
        assertThat(commands("RegisterCase", "done")).isEqualTo(2);
        assertThat(commands("RegisterCase", "denied")).isEqualTo(1);
        assertThat(commands("AddNote", "done")).isEqualTo(1);
        assertThat(commands("AddNote", "denied") + commands("AddNote", "absent"))
                .isEqualTo(2);
    }

    @Test
    void stores_sweeps_feeds_and_verifications_are_measured() {
        register("command-1", CLERK);
        time.advance(Duration.ofDays(400));
        int claimed = yidi.timekeeper().sweep(100).claimed();
        assertThat(claimed).isPositive();
        assertThat(registry.get("yidi.alarms")
                        .tag("result", "handled")
                        .counter()
                        .count())
                .isEqualTo(claimed);
        assertThat(registry.get("yidi.alarms")
                        .tag("result", "troubled")
                        .counter()
                        .count())
                .isZero();
        assertThat(registry.get("yidi.store")
                        .tag("call", "append")
                        .tag("answered", "true")
                        .timer()
                        .count())
                .isPositive();
        assertThat(registry.get("yidi.store").tag("call", "claim").timer().count())
                .isEqualTo(1);
        long entries = yidi.journalAudit().verifyAll().entries();
        assertThat(gauge("yidi.chain.entries")).isEqualTo((double) entries);
        assertThat(gauge("yidi.chain.findings")).isZero();
        time.advance(Duration.ofMinutes(2));
        String next = yidi.journalFeed().read("", 1).next();
        assertThat(gauge("yidi.feed.behind")).isGreaterThanOrEqualTo(120);
        yidi.journalFeed().read(next, 1000);
        assertThat(gauge("yidi.feed.behind")).isZero();
        assertThat(registry.get("yidi.feed.notices").counter().count()).isEqualTo((double) entries);
    }

    @Test
    void health_shows_until_the_next_look() {
        register("command-1", CLERK);
        assertThat(gauge("yidi.store.up")).isEqualTo(1);
        time.advance(Duration.ofDays(400));
        long asked = storeCalls();
        assertThat(gauge("yidi.cases.overdue")).isZero();
        assertThat(storeCalls()).as("reading a meter asks no store").isEqualTo(asked);
        meters.show(yidi.healthCheck().look(Duration.ofSeconds(60)));
        assertThat(gauge("yidi.cases.overdue")).isEqualTo(1);
        assertThat(gauge("yidi.alarms.behind")).isGreaterThan(86_400);
        assertThat(gauge("yidi.store.up")).isEqualTo(1);
    }

    @Test
    void what_a_destination_gets_and_how_far_it_is_behind_is_shown_whether_or_not_it_is_relayed() {
        register("command-1", CLERK);
        time.advance(Duration.ofMinutes(2));
        meters.show(yidi.healthCheck().look(Duration.ofSeconds(60)));
        assertThat(gauge("yidi.relay.behind")).isEqualTo(120);
        EventBatch batch =
                yidi.eventDesk().next("province", 100, Duration.ofSeconds(30)).orElseThrow();
        assertThat(yidi.eventDesk().settle(batch)).isTrue();
        assertThat(gauge("yidi.relay.behind")).isZero();
        assertThat(registry.get("yidi.relay.events")
                        .tag("destination", "province")
                        .counter()
                        .count())
                .isEqualTo(batch.events().size())
                .isPositive();
    }

    @Test
    void what_a_destination_refuses_is_counted_and_shown_until_it_is_seen_to() {
        CaseId caseId = register("command-1", CLERK).orElseThrow();
        EventDesk desk = yidi.eventDesk();
        EventBatch batch = desk.next("province", 1, Duration.ofSeconds(30)).orElseThrow();
        assertThat(desk.putAside(batch, "too-large")).isTrue();
        meters.show(yidi.healthCheck().look(Duration.ofSeconds(60)));
        assertThat(gauge("yidi.relay.aside")).isEqualTo(1);
        assertThat(registry.get("yidi.relay.refused").counter().count()).isEqualTo(1);

        assertThat(desk.leaveOut(
                        "province", caseId.file(), desk.aside("province").get(0).sequence()))
                .isTrue();
        for (Optional<AsideEvent> next = again(desk); next.isPresent(); next = again(desk)) {
            assertThat(desk.settle(next.get())).isTrue();
        }
        meters.show(yidi.healthCheck().look(Duration.ofSeconds(60)));
        assertThat(gauge("yidi.relay.aside")).isZero();
    }

    private static Optional<AsideEvent> again(EventDesk desk) {
        return desk.again("province", Duration.ofSeconds(30));
    }

    @Test
    void no_name_and_no_label_is_personal_or_grows_with_the_cases() {
        for (int i = 0; i < 5; i++) {
            CaseId caseId = register("command-1" + i, CLERK).orElseThrow();
            note("command-2" + i, CLERK, caseId);
        }
        int before = registry.getMeters().size();
        for (int i = 0; i < 50; i++) {
            CaseId caseId = register("command-3" + i, CLERK).orElseThrow();
            note("command-4" + i, CLERK, caseId);
        }
        assertThat(registry.getMeters()).hasSize(before);
        for (Meter meter : registry.getMeters()) {
            String text = meter.getId().getName() + meter.getId().getTags();
            assertThat(text).doesNotContain(CANARIES);
            assertThat(meter.getId().getTags())
                    .extracting(Tag::getKey)
                    .isSubsetOf("county", "kind", "end", "call", "answered", "result", "destination");
        }
    }

    private double gauge(String name) {
        return registry.get(name).tag("county", COUNTY.county().value()).gauge().value();
    }

    private long storeCalls() {
        return registry.find("yidi.store").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private long commands(String kind, String end) {
        return registry.find("yidi.command").tag("kind", kind).tag("end", end).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private Optional<CaseId> register(String command, OfficerId officer) {
        return yidi.reception()
                .register(Envelope.of(command, officer), matter())
                .fold(
                        done -> Optional.of(done.receipt().caseId()),
                        refused -> Optional.empty(),
                        stale -> Optional.empty(),
                        absent -> Optional.empty());
    }

    private void note(String command, OfficerId officer, CaseId caseId) {
        yidi.caseDesk().addNote(Envelope.of(command, officer), caseId, new AddNote(FreeText.of("金丝雀来过")));
    }

    private static Register matter() {
        Register plain = Register.of(
                        IntakeChannel.VISIT,
                        DivisionCode.of("330122003001"),
                        CaseKind.PETITION,
                        FreeText.of("金丝雀的标题"),
                        FreeText.of("金丝雀说的话"))
                .about(new TopicCode("construction.facilities"))
                .between(new PartyEntry(
                        PartyRole.APPLICANT,
                        false,
                        PersonName.of("金丝雀"),
                        Optional.of(PhoneNumber.of("13900007777")),
                        Optional.empty()));
        return new Register(
                plain.channel(),
                plain.window(),
                plain.receivedAt(),
                plain.place(),
                plain.title(),
                plain.narrative(),
                1,
                plain.kind(),
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                plain.topic(),
                plain.parties(),
                plain.accused(),
                plain.firstHandler(),
                plain.attendedAt());
    }

    private static Officer officer(OfficerId id, Role... roles) {
        return new Officer(
                id, "officer", COUNTY.centre().id(), COUNTY.territory().root().code(), Set.of(roles));
    }
}
