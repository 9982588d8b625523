package dev.yidi.example.center.replay;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file of messages with replies, as far as it can be read 留言文件. A row that cannot be read is named with its line and
 * reason and does not stop the rest.
 *
 * @param messages the messages, by time of receipt, then by id
 * @param unread the rows that could not be read
 * @param remarks rows that were read, but not in all parts
 */
record MessageFile(List<Message> messages, List<Remark> unread, List<Remark> remarks) {
    private static final List<String> COLUMNS =
            List.of("id", "sender", "subject", "received_at", "body", "reply", "replied_at");

    private static final String ANONYMOUS = "匿名";

    /** What is said of one row. */
    record Remark(int line, String reason) {}

    MessageFile {
        messages = List.copyOf(messages);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads {@code file}, UTF-8.
     *
     * @throws IOException when the file cannot be opened or is no such CSV at all
     */
    static MessageFile read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvRecords records = new CsvRecords(reader);
            Map<String, Integer> columns = header(file, records);
            Reading reading = new Reading(columns);
            records.forEachRemaining(reading::take);
            return reading.result();
        }
    }

    private static Map<String, Integer> header(Path file, CsvRecords records) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        if (records.hasNext()) {
            List<String> names = records.next().fields();
            for (int i = 0; i < names.size(); i++) {
                columns.put(names.get(i).strip(), i);
            }
        }
        List<String> missing =
                COLUMNS.stream().filter(c -> !columns.containsKey(c)).toList();
        if (!missing.isEmpty()) {
            throw new IOException(file.getFileName() + ": expected a first line with the columns " + COLUMNS
                    + ", missing " + missing);
        }
        return columns;
    }

    /** Collects what the rows give. */
    private static final class Reading {
        private final Map<String, Integer> columns;
        private final Set<String> ids = new HashSet<>();
        private final List<Message> messages = new ArrayList<>();
        private final List<Remark> unread = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        Reading(Map<String, Integer> columns) {
            this.columns = columns;
        }

        void take(CsvRecords.Row row) {
            List<String> faults = new ArrayList<>();
            if (row.torn()) {
                faults.add("the file ends inside a quoted field");
            } else if (row.fields().size() != columns.size()) {
                faults.add("expected " + columns.size() + " fields, found "
                        + row.fields().size());
            }
            if (faults.isEmpty()) {
                parse(row, faults);
            }
            if (!faults.isEmpty()) {
                unread.add(new Remark(row.line(), String.join("; ", faults)));
            }
        }

        private void parse(CsvRecords.Row row, List<String> faults) {
            String id = text(row, "id", 60, faults);
            String subject = text(row, "subject", 200, faults);
            Text.problem(value(row, "sender"), 200).ifPresent(p -> faults.add("sender: " + p));
            String body = text(row, "body", FreeText.MAX, faults);
            Optional<Instant> received = time(row, "received_at", faults);
            Optional<Instant> replied = time(row, "replied_at", faults);
            String reply = value(row, "reply");
            if (value(row, "received_at").isBlank()) {
                faults.add("received_at: expected a time, found none");
            }
            if (!reply.isBlank()) {
                Text.problem(reply, FreeText.MAX).ifPresent(p -> faults.add("reply: " + p));
            }
            if (received.isPresent()
                    && replied.filter(r -> r.isBefore(received.get())).isPresent()) {
                faults.add("replied_at: expected a time after received_at");
            }
            if (faults.isEmpty() && !ids.add(id)) {
                faults.add("id: expected a new one, found one that stands above");
            }
            if (faults.isEmpty()) {
                Optional<Message.Reply> answer =
                        reply.isBlank() ? Optional.empty() : replied.map(at -> new Message.Reply(reply, at));
                if (answer.isEmpty() && (replied.isPresent() || !reply.isBlank())) {
                    remarks.add(new Remark(
                            row.line(), "a reply without its time, or a time without its reply: taken as unanswered"));
                }
                messages.add(new Message(row.line(), id, sender(row), subject, received.orElseThrow(), body, answer));
            }
        }

        private String value(CsvRecords.Row row, String column) {
            return row.fields()
                    .get(Objects.requireNonNull(columns.get(column), column))
                    .strip();
        }

        private String sender(CsvRecords.Row row) {
            String sender = value(row, "sender");
            return sender.isBlank() ? ANONYMOUS : sender;
        }

        private String text(CsvRecords.Row row, String column, int max, List<String> faults) {
            String value = value(row, column);
            if (value.isBlank()) {
                faults.add(column + ": expected a text, found none");
            }
            Text.problem(value, max).ifPresent(p -> faults.add(column + ": " + p));
            return value;
        }

        private Optional<Instant> time(CsvRecords.Row row, String column, List<String> faults) {
            String value = value(row, column);
            if (value.isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(OffsetDateTime.parse(value).toInstant());
            } catch (DateTimeParseException e) {
                faults.add(column + ": expected a time with its offset such as 2019-04-25T09:32:09+08:00");
                return Optional.empty();
            }
        }

        MessageFile result() {
            messages.sort(Comparator.comparing(Message::receivedAt).thenComparing(Message::id));
            return new MessageFile(messages, unread, remarks);
        }
    }
}
