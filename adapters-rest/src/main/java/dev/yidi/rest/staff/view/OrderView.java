package dev.yidi.rest.staff.view;

import dev.yidi.core.request.LegalWay;
import dev.yidi.core.request.ObjectionGround;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.OrderResult;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The handling of a hotline order.
 *
 * @param number the number it has at the hotline
 * @param nature what the caller wants
 * @param calledAt when the call was
 * @param reachable whether the caller can be reached
 * @param repeats the numbers of the repeats that go on in it
 * @param objection the ground of the objection that waits for its review
 * @param result what the last reply came to
 * @param reply what the caller was told
 * @param sendBacks how often it was sent back
 * @param way the way by law the caller was told of
 * @param mainOrder the order it was a repeat of
 */
public record OrderView(
        String number,
        OrderNature nature,
        OffsetDateTime calledAt,
        boolean reachable,
        List<String> repeats,
        Optional<ObjectionGround> objection,
        Optional<OrderResult> result,
        Optional<String> reply,
        int sendBacks,
        Optional<LegalWay> way,
        Optional<String> mainOrder) {}
