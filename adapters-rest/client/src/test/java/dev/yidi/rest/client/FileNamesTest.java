package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file that came is a name, and never a path. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "照片 (1)*+.jpg, 照片 (1)*+.jpg",
        "../../etc/passwd, passwd",
        "C:\\fakepath\\a.jpg, a.jpg",
        "a\\b/c.jpg, c.jpg",
        "..a, ..a"
    })
    void what_comes_after_the_last_folder_is_handed_out(String sent, String name) {
        assertThat(of(FileNames.attachment(sent))).contains(name);
    }

    @Test
    void control_characters_are_dropped() {
        assertThat(of(FileNames.attachment("a\r\nb\0\u0085.jpg"))).contains("ab.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ".", "..", "a/..", "a\\.", " .. ", ".\0.", "a/ "})
    void where_no_name_is_left_there_is_none(String sent) {
        assertThat(of(FileNames.attachment(sent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment",
                "attachment; filename*=UTF-8''",
                "attachment; filename*=UTF-8''a%",
                "attachment; filename*=UTF-8''a%2",
                "attachment; filename*=UTF-8''%ZZa.jpg",
                "attachment; filename*=UTF-8''%E7%85.jpg"
            })
    void what_cannot_be_read_counts_as_absent(String header) {
        assertThat(of(header)).isEmpty();
    }

    private static Optional<String> of(String disposition) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("Content-Disposition", List.of(disposition)), (name, value) -> true);
        return FileNames.of(new Answer<>(200, headers, Optional.of("")));
    }
}
