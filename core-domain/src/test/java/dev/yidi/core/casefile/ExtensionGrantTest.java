package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An extension is granted by whom the law names, and by nobody who merely uses the name. */
class ExtensionGrantTest {
    @Test
    void the_period_of_an_order_is_extended_by_who_gave_the_order() {
        Play assigned = Play.petition()
                .does(new Dispatch(
                        DispatchVerb.ASSIGN, CountyDesk.HOUSING, Play.text(), Optional.of(LocalDate.of(2026, 3, 20))))
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.HAN));
        ExtendClock more = new ExtendClock(new ClockId("XF_ASSIGN_REPORT-1"), Span.days(30), "DISPATCHER", "complex");

        assertThat(assigned.refusals(more)).containsExactly("case.actor.not-dispatcher");
        assertThat(assigned.by(CountyDesk.CENTRE).refusals(more)).isEmpty();
    }

    @Test
    void the_head_who_approves_is_of_the_organ_that_handles_the_case() {
        Play accepted = Play.begin(CountyDesk.under(Generated.firstRules()), Registration.petition())
                .acceptedBy(CountyDesk.HOUSING);
        ExtendClock more = new ExtendClock(new ClockId("LOCAL_HANDLE-1"), Span.days(10), "ORGAN_HEAD", "complex");

        assertThat(accepted.by(CountyDesk.CENTRE).refusals(more)).containsExactly("case.actor.not-holder");
        assertThat(accepted.refusals(more)).isEmpty();
    }
}
