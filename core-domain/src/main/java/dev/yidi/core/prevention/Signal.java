package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A signal 预警信号, raised for people to look at: what is done, and whether anything is, is theirs to say.
 *
 * @param cluster what it is about, and why it is one
 * @param stage what became of it
 * @param officer who looked at it last
 * @param outcome what was done, or why nothing had to be
 */
public record Signal(
        FileHead head,
        SignalCluster cluster,
        SignalStage stage,
        Optional<OfficerId> officer,
        Optional<FreeText> outcome)
        implements KeptFile<Signal> {
    /** The register 预警. */
    public static final String REGISTER = "signal";

    /** What stands before the numbers of signals. */
    public static final String MARK = "YJ";

    /** Whether {@code other} is the same cluster again, within the time that this one stands for. */
    public boolean covers(SignalCluster other) {
        Duration time = Duration.ofDays(cluster.rule().withinDays());
        return cluster.key().equals(other.key())
                && other.until().isBefore(cluster.until().plus(time));
    }

    /** This signal with only those of its cases that are among {@code some}; how many count stays as it is. */
    public Signal showing(Set<CaseId> some) {
        Set<CaseId> shown = new LinkedHashSet<>(cluster.cases());
        shown.retainAll(some);
        return new Signal(head, cluster.showing(shown), stage, officer, outcome);
    }

    @Override
    public Signal with(FileHead other) {
        return new Signal(other, cluster, stage, officer, outcome);
    }

    @Override
    public FileFacts facts() {
        return new FileFacts(
                REGISTER,
                head.number(),
                cluster.kind().name(),
                stage.name(),
                Optional.of(cluster.place()),
                Optional.empty(),
                officer,
                head.openedAt(),
                !stage.isOver(),
                false,
                Set.of(cluster.key()),
                FreeText.of(cluster.kind() + " " + cluster.topic() + " " + cluster.place() + " " + cluster.count()));
    }

    /** The centres, and who answers for the place. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        Set<AccessTag> allow = new LinkedHashSet<>();
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        if (profile.territory().knows(cluster.place())) {
            profile.territory().pathOf(cluster.place()).forEach(division -> allow.add(AccessTag.division(division)));
        }
        return new AccessFacts(allow, Set.of(), false, Set.of());
    }

    Signal now(SignalStage next, OfficerId by, Optional<FreeText> result) {
        return new Signal(head, cluster, next, Optional.of(by), result);
    }
}
