package dev.yidi.example.center.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.testkit.MovableTime;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final OfficerId CLERK = new OfficerId("clerk");

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final Sessions sessions = new Sessions(time, new SecureRandom());

    @Test
    void a_token_is_its_officers_until_twelve_hours_have_passed() {
        String token = sessions.begin(CLERK);

        time.advance(Sessions.LIFE.minusSeconds(1));
        assertThat(sessions.find(token)).contains(CLERK);
        time.advance(Duration.ofSeconds(1));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void a_token_that_was_ended_or_never_given_is_nobodys() {
        String token = sessions.begin(CLERK);
        sessions.end(token);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find("guessed")).isEmpty();
    }

    @Test
    void two_log_ins_have_two_tokens_of_256_bits() {
        String one = sessions.begin(CLERK);
        String other = sessions.begin(CLERK);

        assertThat(one).isNotEqualTo(other).matches("[A-Za-z0-9_-]{43}");
        sessions.end(one);
        assertThat(sessions.find(other)).contains(CLERK);
    }
}
