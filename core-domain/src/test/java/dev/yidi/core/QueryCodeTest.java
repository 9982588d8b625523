package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A query code cannot be guessed, and nothing of a person is in it. */
class QueryCodeTest {
    private static final int DRAWN = 4_000;
    private static final int LENGTH = 26;
    private static final int SIGNS = 32;

    @Test
    void a_code_has_a_hundred_and_thirty_bits_of_what_the_generator_gives() {
        Random chance = new Random(7);
        Map<Character, Integer> signs = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < DRAWN; i++) {
            String code = QueryCode.draw(chance).reveal();
            assertThat(code).hasSize(LENGTH);
            codes.add(code);
            code.chars().forEach(sign -> signs.merge((char) sign, 1, Integer::sum));
        }
        int even = DRAWN * LENGTH / SIGNS;

        assertThat(codes).hasSize(DRAWN);
        assertThat(signs).hasSize(SIGNS);
        assertThat(signs.values()).allSatisfy(count -> assertThat(count).isBetween(even * 9 / 10, even * 11 / 10));
        assertThat(signs.keySet()).as("signs that are taken for others").doesNotContain('I', 'O');
    }

    @Test
    void every_place_depends_on_the_generator() {
        Random chance = new Random(11);
        Map<Integer, Set<Character>> places = new HashMap<>();
        for (int i = 0; i < DRAWN; i++) {
            String code = QueryCode.draw(chance).reveal();
            for (int place = 0; place < LENGTH; place++) {
                places.computeIfAbsent(place, each -> new HashSet<>()).add(code.charAt(place));
            }
        }

        assertThat(places.values()).allSatisfy(signs -> assertThat(signs).hasSize(SIGNS));
    }

    @Test
    void it_shows_nothing_of_itself() {
        QueryCode code = QueryCode.draw(new Random(3));

        assertThat(code.toString()).doesNotContain(code.reveal());
        assertThat(code.masked()).isEqualTo("****");
    }
}
