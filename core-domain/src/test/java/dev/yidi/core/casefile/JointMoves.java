package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.WaiveContribution;
import java.util.List;
import java.util.Set;

/** Generated steps of a joint handling: convened, waived and ended, so that cases go on. */
final class JointMoves {
    private static final ProceedingId J = new ProceedingId("j");
    private static final ContributionId HELP = new ContributionId("help");

    private JointMoves() {}

    static ConductJointHandling next(CaseFile file, int a, int b) {
        return new ConductJointHandling(
                J,
                file.proceedings()
                        .find(JointHandling.class, J)
                        .map(joint -> step(joint))
                        .orElseGet(() -> convening(file, a, b)));
    }

    private static JointCommand step(JointHandling joint) {
        return joint.blocking().isEmpty()
                ? new EndJointHandling(JointEnd.RESOLVED, Set.of(Means.LAW), Play.text())
                : new WaiveContribution(HELP, Play.text());
    }

    private static JointCommand convening(CaseFile file, int a, int b) {
        OrganId lead = file.custody().accountable().orElse(CountyDesk.CENTRE);
        OrganId helper = List.of(CountyDesk.POLICE, CountyDesk.HOUSING, CountyDesk.HALL_B)
                .get(a % 3);
        return new ConveneJointHandling(
                J, lead, Play.text(), List.of(new Ask(HELP, helper, Play.text(), b % 2 == 0, 5)));
    }
}
