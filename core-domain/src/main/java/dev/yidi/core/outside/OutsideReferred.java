package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** The matter was handed over warm, with material 移交. */
public record OutsideReferred(Instant at, String receiver, List<FreeText> papers, PassingOn passing)
        implements OutsideEvent {
    public OutsideReferred {
        Text.required("receiver", receiver, 200);
        papers = List.copyOf(papers);
    }

    @Override
    public List<Handing> hands() {
        return List.of(
                new Handing(Recipient.body(receiver), DisclosurePurpose.HANDLE, passing.kinds(), passing.ground()));
    }

    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.referredTo(receiver);
    }
}
