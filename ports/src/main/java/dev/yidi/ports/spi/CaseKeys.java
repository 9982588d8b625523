package dev.yidi.ports.spi;

import dev.yidi.core.CaseId;
import java.util.Optional;

/** Keeps the wrapped data key of each case 案件密钥库. Keys are written by {@link Journal#append}. */
public interface CaseKeys {
    /** The wrapped key of a case; empty when there is none or it was destroyed. */
    Optional<WrappedKey> find(CaseId caseId);

    /** Destroys the key, and with it what it protected, for ever. Does nothing when there is none. */
    void destroy(CaseId caseId);
}
