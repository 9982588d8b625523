package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.ChainStep;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.OpenIdentity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every way there is to read something at a counter, by the name of the method: what officers read, what the one with a
 * credential reads, what everybody reads, and what is opened by an act that leaves a trace.
 */
final class Reads {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String APPOINTMENT = "number";
    private static final Seat SEAT = new Seat(new WindowId("w01"), Instant.parse("2026-03-03T01:00:00Z"));
    private static final ProceedingId PROCEEDING = new ProceedingId("m1");

    private final Yidi yidi;
    private final Collection<FileId> files;
    private final AtomicInteger commands = new AtomicInteger();

    Reads(Yidi yidi, Collection<FileId> files) {
        this.yidi = yidi;
        this.files = files;
    }

    /** What officers read of any file, and of no single one. */
    Map<String, Function<OfficerId, Object>> ofOfficers() {
        Map<String, Function<OfficerId, Object>> reads = new TreeMap<>();
        cases(reads);
        registers(reads);
        lists(reads);
        return reads;
    }

    private void cases(Map<String, Function<OfficerId, Object>> reads) {
        reads.put(
                "CaseDesk.view(OfficerId,CaseId)",
                each((who, id) -> yidi.caseDesk().view(who, CaseId.of(id))));
        reads.put(
                "CaseDesk.history(OfficerId,CaseId)",
                each((who, id) -> yidi.caseDesk().history(who, CaseId.of(id))));
        reads.put(
                "CaseDesk.verify(OfficerId,CaseId)",
                each((who, id) -> yidi.caseDesk().verify(who, CaseId.of(id))));
        reads.put(
                "CaseDesk.offers(OfficerId,CaseId)",
                each((who, id) -> yidi.caseDesk().offers(who, CaseId.of(id))));
        reads.put(
                "Documents.agreement(OfficerId,CaseId,ProceedingId)",
                each((who, id) -> yidi.documents().agreement(who, CaseId.of(id), PROCEEDING)));
        reads.put(
                "Documents.list(OfficerId,CaseId)",
                each((who, id) -> yidi.documents().list(who, CaseId.of(id))));
        reads.put(
                "Documents.read(OfficerId,CaseId,DocumentId)",
                each((who, id) -> yidi.documents()
                        .list(who, CaseId.of(id))
                        .map(lines -> lines.stream()
                                .map(line -> tried(() -> yidi.documents().read(who, CaseId.of(id), line.id())))
                                .toList())));
        reads.put(
                "Attachments.list(OfficerId,CaseId)",
                each((who, id) -> yidi.attachments().list(who, CaseId.of(id))));
        reads.put(
                "Attachments.read(OfficerId,CaseId,AttachmentId)",
                each((who, id) -> yidi.attachments()
                        .list(who, CaseId.of(id))
                        .map(lines -> lines.stream()
                                .map(line -> tried(() -> yidi.attachments().read(who, CaseId.of(id), line.id())))
                                .toList())));
        reads.put(
                "LitigationDesk.inherited(OfficerId,CaseId,ProceedingId)",
                each((who, id) -> yidi.litigationDesk().inherited(who, CaseId.of(id), PROCEEDING)));
        reads.put(
                "LitigationDesk.against(OfficerId,CaseId,ChainStep)",
                each((who, id) -> List.of(ChainStep.values()).stream()
                        .map(step -> yidi.litigationDesk().against(who, CaseId.of(id), step))
                        .toList()));
        reads.put(
                "DataProtectionDesk.disclosures(OfficerId,CaseId)",
                each((who, id) -> yidi.dataProtectionDesk().disclosures(who, CaseId.of(id))));
        reads.put(
                "DataProtectionDesk.status(OfficerId,CaseId)",
                each((who, id) -> yidi.dataProtectionDesk().status(who, CaseId.of(id))));
        reads.put(
                "MediationRoom.adviseMediators(OfficerId,CaseId,ProceedingId,Set)",
                each((who, id) -> yidi.mediationRoom().adviseMediators(who, CaseId.of(id), PROCEEDING, Set.of())));
        reads.put(
                "MediationRoom.terms(OfficerId,CaseId)",
                each((who, id) -> yidi.mediationRoom().terms(who, CaseId.of(id))));
        reads.put(
                "ReceptionWindow.advise(OfficerId,CaseId)",
                each((who, id) -> yidi.reception().advise(who, CaseId.of(id))));
        reads.put(
                "ReceptionWindow.sameMatter(OfficerId,Register)",
                who -> yidi.reception()
                        .sameMatter(
                                who,
                                ReceptionWindow.Register.of(
                                        IntakeChannel.PHONE,
                                        People.VILLAGE,
                                        CaseKind.DISPUTE,
                                        FreeText.of("title"),
                                        FreeText.of("body"))));
        reads.put(
                "ReceptionWindow.mayRegister(OfficerId)",
                who -> yidi.reception().mayRegister(who));
        reads.put(
                "ReceptionWindow.sameMatter(OfficerId,CaseId)",
                each((who, id) -> yidi.reception().sameMatter(who, CaseId.of(id))));
    }

    private void registers(Map<String, Function<OfficerId, Object>> reads) {
        reads.put(
                "SupervisionOffice.view(OfficerId,FileId)",
                each((who, id) -> yidi.supervisionOffice().view(who, id)));
        reads.put(
                "MediatorPool.view(OfficerId,FileId)",
                each((who, id) -> yidi.mediatorPool().view(who, id)));
        reads.put(
                "MediatorPool.skills(OfficerId,FileId)",
                each((who, id) -> yidi.mediatorPool().skills(who, id)));
        reads.put(
                "SupervisionOffice.orders(OfficerId,FileId)",
                each((who, id) -> yidi.supervisionOffice().orders(who, id)));
        reads.put(
                "SupervisionOffice.history(OfficerId,FileId)",
                each((who, id) -> yidi.supervisionOffice().history(who, id)));
        reads.put(
                "JointConferences.view(OfficerId,FileId)",
                each((who, id) -> yidi.jointConferences().view(who, id)));
        reads.put(
                "JointConferences.history(OfficerId,FileId)",
                each((who, id) -> yidi.jointConferences().history(who, id)));
        reads.put(
                "PreventionOffice.assessment(OfficerId,FileId)",
                each((who, id) -> yidi.preventionOffice().assessment(who, id)));
        reads.put(
                "PreventionOffice.assessmentHistory(OfficerId,FileId)",
                each((who, id) -> yidi.preventionOffice().assessmentHistory(who, id)));
        reads.put(
                "PreventionOffice.signal(OfficerId,FileId)",
                each((who, id) -> yidi.preventionOffice().signal(who, id)));
        reads.put(
                "PreventionOffice.signalHistory(OfficerId,FileId)",
                each((who, id) -> yidi.preventionOffice().signalHistory(who, id)));
        reads.put(
                "LeaderReceptions.view(OfficerId,FileId)",
                each((who, id) -> yidi.leaderReceptions().view(who, id)));
        reads.put(
                "LeaderReceptions.history(OfficerId,FileId)",
                each((who, id) -> yidi.leaderReceptions().history(who, id)));
        reads.put(
                "GuidanceDesk.view(OfficerId,FileId)",
                each((who, id) -> yidi.guidanceDesk().view(who, id)));
        reads.put(
                "GuidanceDesk.history(OfficerId,FileId)",
                each((who, id) -> yidi.guidanceDesk().history(who, id)));
        reads.put(
                "AppointmentDesk.view(OfficerId,String)",
                who -> yidi.appointmentDesk().view(who, APPOINTMENT));
        reads.put(
                "AppointmentDesk.history(OfficerId,String)",
                who -> yidi.appointmentDesk().history(who, APPOINTMENT));
        reads.put(
                "AppointmentDesk.day(OfficerId,WindowId,LocalDate)",
                who -> yidi.appointmentDesk().day(who, new WindowId("windowid-1"), DAY));
        reads.put(
                "AppointmentDesk.toTell(OfficerId)",
                who -> yidi.appointmentDesk().toTell(who));
        reads.put(
                "AppointmentDesk.figures(OfficerId,LocalDate,Optional)",
                who -> yidi.appointmentDesk().figures(who, DAY, Optional.empty()));
        MediatorId mediator = new MediatorId("mediatorid-1");
        reads.put(
                "MediatorPool.view(OfficerId,MediatorId)",
                who -> yidi.mediatorPool().view(who, mediator));
        reads.put(
                "MediatorPool.history(OfficerId,MediatorId)",
                who -> yidi.mediatorPool().history(who, mediator));
    }

    private void lists(Map<String, Function<OfficerId, Object>> reads) {
        FileQuery all = FileQuery.all();
        reads.put(
                "SupervisionOffice.list(OfficerId,FileQuery)",
                who -> yidi.supervisionOffice().list(who, all));
        reads.put(
                "SupervisionOffice.cards(OfficerId,OrganId)",
                who -> yidi.supervisionOffice().cards(who, People.BUREAU));
        reads.put(
                "JointConferences.list(OfficerId,FileQuery)",
                who -> yidi.jointConferences().list(who, all));
        reads.put(
                "PreventionOffice.assessments(OfficerId,FileQuery)",
                who -> yidi.preventionOffice().assessments(who, all));
        reads.put(
                "PreventionOffice.signals(OfficerId,FileQuery)",
                who -> yidi.preventionOffice().signals(who, all));
        reads.put(
                "LeaderReceptions.list(OfficerId,FileQuery)",
                who -> yidi.leaderReceptions().list(who, all));
        reads.put(
                "GuidanceDesk.list(OfficerId,FileQuery)",
                who -> yidi.guidanceDesk().list(who, all));
        reads.put(
                "GuidanceDesk.figures(OfficerId,LocalDate,Optional)",
                who -> yidi.guidanceDesk().figures(who, DAY, Optional.empty()));
        reads.put(
                "MediatorPool.list(OfficerId,FileQuery)",
                who -> yidi.mediatorPool().list(who, all));
        reads.put("WorkList.todo(OfficerId,TodoQuery)", who -> yidi.workList().todo(who, TodoQuery.open(200)));
        reads.put(
                "WorkList.find(OfficerId,CaseNumber)",
                each((who, id) -> yidi.caseDesk()
                        .view(People.HANDLER, CaseId.of(id))
                        .map(view -> yidi.workList().find(who, view.intake().number()))));
        reads.put(
                "DataProtectionDesk.retention(OfficerId,RetentionQuery)",
                who -> yidi.dataProtectionDesk().retention(who, new RetentionQuery(false, 500, Optional.empty())));
        reads.put(
                "DataProtectionDesk.requests(OfficerId,DataRequestQuery)",
                who -> yidi.dataProtectionDesk().requests(who, DataRequestQuery.all(200)));
        FigureQuery query = FigureQuery.over(Period.received(FROM, UNTIL));
        reads.put(
                "ChangeBoard.standing(Collection)",
                who -> yidi.changeBoard().standing(files).stream()
                        .flatMap(standing -> standing.in(who, false).stream())
                        .toList());
        reads.put(
                "Statistics.figures(OfficerId,Instant,Instant,Instant)",
                who -> yidi.statistics().figures(who, FROM, UNTIL, UNTIL));
        reads.put(
                "Statistics.sheet(OfficerId,FigureQuery)",
                who -> yidi.statistics().sheet(who, query));
        reads.put(
                "Statistics.casesBehind(OfficerId,FigureQuery,IndicatorId,Optional,int)",
                who -> List.of(IndicatorId.values()).stream()
                        .filter(IndicatorId::isOfCases)
                        .map(id -> yidi.statistics().casesBehind(who, query, id, Optional.empty(), 1000))
                        .toList());
        reads.put(
                "Statistics.course(OfficerId,FigureQuery,IndicatorId)",
                who -> List.of(IndicatorId.values()).stream()
                        .filter(IndicatorId::isOfCases)
                        .map(id -> yidi.statistics().course(who, query, id))
                        .toList());
        reads.put(
                "Statistics.litigationRate(OfficerId,LitigationQuery)",
                who -> yidi.statistics()
                        .litigationRate(
                                who, LitigationQuery.of(People.VILLAGE, YearMonth.of(2026, 1), YearMonth.of(2026, 3))));
        reads.put("NumbersDesk.lines(OfficerId)", who -> yidi.numbersDesk().lines(who));
        reads.put("NumbersDesk.history(OfficerId)", who -> yidi.numbersDesk().history(who));
    }

    /** What the one reads who shows {@code credential}. */
    Map<String, Function<Credential, Object>> ofCitizens() {
        return new TreeMap<>(Map.of(
                "CitizenInquiry.follow(Credential)", shown -> yidi.inquiry().follow(shown),
                "Attachments.list(Credential)", shown -> yidi.attachments().list(shown),
                "CitizenAppointments.follow(Credential)",
                        shown -> yidi.citizenAppointments().follow(shown),
                "CitizenAppointments.move(Credential,String,Seat)",
                        shown -> yidi.citizenAppointments().move(shown, "move", SEAT),
                "CitizenAppointments.cancel(Credential,String)",
                        shown -> yidi.citizenAppointments().cancel(shown, "cancel"),
                "SubjectRights.disclosures(Credential)",
                        shown -> yidi.subjectRights().disclosures(shown),
                "SubjectRights.consents(Credential)",
                        shown -> yidi.subjectRights().consents(shown),
                "SubjectRights.requests(Credential)",
                        shown -> yidi.subjectRights().requests(shown)));
    }

    /** What is for everybody, and for the systems that keep the centre running. */
    Map<String, Function<Object, Object>> ofEverybody() {
        Map<String, Function<Object, Object>> reads = new TreeMap<>();
        reads.put(
                "PetitionOffice.advise(TriageQuestion)",
                nobody -> yidi.petitionOffice()
                        .advise(TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM)));
        reads.put("OutsideDesk.guides()", nobody -> yidi.outsideDesk().guides());
        reads.put(
                "OutsideDesk.guide(String,LocalDate)",
                nobody -> yidi.outsideDesk().guide("LABOUR_ARBITRATION", DAY.minusYears(1)));
        reads.put(
                "OutsideDesk.guide(String,LocalDate,DisputedAct)",
                nobody -> yidi.outsideDesk().guide("RECONSIDERATION", DAY.minusYears(1), DisputedAct.unknown()));
        reads.put(
                "LeaderReceptions.schedule(LocalDate)",
                nobody -> yidi.leaderReceptions().schedule(DAY));
        reads.put("GuidanceDesk.suggest(Errand)", nobody -> yidi.guidanceDesk().suggest(Errand.open()));
        OfferQuery offers = OfferQuery.of(Errand.open(), DAY, 7);
        reads.put(
                "AppointmentDesk.offers(OfferQuery)",
                nobody -> yidi.appointmentDesk().offers(offers));
        reads.put(
                "CitizenAppointments.offers(OfferQuery)",
                nobody -> yidi.citizenAppointments().offers(offers));
        reads.put("GuidanceDesk.display()", nobody -> yidi.guidanceDesk().display());
        reads.put("ServiceGuide.directory()", nobody -> yidi.serviceGuide().directory());
        reads.put(
                "ServiceGuide.directory(Errand,Optional)",
                nobody -> yidi.serviceGuide().directory(Errand.open(), Optional.of(People.VILLAGE)));
        reads.put("ServiceGuide.duty(LocalDate)", nobody -> yidi.serviceGuide().duty(DAY));
        reads.put("ServiceGuide.places(Optional)", nobody -> yidi.serviceGuide().places(Optional.empty()));
        reads.put("Yidi.calendar()", nobody -> yidi.calendar());
        reads.put("Yidi.workingDaysLeft(Instant)", nobody -> yidi.workingDaysLeft(Instant.EPOCH));
        reads.put("MediatorPool.studios()", nobody -> yidi.mediatorPool().studios());
        reads.put(
                "ReceptionWindow.suggest(String,String)",
                nobody -> yidi.reception().suggest("title", "body"));
        reads.put(
                "ChangeBoard.mark(String,String)",
                nobody -> yidi.changeBoard().mark("nobody", yidi.journalFeed().end()));
        reads.put(
                "ChangeBoard.position(String,String)",
                nobody -> yidi.changeBoard()
                        .position(
                                "nobody",
                                yidi.changeBoard()
                                        .mark("nobody", yidi.journalFeed().end())));
        reads.put("EventDesk.destinations()", nobody -> yidi.eventDesk().destinations());
        reads.put("EventDesk.types()", nobody -> yidi.eventDesk().types());
        reads.put("JournalFeed.end()", nobody -> yidi.journalFeed().end());
        reads.put("JournalFeed.read(String,int)", nobody -> yidi.journalFeed().read("", 1000));
        reads.put(
                "JournalFeed.readUnsealed(String,int)",
                nobody -> yidi.journalFeed().readUnsealed("", 1000));
        reads.put(
                "JournalAudit.verify(FileId)",
                nobody -> files.stream().map(yidi.journalAudit()::verify).toList());
        reads.put(
                "JournalAudit.verify(CaseId)",
                nobody -> files.stream()
                        .map(file -> yidi.journalAudit().verify(CaseId.of(file)))
                        .toList());
        reads.put("JournalAudit.verifyAll()", nobody -> yidi.journalAudit().verifyAll());
        reads.put("IndexRebuild.compare()", nobody -> yidi.indexRebuild().compare());
        reads.put(
                "IndexRebuild.rebuild(FileId)",
                nobody -> files.stream().map(yidi.indexRebuild()::rebuild).toList());
        reads.put(
                "IndexRebuild.rebuild(CaseId)",
                nobody -> files.stream()
                        .map(file -> yidi.indexRebuild().rebuild(CaseId.of(file)))
                        .toList());
        reads.put("IndexRebuild.rebuildAll()", nobody -> yidi.indexRebuild().rebuildAll());
        reads.put("PreventionOffice.sweep()", nobody -> yidi.preventionOffice().sweep());
        reads.put("Timekeeper.sweep(int)", nobody -> yidi.timekeeper().sweep(10));
        reads.put("Timekeeper.nextDue()", nobody -> yidi.timekeeper().nextDue());
        reads.put("HealthCheck.look(Duration)", nobody -> yidi.healthCheck().look(Duration.ofMinutes(5)));
        reads.put("Yidi.profile()", nobody -> yidi.profile().toString());
        reads.put("Yidi.officer(OfficerId)", nobody -> yidi.officer(People.HANDLER));
        reads.put("Yidi.officersOf(OrganId)", nobody -> yidi.officersOf(People.CENTRE));
        return reads;
    }

    /** What an act opens that is written down first; each proved by the test of its counter. */
    Map<String, Function<OfficerId, Object>> opened() {
        return new TreeMap<>(Map.of(
                "AppointmentDesk.arrive(Envelope,String,Set)",
                who -> yidi.appointmentDesk().arrive(by(who), APPOINTMENT, Set.of()),
                "ReportRoom.openIdentity(Envelope,CaseId,ProceedingId,OpenIdentity)",
                each((who, id) -> yidi.reportRoom()
                        .openIdentity(
                                by(who),
                                CaseId.of(id),
                                PROCEEDING,
                                new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, FreeText.of("checking")))),
                "ConsultationRoom.openRecord(Envelope,CaseId,ProceedingId,OpenRecord)",
                each((who, id) -> yidi.consultationRoom()
                        .openRecord(by(who), CaseId.of(id), PROCEEDING, new OpenRecord(FreeText.of("checking")))),
                "DataProtectionDesk.reveal(Envelope,CaseId,RevealData)",
                each((who, id) -> yidi.dataProtectionDesk()
                        .reveal(
                                by(who),
                                CaseId.of(id),
                                new RevealData(
                                        new PartyId("p1"),
                                        DataKind.IDENTITY_NUMBER,
                                        DisclosurePurpose.VERIFY_IDENTITY,
                                        LegalGround.STATUTORY_DUTY)))));
    }

    /** What hands the citizen's own to the citizen: a document as it was served, the slip with the code. What leaves for destinations is looked at by {@link OutwardTest}. */
    static Set<String> handedOver() {
        return Set.of(
                "EventDesk.next(String,int,Duration)",
                "EventDesk.settle(EventBatch)",
                "EventDesk.after(EventBatch,int)",
                "EventDesk.lag(String)",
                "EventDesk.release(String)",
                "EventDesk.putAside(EventBatch,String)",
                "EventDesk.aside(String)",
                "EventDesk.sendAgain(String,FileId)",
                "EventDesk.leaveOut(String,FileId,long)",
                "EventDesk.again(String,Duration)",
                "EventDesk.settle(AsideEvent)",
                "EventDesk.refused(AsideEvent,String)",
                "Documents.read(Credential,DocumentId)",
                "Attachments.read(Credential,AttachmentId)",
                "Attachments.attach(Envelope,CaseId,Optional,FreeText,InputStream)",
                "Documents.slip(Registered)",
                "AppointmentDesk.book(Envelope,BookingRequest)",
                "AppointmentDesk.book(Envelope,CaseBooking)",
                "AppointmentDesk.book(Envelope,ConsultationBooking)",
                "CitizenAppointments.book(String,BookingRequest)",
                "OnlineWindow.submit(String,Submission)",
                "ReceptionWindow.register(Envelope,Register)",
                "ProxyDesk.register(Envelope,Register,GiveMandate)");
    }

    private Envelope by(OfficerId officer) {
        return Envelope.of("read-" + commands.incrementAndGet(), officer);
    }

    private Function<OfficerId, Object> each(BiFunction<OfficerId, FileId, Object> read) {
        return officer -> {
            List<Object> all = new ArrayList<>();
            for (FileId file : files) {
                all.add(tried(() -> read.apply(officer, file)));
            }
            return all;
        };
    }

    /** What is read, or how it went wrong: a history may be wilder than a document has words for. */
    static Object tried(Supplier<Object> read) {
        try {
            return read.get();
        } catch (RuntimeException wild) {
            return wild;
        }
    }

    /** What somebody who only knows a name would ask. */
    static TodoQuery byName(String name) {
        TodoQuery open = TodoQuery.open(200);
        return new TodoQuery(
                open.mine(),
                false,
                open.stages(),
                open.kinds(),
                open.topics(),
                open.accountable(),
                Optional.of(PersonName.of(name)),
                Optional.empty(),
                Optional.empty(),
                open.newestFirst(),
                Optional.empty(),
                open.limit());
    }
}
