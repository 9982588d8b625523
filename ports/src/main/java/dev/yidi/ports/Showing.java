package dev.yidi.ports;

import dev.yidi.core.casefile.Operation;
import dev.yidi.core.privacy.Audience;

/**
 * Makes of a case before an officer what may be shown of it 脱敏展示. Whatever a counter shows of a case it builds from
 * here; the case as it is is for decisions.
 */
final class Showing {
    private final CaseReader reader;

    Showing(CaseReader reader) {
        this.reader = reader;
    }

    /** The case without what is not for the officer. */
    OpenCase of(OfficerDesk.Sight sight) {
        return reader.seenBy(audience(sight), sight.open());
    }

    /** As whom the officer looks at the case. */
    Audience audience(OfficerDesk.Sight sight) {
        return Audience.officer(sight.may(Operation.HANDLE), sight.facts().sealed());
    }
}
