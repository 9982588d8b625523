package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that the other body took the matter 受理.
 *
 * @param on the day of acceptance
 * @param number its number there, if it gives one
 * @param track the track it runs on
 */
public record RecordOutsideAcceptance(LocalDate on, Optional<String> number, OutsideTrack track)
        implements OutsideCommand {
    public RecordOutsideAcceptance {
        number.ifPresent(n -> Text.required("number", n, 80));
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        return o.during(OutsideStage.REFERRED, OutsideStage.APPLIED, OutsideStage.CORRECTING)
                .and(setting.notYet(on))
                .orAll(() -> List.of(new OutsideAccepted(setting.now(), setting.startOf(on), number, track)));
    }
}
