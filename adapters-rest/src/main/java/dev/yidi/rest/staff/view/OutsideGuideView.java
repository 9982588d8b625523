package dev.yidi.rest.staff.view;

import dev.yidi.core.outside.OutsideWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to tell of a procedure outside the centre.
 *
 * @param name its name in the table
 * @param title what it is called
 * @param way which way it belongs to
 * @param who who may apply
 * @param where where to apply
 * @param bring what to bring
 * @param notes what else to tell
 * @param time the time to apply: 60 days
 * @param lastDay the last day to apply
 * @param noDay why no last day can be named although there is a time
 * @param basis the text it rests on
 */
public record OutsideGuideView(
        String name,
        String title,
        OutsideWay way,
        String who,
        String where,
        List<String> bring,
        List<String> notes,
        Optional<String> time,
        Optional<LocalDate> lastDay,
        Optional<ReasonView> noDay,
        String basis) {}
