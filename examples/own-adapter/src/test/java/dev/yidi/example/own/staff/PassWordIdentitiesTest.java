package dev.yidi.example.own.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, and for how long. */
class PassWordIdentitiesTest {
    private static final OfficerId CLERK = OfficerFileTest.CLERK.id();

    @TempDir
    Path directory;

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private Path file;
    private PassWordIdentities identities;

    @BeforeEach
    void open() throws IOException {
        file = OfficerFileTest.write(directory.resolve("officers.txt"));
        identities = new PassWordIdentities(new OfficerFile(file), time);
    }

    private Optional<String> signIn(String id, String passWord) {
        return identities.signIn(new OfficerId(id), passWord.toCharArray());
    }

    private Optional<OfficerId> shown(String authorization) {
        return identities.officer(Credentials.of(List.of(authorization)));
    }

    @Test
    void the_right_pass_word_opens_a_session_of_its_own_each_time() {
        String first = signIn("clerk-1", "正确的口令").orElseThrow();
        String second = signIn("clerk-1", "正确的口令").orElseThrow();
        assertThat(first).isNotEqualTo(second);
        assertThat(shown("Bearer " + first)).contains(CLERK);
        assertThat(shown("bearer " + second)).contains(CLERK);
    }

    @Test
    void nothing_else_proves_anybody() {
        String token = signIn("clerk-1", "正确的口令").orElseThrow();
        assertThat(signIn("clerk-1", "错误的口令")).isEmpty();
        assertThat(signIn("clerk-1", "")).isEmpty();
        assertThat(signIn("clerk-2", "正确的口令")).isEmpty();
        assertThat(shown("Bearer " + token + "x")).isEmpty();
        assertThat(shown("Basic " + token)).isEmpty();
        assertThat(shown("Bearer clerk-1")).isEmpty();
        assertThat(identities.officer(Credentials.of(List.of()))).isEmpty();
    }

    @Test
    void a_session_ends_with_the_day_at_the_sign_out_and_with_the_office() throws IOException {
        String day = signIn("clerk-1", "正确的口令").orElseThrow();
        time.advance(PassWordIdentities.LONGEST.minus(Duration.ofMillis(1)));
        assertThat(shown("Bearer " + day)).contains(CLERK);
        time.advance(Duration.ofMillis(1));
        assertThat(shown("Bearer " + day)).isEmpty();

        String out = signIn("clerk-1", "正确的口令").orElseThrow();
        identities.signOut(out);
        assertThat(shown("Bearer " + out)).isEmpty();

        String left = signIn("clerk-1", "正确的口令").orElseThrow();
        Files.writeString(file, "# nobody\n");
        assertThat(shown("Bearer " + left)).isEmpty();
    }
}
