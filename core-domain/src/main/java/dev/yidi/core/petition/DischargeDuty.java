package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Records that one of the four duties was done, where it applies 四个到位 (信访工作条例 art. 27). */
public record DischargeDuty(FourWayDuty duty, FreeText how) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections().or(() -> new DutyDischarged(c.now(), duty, how));
    }
}
