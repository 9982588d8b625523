package dev.yidi.ports;

import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.time.Instant;
import java.util.Optional;

/**
 * A request about someone's own data, as its citizen sees it 权利请求.
 *
 * @param id the request
 * @param right what was asked for
 * @param made when
 * @param granted whether it was granted; empty until it is decided
 */
public record RightsLine(SubjectRequestId id, SubjectRight right, Instant made, Optional<Boolean> granted) {}
