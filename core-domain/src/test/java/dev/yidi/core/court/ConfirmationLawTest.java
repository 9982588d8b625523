package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationLawTest {
    @ParameterizedTest
    @EnumSource(ConfirmationGround.class)
    void every_ground_names_its_legal_source(ConfirmationGround ground) {
        assertThat(ground.reason().basis()).isNotEmpty();
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> ConfirmationLaw.read(new StringReader("""
                        # note

                        court.a 某法 art. 1
                        court.b 某法
                        NOT A CODE art. 3
                        court.c art. 4
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 4", "line 5", "line 6"));
    }

    @Test
    void a_code_may_rest_on_several_sources() {
        ConfirmationLaw law = ConfirmationLaw.read(new StringReader("court.a 某法 art. 1\ncourt.a 别法 art. 2\n"));

        assertThat(law.bases().get("court.a")).containsExactly(new Citation("某法", "1"), new Citation("别法", "2"));
    }
}
