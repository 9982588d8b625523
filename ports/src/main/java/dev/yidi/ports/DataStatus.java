package dev.yidi.ports;

import dev.yidi.core.casefile.Privacy;
import dev.yidi.core.casefile.PrivacyAct;
import dev.yidi.core.privacy.RetentionDates;
import java.util.Optional;
import java.util.Set;

/**
 * How the personal data of a case is protected 个人信息保护状况.
 *
 * @param privacy consents, requests, holds, proposal and erasure
 * @param retention the days from which the data may and must go, once the case has ended
 * @param acts what the officer who asks may do about it now
 */
public record DataStatus(Privacy privacy, Optional<RetentionDates> retention, Set<PrivacyAct> acts) {
    public DataStatus {
        acts = Set.copyOf(acts);
    }
}
