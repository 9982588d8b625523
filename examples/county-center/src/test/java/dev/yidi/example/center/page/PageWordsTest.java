package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.Facet;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationStage;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.time.ClockState;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.PauseReason;
import dev.yidi.ports.profile.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the trade that both sides share: all of them in both languages, and one for each thing that the API may say. */
class PageWordsTest {
    private static final Path PAGE = Path.of("src/main/resources/dev/yidi/example/center/page");
    private static final Pattern WORD = Pattern.compile("(?m)^  \"([^\"]+)\": \"(.+)\",$");

    private final Map<String, String> chinese = words("zh.js");
    private final Map<String, String> english = words("en.js");

    @Test
    void both_languages_have_the_same_words_and_the_same_places_in_them() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void the_english_words_are_english() {
        assertThat(english.values()).noneMatch(text -> text.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF));
    }

    @Test
    void everything_the_centre_can_show_has_a_word() {
        assertWords("kind", CaseKind.values());
        assertWords("category", PetitionCategory.values());
        assertWords("channel", IntakeChannel.values());
        assertWords("role", PartyRole.values());
        assertWords("stage", Stage.values());
        assertWords("verb", DispatchVerb.values());
        assertWords("result", CaseResult.values());
        assertWords("ground", DeclineGround.values());
        assertWords("notice", NoticeKind.values());
        assertWords("clock", ClockState.values());
        assertWords("pause", PauseReason.values());
        assertWords("mediation", MediationStage.values());
        assertWords("end", MediationEnd.values());
        assertWords("tier", Tier.values());
        assertWords("rung", RungAction.values());
        assertWords("facet", Facet.values());
        assertWords("value", MatterRisk.values());
    }

    @Test
    void every_event_of_a_history_has_a_word() {
        List<String> events = names(CaseEvent.class).toList();

        assertThat(events).hasSizeGreaterThan(35);
        assertThat(chinese)
                .containsKeys(events.stream().map(name -> "event." + name).toArray(String[]::new));
    }

    @Test
    void every_limit_of_a_case_in_the_presets_has_a_word() {
        for (Mode mode : Mode.values()) {
            for (Limit limit : Presets.of(mode).rules().limits()) {
                assertThat(chinese).containsKey("limit." + limit.id().value());
            }
        }
    }

    private static Stream<String> names(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PageWordsTest::names)
                : Stream.of(family.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }

    private void assertWords(String prefix, Enum<?>[] constants) {
        assertThat(chinese)
                .containsKeys(Arrays.stream(constants)
                        .map(constant -> prefix + "." + constant.name())
                        .toArray(String[]::new));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> words(String file) {
        return WORD.matcher(read(PAGE.resolve(file)))
                .results()
                .collect(Collectors.toMap(word -> word.group(1), word -> word.group(2), (a, b) -> b, TreeMap::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
