package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.AnyJournal;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.TripRecorded;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockState;
import dev.yidi.core.time.LimitNature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is read off a journal once is good for every later instant. */
class FactSheetProperties {
    @Provide
    Arbitrary<AnyJournal> journals() {
        return Arbitraries.longs().map(AnyJournal::of);
    }

    @Property(tries = 100)
    void kept_duties_stand_as_their_clocks_do_at_any_later_instant(
            @ForAll("journals") AnyJournal journal, @ForAll @IntRange(max = 24 * 400) int hours) {
        Instant asOf = journal.file().changedAt().plus(Duration.ofHours(hours));
        FactSheet kept = FactSheet.of(journal.events(), journal.profile(), CountyDesk.CALENDAR);

        List<Timeliness> expected = duties(journal.file()).stream()
                .filter(ledger -> !ledger.started().isAfter(asOf))
                .map(ledger -> expected(ledger, asOf))
                .toList();

        assertThat(kept.at(asOf).duties()).extracting(DutyFact::statutory).isEqualTo(expected);
        assertThat(kept.version()).isEqualTo(journal.events().size());
    }

    @Property(tries = 50)
    void facts_at_an_instant_do_not_know_what_came_later(
            @ForAll("journals") AnyJournal journal, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Instant asOf = journal.events()
                .get((journal.events().size() - 1) * percent / 100)
                .at();
        List<CaseEvent> before = journal.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();

        assertThat(CaseFacts.of(journal.events(), asOf, journal.profile(), CountyDesk.CALENDAR))
                .isEqualTo(CaseFacts.of(before, asOf, journal.profile(), CountyDesk.CALENDAR));
    }

    @Property(tries = 50)
    void facts_stay_as_they_are_when_words_are_erased(@ForAll("journals") AnyJournal journal) {
        List<CaseEvent> erased =
                journal.events().stream().map(FactSheetProperties::erased).toList();
        Instant now = journal.file().changedAt();

        assertThat(CaseFacts.of(erased, now, journal.profile(), CountyDesk.CALENDAR))
                .isEqualTo(CaseFacts.of(journal.events(), now, journal.profile(), CountyDesk.CALENDAR));
        assertThat(CaseFile.from(journal.events()).trips().placeCount())
                .isEqualTo(CaseFile.from(journal.events()).trips().places().size());
    }

    private static CaseEvent erased(CaseEvent event) {
        return event instanceof TripRecorded trip
                ? new TripRecorded(trip.at(), trip.party(), FreeText.of("[erased]"), trip.site(), trip.purpose())
                : event;
    }

    private static List<ClockLedger> duties(CaseFile file) {
        return file.clocks().ledgers().values().stream()
                .filter(ledger -> ledger.limit().nature() == LimitNature.DUTY)
                .filter(ledger -> file.clocks().ownerOf(ledger.id()).isEmpty())
                .toList();
    }

    /** Asked of the clock itself, at that instant. */
    private static Timeliness expected(ClockLedger ledger, Instant asOf) {
        ClockState state =
                ledger.statusAt(asOf, CountyDesk.CALENDAR, CountyDesk.ZONE).state();
        if (state != ClockState.LAPSED) {
            return Timeliness.of(state);
        }
        ClockEntry.Lapsed lapse = (ClockEntry.Lapsed) ledger.lastEntry().orElseThrow();
        boolean owed = !List.of("reclassified", "promised-anew").contains(lapse.reasonCode());
        ClockLedger before = new ClockLedger(
                ledger.id(),
                ledger.limit(),
                ledger.promise(),
                ledger.started(),
                ledger.entries().subList(0, ledger.entries().size() - 1));
        boolean late = before.statusAt(lapse.at(), CountyDesk.CALENDAR, CountyDesk.ZONE)
                .state()
                .isLate();
        return owed && late ? Timeliness.LATE : Timeliness.NOT_COUNTED;
    }
}
