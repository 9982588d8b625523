package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.ports.Finding;
import dev.yidi.ports.FindingKind;
import dev.yidi.ports.IndexRebuild;
import dev.yidi.ports.Rebuilt;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cards and alarms that were spoilt or lost come back from the journal, and nothing is covered up. */
class IndexRebuildTest {
    private final Wrapped stores = new Wrapped();
    private final Counters counters = new Counters(stores);
    private final IndexRebuild rebuild = counters.yidi.indexRebuild();
    private final CaseId petition = counters.open(Counters.petition());
    private final FileCard card;
    private final List<Alarm> alarms;

    IndexRebuildTest() {
        counters.open(Counters.request());
        counters.dispatch(petition, SmallCounty.HOUSING);
        card = stores.index().find(petition.file()).orElseThrow();
        alarms = stores.clocks().of(petition.file());
        assertThat(alarms).isNotEmpty();
    }

    @Test
    void what_was_not_touched_is_as_its_journal_tells() {
        assertThat(rebuild.compare()).isEqualTo(new Rebuilt(2, List.of(), List.of()));
        assertThat(stores.index().find(petition.file())).contains(card);
        assertThat(rebuild.rebuildAll()).isEqualTo(new Rebuilt(2, List.of(), List.of()));
        assertThat(stores.index().find(petition.file()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("summary")
                .isEqualTo(card);
        assertThat(rebuild.rebuild(new FileId("nowhere"))).isEqualTo(new Rebuilt(0, List.of(), List.of()));
    }

    @Test
    void a_spoilt_card_and_lost_alarms_are_found_and_come_back() {
        stores.journal().restore(spoilt(), List.of());
        assertThat(rebuild.compare().different()).containsExactly(petition.file());
        assertThat(stores.clocks().of(petition.file()))
                .as("comparing writes nothing")
                .isEmpty();

        assertThat(rebuild.rebuildAll()).isEqualTo(new Rebuilt(2, List.of(petition.file()), List.of()));

        assertThat(stores.clocks().of(petition.file())).containsExactlyElementsOf(alarms);
        FileCard back = stores.index().find(petition.file()).orElseThrow();
        assertThat(back).usingRecursiveComparison().ignoringFields("summary").isEqualTo(card);
        assertThat(rebuild.compare().different()).isEmpty();
        assertThat(counters.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    @Test
    void lost_alarms_alone_are_a_difference() {
        stores.journal().restore(card, List.of());
        assertThat(rebuild.rebuild(petition).different()).containsExactly(petition.file());
        assertThat(stores.clocks().of(petition.file())).containsExactlyElementsOf(alarms);
    }

    @Test
    void a_journal_that_was_cut_off_is_told_of_and_its_card_stays() {
        int length = stores.journal().read(petition.file(), 0).size();
        stores.outgoing(entries -> entries.isEmpty() || !entries.get(0).fileId().equals(petition.file())
                ? entries
                : entries.subList(0, entries.size() - 1));
        Rebuilt rebuilt = rebuild.rebuildAll();
        assertThat(rebuilt.different()).isEmpty();
        assertThat(rebuilt.findings()).containsExactly(new Finding(petition.file(), length, FindingKind.TRUNCATED));
        assertThat(stores.index().find(petition.file())).contains(card);
    }

    @Test
    void a_spoilt_key_is_told_of_and_the_card_stays() {
        stores.journal().restore(spoilt(), alarms);
        stores.keys(key -> key.map(own -> new WrappedKey(own.masterKeyId(), Octets.ofHex("00"))));
        Rebuilt rebuilt = rebuild.rebuild(petition);
        assertThat(rebuilt.different()).isEmpty();
        assertThat(rebuilt.findings()).extracting(Finding::kind).containsExactly(FindingKind.UNREADABLE);
        assertThat(stores.index().find(petition.file())).contains(spoilt());
    }

    /** A store that is away says so; it does not look like a key that is spoilt. */
    @Test
    void a_store_that_is_away_is_no_finding() {
        stores.keys(key -> {
            throw new StoreException("away");
        });
        assertThatThrownBy(() -> rebuild.rebuild(petition))
                .isInstanceOf(StoreException.class)
                .hasMessage("away");
    }

    private FileCard spoilt() {
        return new FileCard(
                card.fileId(),
                card.register(),
                card.version(),
                card.headHash(),
                card.number(),
                card.kind(),
                card.topic(),
                "CLOSED",
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                Optional.empty(),
                false,
                card.sealed(),
                Set.of(),
                card.deny(),
                Set.of(),
                Octets.none());
    }
}
