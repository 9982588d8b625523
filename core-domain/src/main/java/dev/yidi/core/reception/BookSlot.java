package dev.yidi.core.reception;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Books a slot 预约接访: for a case, or for a walk-in that is none yet.
 *
 * @param booking its name within the day
 * @param slot the slot
 * @param caseId the case; empty for a walk-in
 * @param subject what it is about
 * @param hard whether it is a hard case, received by department and expert 部门+专家
 * @param organs the departments that sit in
 * @param experts the experts that sit in
 * @param protection whom the case keeps away
 */
public record BookSlot(
        String booking,
        String slot,
        Optional<CaseId> caseId,
        FreeText subject,
        boolean hard,
        Set<OrganId> organs,
        Set<OfficerId> experts,
        Protection protection)
        implements ReceptionCommand {
    public BookSlot {
        Text.identifier("booking", booking);
        organs = Set.copyOf(organs);
        experts = Set.copyOf(experts);
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        Optional<ReceptionSlot> found = file.slot(slot);
        return ReceptionCommand.on(file, setting)
                .when(file.booking(booking).isPresent(), ReceptionRefusal.BOOKING_TWICE::reason)
                .when(isBooked(file), ReceptionRefusal.CASE_TWICE::reason)
                .when(found.isEmpty(), ReceptionRefusal.SLOT_UNKNOWN::reason)
                .when(
                        found.filter(each -> !setting.now().isBefore(each.until()))
                                .isPresent(),
                        ReceptionRefusal.SLOT_ENDED::reason)
                .when(found.isPresent() && file.room(slot) == 0, ReceptionRefusal.FULL::reason)
                .when(protection.recused().contains(file.plan().leader()), ReceptionRefusal.LEADER_RECUSED::reason)
                .when(protection.accused().contains(file.plan().organ()), ReceptionRefusal.LEADER_ACCUSED::reason)
                .unless(
                        organs.stream().allMatch(organ -> setting.organ(organ).isPresent()),
                        ReceptionRefusal.ORGAN_UNKNOWN::reason)
                .when(organs.stream().anyMatch(protection.accused()::contains), ReceptionRefusal.ACCUSED_ORGAN::reason)
                .when(
                        experts.stream().anyMatch(protection.recused()::contains),
                        ReceptionRefusal.EXPERT_RECUSED::reason)
                .when(hard && (organs.isEmpty() || experts.isEmpty()), ReceptionRefusal.EXPERTS_MISSING::reason)
                .when(protection.sealed() && !file.plan().reserved(), ReceptionRefusal.NOT_RESERVED::reason)
                .when(!protection.sealed() && file.plan().reserved(), ReceptionRefusal.RESERVED::reason)
                .orAll(() -> List.of(new SlotBooked(
                        setting.now(),
                        new ReceptionBooking(
                                booking,
                                slot,
                                caseId,
                                subject,
                                organs,
                                experts,
                                BookingState.BOOKED,
                                Optional.empty(),
                                Optional.empty()),
                        protection)));
    }

    private boolean isBooked(LeaderReception file) {
        return caseId.isPresent()
                && file.bookings().stream()
                        .anyMatch(each -> each.state() == BookingState.BOOKED
                                && each.caseId().equals(caseId));
    }
}
