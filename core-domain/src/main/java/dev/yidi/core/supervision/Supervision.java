package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organ is supervised 督办: it owes a written reply by a day, level by level, until the supervision is closed with a
 * finding.
 *
 * @param head what every file has
 * @param subject who, why and over what
 * @param demand what is demanded
 * @param openedBy the officer who opened it; empty for the timekeeper and for what a citizen's act called for
 * @param rounds the levels so far, the present one last
 * @param replies the written replies
 * @param proposals what was proposed
 * @param finding what it found; empty while it is open
 */
public record Supervision(
        FileHead head,
        SupervisionSubject subject,
        FreeText demand,
        Optional<OfficerId> openedBy,
        List<SupervisionRound> rounds,
        List<SupervisionReply> replies,
        List<Proposal> proposals,
        Optional<SupervisionFinding> finding)
        implements KeptFile<Supervision> {
    /** The register 督办. */
    public static final String REGISTER = "supervision";

    /** What stands before the numbers of supervisions. */
    public static final String MARK = "DB";

    static final RungId OVERDUE = new RungId("overdue");
    private static final String CLOCK = "reply-";

    public Supervision {
        rounds = List.copyOf(rounds);
        replies = List.copyOf(replies);
        proposals = List.copyOf(proposals);
    }

    /** The present level. */
    public SupervisionRound round() {
        return rounds.get(rounds.size() - 1);
    }

    /** Where it stands. */
    public SupervisionStage stage() {
        if (finding.isPresent()) {
            return SupervisionStage.CLOSED;
        }
        Optional<SupervisionReply> last = reply();
        if (last.filter(reply -> reply.rejected().isEmpty()).isPresent()) {
            return SupervisionStage.REPLIED;
        }
        return last.isPresent() || round().overdueAt().isPresent()
                ? SupervisionStage.MEASURE_DUE
                : SupervisionStage.REPLY_DUE;
    }

    /** Whether it is what {@code demand} asks for: open, over the same case, organ and cause, a clock's rungs being one cause. */
    public boolean answers(OpenSupervision demand, CountyProfile profile) {
        SupervisionSubject other = demand.subject();
        return finding.isEmpty()
                && subject.caseId().isPresent()
                && subject.caseId().equals(other.caseId())
                && subject.cause().equals(other.cause())
                && subject.addresseeIn(profile).equals(other.addresseeIn(profile));
    }

    /** The last reply to the present level. */
    public Optional<SupervisionReply> reply() {
        return replies.isEmpty()
                ? Optional.empty()
                : Optional.of(replies.get(replies.size() - 1)).filter(reply -> reply.round() == rounds.size());
    }

    /** When the reply to the present level is due. */
    public DueDate replyDue(Setting setting) {
        return DueDates.of(round().from(), round().period(), RollPolicy.NONE, setting.calendar(), setting.zone());
    }

    /** The clock of the present level; each level has one of its own. */
    public ClockId clock() {
        return new ClockId(CLOCK + rounds.size());
    }

    @Override
    public Supervision with(FileHead other) {
        return new Supervision(other, subject, demand, openedBy, rounds, replies, proposals, finding);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("organ:" + subject.addressee());
        subject.caseId().ifPresent(caseId -> keys.add("case:" + caseId));
        return new FileFacts(
                REGISTER,
                head.number(),
                round().level().name(),
                stage().name(),
                Optional.of(subject.place()),
                Optional.of(subject.addressee()),
                openedBy,
                head.openedAt(),
                finding.isEmpty(),
                subject.protection().sealed(),
                keys,
                demand);
    }

    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> assigned = new LinkedHashSet<>();
        subject.assigned().forEach(officer -> assigned.add(AccessTag.officer(officer)));
        openedBy.ifPresent(officer -> assigned.add(AccessTag.officer(officer)));
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        allow.add(AccessTag.organ(subject.addressee()));
        if (profile.organs().knows(subject.addressee())) {
            profile.organs()
                    .superiorsOf(profile.organs().currentOf(subject.addressee()))
                    .forEach(superior -> allow.add(AccessTag.head(superior)));
        }
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        if (profile.territory().knows(subject.place())) {
            profile.territory().pathOf(subject.place()).forEach(division -> allow.add(AccessTag.division(division)));
        }
        return new AccessFacts(
                allow,
                AccessFacts.denied(subject.protection(), profile),
                subject.protection().sealed(),
                assigned);
    }

    @Override
    public Optional<Instant> due(Setting setting) {
        return stage() == SupervisionStage.REPLY_DUE
                ? Optional.of(replyDue(setting).instant())
                : Optional.empty();
    }

    @Override
    public List<Alarm> alarms(Setting setting) {
        return due(setting).map(at -> new Alarm(clock(), OVERDUE, at)).stream().toList();
    }

    Supervision raised(SupervisionRound next) {
        List<SupervisionRound> all = new ArrayList<>(rounds);
        all.add(next);
        return new Supervision(head, subject, demand, openedBy, all, replies, proposals, finding);
    }

    Supervision overdue(Instant at) {
        List<SupervisionRound> all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        all.add(round().overdue(at));
        return new Supervision(head, subject, demand, openedBy, all, replies, proposals, finding);
    }

    Supervision withReplies(List<SupervisionReply> others) {
        return new Supervision(head, subject, demand, openedBy, rounds, others, proposals, finding);
    }

    Supervision withProposals(List<Proposal> others) {
        return new Supervision(head, subject, demand, openedBy, rounds, replies, others, finding);
    }

    Supervision closed(SupervisionFinding found) {
        return new Supervision(head, subject, demand, openedBy, rounds, replies, proposals, Optional.of(found));
    }
}
