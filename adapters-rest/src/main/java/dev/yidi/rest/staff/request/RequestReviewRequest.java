package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.Instance;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for review or recheck.
 *
 * @param instance review of the handling opinion, or recheck of the review opinion
 * @param by who asks
 * @param to who is asked: exactly one level above who gave the opinion
 * @param reasons why
 * @param postedOn the day it was posted, where it came by post: papers posted in time are in time (民事诉讼法 art. 85 ¶4)
 */
public record RequestReviewRequest(
        Instance instance,
        @Written(As.IDENTIFIER) String by,
        @Valid AuthorityRequest to,
        @Words(max = 20_000) String reasons,
        Optional<LocalDate> postedOn) {}
