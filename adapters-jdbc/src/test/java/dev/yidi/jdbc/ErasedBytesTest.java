package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.WrappedKey;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is in no byte of the database: neither values, nor look-up tokens, nor the key that opened them. */
class ErasedBytesTest {
    private static final CountyProfile COUNTY = Presets.centre();
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId HEAD = new OfficerId("head");
    private static final OfficerId KEEPER = new OfficerId("keeper");
    private static final int CLOSED = 90121;
    private static final int BROKEN = 90067;
    private static final OrganId CENTRE = COUNTY.centre().id();

    @TempDir
    Path directory;

    private int commands;

    @Test
    void after_erasure_and_compaction_the_file_holds_neither_values_nor_tokens_nor_the_key() throws IOException {
        Path file = directory.resolve("erased");
        WrappedKey key;
        Set<String> tokens;
        CaseId caseId;
        try (TestDatabase database = TestDatabase.inFile(file.toString())) {
            JdbcStores stores = open(database);
            caseId = answered(centre(stores));
            key = stores.fileKeys().find(caseId.file()).orElseThrow();
            tokens = stores.index().find(caseId.file()).map(FileCard::tokens).orElseThrow();
            String before = compacted(database, file);
            assertThat(before).contains(raw(key.bytes().toArray()));
            assertThat(tokens).filteredOn(token -> token.startsWith("phone:")).allMatch(before::contains);

            database.restart();
            JdbcStores again = open(database);
            Yidi yidi = centre(again);
            erase(yidi, caseId);
            assertThat(again.fileKeys().find(caseId.file())).isEmpty();
            assertThat(yidi.journalAudit().verifyAll().isSound()).isTrue();
            String after = compacted(database, file);
            assertThat(after)
                    .contains("erasure-carried-out")
                    .doesNotContain(raw(key.bytes().toArray()));
            for (String canary : List.of("金丝雀", "13900007777")) {
                assertThat(after)
                        .doesNotContain(
                                raw(canary.getBytes(StandardCharsets.UTF_8)),
                                raw(canary.getBytes(StandardCharsets.UTF_16BE)));
            }
            assertThat(tokens)
                    .filteredOn(token -> !token.startsWith("assigned:"))
                    .isNotEmpty()
                    .noneMatch(after::contains);
        }
    }

    private static JdbcStores open(TestDatabase database) {
        return database.opening().county(COUNTY.county()).open();
    }

    /** The bytes of the compacted file, its pages uncompressed so that they can be searched, one character a byte. */
    private static String compacted(TestDatabase database, Path file) throws IOException {
        compact(database);
        MVStoreTool.compact(file + ".mv.db", false);
        return raw(Files.readAllBytes(Path.of(file + ".mv.db")));
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The database closes with the statement, so that the connection is gone when it returns. */
    private static void compact(TestDatabase database) {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).isIn(CLOSED, BROKEN);
        }
    }

    private static Yidi centre(JdbcStores stores) {
        DivisionCode county = COUNTY.territory().root().code();
        return Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(List.of(
                        new Officer(CLERK, "窗口", CENTRE, county, Set.of(Role.RECEPTIONIST, Role.HANDLER)),
                        new Officer(HEAD, "主任", CENTRE, county, Set.of(Role.CENTRE_HEAD)),
                        new Officer(KEEPER, "负责人", CENTRE, county, Set.of(Role.DATA_PROTECTION_OFFICER)))))
                .clock(MovableTime.at("2026-03-02T01:00:00Z"))
                .build();
    }

    private CaseId answered(Yidi yidi) {
        CaseId caseId = yidi.reception()
                .register(
                        by(CLERK),
                        Register.of(
                                        IntakeChannel.PHONE,
                                        DivisionCode.of("330122003001"),
                                        CaseKind.CONSULTATION,
                                        FreeText.of("金丝雀的标题"),
                                        FreeText.of("金丝雀说的话"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of("金丝雀"), PhoneNumber.of("13900007777"))))
                .orElseThrow()
                .receipt()
                .caseId();
        yidi.reception()
                .answerOnTheSpot(by(CLERK), caseId, new AnswerOnTheSpot(CaseResult.ANSWERED, FreeText.of("答金丝雀")))
                .orElseThrow();
        yidi.caseDesk().close(by(CLERK), caseId, new CloseCase()).orElseThrow();
        return caseId;
    }

    private void erase(Yidi yidi, CaseId caseId) {
        yidi.dataProtectionDesk()
                .conduct(by(HEAD), caseId, new ProposeErasure(ErasureForm.DELETED, ErasureGround.UNLAWFUL_PROCESSING))
                .orElseThrow();
        yidi.dataProtectionDesk()
                .conduct(by(KEEPER), caseId, new CarryOutErasure(ErasureForm.DELETED))
                .orElseThrow();
    }

    private Envelope by(OfficerId officer) {
        return Envelope.of("c-" + ++commands, officer);
    }
}
