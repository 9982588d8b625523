package dev.yidi.example.center.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.DataDirectory;
import dev.yidi.ports.profile.Presets;
import dev.yidi.testkit.MovableTime;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {
    private static final CountyProfile PROFILE = Presets.centre();

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path place;

    private DataDirectory data;
    private Login login;
    private String password;

    @BeforeEach
    void open() {
        data = DataDirectory.open(place, PROFILE.county());
        Accounts accounts = Accounts.open(data, Roster.of(PROFILE), random);
        password = accounts.password().orElseThrow();
        login = new Login(accounts, new Sessions(time, random), time);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void fail(String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(login.enter(account, "wrong")).isEqualTo(new Login.Result.Wrong());
        }
    }

    @Test
    void after_five_wrong_passwords_not_even_the_right_one_opens_for_a_quarter_of_an_hour() {
        fail("clerk", Login.TRIES);

        time.advance(Duration.ofMinutes(5));
        assertThat(login.enter("clerk", password)).isEqualTo(new Login.Result.Locked(Duration.ofMinutes(10)));
        time.advance(Duration.ofMinutes(10));
        assertThat(login.enter("clerk", password)).isInstanceOf(Login.Result.Welcome.class);
    }

    @Test
    void an_unknown_account_is_locked_just_the_same() {
        fail("stranger", Login.TRIES);

        assertThat(login.enter("stranger", "wrong")).isEqualTo(new Login.Result.Locked(Login.WINDOW));
    }

    @Test
    void the_right_password_forgives_the_wrong_ones_before() {
        fail("clerk", Login.TRIES - 1);
        assertThat(login.enter("clerk", password)).isInstanceOf(Login.Result.Welcome.class);
        fail("clerk", Login.TRIES - 1);

        assertThat(login.enter("clerk", password)).isInstanceOf(Login.Result.Welcome.class);
    }

    @Test
    void one_account_locks_no_other() {
        fail("clerk", Login.TRIES);

        assertThat(login.enter("auditor", password)).isInstanceOf(Login.Result.Welcome.class);
    }
}
