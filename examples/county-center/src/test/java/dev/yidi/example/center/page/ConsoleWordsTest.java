package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.LawTitles;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.profile.RepeatReading;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.time.LimitUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the console, of the citizens' side and of the screen in the hall: all of them in both languages, and none that is named is missing. */
class ConsoleWordsTest {
    private static final Path PAGE = Path.of("src/main/resources/dev/yidi/example/center/page");
    private static final Pattern WORD = Pattern.compile("(?m)^  ['\"]([^'\"]+)['\"]: ['\"](.*)['\"],$");
    private static final Pattern USED = Pattern.compile("\\bt\\((?:[^()'`]*\\? )?'([\\w.-]+)'(?: : '([\\w.-]+)')?");
    private static final Pattern STATUTE = Pattern.compile("[\\p{IsHan}《》]+\\((?:19|20)\\d\\d\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @CsvSource({"go, 70", "console, 70", "hall, 10"})
    void both_languages_have_the_same_words_and_the_same_places_in_them(String side, int least) {
        Map<String, String> chinese = words(side + "/words/zh.js");
        Map<String, String> english = words(side + "/words/en.js");

        assertThat(chinese).hasSizeGreaterThan(least);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
        assertThat(english.entrySet())
                .filteredOn(each -> !each.getKey().equals("ui.other"))
                .noneMatch(each -> each.getValue().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF));
        assertThat(chinese.values()).noneMatch(String::isBlank);
    }

    @Test
    void the_screen_of_the_hall_has_the_words_it_names_and_no_others() {
        Set<String> named = USED.matcher(sources("hall"))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words("hall/words/zh.js").keySet()).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"go", "console"})
    void every_word_that_is_named_is_there(String side) {
        Set<String> there = new TreeSet<>(words(side + "/words/zh.js").keySet());
        if (side.equals("console")) {
            there.addAll(words("zh.js").keySet());
        }
        Set<String> named = named(side);

        assertThat(named).hasSizeGreaterThan(60);
        assertThat(there).containsAll(named);
    }

    @Test
    void what_the_api_may_say_has_a_word() {
        Set<String> there = words("console/words/zh.js").keySet();

        assertThat(there)
                .containsAll(Arrays.stream(LimitUnit.values())
                        .map(unit -> "unit." + unit.word())
                        .toList())
                .containsAll(Arrays.stream(SupervisionStage.values())
                        .map(stage -> "supervision." + stage)
                        .toList())
                .containsAll(Arrays.stream(RepeatReading.values())
                        .map(reading -> "repeat." + reading)
                        .toList());
    }

    @Test
    void every_letter_has_a_name_on_the_side_that_shows_it() {
        List<DocumentKind> kinds = List.of(DocumentKind.values());

        assertThat(words("console/words/en.js").keySet())
                .containsAll(kinds.stream().map(kind -> "document." + kind).toList());
        assertThat(words("go/words/en.js").keySet())
                .containsAll(kinds.stream()
                        .filter(DocumentKind::isForCitizen)
                        .map(kind -> "document." + kind)
                        .toList());
    }

    @Test
    void the_laws_that_a_step_rests_on_are_called_as_the_centre_calls_them() {
        Map<String, String> words = words("console/words/en.js");
        Set<String> named = STATUTE.matcher(sources("console"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(4);
        assertThat(named)
                .allSatisfy(law -> assertThat(words.get("statute." + law))
                        .isEqualTo(LawTitles.published().english(law).orElseThrow()));
    }

    private static Set<String> named(String side) {
        return USED.matcher(sources(side) + sources("ui"))
                .results()
                .flatMap(each -> Stream.of(each.group(1), each.group(2)))
                .filter(each -> each != null && each.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(String side) {
        try (Stream<Path> files = Files.walk(PAGE.resolve(side))) {
            return files.filter(each ->
                            each.toString().endsWith(".js") && !each.toString().contains("words"))
                    .map(ConsoleWordsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> words(String file) {
        return WORD.matcher(read(PAGE.resolve(file)))
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (a, b) -> b, TreeMap::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
