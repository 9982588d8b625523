package dev.yidi.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ProceedingLawTest {
    @Test
    void a_reason_carries_every_source_named_for_it() {
        ProceedingLaw law = ProceedingLaw.read(new StringReader("""
                # note
                a.b 某法(2020) art. 1
                a.b 别法(2021) art. 2 ¶3
                number age 14 某法(2020) art. 31
                """));
        assertThat(law.reason("a.b").basis())
                .containsExactly(new Citation("某法(2020)", "1"), new Citation("别法(2021)", "2 ¶3"));
        assertThat(law.reason("other").basis()).isEmpty();
        assertThat(law.number("age")).isEqualTo(14);
        assertThat(law.basis("age")).containsExactly(new Citation("某法(2020)", "31"));
        assertThatThrownBy(() -> law.number("weight")).isInstanceOf(YidiException.class);
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> ProceedingLaw.read(new StringReader("""
                        a.b 某法
                        NOT A CODE art. 3
                        number age many 某法 art. 1
                        a.c art. 4
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 1", "line 2", "line 3", "line 4"));
    }

    @Test
    void a_text_that_is_not_shipped_is_a_broken_library() {
        assertThatThrownBy(() -> ProceedingLaw.beside(ProceedingLaw.class, "nothing.txt"))
                .isInstanceOf(YidiException.class)
                .hasMessageContaining("nothing.txt");
    }
}
