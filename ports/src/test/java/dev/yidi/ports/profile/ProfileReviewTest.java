package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import org.junit.jupiter.api.Test;

class ProfileReviewTest {
    private final CountyProfile small = SmallDocument.read(SmallDocument.TEXT);

    @Test
    void a_sound_document_is_answered_with_what_it_would_change() {
        assertThat(ProfileReview.of(small, SmallDocument.TEXT).changes().isEmpty())
                .isTrue();

        ProfileReview review = ProfileReview.of(small, with("\"responseMinutes\": 30", "\"responseMinutes\": 45"));

        assertThat(review.isSound()).isTrue();
        assertThat(review.changes()).hasToString("~ organs[land].stationing.responseMinutes: 30 → 45");
    }

    @Test
    void every_fault_is_told_with_the_place_where_it_stands() {
        ProfileReview review = ProfileReview.of(
                small, with("\"responseMinutes\": 30", "\"responseMinutes\": \"soon\"", "\"mode\":", "\"mood\":"));

        assertThat(review.isSound()).isFalse();
        assertThat(review.changes().isEmpty()).isTrue();
        assertThat(review.faults())
                .anySatisfy(each -> {
                    assertThat(each.pointer()).matches("/organs/[0-9]+/stationing/responseMinutes");
                    assertThat(each.fault().path()).startsWith("organs[land].");
                })
                .anySatisfy(each -> {
                    assertThat(each.pointer()).isEqualTo("/mood");
                    assertThat(each.fault().code()).isEqualTo("profile.unknown-field");
                })
                .anySatisfy(each -> {
                    assertThat(each.pointer()).isEmpty();
                    assertThat(each.fault().path()).isEqualTo("mode");
                });
    }

    @Test
    void what_is_no_json_is_a_fault_of_the_whole() {
        assertThat(ProfileReview.of(small, "{\"format\":").faults())
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).isEmpty());
        assertThat(ProfileReview.of(small, "[]").faults())
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).isEmpty());
    }
}
