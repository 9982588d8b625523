package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.place.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final OpeningHours HOURS = OpeningHours.weekdays(TimeRange.parse("08:30-17:30"));
    private static final TopicCode LAND = new TopicCode("LAND");
    private static final TopicCode LABOUR = new TopicCode("LABOUR");
    private static final TopicCatalogue CATALOGUE =
            TopicCatalogue.of(List.of(Topic.of("LAND", "土地"), Topic.of("LABOUR", "劳动争议")));

    private static Window window(Optional<OrganId> organ, boolean undifferentiated, Set<TopicCode> topics) {
        return new Window(new WindowId("w1"), "1号窗口", organ, undifferentiated, topics, HOURS);
    }

    @Test
    void an_undifferentiated_window_takes_any_topic() {
        assertThat(window(Optional.empty(), true, Set.of()).takes(CATALOGUE, LAND))
                .isTrue();
    }

    @Test
    void a_specialist_window_takes_its_topics_or_all_that_its_organ_does() {
        assertThat(window(Optional.empty(), false, Set.of(LAND)).takes(CATALOGUE, LAND))
                .isTrue();
        assertThat(window(Optional.empty(), false, Set.of(LAND)).takes(CATALOGUE, LABOUR))
                .isFalse();
        assertThat(window(Optional.of(new OrganId("police")), false, Set.of()).takes(CATALOGUE, LABOUR))
                .isTrue();
    }

    @Test
    void a_window_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> window(Optional.empty(), true, Set.of(LAND)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> window(Optional.empty(), false, Set.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_officer_has_roles_and_keeps_the_name_out_of_logs() {
        Officer officer = new Officer(
                new OfficerId("u-7"),
                "某某某",
                new OrganId("centre"),
                DivisionCode.of("330122"),
                Set.of(Role.RECEPTIONIST, Role.MEDIATOR));
        assertThat(officer.has(Role.MEDIATOR)).isTrue();
        assertThat(officer.has(Role.AUDITOR)).isFalse();
        assertThat(officer.toString()).contains("u-7", "centre").doesNotContain("某某某");
    }
}
