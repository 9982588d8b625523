package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.report.ReportTerms;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.ReceiveOrder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders, reports, consultations, petition and joint handling with made-up values, to ask whether one can be begun. */
final class BeginningProbe {
    private static final ProceedingId ID = new ProceedingId("another-proceeding");

    private BeginningProbe() {}

    static Stream<ConductPetition> triages(CaseFile file, Setting setting) {
        PetitionCategory category = file.matter().category().orElse(PetitionCategory.APPEAL_CLAIM);
        return Stream.of(new ConductPetition(
                ID, new TriagePetition(ID, TriageQuestion.plain(file.intake().channel(), category))));
    }

    static Stream<ConductRequest> orders(CaseFile file, Setting setting) {
        HotlineOrder order =
                new HotlineOrder("probe", OrderNature.COMPLAINT, file.intake().receivedAt(), true);
        return Stream.of(new ConductRequest(ID, new ReceiveOrder(ID, order)));
    }

    /** An anonymous one, and one of those who applied. */
    static Stream<ConductReport> reports(CaseFile file, Setting setting) {
        ReportTerms terms = ReportTermsTable.published().get("general");
        Set<PartyId> reporters = file.partiesOn(setting.today()).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .collect(Collectors.toUnmodifiableSet());
        return Stream.of(
                new ConductReport(ID, new TakeUpReport(ID, terms, ReporterStanding.ANONYMOUS, Set.of(), Set.of())),
                new ConductReport(ID, new TakeUpReport(ID, terms, ReporterStanding.NAMED, reporters, Set.of())));
    }

    /** For each party, as a child and not. */
    static Stream<ConductConsultation> consultations(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream()
                .flatMap(party -> Stream.of(false, true)
                        .map(child -> new ConductConsultation(
                                ID, new AskForConsultation(ID, ConsultationKind.LEGAL, party.id(), child))));
    }

    /** One with each organ there is. */
    static Stream<ConductJointHandling> joint(CaseFile file, Setting setting) {
        OrganId lead = holder(file, setting);
        return setting.profile().organs().current().stream()
                .map(Organ::id)
                .filter(organ -> !organ.equals(lead))
                .map(organ -> new Ask(new ContributionId("probe"), organ, Probe.TEXT, true, 1))
                .map(ask -> new ConductJointHandling(ID, new ConveneJointHandling(ID, lead, Probe.TEXT, List.of(ask))));
    }

    static Stream<EnterSupervision> supervisions(CaseFile file, Setting setting) {
        return Stream.of(new EnterSupervision(holder(file, setting), SupervisionLevel.REMINDER, "other", Probe.TEXT));
    }

    private static OrganId holder(CaseFile file, Setting setting) {
        return setting.current(file.custody().accountable().orElse(file.intake().organ()));
    }
}
