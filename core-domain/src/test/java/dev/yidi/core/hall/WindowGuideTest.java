package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Windows that name no topics take what their organ answers for; who sees the tickets follows from the windows. */
class WindowGuideTest {
    private static final Window OF_THE_POLICE = new Window(
            new WindowId("police"),
            "公安窗口",
            Optional.of(CountyDesk.POLICE),
            false,
            Set.of(),
            OpeningHours.weekdays(TimeRange.parse("08:30-12:00")));

    /** The police answer for noise alone. */
    private final CountyProfile profile = Halls.PROFILE
            .revise()
            .organs(Organs.of(Halls.PROFILE.organs().all().stream()
                    .map(organ -> organ.id().equals(CountyDesk.POLICE) ? forNoise(organ) : organ)
                    .toList()))
            .windows(List.of(OF_THE_POLICE))
            .profile();

    @Test
    void a_window_without_topics_takes_what_its_organ_answers_for() {
        assertThat(WindowGuide.takes(profile, OF_THE_POLICE, Errand.on(CountyDesk.NOISE)))
                .isTrue();
        assertThat(WindowGuide.takes(profile, OF_THE_POLICE, Errand.on(CountyDesk.HOMESTEAD)))
                .isFalse();
        assertThat(WindowGuide.takes(
                        profile,
                        OF_THE_POLICE,
                        new Errand(Optional.of(CaseKind.DISPUTE), Optional.of(CountyDesk.NOISE))))
                .isTrue();
    }

    @Test
    void a_topic_the_county_does_not_know_is_for_no_specialist_window() {
        assertThat(WindowGuide.takes(profile, OF_THE_POLICE, Errand.on(new TopicCode("moon"))))
                .isFalse();
    }

    @Test
    void an_errand_nobody_asked_about_is_for_any_window_where_none_is_undifferentiated() {
        assertThat(WindowGuide.takes(profile, OF_THE_POLICE, Errand.open())).isTrue();
        assertThat(WindowGuide.takes(Halls.PROFILE, OF_THE_POLICE, Errand.open()))
                .isFalse();
    }

    @Test
    void a_ticket_is_seen_by_the_centre_and_by_the_organs_whose_windows_are_there() {
        Ticket ticket = Halls.drawn("1", Halls.MONDAY, Errand.open());
        assertThat(ticket.access(Halls.PROFILE).allow())
                .as("the land bureau was taken over by housing")
                .containsExactlyInAnyOrder(
                        member(CountyDesk.CENTRE), member(CountyDesk.HOUSING), member(CountyDesk.POLICE));
        assertThat(ticket.access(profile).allow())
                .containsExactlyInAnyOrder(member(CountyDesk.CENTRE), member(CountyDesk.POLICE));
    }

    private static AccessTag member(OrganId organ) {
        return AccessTag.member(organ);
    }

    private static Organ forNoise(Organ organ) {
        return new Organ(
                organ.id(),
                organ.name(),
                organ.tier(),
                organ.division(),
                organ.superior(),
                List.of(Competence.on(Set.of(CountyDesk.NOISE))),
                organ.stationing(),
                organ.successor(),
                organ.centre());
    }
}
