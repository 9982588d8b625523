package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int ROOM = 10;

    private final Shelf shelf = new Shelf(ROOM);
    private final AtomicInteger making = new AtomicInteger();

    @Test
    void what_was_put_is_found_in_its_register_alone() {
        OpenFile<String, String> file = put("a", 3);

        assertThat(find("a")).containsSame(file);
        assertThat(shelf.find("another", new FileId("a"))).isEmpty();
        assertThat(find("b")).isEmpty();
    }

    @Test
    void what_was_put_last_is_found_and_what_was_forgotten_is_not() {
        put("a", 3);
        OpenFile<String, String> longer = put("a", 4);

        assertThat(find("a")).containsSame(longer);
        assertThat(shelf.size()).isEqualTo(4);
        shelf.forget(new FileId("a"));
        assertThat(find("a")).isEmpty();
        assertThat(shelf.size()).isZero();
    }

    @Test
    void what_was_asked_for_the_longest_ago_goes_first() {
        put("a", 4);
        put("b", 4);
        find("a");
        put("c", 4);

        assertThat(find("b")).isEmpty();
        assertThat(find("a")).isPresent();
        assertThat(find("c")).isPresent();
    }

    @Test
    void what_is_too_large_is_not_kept_and_nothing_goes_for_it() {
        put("a", 4);
        put("b", 2);
        put("b", ROOM + 1);

        assertThat(find("a")).isPresent();
        assertThat(find("b")).isEmpty();
        assertThat(shelf.size()).isEqualTo(4);
    }

    @Test
    void what_was_made_of_a_file_goes_with_it() {
        List<Entry> entries = put("a", 3).entries();
        assertThat(made("citizen", entries)).isEqualTo("1");
        assertThat(made("citizen", entries)).isEqualTo("1");
        assertThat(made("officer", entries)).isEqualTo("2");

        List<Entry> later = put("a", 4).entries();
        assertThat(made("citizen", later)).isEqualTo("3");
        assertThat(made("citizen", entries))
                .as("of a file that is here otherwise")
                .isEqualTo("4");

        shelf.forget(new FileId("a"));
        assertThat(made("citizen", later)).isEqualTo("5");
        assertThat(made("citizen", later)).isEqualTo("6");
    }

    private String made(String whom, List<Entry> entries) {
        return shelf.beside(entries, whom, () -> String.valueOf(making.incrementAndGet()));
    }

    @Property(tries = 200)
    void there_are_never_more_entries_than_there_is_room_for(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 12) Integer> sizes) {
        Shelf some = new Shelf(ROOM);
        for (int i = 0; i < sizes.size(); i++) {
            String name = "file-" + i % 7;
            some.put("register", file(name, sizes.get(i)));
            assertThat(some.size()).isLessThanOrEqualTo(ROOM);
            assertThat(some.find("register", new FileId(name)).isPresent()).isEqualTo(sizes.get(i) <= ROOM);
        }
    }

    private OpenFile<String, String> put(String name, int size) {
        OpenFile<String, String> file = file(name, size);
        shelf.put("register", file);
        return file;
    }

    private Optional<OpenFile<?, ?>> find(String name) {
        return shelf.find("register", new FileId(name));
    }

    private static OpenFile<String, String> file(String name, int size) {
        List<Entry> entries = LongStream.rangeClosed(1, size)
                .mapToObj(sequence -> new Entry(
                        new FileId(name),
                        "register",
                        sequence,
                        "noted",
                        1,
                        Instant.EPOCH,
                        "officer:clerk",
                        "",
                        "{}",
                        Octets.none(),
                        "",
                        "hash-" + sequence))
                .toList();
        return new OpenFile<>(name, entries, Collections.nCopies(size, name), Optional.empty());
    }
}
