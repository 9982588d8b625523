package dev.yidi.example.center.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(new TextTable().row("单位", "件").row("a", 12).row("县公安局", 3).lines())
                .containsExactly("单位      件", "a         12", "县公安局   3");
    }
}
