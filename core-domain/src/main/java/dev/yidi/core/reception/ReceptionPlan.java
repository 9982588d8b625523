package dev.yidi.core.reception;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a reception day is to be 接访安排.
 *
 * @param leader who receives
 * @param office the public office they hold
 * @param organ the organ they belong to
 * @param kind where they receive
 * @param place the division
 * @param day the day
 * @param slots its slots
 * @param topics what it is about; empty for everything
 * @param reserved whether it is for sealed reports, and not published
 */
public record ReceptionPlan(
        OfficerId leader,
        String office,
        OrganId organ,
        ReceptionKind kind,
        DivisionCode place,
        LocalDate day,
        List<ReceptionSlot> slots,
        Set<TopicCode> topics,
        boolean reserved) {
    private static final int MAX_OFFICE = 80;

    public ReceptionPlan {
        Text.required("office", office, MAX_OFFICE);
        slots = List.copyOf(slots);
        topics = Set.copyOf(topics);
    }
}
