package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.WrappedKey;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummariesTest {
    private final Unwrapping keys = new Unwrapping();
    private final Map<FileId, WrappedKey> stored = new HashMap<>();
    private final DataKeys dataKeys =
            new DataKeys(keys, Cipher.aes256Gcm(), new Stored(stored, () -> {}), new SecureRandom());
    private final Summaries summaries = new Summaries(dataKeys, 2);

    @Test
    void what_was_deciphered_lately_is_not_deciphered_again() {
        FileCard card = card("a", "噪声");

        assertThat(titles(summaries, card, card)).containsExactly("噪声", "噪声");
        assertThat(titles(summaries, card)).containsExactly("噪声");
        assertThat(keys.unwrapped).isEqualTo(1);
    }

    @Test
    void a_card_that_says_something_else_is_deciphered_anew() {
        FileCard before = card("a", "噪声");
        titles(summaries, before);

        FileCard after = with(before, new Summary("夜间噪声", "王**"));

        assertThat(titles(summaries, after)).containsExactly("夜间噪声");
        assertThat(titles(summaries, before)).containsExactly("噪声");
    }

    @Test
    void a_file_whose_key_is_gone_shows_nothing_though_it_is_still_at_hand() {
        FileCard card = card("a", "噪声");
        titles(summaries, card);
        stored.clear();

        assertThat(titles(summaries, card)).containsExactly(Texts.ERASED);
    }

    @Test
    void a_file_that_is_let_go_of_is_not_at_hand_and_what_was_read_before_does_not_bring_it_back() {
        FileCard card = card("a", "噪声");
        titles(summaries, card);
        summaries.forget(card.fileId());
        assertThat(summaries.size()).isZero();

        Summaries[] meanwhile = new Summaries[1];
        meanwhile[0] = new Summaries(
                new DataKeys(
                        keys,
                        Cipher.aes256Gcm(),
                        new Stored(stored, () -> meanwhile[0].forget(card.fileId())),
                        new SecureRandom()),
                2);

        assertThat(titles(meanwhile[0], card)).containsExactly("噪声");
        assertThat(meanwhile[0].size()).isZero();
    }

    @Test
    void the_one_that_was_asked_for_the_longest_ago_goes_first() {
        FileCard a = card("a", "甲");
        FileCard b = card("b", "乙");
        titles(summaries, a, b, a, card("c", "丙"));
        assertThat(summaries.size()).isEqualTo(2);
        int before = keys.unwrapped;

        titles(summaries, a);
        assertThat(keys.unwrapped).isEqualTo(before);
        titles(summaries, b);
        assertThat(keys.unwrapped).isEqualTo(before + 1);
    }

    private static List<String> titles(Summaries summaries, FileCard... cards) {
        return summaries.lines(List.of(cards), (card, summary) -> summary.title());
    }

    private FileCard card(String id, String title) {
        FileId fileId = new FileId(id);
        stored.put(fileId, dataKeys.wrap(dataKeys.draw()));
        return with(Samples.card(fileId, 1, "head"), new Summary(title, "王**"));
    }

    private FileCard with(FileCard card, Summary summary) {
        DataKey key = dataKeys.find(card.fileId()).orElseThrow();
        keys.unwrapped = 0;
        return new FileCard(
                card.fileId(),
                card.register(),
                card.version(),
                card.headHash(),
                card.number(),
                card.kind(),
                card.topic(),
                card.stage(),
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                card.nextDue(),
                card.open(),
                card.sealed(),
                card.allow(),
                card.deny(),
                card.tokens(),
                summary.seal(card.fileId(), key));
    }

    /** Counts how often a key is unwrapped. */
    private static final class Unwrapping implements Keys {
        private final Keys real = Keys.local("k", new byte[32]);
        private int unwrapped;

        @Override
        public WrappedKey wrap(byte[] dataKey) {
            return real.wrap(dataKey);
        }

        @Override
        public byte[] unwrap(WrappedKey wrapped) {
            unwrapped++;
            return real.unwrap(wrapped);
        }

        @Override
        public byte[] digest(String purpose, byte[] value) {
            return real.digest(purpose, value);
        }
    }

    /** Keys in a map; something happens whenever several are asked for. */
    private record Stored(Map<FileId, WrappedKey> keys, Runnable meanwhile) implements FileKeys {
        @Override
        public Optional<WrappedKey> find(FileId fileId) {
            return Optional.ofNullable(keys.get(fileId));
        }

        @Override
        public Map<FileId, WrappedKey> findAll(Set<FileId> files) {
            Map<FileId, WrappedKey> found = FileKeys.super.findAll(files);
            meanwhile.run();
            return found;
        }

        @Override
        public void destroy(FileId fileId) {
            keys.remove(fileId);
        }
    }
}
