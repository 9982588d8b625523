package dev.yidi.ports;

import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.time.Instant;

/**
 * A request about personal data that nobody has decided yet 待处理的个人信息请求. What was asked in words, and by whom, is told by
 * the case.
 *
 * @param line the case as in lists
 * @param request its name within the case
 * @param right what was asked for
 * @param made when
 * @param decidable whether the officer who asks may decide it
 */
public record DataRequestLine(
        CaseLine line, SubjectRequestId request, SubjectRight right, Instant made, boolean decidable) {}
