package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A joint conference 联席会议: its members, what is before it, what it decided.
 *
 * @param head what every file has
 * @param title what it is called
 * @param convener who convened it
 * @param session when it sits
 * @param members the organs that sit in it
 * @param items what is before it, in order
 * @param protection who must never see it: those whom its matters keep away
 * @param stage where it stands
 * @param present the members that came
 */
public record JointConference(
        FileHead head,
        FreeText title,
        OfficerId convener,
        Instant session,
        Set<OrganId> members,
        List<AgendaItem> items,
        Protection protection,
        ConferenceStage stage,
        Set<OrganId> present)
        implements KeptFile<JointConference> {
    /** The register 联席会议. */
    public static final String REGISTER = "conference";

    /** What stands before the numbers of conferences. */
    public static final String MARK = "LX";

    static final RungId OVERDUE = new RungId("overdue");
    private static final String TASK = "task-";

    public JointConference {
        members = Set.copyOf(members);
        items = List.copyOf(items);
        present = Set.copyOf(present);
    }

    /** The matter called {@code id}. */
    public Optional<AgendaItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether it ordered {@code level}, or set a task, in a matter about {@code supervision} or the case that is about. */
    public boolean hasDecidedOn(Supervision supervision, SupervisionLevel level) {
        return items.stream()
                .filter(item -> item.supervision().equals(Optional.of(supervision.id()))
                        || (item.caseId().isPresent()
                                && item.caseId().equals(supervision.subject().caseId())))
                .flatMap(item -> item.decision().stream())
                .anyMatch(decision ->
                        decision.kind() == DecisionKind.TASK || decision.level().equals(Optional.of(level)));
    }

    static ClockId clock(AgendaItem item) {
        return new ClockId(TASK + item.id());
    }

    static Instant end(LocalDate day, Setting setting) {
        return day.plusDays(1).atStartOfDay(setting.zone()).toInstant();
    }

    @Override
    public JointConference with(FileHead other) {
        return new JointConference(other, title, convener, session, members, items, protection, stage, present);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        items.forEach(item -> {
            item.caseId().ifPresent(caseId -> keys.add("case:" + caseId));
            item.supervision().ifPresent(file -> keys.add("supervision:" + file));
        });
        return new FileFacts(
                REGISTER,
                head.number(),
                "",
                stage.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(convener),
                session,
                stage != ConferenceStage.CLOSED,
                protection.sealed(),
                keys,
                title);
    }

    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> assigned = Set.of(AccessTag.officer(convener));
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        members.forEach(organ -> allow.add(AccessTag.organ(organ)));
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        return new AccessFacts(allow, AccessFacts.denied(protection, profile), protection.sealed(), assigned);
    }

    @Override
    public Optional<Instant> due(Setting setting) {
        return stage == ConferenceStage.CONVENED
                ? Optional.of(session)
                : items.stream()
                        .filter(AgendaItem::hasOpenTask)
                        .flatMap(item -> item.decision().flatMap(ItemDecision::due).stream())
                        .map(day -> end(day, setting))
                        .min(Comparator.naturalOrder());
    }

    @Override
    public List<Alarm> alarms(Setting setting) {
        return items.stream()
                .filter(item -> item.hasOpenTask() && item.overdueAt().isEmpty())
                .flatMap(item -> item.decision().flatMap(ItemDecision::due).stream()
                        .map(day -> new Alarm(clock(item), OVERDUE, end(day, setting))))
                .toList();
    }

    JointConference adding(AgendaItem item, Protection more) {
        List<AgendaItem> all = new ArrayList<>(items);
        all.add(item);
        return new JointConference(head, title, convener, session, members, all, and(protection, more), stage, present);
    }

    JointConference changing(String id, UnaryOperator<AgendaItem> change) {
        List<AgendaItem> all = items.stream()
                .map(item -> item.id().equals(id) ? change.apply(item) : item)
                .toList();
        return new JointConference(head, title, convener, session, members, all, protection, stage, present);
    }

    JointConference at(ConferenceStage next, Set<OrganId> came) {
        return new JointConference(head, title, convener, session, members, items, protection, next, came);
    }

    private static Protection and(Protection one, Protection other) {
        Set<OrganId> accused = new LinkedHashSet<>(one.accused());
        accused.addAll(other.accused());
        Set<OfficerId> recused = new LinkedHashSet<>(one.recused());
        recused.addAll(other.recused());
        return new Protection(one.sealed() || other.sealed(), accused, recused);
    }
}
