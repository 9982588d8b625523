package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A matter that several organs settle together 联合调处, folded from its events: one lead, contributors each with their own
 * duty, clock and state, sessions, and the tasks these decided.
 *
 * @param id its name within the case
 * @param convenedBy the centre that convened it
 * @param convenedAt when
 * @param purpose what for
 * @param lead the organ that leads, accepts and waives
 * @param contributions in the order they were asked
 * @param sessions the sessions held, oldest first
 * @param tasks in the order they were decided
 * @param ending how it ended; empty until then
 */
public record JointHandling(
        ProceedingId id,
        OrganId convenedBy,
        Instant convenedAt,
        FreeText purpose,
        OrganId lead,
        List<Contribution> contributions,
        List<JointSession> sessions,
        List<JointTask> tasks,
        Optional<JointEnding> ending)
        implements Proceeding {
    public JointHandling {
        contributions = List.copyOf(contributions);
        sessions = List.copyOf(sessions);
        tasks = List.copyOf(tasks);
    }

    static JointHandling begin(JointHandlingConvened convened) {
        return new JointHandling(
                convened.id(),
                convened.convenedBy(),
                convened.at(),
                convened.purpose(),
                convened.lead(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * The joint handling that {@code events} fold to.
     *
     * @throws YidiException when the first event is not the convening, or a later one is
     */
    public static JointHandling from(List<? extends JointEvent> events) {
        return Proceeding.from(events);
    }

    @Override
    public boolean isOpen() {
        return ending.isEmpty();
    }

    /** The contribution called {@code id}. */
    public Optional<Contribution> find(ContributionId id) {
        return contributions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The task called {@code id}. */
    public Optional<JointTask> find(TaskId id) {
        return tasks.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The required contributions that were neither accepted nor waived: the case cannot be concluded over them. */
    public List<Contribution> blocking() {
        return contributions.stream().filter(Contribution::isBlocking).toList();
    }

    /** The tasks that were neither done nor waived: the case cannot be concluded over them. */
    public List<JointTask> openTasks() {
        return tasks.stream().filter(task -> task.state() == TaskState.OPEN).toList();
    }

    /** The lead and every organ whose contribution was not waived: they take part. */
    public Set<OrganId> organs() {
        Set<OrganId> organs = new LinkedHashSet<>();
        organs.add(lead);
        contributions.stream()
                .filter(each -> each.state() != ContributionState.WAIVED)
                .map(Contribution::organ)
                .forEach(organs::add);
        return Set.copyOf(organs);
    }

    /** The organ whose clock {@code clock} is, if it is one of this joint handling. */
    public Optional<OrganId> ownerOf(ClockId clock) {
        return contributions.stream()
                .filter(each -> each.clock().equals(clock))
                .map(Contribution::organ)
                .findFirst()
                .or(() -> tasks.stream()
                        .filter(each -> each.clock().equals(clock))
                        .map(JointTask::owner)
                        .findFirst());
    }

    /** The means by which it was tried, in sessions and at the end. */
    public Set<Means> means() {
        Set<Means> all = EnumSet.noneOf(Means.class);
        sessions.forEach(session -> all.addAll(session.means()));
        ending.ifPresent(end -> all.addAll(end.means()));
        return Ordered.set(all);
    }

    /** The clocks of what contributors still owe. */
    Set<ClockId> clocksOwed() {
        return contributions.stream()
                .filter(each -> each.state().isOwed())
                .map(Contribution::clock)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its end where the matter is withdrawn. */
    public JointHandlingEnded withdrawn(Instant at, FreeText reason) {
        return new JointHandlingEnded(at, JointEnd.NOT_RESOLVED, means(), reason, clocksOwed());
    }

    /** The reasons against any step once it has ended. */
    Grounds going() {
        return Grounds.none().when(!isOpen(), () -> Reason.of("joint.over"));
    }

    JointHandling with(Contribution asked) {
        return copy(lead, Ordered.and(contributions, asked), sessions, tasks, ending);
    }

    JointHandling change(ContributionId contribution, UnaryOperator<Contribution> change) {
        return copy(
                lead, changed(contributions, found(find(contribution), contribution), change), sessions, tasks, ending);
    }

    JointHandling with(JointSession session) {
        return copy(lead, contributions, Ordered.and(sessions, session), tasks, ending);
    }

    JointHandling with(JointTask task) {
        return copy(lead, contributions, sessions, Ordered.and(tasks, task), ending);
    }

    JointHandling change(TaskId task, UnaryOperator<JointTask> change) {
        return copy(lead, contributions, sessions, changed(tasks, found(find(task), task), change), ending);
    }

    JointHandling ledBy(OrganId another) {
        return copy(another, contributions, sessions, tasks, ending);
    }

    JointHandling ended(JointEnding how) {
        return copy(lead, contributions, sessions, tasks, Optional.of(how));
    }

    private JointHandling copy(
            OrganId itsLead,
            List<Contribution> itsContributions,
            List<JointSession> itsSessions,
            List<JointTask> itsTasks,
            Optional<JointEnding> itsEnding) {
        return new JointHandling(
                id, convenedBy, convenedAt, purpose, itsLead, itsContributions, itsSessions, itsTasks, itsEnding);
    }

    private static <T> T found(Optional<T> wanted, Object name) {
        return wanted.orElseThrow(() -> new YidiException("expected " + name + " in the joint handling, found none"));
    }

    private static <T> List<T> changed(List<T> list, T one, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> each.equals(one) ? change.apply(each) : each)
                .toList();
    }
}
