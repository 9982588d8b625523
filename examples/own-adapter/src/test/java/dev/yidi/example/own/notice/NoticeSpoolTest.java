package dev.yidi.example.own.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a relay may rely on, and whoever takes the letters. */
class NoticeSpoolTest {
    @TempDir
    Path directory;

    private NoticeSpool spool() {
        return new NoticeSpool(directory.resolve("notices"), "centre@yidi.invalid", "desk@yidi.invalid");
    }

    private static CloudEvent event(String file, int sequence) {
        return new CloudEvent(
                file + "-" + sequence,
                "/counties/330122",
                "dev.yidi.case-dispatched.v1",
                Optional.of(file),
                Optional.of(Instant.parse("2026-03-02T01:02:03Z")),
                Map.of(CloudEvent.SEQUENCE, Integer.toString(sequence)),
                Optional.empty(),
                Optional.of("{\"title\":\"路灯不亮 𠮷\"}"));
    }

    @Test
    void an_event_lies_there_once_however_often_it_comes() throws IOException {
        spool().publish(List.of(event("a", 1), event("b", 1), event("a", 1)));
        List<String> before = letters();
        spool().publish(List.of(event("a", 1), event("b", 1)));
        assertThat(letters()).hasSize(2).isEqualTo(before);
    }

    @Test
    void letters_of_one_case_sort_in_the_order_of_its_events() throws IOException {
        spool().publish(IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(i -> Stream.of(event("a", i), event("b", i)))
                .toList());
        List<CloudEvent> all = letters().stream().map(NoticeSpoolTest::event).toList();
        for (String file : List.of("a", "b")) {
            assertThat(all.stream().filter(event -> event.key().equals(file)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(i -> event(file, i))
                            .toList());
        }
    }

    @Test
    void what_a_crash_left_half_written_is_no_letter_and_harms_none() throws IOException {
        spool().publish(List.of(event("a", 1)));
        Path folder = directory.resolve("notices");
        Path letter;
        try (Stream<Path> files = Files.list(folder)) {
            letter = files.findFirst().orElseThrow();
        }
        String whole = Files.readString(letter);
        Files.writeString(folder.resolve(letter.getFileName() + ".part"), whole.substring(0, 40));
        Files.delete(letter);
        spool().publish(List.of(event("a", 1)));
        assertThat(letters()).containsExactly(whole);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told() throws IOException {
        Files.writeString(directory.resolve("notices"), "in the way");
        assertThatThrownBy(() -> spool().publish(List.of(event("a", 1)))).isInstanceOf(ChannelException.class);
        Files.delete(directory.resolve("notices"));
        spool().publish(List.of(event("a", 1)));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nothing_that_came_begins_a_line_of_the_head() {
        assertThatThrownBy(() -> new NoticeSpool(directory, "a@b\r\nBcc: c@d", "e@f"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** As whoever takes letters by their names finds them. */
    private List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("notices"))) {
            List<String> letters = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(NoticeSpoolTest::text)
                    .toList();
            assertThat(letters).allMatch(letter -> letter.contains("Message-ID: <"));
            return letters;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CloudEvent event(String letter) {
        byte[] body = Base64.getMimeDecoder().decode(letter.substring(letter.indexOf("\r\n\r\n") + 4));
        Message message = Message.unordered(Map.of(Message.CONTENT_TYPE, CloudEventCodec.STRUCTURED), body);
        return CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.STRUCTURED).decode(message);
    }
}
