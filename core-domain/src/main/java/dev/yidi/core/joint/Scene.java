package dev.yidi.core.joint;

import dev.yidi.core.OrganId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a step is decided in 联合调处情境: the time, who acts, and what only the case and the county know.
 *
 * @param now the instant
 * @param today the day in the county's zone
 * @param centre whether an officer of the centre acts
 * @param convener the organ the actor acts for today
 * @param mine the organs the actor acts for: their own, and those it took over from
 * @param onCall within how many minutes an organ comes that comes when called; organs without are not on call
 * @param successors which organ has the duties of one that was merged or abolished, today
 * @param contributionClocks how many clocks the case has had for contributions
 * @param taskClocks how many clocks the case has had for tasks
 */
public record Scene(
        Instant now,
        LocalDate today,
        boolean centre,
        OrganId convener,
        Set<OrganId> mine,
        Map<OrganId, Integer> onCall,
        Map<OrganId, OrganId> successors,
        int contributionClocks,
        int taskClocks) {
    public Scene {
        mine = Set.copyOf(mine);
        onCall = Map.copyOf(onCall);
        successors = Map.copyOf(successors);
    }

    /** The organ that has the duties of {@code organ} today. */
    OrganId today(OrganId organ) {
        return successors.getOrDefault(organ, organ);
    }

    /** Whether the two are one organ today. */
    boolean same(OrganId one, OrganId other) {
        return today(one).equals(today(other));
    }

    /** Whether {@code organ} is one of {@code organs} today. */
    boolean isAmong(OrganId organ, Set<OrganId> organs) {
        return organs.stream().anyMatch(each -> same(each, organ));
    }

    boolean actsFor(OrganId organ) {
        return mine.contains(organ);
    }
}
