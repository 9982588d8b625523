package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yidi.core.CaseId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing personal leaves by any door but an answer to those who may see it. */
class CanaryTest {
    private static final List<String> CANARIES = List.of(
            Counters.NAME, Counters.PHONE, Counters.IDENTITY, Counters.TITLE, Counters.NARRATIVE, "丝雀", "39000077");

    private final Wrapped stores = new Wrapped();
    private final List<Append> appends = new ArrayList<>();
    private final Counters counters;
    private final Registered registered;
    private final CaseId caseId;

    CanaryTest() {
        stores.incoming(append -> {
            appends.add(append);
            return append;
        });
        counters = new Counters(stores);
        registered = counters.register(Counters.petition());
        caseId = registered.receipt().caseId();
        counters.handle(caseId);
    }

    @Test
    void nothing_personal_is_readable_in_what_is_stored() {
        List<String> stored = new ArrayList<>();
        for (Append append : appends) {
            stored.add(append.command().toString());
            append.changes().forEach(change -> stored.addAll(texts(change)));
        }
        assertThat(stored).hasSizeGreaterThan(20);
        assertClean(stored);
    }

    @Test
    void the_query_code_is_nowhere_but_in_the_vault() {
        String code = registered.queryCode().reveal();
        appends.forEach(append -> {
            assertThat(append.command().answer()).doesNotContain(code);
            append.changes()
                    .forEach(change ->
                            texts(change).forEach(text -> assertThat(text).doesNotContain(code)));
        });
    }

    @Test
    void text_forms_of_answers_and_queries_hold_nothing_personal() {
        assertClean(List.of(
                registered.toString(),
                counters.yidi.caseDesk().view(SmallCounty.CLERK, caseId).toString(),
                counters.yidi.caseDesk().history(SmallCounty.CLERK, caseId).toString(),
                counters.yidi.inquiry().follow(Counters.credential(registered)).toString(),
                counters.yidi
                        .workList()
                        .todo(SmallCounty.CLERK, TodoQuery.open(10))
                        .toString(),
                Counters.petition().toString(),
                stores.index().find(caseId.file()).toString()));
    }

    @Test
    void refusals_and_errors_hold_nothing_personal() {
        Envelope envelope = counters.by(SmallCounty.HOUSING_OFFICER);
        AddNote note = new AddNote(Counters.text(Counters.NARRATIVE));
        counters.yidi.caseDesk().addNote(envelope, caseId, note);
        AddMaterial other = new AddMaterial(Optional.empty(), Counters.text(Counters.TITLE));
        stores.outgoing(CanaryTest::damaged);
        Throwable damaged =
                catchThrowable(() -> new Counters(stores).yidi.caseDesk().view(SmallCounty.CLERK, caseId));
        assertThat(damaged).isInstanceOf(StoreException.class);
        stores.outgoing(entries -> entries);
        assertClean(List.of(
                counters.yidi.caseDesk().addMaterial(envelope, caseId, other).toString(),
                damaged.toString(),
                String.valueOf(damaged.getCause()),
                catchThrowable(() -> new Credential(registered.queryCode(), Counters.NARRATIVE.repeat(9)))
                        .toString()));
    }

    @Test
    void after_erasure_nobody_reads_it_and_the_rest_stands() {
        stores.fileKeys().destroy(caseId.file());
        assertThat(counters.yidi.inquiry().follow(Counters.credential(registered)))
                .isInstanceOf(dev.yidi.ports.Answer.Absent.class);
        String read = counters.yidi.caseDesk().history(SmallCounty.CLERK, caseId).orElseThrow().stream()
                .map(line -> line.texts().toString())
                .toList()
                .toString();
        assertThat(read).contains("[erased]");
        assertClean(List.of(read));
        CaseLine line = counters.yidi
                .workList()
                .find(SmallCounty.CLERK, registered.receipt().number())
                .orElseThrow();
        assertThat(line.title()).isEqualTo("[erased]");
        assertThat(line.accountable()).contains(SmallCounty.HOUSING);
    }

    @Test
    void an_erased_case_goes_on_and_is_found_by_no_personal_value() {
        CaseId erased = counters.open(Counters.petition());
        stores.fileKeys().destroy(erased.file());
        counters.time.advance(Duration.ofDays(30));
        assertThat(counters.yidi.timekeeper().sweep(10).troubles()).isEmpty();
        assertThat(stores.journal().read(erased.file(), 0))
                .extracting(Entry::type)
                .contains("rung-fired");
        assertThat(stores.index().find(erased.file()).orElseThrow().tokens())
                .allSatisfy(token -> assertThat(token).startsWith("assigned:"));
        AddNote note = new AddNote(Counters.text("记录"));
        assertThat(counters.yidi
                        .caseDesk()
                        .addNote(counters.by(SmallCounty.CLERK), erased, note)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("file.key-destroyed");
    }

    private static List<Entry> damaged(List<Entry> entries) {
        Entry e = entries.get(0);
        List<Entry> damaged = new ArrayList<>(entries);
        damaged.set(
                0,
                new Entry(
                        e.fileId(),
                        e.register(),
                        e.sequence(),
                        e.type(),
                        e.typeVersion(),
                        e.at(),
                        e.actor(),
                        e.onBehalfOf(),
                        e.body().replace("\"$\":0", "\"$\":99"),
                        e.vault(),
                        e.previousHash(),
                        e.hash()));
        return damaged;
    }

    private static List<String> texts(FileChange change) {
        List<String> texts = new ArrayList<>();
        change.entries().forEach(entry -> {
            texts.add(entry.toString());
            texts.add(entry.body());
            texts.add(plain(entry.vault()));
        });
        FileCard card = change.card();
        texts.addAll(List.of(
                card.toString(),
                plain(card.summary()),
                card.tokens().toString(),
                card.allow().toString(),
                card.deny().toString(),
                card.number()));
        texts.add(change.alarms().toString());
        texts.add(CardQuery.all(1).toString());
        change.newKey().ifPresent(key -> texts.add(key.toString()));
        return texts;
    }

    private static String plain(Octets octets) {
        return new String(octets.toArray(), StandardCharsets.UTF_8);
    }

    private static void assertClean(List<String> texts) {
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(CANARIES));
    }
}
