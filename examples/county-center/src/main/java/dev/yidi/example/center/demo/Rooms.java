package dev.yidi.example.center.demo;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.place.Tier;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Yidi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mediation room and the joint handlings of the demonstration. */
final class Rooms {
    private static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    private static final ProceedingId JOINT = new ProceedingId("joint-1");
    private static final ContributionId OPINION = new ContributionId("c1");
    private static final ContributionId INSPECTION = new ContributionId("c2");
    private static final PartyId FIRST = Deeds.party(1);
    private static final PartyId SECOND = Deeds.party(2);
    private static final String COMMITTEE = "县矛盾纠纷人民调解委员会";

    private final Yidi centre;
    private final OfficerId mediator;
    private final OfficerId dispatcher;

    Rooms(Yidi centre, OfficerId mediator, OfficerId dispatcher) {
        this.centre = centre;
        this.mediator = mediator;
        this.dispatcher = dispatcher;
    }

    List<Reason> propose(Story story) {
        return mediate(
                story,
                new ProposeMediation(
                        MEDIATION,
                        MediationTerms.peoples(),
                        Referral.none(),
                        MediationOrigin.APPLIED,
                        Set.of(FIRST, SECOND),
                        COMMITTEE),
                new ConsentToMediation(FIRST),
                new ConsentToMediation(SECOND),
                new AppointMediator(id(), Set.of()));
    }

    List<Reason> meet(Story story) {
        return mediate(
                story,
                new HoldSession(Session.closed(
                        SessionMode.ON_SITE,
                        Deeds.text("县社会治理中心调解室"),
                        Set.of(id()),
                        Set.of(FIRST, SECOND),
                        Deeds.text("双方说明了经过，同意各让一步，下次带上票据。"))));
    }

    List<Reason> agree(Story story) {
        return mediate(
                story,
                new RecordWrittenAgreement(AgreementTerms.whole(
                        Deeds.text("双方对事实经过没有争议。"),
                        Deeds.text("被申请人恢复原状并承担费用，申请人不再追究。"),
                        List.of(new Obligation("restore", SECOND, FIRST, Deeds.text("恢复原状"), Optional.empty())))),
                new SignAgreement(FIRST, SignatureForm.SIGNATURE),
                new SignAgreement(SECOND, SignatureForm.FINGERPRINT),
                new SignAsMediator(id()),
                new SealAgreement(COMMITTEE));
    }

    List<Reason> join(Story story) {
        List<OrganId> others = centre.profile().organs().current().stream()
                .filter(organ -> organ.tier() == Tier.COUNTY && !organ.centre())
                .map(organ -> organ.id())
                .filter(organ -> !organ.equals(story.organ()))
                .limit(2)
                .toList();
        ConveneJointHandling convene = new ConveneJointHandling(
                JOINT,
                story.organ(),
                Deeds.text("涉及多个单位，一起看现场、一次说清。"),
                List.of(
                        new Ask(OPINION, others.get(0), Deeds.text("出具现场意见"), true, 5),
                        new Ask(INSPECTION, others.get(others.size() - 1), Deeds.text("查清责任单位"), true, 3)));
        return Deeds.against(
                centre.jointSessions().convene(by(story, "JOIN", dispatcher), story.caseId(), JOINT, convene));
    }

    /** The first of those asked delivers; the other is still awaited. */
    List<Reason> deliver(Story story) {
        OrganId organ = centre.profile().organs().current().stream()
                .filter(each -> each.tier() == Tier.COUNTY && !each.centre())
                .map(each -> each.id())
                .filter(each -> !each.equals(story.organ()))
                .findFirst()
                .orElseThrow();
        JointCommand delivered = new DeliverContribution(OPINION, Deeds.text("已到现场，意见见附页：可以恢复通行。"));
        return Deeds.against(centre.jointSessions()
                .conduct(by(story, "DELIVER", Roster.handlerOf(organ, false)), story.caseId(), JOINT, delivered));
    }

    private MediatorId id() {
        return new MediatorId(mediator.value());
    }

    private List<Reason> mediate(Story story, MediationCommand... steps) {
        return Stream.of(steps)
                .flatMap(step -> Deeds.against(
                        centre.mediationRoom().conduct(by(story, key(step), mediator), story.caseId(), MEDIATION, step))
                        .stream())
                .toList();
    }

    private static String key(MediationCommand step) {
        return Integer.toHexString(step.toString().hashCode());
    }

    private static Envelope by(Story story, String deed, OfficerId officer) {
        return Envelope.of(story.command(deed), officer);
    }
}
