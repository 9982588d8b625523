package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.DayCommand;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.OnlineRooms;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The services of one centre and what they share. */
final class Assembly {
    private static final int KEPT_FACTS = 50_000;

    private final Settings settings;
    /** So many titles and applicants of lists are kept in memory. */
    private static final int SUMMARIES = 8_192;

    private final Watch watch;
    private final Stores stores;
    private final Stores counted;
    private final OnlineRooms rooms;
    private final String node;
    private final DataKeys dataKeys;
    private final BlindIndex blindIndex;
    private final Cursors cursors;
    private final FeedMarks marks;
    private final Officers officers;
    private final CaseRegister cases;
    private final KeptRegister<AppointmentDay, DayEvent, DayCommand> appointments;
    private final BookingCodes bookingCodes;
    private final Registers registers;
    private final FileReader files;
    private final Summaries summaries;
    private final CaseReader reader;
    private final Commands commands;
    private final OfficerDesk desk;
    private final Registry registry;
    private final Showing showing;
    private final LookIds looks;
    private final DisclosureLog disclosures;
    private final CardQueries queries;
    private final CitizenActs citizenActs;
    private final CommandMemory memory;
    private final Optional<AttachmentStore> attachmentStore;
    private final Credentials credentials;
    private final EventDesk events;
    private final Optional<OfficerId> minder;

    Assembly(
            Settings settings,
            Measuring measuring,
            Stores stores,
            Stores counted,
            Keys keys,
            Cipher cipher,
            Staff staff,
            RandomGenerator random,
            OnlineRooms rooms,
            Optional<AttachmentStore> attachmentStore,
            List<Destination> destinations,
            Optional<OfficerId> minder,
            String node) {
        this.settings = settings;
        this.watch = new Watch(measuring, settings);
        this.stores = stores;
        this.counted = counted;
        this.rooms = rooms;
        this.minder = minder;
        this.node = node;
        this.dataKeys = new DataKeys(keys, cipher, stores.fileKeys(), random);
        this.blindIndex = new BlindIndex(keys);
        this.bookingCodes = new BookingCodes(keys);
        this.cursors = new Cursors(keys);
        this.marks = new FeedMarks(keys, cipher);
        this.officers = new Officers(staff, settings);
        this.files = new FileReader(stores.journal(), dataKeys);
        this.summaries = new Summaries(dataKeys, SUMMARIES);
        this.cases = new CaseRegister(
                new Cards(blindIndex), officers, new Bookings(stores.index()), new Pressure(stores.index(), files));
        this.appointments = KeptRegisters.appointments(blindIndex);
        this.registers = Registers.with(cases, appointments);
        this.reader = new CaseReader(files, cases);
        FileWriter writer = new FileWriter(dataKeys);
        this.memory = new CommandMemory(stores.journal(), keys);
        this.attachmentStore = attachmentStore;
        this.commands = new Commands(
                stores.journal(),
                files,
                writer,
                new Beginner(stores.numbers(), random, writer, stores.index(), settings),
                memory,
                cases,
                settings,
                measuring,
                this::forget);
        this.desk = new OfficerDesk(officers, commands, reader, settings);
        Drafts drafts = new Drafts(stores.numbers(), random);
        this.registry =
                new Registry(officers, stores.journal(), reader, writer, cases, memory, drafts, settings, measuring);
        this.showing = new Showing(reader);
        this.looks = new LookIds(random);
        this.disclosures = new DisclosureLog(desk, looks);
        this.credentials = new Credentials(stores.index(), blindIndex, reader, settings);
        this.queries = new CardQueries(blindIndex, cursors);
        this.citizenActs = new CitizenActs(credentials, commands);
        this.events = events(destinations, measuring, keys, random);
    }

    /** Nodes that were given one name, and a node that was started again, are told from each other by what is drawn. */
    private EventDesk events(List<Destination> destinations, Measuring measuring, Keys keys, RandomGenerator random) {
        OutwardForms forms = OutwardForms.published();
        return new EventService(
                destinations,
                forms,
                new Projection(forms, stores.index(), reader, commands, cases, settings, keys),
                stores,
                settings,
                measuring,
                destinations.isEmpty() ? node : node + "~" + Long.toHexString(random.nextLong()));
    }

    /** Nothing of a file whose key is gone stays at hand. */
    private void forget(FileId fileId) {
        files.forget(fileId);
        summaries.forget(fileId);
    }

    SupervisionOffice supervisionOffice() {
        return new SupervisionService(fileCounter(), desk, officers, settings);
    }

    JointConferences jointConferences() {
        return new ConferenceService(fileCounter(), desk);
    }

    MediatorPool mediatorPool() {
        return new PoolService(fileCounter(), reader, settings);
    }

    LeaderReceptions leaderReceptions() {
        return new LeaderReceptionService(fileCounter(), desk);
    }

    PreventionOffice preventionOffice() {
        SignalRounds rounds = new SignalRounds(stores.index(), reader, commands, fileCounter(), settings);
        return new PreventionService(fileCounter(), desk, rounds);
    }

    GuidanceDesk guidanceDesk() {
        return new GuidanceService(fileCounter(), desk, officers, settings);
    }

    AppointmentDesk appointmentDesk() {
        Offers offers = new Offers(files, settings);
        AppointmentReading reading = new AppointmentReading(appointments, fileCounter(), offers, settings);
        return new AppointmentService(appointmentBook(), reading, offers, desk, officers, fileCounter());
    }

    CitizenAppointments citizenAppointments() {
        AppointmentBook book = appointmentBook();
        return new CitizenAppointmentService(
                book,
                new BookingCredentials(book, settings),
                new BookingTokens(blindIndex),
                new Offers(files, settings),
                settings);
    }

    private AppointmentBook appointmentBook() {
        return new AppointmentBook(
                appointments,
                new BookingTokens(blindIndex),
                bookingCodes,
                commands,
                files,
                stores.index(),
                fileCounter(),
                settings);
    }

    OnlineWindow onlineWindow() {
        return new OnlineService(registry, blindIndex, settings, minder);
    }

    ServiceGuide serviceGuide() {
        return new GuideService(settings);
    }

    /** What the desks of all registers beside the cases work with. */
    FileCounter fileCounter() {
        return new FileCounter(officers, commands, files, stores.index(), queries, cursors, summaries, settings, looks);
    }

    Settings settings() {
        return settings;
    }

    Officers officers() {
        return officers;
    }

    CaseRegister cases() {
        return cases;
    }

    OfficerDesk desk() {
        return desk;
    }

    ReceptionWindow reception() {
        MatterTokens tokens = new MatterTokens(blindIndex, settings);
        Candidates candidates = new Candidates(stores.index(), tokens, settings);
        return new ReceptionService(
                desk,
                registry,
                new SameMatters(
                        officers, desk, reader, queries, candidates, tokens, new CaseLines(summaries), settings),
                settings);
    }

    ProxyDesk proxyDesk() {
        return new ProxyService(desk, registry);
    }

    MediationRoom mediationRoom() {
        return new RoomService(desk, rooms, fileCounter(), settings);
    }

    CaseDesk caseDesk() {
        return new DeskService(desk, new CaseViews(cases.codec(), showing, disclosures, settings), journalAudit());
    }

    LitigationDesk litigationDesk() {
        return new LitigationService(desk, disclosures, showing, settings);
    }

    CitizenInquiry inquiry() {
        return new InquiryService(citizenActs, new CitizenViews(settings));
    }

    SubjectRights subjectRights() {
        return new RightsService(citizenActs, settings);
    }

    DataProtectionDesk dataProtectionDesk() {
        return new DataProtectionService(
                desk,
                disclosures,
                new RetentionList(officers, stores.index(), queries, cursors, reader, settings),
                new DataRequestList(
                        officers, stores.index(), queries, cursors, reader, new CaseLines(summaries), settings),
                showing,
                settings,
                this::emptyVault);
    }

    /** Takes out of the vault what nobody can open any more; a repeat of the erasure does it again. */
    private void emptyVault(CaseId caseId) {
        if (dataKeys.find(caseId.file()).isEmpty()) {
            attachmentStore.ifPresent(store -> store.vault().removeAll(caseId.file()));
        }
    }

    Documents documents() {
        return new DocumentService(desk, disclosures, credentials, showing, settings);
    }

    Attachments attachments() {
        return new AttachmentService(
                desk,
                officers,
                disclosures,
                credentials,
                showing,
                new AttachmentIntake(attachmentStore, commands, memory, reader, settings),
                new AttachmentRelease(attachmentStore, commands, looks));
    }

    WorkList workList() {
        return new WorkListService(officers, stores.index(), queries, cursors, new CaseLines(summaries));
    }

    Timekeeper timekeeper() {
        return watch.over(new TimekeeperService(stores.clocks(), commands, files, registers, settings, node));
    }

    JournalAudit journalAudit() {
        return watch.over(new AuditService(stores, new FileAudit(dataKeys, registers)));
    }

    HealthCheck healthCheck() {
        return new HealthService(stores, events, settings, watch);
    }

    IndexRebuild indexRebuild() {
        return new RebuildService(stores, registers, dataKeys, new FileWriter(dataKeys), settings);
    }

    Statistics statistics() {
        CaseReader counting = new CaseReader(new FileReader(counted.journal(), dataKeys), cases);
        return new StatisticsService(
                officers,
                counted.index(),
                stores.index(),
                queries,
                cursors,
                new FactReader(counting, settings, new FactShelf(KEPT_FACTS)),
                new CaseLines(summaries),
                new LitigationReading(numbersService(), settings),
                settings);
    }

    NumbersDesk numbersDesk() {
        return numbersService();
    }

    private NumbersService numbersService() {
        return new NumbersService(fileCounter());
    }

    JournalFeed journalFeed() {
        return new FeedService(stores.journal(), stores.index(), watch);
    }

    EventDesk eventDesk() {
        return events;
    }

    ChangeBoard changeBoard() {
        return new ChangeService(officers, stores.index(), queries, new CaseLines(summaries), marks);
    }
}
