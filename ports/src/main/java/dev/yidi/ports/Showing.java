package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.privacy.Audience;

/**
 * Makes of a case before an officer what may be shown of it 脱敏展示. Whatever a counter shows of a case it builds from
 * here; the case as it is is for decisions.
 */
final class Showing {
    private final CaseReader reader;
    private final Settings settings;

    Showing(CaseReader reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** The case without what is not for the officer. */
    OpenCase of(OfficerDesk.Sight sight) {
        return reader.seenBy(audience(sight), sight.open());
    }

    /** As whom the officer looks at the case. */
    Audience audience(OfficerDesk.Sight sight) {
        AccessFacts facts = AccessFacts.of(sight.open().file(), settings.profile());
        return Audience.officer(sight.caller().may(Operation.HANDLE, facts), facts.sealed());
    }
}
