package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.rest.paper.AgreementPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which font agreements are printed. */
class PapersTest {
    private static final Path FONT =
            Path.of("../../adapters-rest/documents/src/test/resources/dev/yidi/rest/documents/small-hei.ttf");

    @TempDir
    private Path place;

    @Test
    void a_font_that_is_named_prints_pdf() {
        assertThat(Papers.of(new Printing(Optional.of(FONT), Optional.empty())).formats())
                .containsExactlyInAnyOrder(AgreementPrinter.PDF, AgreementPrinter.DOCX);
    }

    @Test
    void word_is_printed_whatever_fonts_the_machine_has() {
        assertThat(Papers.of(Printing.usual()).formats()).contains(AgreementPrinter.DOCX);
    }

    @Test
    void what_is_no_font_is_refused_before_the_centre_starts() throws IOException {
        Path file = Files.writeString(place.resolve("fang.ttf"), "no font");

        for (Path named : new Path[] {file, place.resolve("none.ttf")}) {
            assertThatThrownBy(() -> Papers.of(new Printing(Optional.of(named), Optional.empty())))
                    .isInstanceOfSatisfying(
                            ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.FILE))
                    .hasMessageContaining(named.toString());
        }
    }

    @Test
    void a_form_of_the_county_s_own_is_taken_and_what_is_none_is_refused_before_the_centre_starts() throws IOException {
        Path own = Files.writeString(place.resolve("own.mustache"), "# 调解协议书\n\n编号：{{number}}\n");
        Path broken = Files.writeString(place.resolve("broken.mustache"), "{{#parties}}");

        assertThat(Papers.of(new Printing(Optional.empty(), Optional.of(own))).formats())
                .contains(AgreementPrinter.DOCX);
        for (Path named : new Path[] {broken, place.resolve("none.mustache")}) {
            assertThatThrownBy(() -> Papers.of(new Printing(Optional.empty(), Optional.of(named))))
                    .isInstanceOfSatisfying(
                            ExitException.class, e -> assertThat(e.exit()).isEqualTo(Exit.FILE))
                    .hasMessageContaining(named.toString());
        }
    }
}
