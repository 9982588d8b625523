package dev.yidi.core.joint;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/**
 * Something to be done in a joint handling 联合调处指令. Deciding is pure: the joint handling and the scene give the events,
 * or every reason against them.
 */
public sealed interface JointCommand
        permits ConveneJointHandling,
                AskContribution,
                NameLead,
                AcknowledgeContribution,
                CallOrgan,
                RecordArrival,
                DeliverContribution,
                AcceptContribution,
                SendBackContribution,
                WaiveContribution,
                HoldJointSession,
                CompleteTask,
                WaiveTask,
                EndJointHandling {

    /** Decides what happens to {@code joint}. */
    Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene);

    /** Decides where none has begun: only {@link ConveneJointHandling} can be granted. */
    default Outcome<List<JointEvent>> open(Scene scene) {
        return Outcome.refused(Reason.of("joint.not-begun"));
    }

    /** The organs it brings in, which must exist and must not be on the accused side. */
    default Set<OrganId> bringsIn() {
        return Set.of();
    }
}
