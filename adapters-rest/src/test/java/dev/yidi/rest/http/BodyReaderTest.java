package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private final List<Record> taken = new ArrayList<>();
    private final BodyReader reader = new BodyReader(
            new Bodies(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator()),
            100,
            taken::add);

    /** Who sends it hangs up, or falls silent until the server has waited long enough. */
    private static final class BrokenOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }

    private record Anything(String title) {}

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_body_that_breaks_off_is_no_fault_of_the_server() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readFrom(
                        (Class) Anything.class,
                        Anything.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new BrokenOff()))
                .satisfies(stopped -> {
                    assertThat(stopped.problem().kind()).isEqualTo(ProblemKind.MALFORMED);
                    assertThat(stopped.problem().flaws()).extracting(Flaw::code).containsExactly("body.broken-off");
                });
        assertThat(taken).isEmpty();
    }
}
