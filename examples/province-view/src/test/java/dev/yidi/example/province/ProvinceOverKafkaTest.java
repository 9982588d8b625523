package dev.yidi.example.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-jdk")
class ProvinceOverKafkaTest {
    @Test
    void the_view_grows_over_a_change_of_version_and_is_the_same_when_read_from_the_start(
            @TempDir(cleanup = CleanupMode.NEVER) Path directory) throws Exception {
        Files.createDirectory(directory.resolve("kafka"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ProvinceOverKafka.Views views;
        try (ProvinceOverKafka province =
                new ProvinceOverKafka(directory, new PrintStream(told, true, StandardCharsets.UTF_8))) {
            views = province.run(10);
        }

        assertThat(views.fromTheStart()).isEqualTo(views.grown());
        assertThat(views.grown()).extracting(CountyLine::county).containsExactly("330110", "330122", "330922");
        assertThat(views.grown()).extracting(CountyLine::received).containsExactly(10L, 20L, 10L);
        assertThat(views.grown()).extracting(CountyLine::reopened).containsExactly(2L, 4L, 2L);
        assertThat(views.grown()).extracting(CountyLine::ratings).containsExactly(8L, 16L, 8L);
        assertThat(views.grown()).extracting(CountyLine::unsatisfied).containsExactly(2L, 4L, 2L);
        assertThat(views.grown()).allSatisfy(line -> assertThat(line.raised()).isPositive());
        assertThat(views.figuresFromTheStart()).isEqualTo(views.figures());
        assertThat(views.sheets()).containsOnlyKeys("330110", "330122", "330922");
        assertThat(views.figures())
                .containsExactlyInAnyOrderElementsOf(views.sheets().values().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .toList())
                .hasSizeGreaterThan(30);
        assertThat(views.figures())
                .filteredOn(line -> line.indicator().equals("ON_TIME_CLOSE"))
                .allSatisfy(line -> assertThat(line.denominator()).isPositive());
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("按期办结率  Closed in time");
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("330122 was renewed, the province was not; not understood: 8 events")
                .contains("the province was renewed too; not understood: 0 events");
    }
}
