package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yidi.ports.spi.StoreException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{/* */}",
                "{\"canary-secret"
            })
    void anything_but_one_clean_object_is_refused_without_being_quoted(String json) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> StrictJson.readObject(json))
                .withMessageNotContaining("canary")
                .withNoCause();
    }

    @Test
    void depth_and_length_are_bounded() {
        assertRefused("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}");
        assertRefused("{\"a\":\"" + "x".repeat(StrictJson.MAX_CHARACTERS) + "\"}");
    }

    @Test
    void only_texts_are_read_as_texts() {
        assertThat(StrictJson.readTexts("[\"a\",\"王\"]")).isEqualTo(List.of("a", "王"));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StrictJson.readTexts("[\"a\",1]"));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StrictJson.readTexts("{}"));
    }

    private static void assertRefused(String json) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StrictJson.readObject(json));
    }
}
