package dev.yidi.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs alone, on either path, and stops when it is told to. */
class PlainCentreTest {
    @Test
    void it_serves_a_case_on_the_class_path_and_on_the_module_path(@TempDir Path one, @TempDir Path other)
            throws Exception {
        try (Program onClassPath = Program.onClassPath(PlainCentre.class, one);
                Program onModulePath = Program.onModulePath(PlainCentre.class, other)) {
            URI first = onClassPath.address();
            URI second = onModulePath.address();
            new Walk(first, Program.TOKEN).go();
            new Walk(second, Program.TOKEN).go();
            List<Screen> screens = List.of(Screen.at(first), Screen.at(second));

            assertThat(onClassPath.stops()).isTrue();
            assertThat(onModulePath.stops()).isTrue();
            assertThat(screens).allMatch(Screen::ends);
        }
        assertThat(one.resolve("yidi.mv.db")).isNotEmptyFile();
        assertThat(other.resolve("yidi.mv.db")).isNotEmptyFile();
    }
}
