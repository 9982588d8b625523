package dev.yidi.example.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.example.center.serve.Printing;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final ProfileChoice CENTRE = new ProfileChoice.Shipped(ProfileChoice.Preset.CENTRE);

    @Test
    void nothing_said_serves_the_built_centre_on_8080() {
        assertThat(CommandLine.read())
                .isEqualTo(new Task.Serve(
                        8080, Path.of("center-data"), CENTRE, Optional.empty(), false, Printing.usual()));
        assertThat(CommandLine.read("serve")).isEqualTo(CommandLine.read());
    }

    @Test
    void options_may_follow_without_a_task() {
        assertThat(CommandLine.read("--port", "0", "--data", "d", "--preset", "linkage"))
                .isEqualTo(new Task.Serve(
                        0,
                        Path.of("d"),
                        new ProfileChoice.Shipped(ProfileChoice.Preset.LINKAGE),
                        Optional.empty(),
                        false,
                        Printing.usual()));
    }

    @Test
    void a_profile_of_ones_own_comes_from_a_file() {
        assertThat(CommandLine.read("serve", "--profile", "county.json"))
                .isEqualTo(new Task.Serve(
                        8080,
                        Path.of("center-data"),
                        new ProfileChoice.FromFile(Path.of("county.json")),
                        Optional.empty(),
                        false,
                        Printing.usual()));
    }

    @Test
    void an_issuer_for_development_is_there_for_who_names_its_port() {
        assertThat(CommandLine.read("--development-issuer", "8090"))
                .isEqualTo(new Task.Serve(
                        8080, Path.of("center-data"), CENTRE, Optional.of(8090), false, Printing.usual()));
        assertThatThrownBy(() -> CommandLine.read("--development-issuer", "true"))
                .isInstanceOf(ExitException.class)
                .hasMessageContaining("--development-issuer: expected 0");
    }

    @Test
    void a_demonstration_is_asked_for_without_a_value_and_font_and_form_by_their_files() {
        Printing printing = new Printing(Optional.of(Path.of("fang.ttf")), Optional.of(Path.of("own.mustache")));

        assertThat(CommandLine.read(
                        "serve", "--demo", "--font", "fang.ttf", "--agreement", "own.mustache", "--port", "0"))
                .isEqualTo(new Task.Serve(0, Path.of("center-data"), CENTRE, Optional.empty(), true, printing));
        assertThatThrownBy(() -> CommandLine.read("--demo", "--demo"))
                .isInstanceOf(ExitException.class)
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> CommandLine.read("replay", "m.csv", "--demo")).isInstanceOf(ExitException.class);
    }

    @Test
    void replay_takes_one_file() {
        assertThat(CommandLine.read("replay", "m.csv"))
                .isEqualTo(new Task.Replay(
                        Path.of("m.csv"),
                        Path.of("replay-data"),
                        CENTRE,
                        Path.of("replay-report.html"),
                        Optional.empty()));
        assertThat(CommandLine.read("replay", "--report", "r.html", "m.csv", "--as-of", "2020-01-31T18:00:00+08:00"))
                .isEqualTo(new Task.Replay(
                        Path.of("m.csv"),
                        Path.of("replay-data"),
                        CENTRE,
                        Path.of("r.html"),
                        Optional.of(Instant.parse("2020-01-31T10:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "replay --help"})
    void help_is_given_when_asked_for(String line) {
        assertThat(CommandLine.read(line.split(" "))).isEqualTo(new Task.Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "serve file",
                "serve --as-of 2020-01-31T18:00:00+08:00",
                "serve --port",
                "serve --port 65536",
                "serve --port eighty",
                "serve --port 1 --port 2",
                "serve --preset town",
                "serve --preset centre --profile county.json",
                "replay",
                "replay a.csv b.csv",
                "replay a.csv --port 1",
                "replay a.csv --as-of 2020-01-31"
            })
    void what_is_not_known_is_refused_as_wrong_usage_in_both_languages(String line) {
        assertThatThrownBy(() -> CommandLine.read(line.split(" ")))
                .isInstanceOfSatisfying(
                        ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.USAGE))
                .message()
                .matches("[^\\n]*\\p{IsHan}[^\\n]* {2}\\| {2}[^\\n]*[a-z]{3}[^\\n]*; see --help");
    }
}
