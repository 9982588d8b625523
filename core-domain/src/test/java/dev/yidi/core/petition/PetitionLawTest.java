package dev.yidi.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PetitionLawTest {
    @Test
    void a_reason_cites_every_source_the_law_file_names_for_it() {
        assertThat(PetitionLaw.reason("petition.review.late").basis())
                .containsExactly(new Citation("信访工作条例(2022)", "35"), new Citation("信访工作条例(2022)", "36 ¶1"));
        assertThat(PetitionLaw.reason("petition.wrong-stage").basis()).isEmpty();
    }

    @Test
    void a_bad_law_file_is_refused_with_every_faulty_line() {
        assertThatThrownBy(() -> PetitionLaw.read(new StringReader("petition.x nowhere\npetition.y a art. \n")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 1", "line 2"));
    }
}
