package dev.yidi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A short run; long ones are made by the program. */
class FuzzTest {
    private static final int SHOTS = 1_000;

    @Test
    void whatever_is_sent_the_api_answers_as_its_documents_say_and_tells_nothing() throws IOException {
        Totals totals = new Campaign(new Documents(), Ground.memory(), 20260302, Logs.listening()).shoot(SHOTS);
        assertThat(totals.faults()).as(totals.text(false)).isEmpty();
        assertThat(totals.shots()).isGreaterThan(SHOTS);
        assertThat(totals.byOperation()).as("operations shot at").hasSizeGreaterThan(200);
        for (int status : new int[] {200, 201, 400, 404, 422}) {
            assertThat(totals.times(status)).as("status " + status).isGreaterThan(5);
        }
    }
}
