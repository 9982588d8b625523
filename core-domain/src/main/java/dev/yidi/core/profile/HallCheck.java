package dev.yidi.core.profile;

import dev.yidi.core.WindowId;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.Window;
import java.util.List;

/** Whether the rules of the hall fit the windows. */
final class HallCheck {
    private HallCheck() {}

    static void check(ProfileFindings findings, List<Window> windows, HallRules hall) {
        hall.appointments().windows().forEach((id, plan) -> plan(findings, windows, id, plan));
    }

    private static void plan(ProfileFindings findings, List<Window> windows, WindowId id, SlotPlan plan) {
        String path = "hall.appointments.windows[" + id + "]";
        windows.stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        window -> length(findings, path, window, plan),
                        () -> findings.add(
                                path, "profile.unknown-window", "expected a window of the profile, found " + id));
    }

    private static void length(ProfileFindings findings, String path, Window window, SlotPlan plan) {
        long longest = window.hours().week().values().stream()
                .flatMap(List::stream)
                .mapToLong(range -> range.length().toMinutes())
                .max()
                .orElse(0);
        if (plan.places() > 0 && longest < plan.minutes()) {
            findings.add(
                    path + ".minutes",
                    "hall.slot-too-long",
                    "expected a slot no longer than the " + longest + " minutes the window is open at a stretch, found "
                            + plan.minutes());
        }
    }
}
