package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of files that hold every event there is, each classified value of them planted, a destination gets what its contract names. */
class OutwardTest {
    private static final FieldName PARTY_NAME = new FieldName("Party", "name");
    private static final Destination BARE = Destination.of("bare");
    private static final Destination SEALED = Destination.of("sealed").withSealed();
    private static final Destination NAMES = Destination.of("names")
            .withSealed()
            .withData(new DataContract(
                    Set.of(PARTY_NAME),
                    new Recipient(RecipientKind.OUTSIDE_SYSTEM, "某平台"),
                    DisclosurePurpose.HANDLE,
                    LegalGround.STATUTORY_DUTY));

    private final Garden garden = new Garden(20260302, List.of(BARE, SEALED, NAMES));
    private final Set<FileId> sealedFiles = new HashSet<>();
    private final Set<FileId> openCases = new HashSet<>();

    OutwardTest() {
        for (boolean sealed : List.of(false, true)) {
            cases(garden.grow(Optional.empty(), sealed), sealed);
            Garden.proceedings().forEach(kind -> cases(garden.grow(Optional.of(kind), sealed), sealed));
            KeptRegisters.all().stream()
                    .filter(register -> !sealed || register.look().isPresent())
                    .forEach(register -> files(garden.grow(register, sealed), sealed));
        }
    }

    private void cases(List<CaseId> grown, boolean sealed) {
        List<FileId> ids = grown.stream().map(CaseId::file).toList();
        files(ids, sealed);
        if (!sealed) {
            openCases.addAll(ids);
        }
    }

    private void files(List<FileId> grown, boolean sealed) {
        if (sealed) {
            sealedFiles.addAll(grown);
        }
    }

    @Test
    void without_a_contract_nothing_classified_leaves_and_nothing_of_a_sealed_file() {
        List<OutwardEvent> events = all("bare");
        assertThat(events).hasSizeGreaterThan(150);
        assertThat(events).extracting(OutwardEvent::fileId).doesNotContainAnyElementsOf(sealedFiles);
        for (OutwardEvent event : events) {
            assertThat(garden.foundIn(event.data() + event.type() + event.chain()))
                    .as(event.toString())
                    .isEmpty();
            sealedFiles.forEach(file -> assertThat(event.data()).doesNotContain(file.value()));
            assertThat(event.data()).doesNotContain("\"$\"", "clerk", "officer:");
        }
    }

    @Test
    void who_may_know_of_sealed_files_gets_nothing_classified_of_them() {
        List<OutwardEvent> events = all("sealed");
        assertThat(events)
                .extracting(OutwardEvent::fileId)
                .containsAll(sealedFiles.stream()
                        .filter(file ->
                                events.stream().anyMatch(event -> event.fileId().equals(file)))
                        .toList());
        assertThat(events).extracting(OutwardEvent::fileId).anyMatch(sealedFiles::contains);
        events.forEach(event ->
                assertThat(garden.foundIn(event.data())).as(event.toString()).isEmpty());
    }

    @Test
    void a_named_field_leaves_from_cases_that_are_not_sealed_and_each_time_that_is_on_record() {
        List<OutwardEvent> events = all("names");
        Map<FileId, Set<Long>> told = events.stream()
                .filter(event -> !garden.foundIn(event.data()).isEmpty())
                .collect(Collectors.groupingBy(
                        OutwardEvent::fileId, Collectors.mapping(OutwardEvent::sequence, Collectors.toSet())));
        assertThat(told.keySet()).isEqualTo(openCases);
        for (OutwardEvent event : events) {
            assertThat(garden.foundIn(event.data()).values())
                    .allSatisfy(
                            found -> assertThat(found).extracting(Canary::field).contains(PARTY_NAME));
        }
        told.forEach((file, sequences) -> assertThat(onRecord(file)).isEqualTo(sequences));
        assertThat(sealedFiles).allSatisfy(file -> assertThat(onRecord(file)).isEmpty());
        assertThat(all("names"))
                .as("what was put on record makes no event of its own")
                .isEmpty();
    }

    private Set<Long> onRecord(FileId file) {
        return garden.stores.read(file, 0).stream()
                .filter(entry ->
                        entry.type().equals("data-relayed") && entry.body().contains("\"destination\":\"names\""))
                .map(entry -> StrictJson.readObject(entry.body()).path("of").longValue())
                .collect(Collectors.toSet());
    }

    /** Everything that is new for {@code destination}, to the end. */
    private List<OutwardEvent> all(String destination) {
        EventDesk desk = garden.yidi.eventDesk();
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
        return desk.next(destination, 1_000, Duration.ofSeconds(30)).orElseThrow();
    }
}
