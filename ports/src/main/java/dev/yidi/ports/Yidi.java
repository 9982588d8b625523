package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One county's centre 一地, put together from its profile, its stores and its keys. Thread-safe; one instance serves the
 * whole application. It owns nothing that must be closed: stores belong to who made them.
 *
 * <pre>{@code
 * Yidi centre = Yidi.builder()
 *         .profile(profile)
 *         .stores(stores)
 *         .keys(Keys.local("2026", secret))
 *         .staff(Staff.of(officers))
 *         .clock(Clock.systemUTC())
 *         .build();
 * }</pre>
 */
public final class Yidi {
    private final Settings settings;
    private final CountyProfile profile;
    private final Officers officers;
    private final ReceptionWindow reception;
    private final CaseDesk caseDesk;
    private final MediationRoom mediationRoom;
    private final CourtDesk courtDesk;
    private final PetitionOffice petitionOffice;
    private final Documents documents;
    private final Attachments attachments;
    private final ReferralDesk referralDesk;
    private final LitigationDesk litigationDesk;
    private final OutsideDesk outsideDesk;
    private final OrderDesk orderDesk;
    private final ReportRoom reportRoom;
    private final ConsultationRoom consultationRoom;
    private final JointSessions jointSessions;
    private final ProxyDesk proxyDesk;
    private final CitizenInquiry inquiry;
    private final SubjectRights subjectRights;
    private final DataProtectionDesk dataProtectionDesk;
    private final WorkList workList;
    private final Timekeeper timekeeper;
    private final JournalAudit journalAudit;
    private final IndexRebuild indexRebuild;
    private final Statistics statistics;
    private final NumbersDesk numbersDesk;
    private final JournalFeed journalFeed;
    private final EventDesk eventDesk;
    private final ChangeBoard changeBoard;
    private final HealthCheck healthCheck;
    private final SupervisionOffice supervisionOffice;
    private final JointConferences jointConferences;
    private final LeaderReceptions leaderReceptions;
    private final PreventionOffice preventionOffice;
    private final MediatorPool mediatorPool;
    private final GuidanceDesk guidanceDesk;
    private final AppointmentDesk appointmentDesk;
    private final CitizenAppointments citizenAppointments;
    private final ServiceGuide serviceGuide;
    private final OnlineWindow onlineWindow;

    Yidi(Assembly parts) {
        this.settings = parts.settings();
        this.profile = settings.profile();
        this.officers = parts.officers();
        this.reception = parts.reception();
        this.caseDesk = parts.caseDesk();
        this.mediationRoom = parts.mediationRoom();
        this.courtDesk = new CourtService(parts.desk());
        this.petitionOffice = new PetitionService(parts.desk());
        this.documents = parts.documents();
        this.attachments = parts.attachments();
        this.referralDesk = new ReferralService(parts.desk());
        this.litigationDesk = parts.litigationDesk();
        this.outsideDesk = new OutsideService(parts.desk(), parts.settings());
        this.orderDesk = new OrderService(parts.desk());
        this.reportRoom = new ReportService(parts.desk());
        this.consultationRoom = new ConsultationService(parts.desk());
        this.jointSessions = new JointService(parts.desk());
        this.proxyDesk = parts.proxyDesk();
        this.inquiry = parts.inquiry();
        this.subjectRights = parts.subjectRights();
        this.dataProtectionDesk = parts.dataProtectionDesk();
        this.workList = parts.workList();
        this.timekeeper = parts.timekeeper();
        this.journalAudit = parts.journalAudit();
        this.indexRebuild = parts.indexRebuild();
        this.statistics = parts.statistics();
        this.numbersDesk = parts.numbersDesk();
        this.journalFeed = parts.journalFeed();
        this.eventDesk = parts.eventDesk();
        this.changeBoard = parts.changeBoard();
        this.healthCheck = parts.healthCheck();
        this.supervisionOffice = parts.supervisionOffice();
        this.jointConferences = parts.jointConferences();
        this.leaderReceptions = parts.leaderReceptions();
        this.preventionOffice = parts.preventionOffice();
        this.mediatorPool = parts.mediatorPool();
        this.guidanceDesk = parts.guidanceDesk();
        this.appointmentDesk = parts.appointmentDesk();
        this.citizenAppointments = parts.citizenAppointments();
        this.serviceGuide = parts.serviceGuide();
        this.onlineWindow = parts.onlineWindow();
    }

    /** Begins to put a centre together. */
    public static YidiBuilder builder() {
        return new YidiBuilder();
    }

    /** The county it serves. */
    public CountyProfile profile() {
        return profile;
    }

    /** The member of staff of this id; empty when unknown or no longer in office. */
    public Optional<Officer> officer(OfficerId id) {
        return officers.find(id).map(OfficerCaller::officer);
    }

    /**
     * Who is in office at {@code organ} 单位在岗人员, by account; for colleagues who are picked by name, and for nothing that is decided. Empty where
     * the county's directory cannot list who works where, which says nothing of who does; nobody in office is an empty list.
     */
    public Optional<List<Officer>> officersOf(OrganId organ) {
        return officers.of(organ);
    }

    /** The work calendar it counts by. */
    public WorkCalendar calendar() {
        return settings.calendar();
    }

    /**
     * How many working days are left today until {@code due} 剩余工作日, an instant at which a limit ends: 0 on the last of them,
     * negative from the first working day on that begins after the end. So 0 may be over: on the day of the end, or on days off behind it.
     * Empty where the calendar does not hold a year between.
     */
    public Optional<Integer> workingDaysLeft(Instant due) {
        return settings.workingDaysLeft(due);
    }

    /** The window where matters come in. */
    public ReceptionWindow reception() {
        return reception;
    }

    /** The desk where cases are worked on. */
    public CaseDesk caseDesk() {
        return caseDesk;
    }

    /** The room where disputes are mediated. */
    public MediationRoom mediationRoom() {
        return mediationRoom;
    }

    /** The desk of judicial confirmation. */
    public CourtDesk courtDesk() {
        return courtDesk;
    }

    /** The office where petitions are handled. */
    public PetitionOffice petitionOffice() {
        return petitionOffice;
    }

    /** The documents of the cases. */
    public Documents documents() {
        return documents;
    }

    /** The files that were added to cases. */
    public Attachments attachments() {
        return attachments;
    }

    /** The desk of matters that courts refer. */
    public ReferralDesk referralDesk() {
        return referralDesk;
    }

    /** The desk where a party gets help with suing. */
    public LitigationDesk litigationDesk() {
        return litigationDesk;
    }

    /** The desk of procedures outside the centre. */
    public OutsideDesk outsideDesk() {
        return outsideDesk;
    }

    /** The desk of the hotline's orders. */
    public OrderDesk orderDesk() {
        return orderDesk;
    }

    /** The room where reports are handled. */
    public ReportRoom reportRoom() {
        return reportRoom;
    }

    /** The room of legal advice and psychological service. */
    public ConsultationRoom consultationRoom() {
        return consultationRoom;
    }

    /** The table at which several organs settle one matter. */
    public JointSessions jointSessions() {
        return jointSessions;
    }

    /** Where citizens let somebody run their errands. */
    public ProxyDesk proxyDesk() {
        return proxyDesk;
    }

    /** The citizen's side. */
    public CitizenInquiry inquiry() {
        return inquiry;
    }

    /** What citizens may know and ask about their own data. */
    public SubjectRights subjectRights() {
        return subjectRights;
    }

    /** The desk that sees to personal data. */
    public DataProtectionDesk dataProtectionDesk() {
        return dataProtectionDesk;
    }

    /** To-do lists and searches. */
    public WorkList workList() {
        return workList;
    }

    /** Lets the rungs of the ladders fire. */
    public Timekeeper timekeeper() {
        return timekeeper;
    }

    /** Checks that the journals are what was written. */
    public JournalAudit journalAudit() {
        return journalAudit;
    }

    /** Makes index cards and alarms anew from the journals. */
    public IndexRebuild indexRebuild() {
        return indexRebuild;
    }

    /** The figures of the centre. */
    public Statistics statistics() {
        return statistics;
    }

    /** 外部统计数据录入. */
    public NumbersDesk numbersDesk() {
        return numbersDesk;
    }

    /** The desk of the joint conference. */
    public JointConferences jointConferences() {
        return jointConferences;
    }

    /** Where leaders receive and take cases into charge. */
    public LeaderReceptions leaderReceptions() {
        return leaderReceptions;
    }

    /** The office that supervises organs. */
    public SupervisionOffice supervisionOffice() {
        return supervisionOffice;
    }

    /** The office that looks ahead: risk assessments and signals. */
    public PreventionOffice preventionOffice() {
        return preventionOffice;
    }

    /** The pool of mediators and the studios. */
    public MediatorPool mediatorPool() {
        return mediatorPool;
    }

    /** The guidance desk of the hall: tickets and the queue. */
    public GuidanceDesk guidanceDesk() {
        return guidanceDesk;
    }

    /** The appointments of the windows, for officers. */
    public AppointmentDesk appointmentDesk() {
        return appointmentDesk;
    }

    /** The appointments of the windows, for citizens. */
    public CitizenAppointments citizenAppointments() {
        return citizenAppointments;
    }

    /** The window that is open online, where citizens hand in matters themselves. */
    public OnlineWindow onlineWindow() {
        return onlineWindow;
    }

    /** The public guide: what the centre offers, where and when, and who is in. */
    public ServiceGuide serviceGuide() {
        return serviceGuide;
    }

    /** What happened in all cases, for systems that follow the centre. */
    public JournalFeed journalFeed() {
        return journalFeed;
    }

    /** Where events leave the centre, each destination by its contract. */
    public EventDesk eventDesk() {
        return eventDesk;
    }

    /** What changed in the to-do lists, for screens that stay open. */
    public ChangeBoard changeBoard() {
        return changeBoard;
    }

    /** How the centre is doing, for its operator's monitor. */
    public HealthCheck healthCheck() {
        return healthCheck;
    }
}
