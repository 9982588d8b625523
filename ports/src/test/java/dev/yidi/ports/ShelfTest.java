package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseRegistered;
import dev.yidi.core.privacy.Audience;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final CaseFile CASE =
            CaseFile.from(List.of((CaseEvent) new Specimens(false).of(CaseRegistered.class)));
    private static final long ENTRY = 1_208;
    private static final long ROOM = 10 * ENTRY;

    private final Shelf shelf = new Shelf(ROOM);

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
        assertThat(shelf.weight()).isEqualTo(4 * ENTRY);
        shelf.forget(new FileId("a"));
        assertThat(find("a")).isEmpty();
        assertThat(shelf.weight()).isZero();
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
        put("b", 11);

        assertThat(find("a")).isPresent();
        assertThat(find("b")).isEmpty();
        assertThat(shelf.weight()).isEqualTo(4 * ENTRY);
    }

    @Test
    void what_was_made_of_a_case_goes_with_it() {
        List<Entry> entries = put("a", 3).entries();
        OpenCase first = made(Audience.APPLICANT, entries);
        assertThat(made(Audience.APPLICANT, entries)).isSameAs(first);
        assertThat(made(Audience.HANDLING, entries)).isNotSameAs(first);

        List<Entry> later = put("a", 4).entries();
        OpenCase second = made(Audience.APPLICANT, later);
        assertThat(second).isNotSameAs(first);
        assertThat(made(Audience.APPLICANT, entries))
                .as("of a case that is here otherwise")
                .isNotSameAs(first);

        shelf.forget(new FileId("a"));
        assertThat(made(Audience.APPLICANT, later)).isNotSameAs(second);
        assertThat(shelf.weight()).isZero();
    }

    @Test
    void who_read_a_file_before_one_was_erased_does_not_put_it_back() {
        long before = shelf.forgotten();
        OpenFile<String, String> read = file("a", 3);
        shelf.forget(new FileId("a"));
        shelf.put("register", read, before);
        assertThat(find("a")).isEmpty();

        shelf.put("register", read, shelf.forgotten());
        assertThat(find("a")).containsSame(read);
    }

    private OpenCase made(Audience whom, List<Entry> entries) {
        return shelf.beside(entries, whom, () -> new OpenCase(CASE, entries, List.of(), Optional.empty()));
    }

    @Property(tries = 200)
    void there_are_never_more_entries_than_there_is_room_for(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 12) Integer> sizes) {
        Shelf some = new Shelf(ROOM);
        for (int i = 0; i < sizes.size(); i++) {
            String name = "file-" + i % 7;
            some.put("register", file(name, sizes.get(i)), some.forgotten());
            assertThat(some.weight()).isLessThanOrEqualTo(ROOM);
            assertThat(some.find("register", new FileId(name)).isPresent()).isEqualTo(sizes.get(i) <= 10);
        }
    }

    private OpenFile<String, String> put(String name, int size) {
        OpenFile<String, String> file = file(name, size);
        shelf.put("register", file, shelf.forgotten());
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
