package dev.yidi.core.proceeding;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;

/**
 * The first event of a proceeding 启动程序.
 *
 * @param <P> the proceeding
 */
public interface ProceedingOpening<P extends Proceeding> extends ProceedingEvent<P> {

    /** The name of the proceeding that begins. */
    ProceedingId id();

    /** The proceeding as it stands at its beginning. */
    P begin();

    /**
     * Never: a proceeding begins once.
     *
     * @throws YidiException always
     */
    @Override
    default P evolve(P proceeding) {
        String name = getClass().getSimpleName();
        throw new YidiException("expected one " + name + ", as the first event of a proceeding, found another in "
                + proceeding.id() + ". Maybe the journal holds two proceedings under one id.");
    }
}
