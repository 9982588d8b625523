package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.time.Span;
import java.util.List;

/**
 * Extends the handling limit 延长办理期限 by the head of the organ, in a complex matter (信访工作条例 art. 34). The reason goes to the
 * petitioner: the extension is its own notice, and none can be granted without one. How far it may go, its limit says.
 *
 * @param by how much
 * @param reasonCode why, a dotted lower-case code for the clock
 * @param reason why, as the petitioner is told
 */
public record ExtendHandling(Span by, String reasonCode, FreeText reason) implements PetitionCommand {
    public ExtendHandling {
        Text.code("reasonCode", reasonCode);
    }

    @Override
    public boolean needsHead() {
        return true;
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.ROUTED)
                .inProcedure(p, c)
                .or(() -> new HandlingExtended(c.now(), by, reasonCode, reason));
    }
}
