package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceDirectoryTest {
    private final ServiceDirectory all =
            ServiceDirectory.on(Halls.PROFILE, CountyDesk.CALENDAR, LocalDate.of(2026, 3, 3));

    @Test
    void it_says_where_when_and_with_what_papers() {
        assertThat(all.centres()).singleElement().satisfies(centre -> {
            assertThat(centre.organ()).isEqualTo(CountyDesk.CENTRE);
            assertThat(centre.contact()).contains("0571-1");
            assertThat(centre.address()).isEmpty();
        });
        assertThat(all.services())
                .extracting(service -> service.window().id())
                .containsExactly(Halls.ANY, Halls.LAND, Halls.POLICE);
        assertThat(all.services())
                .extracting(ServiceDirectory.Service::papers)
                .containsExactly(Optional.of("身份证"), Optional.of("宅基地使用证"), Optional.of("身份证"));
        assertThat(all.services().get(1).organ()).isEqualTo(CountyDesk.HOUSING);
        assertThat(all.services().get(1).today()).hasSize(2);
        assertThat(all.services().get(2).today()).as("not in on Tuesdays").isEmpty();
        assertThat(all.services().get(2).contact()).contains("110");
    }

    @Test
    void it_says_by_what_law_and_in_how_many_days() {
        assertThat(all.periods())
                .isNotEmpty()
                .allSatisfy(period -> assertThat(period.basis().toString()).isNotBlank());
        LimitId handle = new LimitId("XF_HANDLE");
        Errand homestead = new Errand(Optional.of(CaseKind.PETITION), Optional.of(CountyDesk.HOMESTEAD));
        assertThat(period(all, handle).promised()).isEmpty();
        ServiceDirectory about = all.about(Halls.PROFILE, homestead);
        assertThat(about.periods()).allMatch(period -> period.kind() == CaseKind.PETITION);
        assertThat(period(about, handle).promised())
                .as("the county's promise for this topic")
                .contains(Span.days(45));
    }

    @Test
    void it_is_filtered_by_topic_and_place() {
        assertThat(all.about(Halls.PROFILE, Errand.on(CountyDesk.HOMESTEAD)).services())
                .extracting(service -> service.window().id())
                .containsExactly(Halls.ANY, Halls.LAND);
        assertThat(all.at(Halls.PROFILE, CountyDesk.VILLAGE)).isEqualTo(all);
        ServiceDirectory elsewhere = all.at(Halls.PROFILE, DivisionCode.of("110101"));
        assertThat(elsewhere.centres()).isEmpty();
        assertThat(elsewhere.services()).isEmpty();
    }

    private static ServiceDirectory.Period period(ServiceDirectory directory, LimitId limit) {
        return directory.periods().stream()
                .filter(period -> period.limit().equals(limit) && period.kind() == CaseKind.PETITION)
                .findFirst()
                .orElseThrow();
    }
}
