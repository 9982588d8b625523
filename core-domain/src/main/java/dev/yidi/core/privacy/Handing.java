package dev.yidi.core.privacy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * That an act of a proceeding hands personal data to someone 移送: to whom, what for and why it may be.
 *
 * @param to who receives it
 * @param purpose what for
 * @param kinds which data; empty where it is whatever the case holds
 * @param ground why it may be
 */
public record Handing(Recipient to, DisclosurePurpose purpose, Set<DataKind> kinds, LegalGround ground) {
    public Handing {
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** That the case is handed on as far as the receiver's part in it goes, by an office's own duty. */
    public Handing(Recipient to, DisclosurePurpose purpose) {
        this(to, purpose, Set.of(), LegalGround.STATUTORY_DUTY);
    }
}
