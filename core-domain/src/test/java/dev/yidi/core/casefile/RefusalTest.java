package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of refusals are stable keys. */
class RefusalTest {
    @Test
    void every_code_is_given_once() {
        assertThat(Stream.concat(
                        Arrays.stream(Refusal.values()).map(Refusal::code),
                        Arrays.stream(PrivacyRefusal.values()).map(PrivacyRefusal::code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_rests_on_the_law_cites_it() {
        assertThat(Refusal.ACTOR_ACCUSED.reason().basis()).containsExactly(new Citation("信访工作条例(2022)", "30"));
        assertThat(Refusal.DESIGNATION_ONLY.basis()).containsExactly(new Citation("信访工作条例(2022)", "24 ¶1"));
        assertThat(PrivacyRefusal.ERASE_SAME_OFFICER.basis()).containsExactly(new Citation("个人信息保护法(2021)", "51"));
        assertThat(Refusal.OBJECTION_TOO_LATE.basis()).containsExactly(new Citation("信访工作条例(2022)", "23 ¶3"));
    }
}
