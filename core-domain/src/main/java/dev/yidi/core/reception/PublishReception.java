package dev.yidi.core.reception;

import dev.yidi.core.FileId;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.time.LocalDate;
import java.util.List;

/** Publishes a reception day 公布接访安排 (信访工作条例 art. 18 ¶2); the centre does. */
public record PublishReception(ReceptionPlan plan) implements FileBeginning<LeaderReception, ReceptionEvent> {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Outcome<List<ReceptionEvent>> begin(FileId id, String number, Setting setting) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), ReceptionRefusal.NOT_OFFICER::reason)
                .unless(setting.actsForCentre(), ReceptionRefusal.NOT_CENTRE::reason)
                .unless(setting.organ(plan.organ()).isPresent(), ReceptionRefusal.ORGAN_UNKNOWN::reason)
                .unless(setting.profile().territory().knows(plan.place()), ReceptionRefusal.PLACE_UNKNOWN::reason)
                .unless(
                        plan.topics().stream()
                                .allMatch(topic ->
                                        setting.profile().topics().find(topic).isPresent()),
                        ReceptionRefusal.TOPIC_UNKNOWN::reason)
                .unless(fits(setting), ReceptionRefusal.SLOTS::reason)
                .when(plan.day().isBefore(setting.today()), ReceptionRefusal.DAY_PASSED::reason)
                .orAll(() -> List.of(new ReceptionPublished(
                        setting.now(),
                        id,
                        number,
                        plan,
                        setting.actor().officer().orElseThrow())));
    }

    private boolean fits(Setting setting) {
        long names = plan.slots().stream().map(ReceptionSlot::id).distinct().count();
        return !plan.slots().isEmpty()
                && names == plan.slots().size()
                && plan.slots().stream().allMatch(slot -> fits(slot, setting));
    }

    private boolean fits(ReceptionSlot slot, Setting setting) {
        LocalDate first = LocalDate.ofInstant(slot.from(), setting.zone());
        LocalDate last = LocalDate.ofInstant(slot.until(), setting.zone());
        return slot.capacity() > 0
                && slot.from().isBefore(slot.until())
                && first.equals(plan.day())
                && last.equals(plan.day());
    }
}
