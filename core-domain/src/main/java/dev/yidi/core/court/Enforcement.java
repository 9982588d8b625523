package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.util.Set;

/** An application to enforce a confirmed agreement 申请执行. */
public record Enforcement(PartyId by, PartyId against, Set<String> obligations) {
    public Enforcement {
        obligations = Ordered.set(obligations);
        obligations.forEach(o -> Text.identifier("obligation", o));
    }
}
