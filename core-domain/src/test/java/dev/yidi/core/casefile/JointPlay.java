package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.Attendance;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.Decided;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointSession;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.TaskId;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A dispute that the town leads, with the police on call and the housing bureau asked to help. */
final class JointPlay {
    static final ProceedingId J = new ProceedingId("j1");
    static final ContributionId TRAFFIC = new ContributionId("traffic");
    static final ContributionId SURVEY = new ContributionId("survey");
    static final TaskId REPAIR = new TaskId("repair");
    static final int MINUTES = 30;
    static final CountyProfile PROFILE = onCall(CountyDesk.profile());

    private JointPlay() {}

    /** Accepted by the town; an officer of the centre acts. */
    static Play accepted() {
        return Play.begin(PROFILE, Registration.dispute())
                .acceptedBy(CountyDesk.HALL_A)
                .by(CountyDesk.CENTRE);
    }

    /** The town leads; the police are required within five days, the bureau may help within ten. */
    static ConveneJointHandling convening() {
        return new ConveneJointHandling(
                J,
                CountyDesk.HALL_A,
                Play.text(),
                List.of(
                        new Ask(TRAFFIC, CountyDesk.POLICE, Play.text(), true, 5),
                        new Ask(SURVEY, CountyDesk.HOUSING, Play.text(), false, 10)));
    }

    static Play convened() {
        return accepted().does(step(convening()));
    }

    static ConductJointHandling step(JointCommand command) {
        return new ConductJointHandling(J, command);
    }

    static JointHandling joint(Play play) {
        return play.file().proceedings().find(JointHandling.class, J).orElseThrow();
    }

    static HoldJointSession session(LocalDate due, OrganId owner) {
        return new HoldJointSession(session(CountyDesk.POLICE, Play.QIN), List.of(decided(due, owner)));
    }

    static JointSession session(OrganId organ, OfficerId officer) {
        return new JointSession(
                true,
                FreeText.of("治理中心，二号会议室"),
                List.of(new Attendance(CountyDesk.HALL_A, Play.HAN), new Attendance(organ, officer)),
                Set.of(new PartyId("wang"), new PartyId("li")),
                Set.of(Means.LAW, Means.CONSULTATION),
                Play.text());
    }

    static Decided decided(LocalDate due, OrganId owner) {
        return new Decided(REPAIR, owner, Play.text(), due);
    }

    private static CountyProfile onCall(CountyProfile plain) {
        List<Organ> organs = plain.organs().all().stream()
                .map(organ -> organ.id().equals(CountyDesk.POLICE) ? stationed(organ) : organ)
                .toList();
        return plain.revise().organs(Organs.of(organs)).profile();
    }

    private static Organ stationed(Organ organ) {
        return new Organ(
                organ.id(),
                organ.name(),
                organ.tier(),
                organ.division(),
                organ.superior(),
                organ.competences(),
                Stationing.onCall(MINUTES),
                organ.successor(),
                organ.centre());
    }
}
