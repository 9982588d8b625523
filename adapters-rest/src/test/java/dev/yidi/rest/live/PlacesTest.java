package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who has how many streams. */
class PlacesTest {
    private final Places places = new Places(5);

    @Test
    void nobody_has_more_than_they_may_and_what_was_given_back_is_taken_again() {
        Reader officer = new Reader("officer", 2, false);
        assertThat(places.take(officer)).isTrue();
        assertThat(places.take(officer)).isTrue();
        assertThat(places.take(officer)).isFalse();
        Runnable back = places.back(officer);
        back.run();
        back.run();
        assertThat(places.take(officer)).isTrue();
        assertThat(places.take(officer)).as("given back once").isFalse();
    }

    @Test
    void everybody_together_leaves_places_for_officers() {
        for (int i = 0; i < 3; i++) {
            assertThat(places.take(new Reader("hall-" + i, 2, true))).isTrue();
        }
        Reader another = new Reader("hall-3", 2, true);
        assertThat(places.take(another)).isFalse();
        assertThat(places.take(new Reader("officer", 2, false))).isTrue();
        places.back(new Reader("hall-0", 2, true)).run();
        assertThat(places.take(another)).isTrue();
    }

    @Test
    void there_are_no_more_than_there_are() {
        Reader all = new Reader("officer", 9, false);
        for (int i = 0; i < 5; i++) {
            assertThat(places.take(all)).isTrue();
        }
        assertThat(places.take(new Reader("other", 9, false))).isFalse();
    }
}
