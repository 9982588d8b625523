package dev.yidi.example.center.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.DataDirectory;
import dev.yidi.ports.profile.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final CountyProfile PROFILE = Presets.centre();
    private static final Roster ROSTER = Roster.of(PROFILE);

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path place;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(place, PROFILE.county());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Accounts accounts() {
        return Accounts.open(data, ROSTER, random);
    }

    @Test
    void the_password_is_drawn_once_and_has_16_characters_in_groups() {
        String password = accounts().password().orElseThrow();

        assertThat(password).matches("([0-9a-hj-km-np-tv-z]{4}-){3}[0-9a-hj-km-np-tv-z]{4}");
        assertThat(accounts().password()).contains(password);
    }

    @Test
    void the_password_opens_every_account_and_no_other_does() {
        Accounts accounts = accounts();
        String password = accounts.password().orElseThrow();

        assertThat(accounts.check("clerk", password)).contains(new OfficerId("clerk"));
        assertThat(accounts.check("gongan-head", password)).contains(new OfficerId("gongan-head"));
        assertThat(accounts.check("clerk", password + "x")).isEmpty();
        assertThat(accounts.check("clerk", "")).isEmpty();
    }

    @Test
    void who_is_not_on_the_roster_has_no_account() {
        Accounts accounts = accounts();
        String password = accounts.password().orElseThrow();

        assertThat(accounts.check("stranger", password)).isEmpty();
        assertThat(accounts.check("no such name!", password)).isEmpty();
        assertThat(accounts.check("nobody", password)).isEmpty();
    }

    @Test
    void what_is_kept_to_check_by_is_a_salted_digest_for_each_account() throws IOException {
        Accounts accounts = accounts();
        String password = accounts.password().orElseThrow();
        accounts.check("clerk", password);
        accounts.check("auditor", password);

        assertThat(Files.readAllLines(place.resolve("accounts")))
                .hasSize(2)
                .allMatch(line -> line.matches("(clerk|auditor) 210000:[0-9a-f]{32}:[0-9a-f]{64}"))
                .noneMatch(line -> line.contains(password))
                .doesNotHaveDuplicates();
    }

    @Test
    void without_the_file_of_the_password_used_accounts_stay_open() throws IOException {
        String password = accounts().password().orElseThrow();
        accounts().check("clerk", password);
        Files.delete(place.resolve("password.txt"));
        Accounts later = accounts();

        assertThat(later.password()).isEmpty();
        assertThat(later.check("clerk", password)).contains(new OfficerId("clerk"));
        assertThat(later.check("auditor", password)).isEmpty();
    }
}
