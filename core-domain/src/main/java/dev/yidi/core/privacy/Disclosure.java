package dev.yidi.core.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One passing-on of personal data 披露记录 (个人信息保护法 art. 23, 55; 网络数据安全管理条例(2024) art. 12); it holds none of the data
 * itself, so that it outlives them.
 *
 * @param at when
 * @param to who received it
 * @param purpose what for
 * @param kinds what
 * @param ground why it may be
 * @param consent the separate consent it rests on, if on one
 */
public record Disclosure(
        Instant at,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds,
        LegalGround ground,
        Optional<ConsentId> consent) {
    public Disclosure {
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** One that an office's own duty asks for (个人信息保护法 art. 13 ¶1(3), 34). */
    public static Disclosure byDuty(Instant at, Recipient to, DisclosurePurpose purpose, Set<DataKind> kinds) {
        return new Disclosure(at, to, purpose, kinds, LegalGround.STATUTORY_DUTY, Optional.empty());
    }
}
