package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @Test
    void plain_and_quoted_fields_are_split() {
        assertThat(CsvLine.split("a, b ,\"c,d\",\"e\"\"f\" ,")).contains(List.of("a", "b", "c,d", "e\"f", ""));
        assertThat(CsvLine.split("")).contains(List.of(""));
        assertThat(CsvLine.split(",")).contains(List.of("", ""));
        assertThat(CsvLine.split("\"\"")).contains(List.of(""));
        assertThat(CsvLine.split("a,\"b\"")).contains(List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a\"b", "\"a\"b", "a,\"", "\"a\"\"", "\"a\" b,c"})
    void wrong_quotes_give_no_fields(String line) {
        assertThat(CsvLine.split(line)).isEmpty();
    }
}
