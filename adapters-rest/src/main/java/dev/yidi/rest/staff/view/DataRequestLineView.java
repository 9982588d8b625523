package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.SubjectRight;
import java.time.OffsetDateTime;

/**
 * What somebody asked about their own data and nobody has decided yet; in which words, and who, is told by the case.
 *
 * @param line the case as in lists
 * @param request its name within the case
 * @param right what for
 * @param made when
 * @param decidable whether the officer who asks may decide it
 */
public record DataRequestLineView(
        LineView line, String request, SubjectRight right, OffsetDateTime made, boolean decidable) {}
