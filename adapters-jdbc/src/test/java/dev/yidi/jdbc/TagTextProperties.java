package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TagTextProperties {
    @Property(tries = 300)
    void any_set_of_tags_comes_back_from_its_text(@ForAll Set<String> tags) {
        assertThat(TagText.tags(TagText.of(tags))).isEqualTo(tags);
    }

    @Property(tries = 300)
    void different_sets_have_different_texts(@ForAll Set<String> one, @ForAll Set<String> other) {
        assertThat(TagText.of(one).equals(TagText.of(other))).isEqualTo(one.equals(other));
    }
}
