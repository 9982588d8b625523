package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class CsvLineProperties {
    @Property(tries = 300)
    void what_is_joined_is_split_again(
            @ForAll @NotEmpty
                    List<@StringLength(max = 6) @Chars({'"', ',', ' '}) @CharRange(from = 'a', to = 'c') String>
                            fields) {
        List<String> stripped = fields.stream().map(String::strip).toList();
        assertThat(CsvLine.split(CsvLine.join(stripped))).contains(stripped);
    }
}
