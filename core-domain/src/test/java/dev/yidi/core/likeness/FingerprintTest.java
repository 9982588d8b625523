package dev.yidi.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text is known by without being read. */
class FingerprintTest {
    @Test
    void no_readable_text_is_in_it() {
        Fingerprint print = Matters.print(Matters.WALL);

        assertThat(print.toString()).isEqualTo("Fingerprint[" + print.size() + "]");
        assertThat(Matters.wall().toString()).doesNotContain("墙").doesNotContain("phone:1");
        assertThat(Fingerprint.class.getRecordComponents()).hasSize(1);
        assertThat(print.grams()).allSatisfy(gram -> assertThat(gram).isInstanceOf(Long.class));
    }

    @Test
    void width_case_and_punctuation_do_not_count() {
        assertThat(Matters.print("ＡＢＣ 公司，欠薪！")).isEqualTo(Matters.print("abc公司欠薪"));
    }

    @Test
    void characters_beyond_the_basic_plane_stay_whole() {
        assertThat(Matters.print("𠮷野家").size()).isEqualTo(2);
    }

    @Test
    void a_short_text_told_at_length_is_found_again() {
        Fingerprint brief = Matters.print("围墙挡住采光");
        Fingerprint full = Matters.print("多次反映，围墙挡住采光，至今没有处理，请尽快答复");

        assertThat(brief.overlap(full)).isEqualByComparingTo(Share.ALL);
        assertThat(brief.resemblance(full)).isLessThan(Share.ALL);
    }

    @Test
    void nothing_is_like_nothing() {
        assertThat(Matters.print("").overlap(Matters.print(""))).isEqualTo(Share.NONE);
        assertThat(Matters.print("").resemblance(Matters.print(""))).isEqualTo(Share.NONE);
        assertThat(Matters.print("！？").size()).isZero();
    }
}
