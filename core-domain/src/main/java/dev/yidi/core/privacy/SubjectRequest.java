package dev.yidi.core.privacy;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/**
 * What someone asked about their own data 个人信息权利请求 (个人信息保护法 art. 45–50).
 *
 * @param id its name within the case
 * @param party who asks, where it is known which of the parties
 * @param right what they ask for
 * @param detail in their words
 * @param made when
 */
public record SubjectRequest(
        SubjectRequestId id, Optional<PartyId> party, SubjectRight right, Optional<FreeText> detail, Instant made) {}
