package dev.yidi.example.center;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a case of any kind, and whatever goes wrong, no line of any log holds anything personal. */
class LogsTest {
    private static final List<String> CANARIES = List.of("金丝雀", "13900007777", "11010519491231002X");
    private static final CountyProfile COUNTY = Presets.centre();
    private static final DivisionCode ROOT = COUNTY.territory().root().code();
    private static final OrganId CENTRE = COUNTY.centre().id();
    private static final OrganId BUREAU = new OrganId("zhujian");
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId HANDLER = new OfficerId("handler");

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final AtomicInteger commands = new AtomicInteger();

    @TempDir
    Path directory;

    @Test
    void the_life_of_a_case_of_each_kind_leaves_nothing_personal_in_the_log() {
        try (LogLines lines = LogLines.of("dev.yidi");
                JdbcStores stores =
                        JdbcStores.embedded(directory).county(COUNTY.county()).open()) {
            Yidi yidi = centre(stores);
            for (CaseKind kind : CaseKind.values()) {
                live(yidi, kind);
            }
            time.advance(Duration.ofDays(100));
            assertThat(yidi.timekeeper().sweep(1000).claimed()).isPositive();
            assertThat(yidi.journalAudit().verifyAll().isSound()).isTrue();
            assertThat(lines.all()).allSatisfy(line -> assertThat(line).doesNotContain(CANARIES));
        }
    }

    /** Every statement counts as slow here, so that each of them is told of. */
    @Test
    void slow_statements_are_logged_without_a_single_value() {
        try (LogLines lines = LogLines.of("dev.yidi.jdbc.slow");
                JdbcStores stores = JdbcStores.embedded(directory)
                        .county(COUNTY.county())
                        .slowStatements(Duration.ZERO)
                        .open()) {
            Yidi yidi = centre(stores);
            for (CaseKind kind : CaseKind.values()) {
                live(yidi, kind);
            }
            assertThat(yidi.timekeeper().sweep(1000).troubles()).isEmpty();
            assertThat(lines.all())
                    .hasSizeGreaterThan(100)
                    .anySatisfy(line -> assertThat(line).contains("insert into yidi_entry", "?"))
                    .anySatisfy(line -> assertThat(line).endsWith(" ms: commit"))
                    .allSatisfy(line -> assertThat(line)
                            .matches("(?s)WARN slow statement, [0-9]+ ms: .*")
                            .doesNotContain(CANARIES)
                            .doesNotContain("clerk", "handler", COUNTY.county().value(), "log-"));
        }
    }

    @Test
    void what_is_fast_enough_is_not_told_of() {
        try (LogLines lines = LogLines.of("dev.yidi.jdbc.slow");
                JdbcStores stores = JdbcStores.embedded(directory)
                        .county(COUNTY.county())
                        .slowStatements(Duration.ofDays(1))
                        .open()) {
            live(centre(stores), CaseKind.PETITION);
            assertThat(lines.all()).isEmpty();
        }
    }

    @Test
    void what_went_wrong_is_logged_without_the_words_of_the_error() {
        AtomicBoolean broken = new AtomicBoolean();
        Stores good = new InMemoryStores();
        try (LogLines lines = LogLines.of("dev.yidi")) {
            Yidi yidi = centre(new Breaking(good, broken));
            for (CaseKind kind : CaseKind.values()) {
                live(yidi, kind);
            }
            time.advance(Duration.ofDays(100));
            broken.set(true);
            assertThat(yidi.timekeeper().sweep(1000).troubles()).isNotEmpty();
            assertThat(lines.all())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain(CANARIES));
        }
    }

    private Yidi centre(Stores stores) {
        return Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("logs", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(CLERK, CENTRE, Role.RECEPTIONIST, Role.CENTRE_DISPATCHER, Role.SEALED_REPORT_OFFICER),
                        officer(HANDLER, BUREAU, Role.HANDLER))))
                .clock(time)
                .build();
    }

    private static Officer officer(OfficerId id, OrganId organ, Role... roles) {
        return new Officer(id, "officer " + id, organ, ROOT, Set.of(roles));
    }

    /** Step after step, whether or not the rules of the kind let it. */
    private void live(Yidi yidi, CaseKind kind) {
        Registered registered =
                yidi.reception().register(by(CLERK), matter(kind)).orElseThrow();
        CaseId caseId = registered.receipt().caseId();
        Credential credential = new Credential(registered.queryCode(), "7777");
        yidi.caseDesk()
                .dispatch(
                        by(CLERK), caseId, new Dispatch(DispatchVerb.FORWARD, BUREAU, text("转金丝雀"), Optional.empty()));
        yidi.caseDesk().accept(by(HANDLER), caseId, new AcceptCase(HANDLER));
        yidi.caseDesk().addNote(by(HANDLER), caseId, new AddNote(text("金丝雀来过")));
        yidi.caseDesk().view(HANDLER, caseId);
        yidi.caseDesk().history(CLERK, caseId);
        yidi.inquiry().follow(credential);
        yidi.inquiry().follow(new Credential(registered.queryCode(), "0000"));
        yidi.inquiry().urge(credential, "u-" + commands.incrementAndGet());
        yidi.inquiry().addMaterial(credential, "m-" + commands.incrementAndGet(), text("金丝雀的照片"));
        yidi.caseDesk().conclude(by(HANDLER), caseId, new ConcludeCase(CaseResult.RESOLVED, text("金丝雀已修")));
        yidi.caseDesk().answer(by(HANDLER), caseId, new AnswerCitizen(text("答金丝雀")));
        yidi.caseDesk().close(by(HANDLER), caseId, new CloseCase());
        yidi.subjectRights().disclosures(credential);
    }

    private Envelope by(OfficerId officer) {
        return Envelope.of("log-" + commands.incrementAndGet(), officer);
    }

    private static Register matter(CaseKind kind) {
        Register plain = Register.of(
                        IntakeChannel.VISIT, DivisionCode.of("330122003001"), kind, text("金丝雀的标题"), text("金丝雀说的话"))
                .about(new TopicCode("construction.facilities"))
                .between(new PartyEntry(
                        PartyRole.APPLICANT,
                        false,
                        PersonName.of("金丝雀"),
                        Optional.of(PhoneNumber.of("13900007777")),
                        Optional.of(new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, "11010519491231002X"))));
        return new Register(
                plain.channel(),
                plain.window(),
                plain.receivedAt(),
                plain.place(),
                plain.title(),
                plain.narrative(),
                1,
                kind,
                kind == CaseKind.PETITION ? Optional.of(PetitionCategory.APPEAL_CLAIM) : Optional.empty(),
                plain.topic(),
                plain.parties(),
                plain.accused(),
                plain.firstHandler(),
                plain.attendedAt());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    /** Stores whose journal, once it is broken, complains in the words of the citizen. */
    private record Breaking(Stores good, AtomicBoolean broken) implements Stores, Journal {
        @Override
        public Optional<CountyId> county() {
            return good.county();
        }

        @Override
        public Journal journal() {
            return this;
        }

        @Override
        public AppendResult append(Append append) {
            return good.journal().append(append);
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            return good.journal().restore(card, alarms);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            if (broken.get()) {
                throw new StoreException("金丝雀 13900007777");
            }
            return good.journal().read(fileId, after);
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return good.journal().command(key);
        }

        @Override
        public FeedPosition end() {
            return good.journal().end();
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return good.journal().follow(position, limit);
        }

        @Override
        public FileIndex index() {
            return good.index();
        }

        @Override
        public Clocks clocks() {
            return good.clocks();
        }

        @Override
        public RunningNumbers numbers() {
            return good.numbers();
        }

        @Override
        public Followings followings() {
            return good.followings();
        }

        @Override
        public FileKeys fileKeys() {
            return good.fileKeys();
        }
    }
}
