package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFileTest {
    @TempDir
    private Path directory;

    private MessageFile read(String text) throws IOException {
        Path file = directory.resolve("some.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return MessageFile.read(file);
    }

    @Test
    void messages_come_in_the_order_of_receipt() throws IOException {
        MessageFile file = MessageFile.read(Samples.messages());

        assertThat(file.messages()).extracting(Message::id).containsExactly("a7", "a1", "a2", "a3", "a4", "a5", "a6");
    }

    @Test
    void each_row_that_cannot_be_read_is_named_with_its_line_and_reason() throws IOException {
        MessageFile file = MessageFile.read(Samples.messages());

        assertThat(file.unread())
                .extracting(MessageFile.Remark::line, MessageFile.Remark::reason)
                .containsExactly(
                        tuple(5, "received_at: expected a time with its offset such as 2019-04-25T09:32:09+08:00"),
                        tuple(7, "expected 7 fields, found 4"),
                        tuple(9, "replied_at: expected a time after received_at"),
                        tuple(13, "id: expected a new one, found one that stands above"),
                        tuple(16, "the file ends inside a quoted field"));
    }

    @Test
    void a_reply_without_its_time_is_taken_as_none_and_said() throws IOException {
        MessageFile file = MessageFile.read(Samples.messages());

        assertThat(file.messages())
                .filteredOn(message -> message.id().equals("a4"))
                .extracting(Message::reply)
                .containsExactly(Optional.empty());
        assertThat(file.remarks()).extracting(MessageFile.Remark::line).containsExactly(8);
    }

    @Test
    void quoted_fields_hold_line_ends_commas_and_quotes() throws IOException {
        MessageFile file = MessageFile.read(Samples.messages());

        assertThat(file.messages())
                .filteredOn(message -> message.id().equals("a5"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.subject()).isEqualTo("举报\"黑车\"窝点");
                    assertThat(message.body()).contains("牌照；\n第二，半夜\"营业\",扰民");
                    assertThat(message.receivedAt()).isEqualTo(Instant.parse("2018-08-01T12:15:30Z"));
                    assertThat(message.sender()).isEqualTo("匿名");
                });
    }

    @Test
    void a_file_without_the_columns_is_refused_naming_them() {
        assertThatThrownBy(() -> read("id,sender\n1,甲\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing [subject, received_at, body, reply, replied_at]");
        assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class).hasMessageContaining("missing [id,");
    }

    @Test
    void columns_may_stand_in_any_order_and_others_beside_them() throws IOException {
        MessageFile file = read("""
                replied_at,reply,body,extra,received_at,subject,sender,id
                ,,正文,没人要,2018-03-05T09:00:00Z,标题,甲,x1
                """);

        assertThat(file.messages())
                .singleElement()
                .extracting(Message::id, Message::subject)
                .containsExactly("x1", "标题");
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() throws IOException {
        MessageFile file = read("id,sender,subject,received_at,body,reply,replied_at\n,甲,,,,答,x\n");

        assertThat(file.unread())
                .singleElement()
                .extracting(MessageFile.Remark::reason)
                .asString()
                .contains("id: expected a text", "subject: expected a text", "body: expected a text")
                .contains("received_at: expected a time, found none", "replied_at: expected a time with its offset");
    }

    @Test
    void a_message_never_shows_its_text() throws IOException {
        assertThat(MessageFile.read(Samples.messages()).messages().get(0)).hasToString("Message[line 15]");
    }
}
