package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.UnknownYearPolicy;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YardstickTest {
    private final CountyProfile measured = Yardstick.of(Samples.PROFILE);

    @Test
    void every_limit_holds_on_every_day_and_is_the_same_otherwise() {
        assertThat(measured.rules().limits())
                .hasSameSizeAs(Samples.PROFILE.rules().limits())
                .allMatch(limit -> limit.validity().contains(LocalDate.of(2011, 1, 1)));
        assertThat(measured.rules().limits())
                .extracting(Limit::id, Limit::span)
                .containsExactlyElementsOf(Samples.PROFILE.rules().limits().stream()
                        .map(limit -> org.assertj.core.groups.Tuple.tuple(limit.id(), limit.span()))
                        .toList());
    }

    @Test
    void its_rules_are_named_so_that_nobody_takes_them_for_the_law_of_the_time() {
        assertThat(measured.rules().version()).endsWith(".yardstick");
    }

    @Test
    void everything_but_the_rules_and_the_years_is_the_county_s_own() throws ReflectiveOperationException {
        for (RecordComponent component : CountyProfile.class.getRecordComponents()) {
            if (!Set.of("rules", "unknownYears").contains(component.getName())) {
                assertThat(component.getAccessor().invoke(measured))
                        .as(component.getName())
                        .isEqualTo(component.getAccessor().invoke(Samples.PROFILE));
            }
        }
    }

    @Test
    void years_without_calendar_are_provisional() {
        assertThat(measured.unknownYears()).isEqualTo(UnknownYearPolicy.PROVISIONAL);
    }
}
