package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever mandates are given and taken back. */
class MandateProperties {
    @Property(tries = 300)
    void no_two_mandates_of_a_principal_are_in_force_on_one_day_and_past_ones_stay_what_they_were(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 0, max = 999) Integer> moves) {
        Play play = Play.petition();
        for (int move : moves) {
            List<Mandate> before = play.file().mandates().all();
            play = after(play.at(play.now().plus(Duration.ofHours(move % 60))), move);
            List<Mandate> all = play.file().mandates().all();
            for (int i = 0; i < before.size(); i++) {
                assertThat(all.get(i).id()).isEqualTo(before.get(i).id());
                assertThat(all.get(i).terms()).isEqualTo(before.get(i).terms());
                assertThat(all.get(i).givenAt()).isEqualTo(before.get(i).givenAt());
                Optional<java.time.Instant> revoked = before.get(i).revokedAt();
                assertThat(revoked.isEmpty() || all.get(i).revokedAt().equals(revoked))
                        .isTrue();
            }
            LocalDate first = LocalDate.ofInstant(Play.START, CountyDesk.ZONE);
            for (int day = 0; day < 100; day++) {
                LocalDate then = first.plusDays(day);
                assertThat(all.stream().filter(each -> each.isInForce(then))).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static Play after(Play play, int move) {
        List<Mandate> all = play.file().mandates().all();
        LocalDate today = play.setting().today();
        CaseCommand command = move % 3 == 0 && !all.isEmpty()
                ? new RevokeMandate(all.get(move / 3 % all.size()).id(), Optional.empty())
                : new GiveMandate(new MandateId("m" + (all.size() + 1)), MandateMoves.terms(today, move % 17));
        return play.refusals(command).isEmpty() ? play.does(command) : play;
    }
}
