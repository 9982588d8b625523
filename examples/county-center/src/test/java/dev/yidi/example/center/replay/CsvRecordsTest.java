package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    private static CsvRecords of(String text) {
        return new CsvRecords(new BufferedReader(new StringReader(text)));
    }

    private static List<List<String>> fields(String text) {
        List<List<String>> rows = new ArrayList<>();
        of(text).forEachRemaining(row -> rows.add(row.fields()));
        return rows;
    }

    @Test
    void records_end_with_lf_or_crlf_and_the_last_one_with_the_file() {
        assertThat(fields("a,b\r\nc,d\ne,f")).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(fields("\uFEFFa,b\n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void quoted_fields_keep_what_they_hold() {
        assertThat(fields("\"a,\"\"b\"\"\r\n\",c\n")).containsExactly(List.of("a,\"b\"\r\n", "c"));
    }

    @Test
    void empty_fields_and_empty_lines_are_records() {
        assertThat(fields(",\n\n\"\"\n")).containsExactly(List.of("", ""), List.of(""), List.of(""));
    }

    @Test
    void each_record_knows_the_line_it_begins_on() {
        CsvRecords records = of("a\n\"b\nb\"\nc\n");

        assertThat(List.of(
                        records.next().line(),
                        records.next().line(),
                        records.next().line()))
                .containsExactly(1, 2, 4);
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_file_that_ends_inside_quotes_is_torn() {
        CsvRecords records = of("a\n\"b\n");

        assertThat(records.next().torn()).isFalse();
        assertThat(records.next().torn()).isTrue();
    }

    @Test
    void a_file_of_nothing_has_no_record() {
        assertThat(fields("")).isEmpty();
        assertThat(fields("\uFEFF")).isEmpty();
    }
}
