package dev.yidi.core.casefile;

import java.time.Instant;

/**
 * A call-back that is owed to the citizen of a case 待回访.
 *
 * @param tries how often they were tried in vain so far
 */
public record CallBackDuty(Instant since, CallBackGround ground, int tries) {
    CallBackDuty tried() {
        return new CallBackDuty(since, ground, tries + 1);
    }
}
