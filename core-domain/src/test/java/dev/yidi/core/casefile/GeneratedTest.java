package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the properties of cases begin with. */
class GeneratedTest {
    @Test
    void every_kind_of_case_is_registered_and_none_is_refused() {
        assertThat(IntStream.range(0, Generated.SORTS).mapToObj(Generated::registration))
                .allSatisfy(registration -> assertThat(registration.refusals()).isEmpty())
                .extracting(Registration::kind)
                .contains(CaseKind.values());
    }
}
