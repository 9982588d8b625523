package dev.yidi.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LawTableTest {
    @Test
    void a_code_may_rest_on_several_sources_and_an_unknown_one_on_none() {
        LawTable law = LawTable.read("law", new StringReader("# note\na.b 某法 art. 1\na.b 别法 art. 2 ¶1\n"));
        assertThat(law.reason("a.b").basis()).containsExactly(new Citation("某法", "1"), new Citation("别法", "2 ¶1"));
        assertThat(law.reason("a.c").basis()).isEmpty();
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> LawTable.read("law", new StringReader("a.b 某法\nA 某法 art. 1\n\na.b art. 1\n")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 1", "line 2", "line 4"));
    }
}
