package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.AppointmentRule;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.QueueRule;
import dev.yidi.core.desk.SlotPlan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the hall of the county of a document runs; what a document leaves out is as usual. */
final class HallForm {
    private static final String QUEUE = "queue";
    private static final String HEAD_START = "headStart";
    private static final String APPOINTMENTS = "appointments";
    private static final String WINDOWS = "windows";

    private HallForm() {}

    static Optional<HallRules> read(Part part) {
        HallRules usual = HallRules.standard();
        Optional<QueueRule> queue =
                part.has(QUEUE) ? part.part(QUEUE).flatMap(HallForm::queue) : Optional.of(usual.queue());
        Optional<AppointmentRule> appointments = part.has(APPOINTMENTS)
                ? part.part(APPOINTMENTS).flatMap(HallForm::appointments)
                : Optional.of(usual.appointments());
        return part.make(() -> new HallRules(queue.orElseThrow(), appointments.orElseThrow()));
    }

    static Optional<QueueRule> queue(Part part) {
        Map<PriorityGround, Integer> headStart = new EnumMap<>(PriorityGround.class);
        Optional<Part> grounds = part.part(HEAD_START);
        grounds.ifPresent(found -> Arrays.stream(PriorityGround.values())
                .filter(ground -> found.has(ground.name()))
                .forEach(ground -> found.number(ground.name()).ifPresent(minutes -> headStart.put(ground, minutes))));
        grounds.ifPresent(found -> found.make(() -> headStart));
        Optional<Integer> calls = part.number("calls");
        return part.make(() -> new QueueRule(headStart, calls.orElseThrow()));
    }

    static Optional<AppointmentRule> appointments(Part part) {
        Optional<SlotPlan> usual = part.part("usual").flatMap(HallForm::plan);
        if (usual.isEmpty() && !part.has("usual")) {
            part.reading().add(part.path("usual"), "profile.missing", "expected a section, found none");
        }
        Map<WindowId, SlotPlan> windows = windows(part);
        Optional<Integer> daysAhead = part.number("daysAhead");
        Optional<Integer> change = part.number("changeMinutes");
        Optional<Integer> open = part.number("openPerPerson");
        Optional<Integer> early = part.number("earlyMinutes");
        Optional<Integer> late = part.number("lateMinutes");
        Optional<Integer> keep = part.number("keepDays");
        return part.make(() -> new AppointmentRule(
                usual.orElseThrow(),
                windows,
                daysAhead.orElseThrow(),
                change.orElseThrow(),
                open.orElseThrow(),
                early.orElseThrow(),
                late.orElseThrow(),
                keep.orElseThrow()));
    }

    private static Map<WindowId, SlotPlan> windows(Part part) {
        Map<WindowId, SlotPlan> windows = new LinkedHashMap<>();
        List<Own> own = part.parts(WINDOWS, HallForm::own);
        for (Own each : own) {
            if (windows.put(each.window(), each.plan()) != null) {
                part.reading()
                        .add(
                                part.path(WINDOWS),
                                "profile.twice",
                                "expected each window once, found " + each.window() + " more than once");
            }
        }
        return windows;
    }

    private static Optional<Own> own(Part part) {
        Optional<WindowId> window = part.one("id", WindowId::new);
        Optional<SlotPlan> plan = plan(part);
        return plan.flatMap(found -> window.map(id -> new Own(id, found)));
    }

    private static Optional<SlotPlan> plan(Part part) {
        Optional<Integer> minutes = part.number("minutes");
        Optional<Integer> places = part.number("places");
        Optional<Integer> keptFree = part.number("keptFree");
        return part.make(() -> new SlotPlan(minutes.orElseThrow(), places.orElseThrow(), keptFree.orElseThrow()));
    }

    static void write(ObjectNode node, HallRules rules) {
        queue(node.putObject(QUEUE), rules.queue());
        appointments(node.putObject(APPOINTMENTS), rules.appointments());
    }

    static void queue(ObjectNode node, QueueRule rule) {
        ObjectNode headStart = node.putObject(HEAD_START);
        rule.headStart().forEach((ground, minutes) -> headStart.put(ground.name(), minutes));
        node.put("calls", rule.calls());
    }

    static void appointments(ObjectNode node, AppointmentRule rule) {
        plan(node.putObject("usual"), rule.usual());
        node.putArray(WINDOWS);
        rule.windows()
                .forEach((window, plan) ->
                        plan(node.withArray(WINDOWS).addObject().put("id", window.value()), plan));
        node.put("daysAhead", rule.daysAhead())
                .put("changeMinutes", rule.changeMinutes())
                .put("openPerPerson", rule.openPerPerson())
                .put("earlyMinutes", rule.earlyMinutes())
                .put("lateMinutes", rule.lateMinutes())
                .put("keepDays", rule.keepDays());
    }

    private static void plan(ObjectNode node, SlotPlan plan) {
        node.put("minutes", plan.minutes()).put("places", plan.places()).put("keptFree", plan.keptFree());
    }

    /**
     * The plan of one window.
     *
     * @param window the window
     * @param plan its plan
     */
    private record Own(WindowId window, SlotPlan plan) {}
}
