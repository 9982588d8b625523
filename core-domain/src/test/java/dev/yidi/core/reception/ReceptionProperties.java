package dev.yidi.core.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is booked, received, missed and put off. */
class ReceptionProperties {
    @Property(tries = 300)
    void a_slot_is_never_overbooked_and_the_day_is_what_its_events_fold_to(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 999) Integer> moves) {
        Setting monday = ReceptionDay.at(ReceptionDay.MONDAY, ReceptionDay.CENTRE);
        List<ReceptionEvent> journal =
                new ArrayList<>(ReceptionDay.publish(ReceptionDay.plan(false, ReceptionDay.slots()), monday)
                        .orElseThrow());
        LeaderReception file = KeptFile.from(journal);
        Instant now = ReceptionDay.MONDAY;
        for (int move : moves) {
            now = now.plus(Duration.ofMinutes(move % 150));
            Outcome<List<ReceptionEvent>> decided =
                    KeptFile.decide(file, command(move), ReceptionDay.at(now, ReceptionDay.CENTRE));
            if (decided.isGranted()) {
                journal.addAll(decided.orElseThrow());
                file = KeptFile.after(file, decided.orElseThrow());
            }
            for (ReceptionSlot slot : file.plan().slots()) {
                assertThat(file.bookings().stream()
                                .filter(each -> each.slot().equals(slot.id()))
                                .filter(each -> each.state().takesRoom()))
                        .hasSizeLessThanOrEqualTo(slot.capacity());
            }
            assertThat(KeptFile.from(journal)).isEqualTo(file);
        }
    }

    private static ReceptionCommand command(int move) {
        String id = "b" + move / 10 % 8;
        return switch (move % 10) {
            case 0 -> new MarkMissed(id);
            case 1, 2 -> new PutOffBooking(id, ReceptionDay.text("改期"));
            case 3 -> new ReceiveBooking(id, ReceptionOutcome.SETTLED, ReceptionDay.text("解决"));
            case 4 -> new ChargeAtReception(id, ReceptionDay.text("包案"));
            default -> ReceptionDay.book(id, move % 2 == 0 ? "s1" : "s2", ReceptionDay.OPEN);
        };
    }
}
