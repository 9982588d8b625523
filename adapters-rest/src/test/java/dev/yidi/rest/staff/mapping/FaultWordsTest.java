package dev.yidi.rest.staff.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Fault;
import dev.yidi.rest.http.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile.weight        | expected 1 to 3,660 days, found 4000             | 权重有误，应为 1 至 3,660，现为 4000
            profile.unknown-organ | expected an organ of this directory, found sifa2 | 方案中有未知单位，现为 sifa2
            profile.unknown-rules | expected one of [national-2022, zhejiang-2016]   | 方案引用了未知规则集，应为其中之一：national-2022, zhejiang-2016
            profile.twice         | expected each word once, found 噪声 again          | 方案中的内容重复，现为 噪声
            profile.missing       | expected a section, found none                   | 方案缺少内容
            profile.number        | expected a whole number, found a text            | 方案中应为数字
            """)
    void both_languages_say_the_values(String code, String message, String chinese) {
        Fault fault = new Fault("organs[2].topic", code, message);

        assertThat(new FaultWords(Language.CHINESE).of(fault)).isEqualTo(chinese);
        assertThat(new FaultWords(Language.ENGLISH).of(fault)).isEqualTo(message);
    }
}
