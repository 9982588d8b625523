package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One reception day of a leader 领导接访日 (信访工作条例 art. 18 ¶2).
 *
 * @param head what every file has
 * @param plan what was set down for it
 * @param publisher who set it down
 * @param bookings what was booked, in order
 * @param protection who must never see it: those whom its cases keep away
 * @param stage where it stands
 */
public record LeaderReception(
        FileHead head,
        ReceptionPlan plan,
        OfficerId publisher,
        List<ReceptionBooking> bookings,
        Protection protection,
        ReceptionStage stage)
        implements KeptFile<LeaderReception> {
    /** The register 领导接访. */
    public static final String REGISTER = "reception";

    /** What stands before the numbers of reception days. */
    public static final String MARK = "JF";

    /** The word by which the published days are found. */
    public static final String PUBLISHED = "reception:published";

    public LeaderReception {
        bookings = List.copyOf(bookings);
    }

    /** The booking called {@code id}. */
    public Optional<ReceptionBooking> booking(String id) {
        return bookings.stream().filter(booking -> booking.id().equals(id)).findFirst();
    }

    /** The slot called {@code id}. */
    public Optional<ReceptionSlot> slot(String id) {
        return plan.slots().stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** How many bookings the slot called {@code id} still has room for. */
    public int room(String id) {
        long taken = bookings.stream()
                .filter(booking -> booking.slot().equals(id) && booking.state().takesRoom())
                .count();
        return slot(id).map(slot -> Math.max(0, slot.capacity() - (int) taken)).orElse(0);
    }

    /** Whether something booked is still to be received. */
    public boolean hasOpenBookings() {
        return bookings.stream().anyMatch(booking -> booking.state() == BookingState.BOOKED);
    }

    /** What the public is told of it; nothing of a reserved day. */
    public Optional<ReceptionNotice> notice() {
        return isPublic() ? Optional.of(published()) : Optional.empty();
    }

    private boolean isPublic() {
        return stage == ReceptionStage.PUBLISHED && !plan.reserved();
    }

    private ReceptionNotice published() {
        return new ReceptionNotice(
                head.number(),
                plan.office(),
                plan.kind(),
                plan.place(),
                plan.day(),
                plan.slots().stream()
                        .map(slot ->
                                new ReceptionNotice.FreeSlot(slot.id(), slot.from(), slot.until(), room(slot.id())))
                        .toList(),
                plan.topics());
    }

    @Override
    public LeaderReception with(FileHead other) {
        return new LeaderReception(other, plan, publisher, bookings, protection, stage);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        bookings.forEach(booking -> booking.caseId().ifPresent(caseId -> keys.add("case:" + caseId)));
        if (isPublic()) {
            keys.add(PUBLISHED);
        }
        return new FileFacts(
                REGISTER,
                head.number(),
                plan.kind().name(),
                stage.name(),
                Optional.of(plan.place()),
                Optional.of(plan.organ()),
                Optional.of(plan.leader()),
                begins(),
                stage == ReceptionStage.PUBLISHED,
                protection.sealed(),
                keys,
                FreeText.of(plan.office() + " " + plan.day()));
    }

    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> assigned = Set.copyOf(List.of(AccessTag.officer(publisher), AccessTag.officer(plan.leader())));
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        bookings.forEach(booking -> {
            booking.organs().forEach(organ -> allow.add(AccessTag.organ(organ)));
            booking.experts().forEach(expert -> allow.add(AccessTag.officer(expert)));
        });
        return new AccessFacts(allow, AccessFacts.denied(protection, profile), protection.sealed(), assigned);
    }

    @Override
    public Optional<Instant> due(Setting setting) {
        return stage == ReceptionStage.PUBLISHED ? Optional.of(begins()) : Optional.empty();
    }

    private Instant begins() {
        return plan.slots().stream()
                .map(ReceptionSlot::from)
                .min(Comparator.naturalOrder())
                .orElse(head.openedAt());
    }

    LeaderReception adding(ReceptionBooking booking, Protection more) {
        List<ReceptionBooking> all = new ArrayList<>(bookings);
        all.add(booking);
        return new LeaderReception(head, plan, publisher, all, and(more), stage);
    }

    LeaderReception changing(String id, UnaryOperator<ReceptionBooking> change) {
        List<ReceptionBooking> all = bookings.stream()
                .map(booking -> booking.id().equals(id) ? change.apply(booking) : booking)
                .toList();
        return new LeaderReception(head, plan, publisher, all, protection, stage);
    }

    LeaderReception at(ReceptionStage next) {
        return new LeaderReception(head, plan, publisher, bookings, protection, next);
    }

    private Protection and(Protection more) {
        Set<OrganId> accused = new LinkedHashSet<>(protection.accused());
        accused.addAll(more.accused());
        Set<OfficerId> recused = new LinkedHashSet<>(protection.recused());
        recused.addAll(more.recused());
        return new Protection(protection.sealed() || more.sealed(), accused, recused);
    }
}
