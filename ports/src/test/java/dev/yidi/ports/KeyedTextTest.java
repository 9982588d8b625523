package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Keys;
import java.time.Instant;
import java.util.Base64;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, look-up tokens, and page marks: all that is drawn or keyed. */
class KeyedTextTest {
    private static final Keys KEYS = Keys.local("k", new byte[32]);
    private static final OfficerId READER = new OfficerId("o1");

    @Test
    void case_ids_are_of_version_7_and_in_the_order_of_time() {
        CaseIds ids = new CaseIds(RandomGenerator.of("L64X128MixRandom"));
        TreeSet<String> sorted = new TreeSet<>();
        IntStream.range(0, 1_000).forEach(i -> {
            CaseId id = ids.next(Samples.NOON.plusMillis(i));
            assertThat(sorted.isEmpty() || sorted.last().compareTo(id.value()) < 0)
                    .isTrue();
            sorted.add(id.value());
            UUID uuid = UUID.fromString(id.value());
            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(uuid.getMostSignificantBits() >>> 16)
                    .isEqualTo(Samples.NOON.plusMillis(i).toEpochMilli());
        });
    }

    @Test
    void equal_values_have_equal_tokens_that_tell_nothing() {
        BlindIndex index = new BlindIndex(KEYS);
        assertThat(index.phone(PhoneNumber.of("138 0000 0000"))).isEqualTo(index.phone(PhoneNumber.of("13800000000")));
        assertThat(index.name(PersonName.of("Ann  LEE"))).isEqualTo(index.name(PersonName.of("Ann Lee")));
        assertThat(index.phone(PhoneNumber.of("13800000000")))
                .startsWith("phone:")
                .doesNotContain("0000")
                .hasSize("phone:".length() + 64);
        assertThat(index.query(QueryCode.of("A".repeat(26)))).startsWith("query:");
        assertThat(new BlindIndex(Keys.local("k", "x".repeat(32).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .phone(PhoneNumber.of("13800000000")))
                .isNotEqualTo(index.phone(PhoneNumber.of("13800000000")));
    }

    @Test
    void a_page_mark_holds_for_its_reader_only() {
        Cursors cursors = new Cursors(KEYS);
        CardQuery.Cursor cursor = new CardQuery.Cursor(Instant.MAX, "c1");
        String mark = cursors.write(READER, cursor);
        assertThat(cursors.read(READER, mark)).isEqualTo(cursor);
        assertThat(mark).doesNotContain("c1");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> cursors.read(new OfficerId("o2"), mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "?", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_made_up_page_mark_is_refused(String mark) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Cursors(KEYS).read(READER, mark))
                .satisfies(e -> assertThat(e.faults()).extracting("code").containsExactly("cursor.malformed"));
    }

    @Test
    void an_altered_page_mark_is_refused() {
        Cursors cursors = new Cursors(KEYS);
        byte[] token = Base64.getUrlDecoder().decode(cursors.write(READER, new CardQuery.Cursor(Samples.NOON, "c1")));
        token[token.length - 1] ^= 1;
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> cursors.read(
                        READER, Base64.getUrlEncoder().withoutPadding().encodeToString(token)));
    }

    @Test
    void a_rung_has_one_command_id_on_a_version_and_another_on_the_next() {
        Alarm alarm = new Alarm(new FileId("c1"), "XF_HANDLE-1", "remind", Samples.NOON);
        Alarm next = new Alarm(new FileId("c1"), "XF_HANDLE-1", "raise", Samples.NOON);
        assertThat(CommandIds.of(alarm, 3)).isEqualTo(CommandIds.of(alarm, 3)).hasSizeLessThanOrEqualTo(80);
        assertThat(CommandIds.of(alarm, 3)).isNotEqualTo(CommandIds.of(alarm, 4));
        assertThat(CommandIds.of(alarm, 3)).isNotEqualTo(CommandIds.of(next, 3));
    }
}
