package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import java.util.List;

/**
 * What can be done to a case, or why not 可办事项提示.
 *
 * @param act the act
 * @param open whether it is open to who asks
 * @param against what stands against it; empty where it is open
 */
public record ActOffer(CaseAct act, boolean open, List<Reason> against) {
    public ActOffer {
        against = List.copyOf(against);
    }
}
