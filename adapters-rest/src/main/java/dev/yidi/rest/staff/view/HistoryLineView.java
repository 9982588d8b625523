package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a case's history.
 *
 * @param sequence its place, from 1
 * @param at when it happened
 * @param type the stable name of what happened: case-dispatched
 * @param actor who acted
 * @param onBehalfOf the principal of a proxy
 * @param summary what was said, shortened; may be empty
 * @param facts the open values, by path
 * @param texts the classified texts the officer may see, by path
 * @param basis the law and the rules it rests on; may be empty
 * @param changes what it changed, old and new
 */
public record HistoryLineView(
        long sequence,
        OffsetDateTime at,
        String type,
        OfficerRef actor,
        Optional<String> onBehalfOf,
        String summary,
        Map<String, String> facts,
        Map<String, String> texts,
        List<String> basis,
        List<ChangeView> changes) {}
