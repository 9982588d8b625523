package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.Objections;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
import java.util.Optional;
import java.util.function.Predicate;

/** What someone wants to do with a supervision 督办动作. */
public sealed interface SupervisionCommand extends FileCommand<Supervision, SupervisionEvent>
        permits ReplyToSupervision,
                RejectReply,
                RaiseSupervision,
                MakeProposal,
                AnswerProposal,
                CloseSupervision,
                MarkReplyOverdue,
                ViewSealedSupervision,
                RaiseByLadder {

    /** The joint conference it says it rests on; mostly none. */
    default Optional<FileId> conference() {
        return Optional.empty();
    }

    /** This step, knowing which levels that conference has {@code decided} on for the supervision. */
    default SupervisionCommand knowing(Predicate<SupervisionLevel> decided) {
        return this;
    }

    /** What stands against any act of a supervising officer. */
    static Objections bySupervisor(Supervision file, Setting setting) {
        return open(file)
                .unless(setting.actor().officer().isPresent(), SupervisionRefusal.NOT_OFFICER::reason)
                .when(setting.actsFor(file.subject().addressee()), SupervisionRefusal.BY_ADDRESSEE::reason);
    }

    /** What stands against any act of the supervised organ. */
    static Objections byAddressee(Supervision file, Setting setting) {
        return open(file).unless(setting.actsFor(file.subject().addressee()), SupervisionRefusal.NOT_ADDRESSEE::reason);
    }

    /** The level that follows by itself: the next one, unless it is for the joint conference to decide. */
    static Optional<SupervisionStep> next(SupervisionLevel level, Setting setting) {
        SupervisionPolicy policy = setting.profile().supervision();
        return policy.after(level).filter(step -> !step.byConference());
    }

    /** That the file is at another stage than it must be. */
    static Reason stage(Supervision file) {
        return SupervisionRefusal.STAGE.reason().with("stage", file.stage());
    }

    private static Objections open(Supervision file) {
        return Objections.none().when(file.finding().isPresent(), SupervisionRefusal.CLOSED::reason);
    }
}
