package dev.yidi.ports;

import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.util.random.RandomGenerator;

/** The services of one centre and what they share. */
final class Assembly {
    private final Settings settings;
    private final Stores stores;
    private final String node;
    private final DataKeys dataKeys;
    private final BlindIndex blindIndex;
    private final Cursors cursors;
    private final Officers officers;
    private final CaseRegister cases;
    private final Registers registers;
    private final FileReader files;
    private final CaseReader reader;
    private final Commands commands;
    private final OfficerDesk desk;
    private final Registry registry;
    private final DisclosureLog disclosures;
    private final CardQueries queries;
    private final CitizenActs citizenActs;

    Assembly(
            Settings settings,
            Stores stores,
            Keys keys,
            Cipher cipher,
            Staff staff,
            RandomGenerator random,
            String node) {
        this.settings = settings;
        this.stores = stores;
        this.node = node;
        this.dataKeys = new DataKeys(keys, cipher, stores.fileKeys(), random);
        this.blindIndex = new BlindIndex(keys);
        this.cursors = new Cursors(keys);
        this.officers = new Officers(staff, new AccessPolicy(settings.profile()));
        this.cases = new CaseRegister(new Cards(blindIndex));
        this.registers = Registers.with(cases);
        this.files = new FileReader(stores.journal(), dataKeys);
        this.reader = new CaseReader(files, cases);
        FileWriter writer = new FileWriter(dataKeys);
        CommandMemory memory = new CommandMemory(stores.journal(), keys);
        this.commands = new Commands(
                stores.journal(),
                files,
                writer,
                new Beginner(stores.numbers(), random, writer, settings),
                memory,
                cases,
                settings);
        this.desk = new OfficerDesk(officers, commands, reader, settings);
        Drafts drafts = new Drafts(stores.numbers(), random);
        this.registry = new Registry(officers, stores.journal(), reader, writer, cases, memory, drafts, settings);
        this.disclosures = new DisclosureLog(desk, random);
        this.queries = new CardQueries(settings.profile(), blindIndex, cursors);
        this.citizenActs = new CitizenActs(new Credentials(stores.index(), blindIndex, reader, settings), commands);
    }

    SupervisionOffice supervisionOffice() {
        return new SupervisionService(fileCounter(), desk, officers, settings);
    }

    /** What the desks of all registers beside the cases work with. */
    FileCounter fileCounter() {
        return new FileCounter(officers, commands, files, stores.index(), queries, cursors, dataKeys, settings);
    }

    Settings settings() {
        return settings;
    }

    Officers officers() {
        return officers;
    }

    OfficerDesk desk() {
        return desk;
    }

    ReceptionWindow reception() {
        return new ReceptionService(desk, registry, settings);
    }

    CaseDesk caseDesk() {
        return new DeskService(desk, new CaseViews(cases.codec(), reader, disclosures, settings));
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
                settings);
    }

    WorkList workList() {
        return new WorkListService(officers, stores.index(), queries, cursors, dataKeys);
    }

    Timekeeper timekeeper() {
        return new TimekeeperService(stores.clocks(), commands, files, registers, settings, node);
    }

    JournalAudit journalAudit() {
        return new AuditService(stores, new FileAudit(dataKeys, registers));
    }

    Statistics statistics() {
        return new StatisticsService(officers, stores.index(), queries, reader, settings);
    }

    JournalFeed journalFeed() {
        return new FeedService(stores.journal());
    }
}
