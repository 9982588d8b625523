package dev.yidi.core.mediator;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.pool.Accreditation;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.core.pool.Leave;
import dev.yidi.core.pool.PoolMember;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file of one mediator of the pool 调解员档案.
 *
 * @param enteredBy who entered the mediator
 * @param grants how often the accreditation was granted or renewed; each has a clock of its own
 * @param lapseNoted whether the lapse of the present accreditation was noted
 * @param open the mediations begun and not ended: the load
 * @param cases every case in which the mediator was ever named
 */
public record MediatorFile(
        FileHead head,
        Enrolment enrolment,
        Optional<OfficerId> enteredBy,
        Accreditation accreditation,
        int grants,
        boolean lapseNoted,
        List<Leave> leaves,
        Set<Engagement> open,
        Set<CaseId> cases)
        implements KeptFile<MediatorFile> {
    /** The register 调解员. */
    public static final String REGISTER = "mediator";

    /** What stands before the numbers of mediators' files. */
    public static final String MARK = "TJ";

    /** The key of every file of the pool. */
    public static final String POOL = "pool:all";

    /** The key of every mediator of a studio. */
    public static final String STUDIOS = "pool:studio";

    static final RungId LAPSED = new RungId("lapsed");

    public MediatorFile {
        leaves = List.copyOf(leaves);
        open = Ordered.set(open);
        cases = Ordered.set(cases);
    }

    /** The key a mediator's file is found by. */
    public static String key(MediatorId mediator) {
        return "mediator:" + mediator;
    }

    /** The clock of the present accreditation. */
    public ClockId clock() {
        return new ClockId("accreditation-" + grants);
    }

    /** The first instant after the accreditation. */
    public Instant lapsesAt(Setting setting) {
        return accreditation.until().plusDays(1).atStartOfDay(setting.zone()).toInstant();
    }

    /** The mediator as the selection sees them. */
    public PoolMember member() {
        return new PoolMember(
                enrolment.mediator(),
                enrolment.skills(),
                enrolment.affiliation(),
                enrolment.capacity(),
                enrolment.days(),
                leaves,
                accreditation,
                enrolment.ties(),
                open.size());
    }

    @Override
    public MediatorFile with(FileHead other) {
        return new MediatorFile(other, enrolment, enteredBy, accreditation, grants, lapseNoted, leaves, open, cases);
    }

    @Override
    public FileFacts facts() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(POOL);
        keys.add(key(enrolment.mediator()));
        boolean studio = enrolment.affiliation().kind() == AffiliationKind.STUDIO;
        if (studio) {
            keys.add(STUDIOS);
        }
        return new FileFacts(
                REGISTER,
                head.number(),
                enrolment.affiliation().kind().name(),
                lapseNoted ? "LAPSED" : accreditation.suspended() ? "SUSPENDED" : "ACCREDITED",
                Optional.of(enrolment.skills().serves()),
                enrolment.affiliation().organ(),
                enteredBy,
                head.openedAt(),
                !lapseNoted,
                false,
                keys,
                FreeText.of(enrolment.name().reveal()));
    }

    /** The mediator, who entered them, their organ and those above it, the centres, and who answers for the division served. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> assigned = new LinkedHashSet<>();
        enteredBy.ifPresent(officer -> assigned.add(AccessTag.officer(officer)));
        Set<AccessTag> allow = new LinkedHashSet<>(assigned);
        allow.add(AccessTag.mediator(enrolment.mediator()));
        enrolment.affiliation().organ().filter(profile.organs()::knows).ifPresent(organ -> {
            allow.add(AccessTag.organ(organ));
            profile.organs()
                    .superiorsOf(profile.organs().currentOf(organ))
                    .forEach(superior -> allow.add(AccessTag.head(superior)));
        });
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        if (profile.territory().knows(enrolment.skills().serves())) {
            profile.territory()
                    .pathOf(enrolment.skills().serves())
                    .forEach(division -> allow.add(AccessTag.division(division)));
        }
        return new AccessFacts(allow, Set.of(), false, assigned);
    }

    @Override
    public Optional<Instant> due(Setting setting) {
        return lapseNoted ? Optional.empty() : Optional.of(lapsesAt(setting));
    }

    @Override
    public List<Alarm> alarms(Setting setting) {
        return due(setting).map(at -> new Alarm(clock(), LAPSED, at)).stream().toList();
    }

    MediatorFile changed(Enrolment other) {
        return new MediatorFile(head, other, enteredBy, accreditation, grants, lapseNoted, leaves, open, cases);
    }

    MediatorFile renewed(Accreditation next) {
        return new MediatorFile(head, enrolment, enteredBy, next, grants + 1, false, leaves, open, cases);
    }

    MediatorFile suspended(boolean now) {
        return new MediatorFile(
                head, enrolment, enteredBy, accreditation.suspended(now), grants, lapseNoted, leaves, open, cases);
    }

    MediatorFile lapsed() {
        return new MediatorFile(head, enrolment, enteredBy, accreditation, grants, true, leaves, open, cases);
    }

    MediatorFile away(Leave leave) {
        List<Leave> more = new ArrayList<>(leaves);
        more.add(leave);
        return new MediatorFile(head, enrolment, enteredBy, accreditation, grants, lapseNoted, more, open, cases);
    }

    MediatorFile booked(Set<Engagement> begun, Set<Engagement> ended) {
        Set<Engagement> now = new LinkedHashSet<>(open);
        now.addAll(begun);
        now.removeAll(ended);
        Set<CaseId> ever = new LinkedHashSet<>(cases);
        begun.forEach(each -> ever.add(each.caseId()));
        return new MediatorFile(head, enrolment, enteredBy, accreditation, grants, lapseNoted, leaves, now, ever);
    }
}
