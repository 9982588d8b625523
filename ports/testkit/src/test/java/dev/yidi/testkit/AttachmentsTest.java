package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.UnavailableException;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.AttachmentRules;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AttachmentContent;
import dev.yidi.ports.AttachmentLine;
import dev.yidi.ports.AttachmentReceipt;
import dev.yidi.ports.Attachments;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of a case: they stream in and out, sealed, scanned, and for those only whom they concern. */
class AttachmentsTest {
    private static final FreeText PHOTO = FreeText.of("金丝雀的照片.jpg");
    private static final PartyId APPLICANT = new PartyId("p1");
    private static final int MIB = 1024 * 1024;

    private final Counters counters = new Counters();
    private final InMemoryVault vault = new InMemoryVault();
    private final AtomicReference<ScanFinding> said = new AtomicReference<>(ScanFinding.CLEAN);
    private Attachments attachments = centre(AttachmentRules.usual()).attachments();
    private Registered registered;
    private CaseId caseId;

    private Yidi centre(AttachmentRules rules) {
        return Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(counters.stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(counters.time)
                .attachments(vault, () -> new Says(said.get()), rules)
                .build();
    }

    private record Says(ScanFinding finding) implements MalwareScanner.Scan {
        @Override
        public void accept(byte[] bytes, int length) {}

        @Override
        public ScanFinding end() {
            return finding;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void register() {
        registered = counters.register(Counters.request());
        caseId = registered.receipt().caseId();
    }

    @Test
    void what_goes_in_comes_out_and_lies_sealed_in_the_vault() throws IOException {
        byte[] photo = photo(200_000);
        AttachmentId id = added(attach(SmallCounty.CLERK, photo));

        assertThat(content(attachments.read(SmallCounty.CLERK, caseId, id))).isEqualTo(photo);
        assertThat(attachments.list(SmallCounty.CLERK, caseId).orElseThrow())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo(PHOTO);
                    assertThat(line.mediaType()).isEqualTo("image/jpeg");
                    assertThat(line.bytes()).isEqualTo(200_000);
                    assertThat(line.scan()).isEqualTo(ScanFinding.CLEAN);
                });
        vault.spoil();
        assertThatThrownBy(() -> content(attachments.read(SmallCounty.CLERK, caseId, id)))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void what_the_journal_names_stays_although_it_cannot_be_read_again_at_once() throws IOException {
        Wrapped stores = new Wrapped();
        Counters county = new Counters(stores);
        CaseId held = county.register(Counters.request()).receipt().caseId();
        Attachments files = Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(county.time)
                .attachments(vault, () -> new Says(ScanFinding.CLEAN), AttachmentRules.usual())
                .build()
                .attachments();
        stores.afterwards(() -> stores.outgoing(entries -> {
            throw new StoreException("no connection was free");
        }));
        AttachmentReceipt receipt = files.attach(
                        county.by(SmallCounty.CLERK),
                        held,
                        Optional.empty(),
                        PHOTO,
                        new ByteArrayInputStream(photo(1_000)))
                .orElseThrow();

        stores.outgoing(entries -> entries);
        assertThat(vault.count()).isEqualTo(1);
        assertThat(content(files.read(SmallCounty.CLERK, held, receipt.attachment())))
                .isEqualTo(photo(1_000));
    }

    @Test
    void every_length_around_the_chunks_comes_out_whole() throws IOException {
        for (int length : List.of(3, 65_535, 65_536, 65_537, 131_072)) {
            byte[] photo = photo(length);
            AttachmentId id = added(attach(SmallCounty.CLERK, photo));
            assertThat(content(attachments.read(SmallCounty.CLERK, caseId, id))).isEqualTo(photo);
        }
    }

    @Test
    void a_stream_without_end_is_cut_off_at_the_limit_and_leaves_nothing() throws IOException {
        attachments = centre(AttachmentRules.usual().upTo(MIB)).attachments();
        Endless endless = new Endless();

        assertThat(codes(attachments.attach(counters.by(SmallCounty.CLERK), caseId, Optional.empty(), PHOTO, endless)))
                .containsExactly("attachment.too-large");
        assertThat(endless.given).isBetween((long) MIB, MIB + 200_000L);
        assertThat(vault.count()).isZero();
        assertThat(attachments.list(SmallCounty.CLERK, caseId).orElseThrow()).isEmpty();
    }

    @Test
    void what_was_read_is_passed_on_before_the_rest_is_read() throws IOException {
        Endless endless = new Endless();
        AtomicLong largest = new AtomicLong();
        Yidi centre = Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(counters.stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(SmallCounty.officers()))
                .clock(counters.time)
                .attachments(new Lagging(endless, largest), MalwareScanner.waived(), AttachmentRules.usual())
                .build();

        centre.attachments().attach(counters.by(SmallCounty.CLERK), caseId, Optional.empty(), PHOTO, endless);
        assertThat(endless.given).isGreaterThan(100L * MIB);
        assertThat(largest.get()).as("bytes read ahead of what was stored").isLessThan(300_000);
    }

    @Test
    void who_may_not_is_told_before_anything_is_read() throws IOException {
        Endless endless = new Endless();

        assertThat(attachments.attach(
                        counters.by(SmallCounty.POLICE_OFFICER), caseId, Optional.empty(), PHOTO, endless))
                .isInstanceOf(Answer.Absent.class);
        assertThat(codes(attachments.attach(
                        counters.by(SmallCounty.CLERK),
                        caseId,
                        Optional.of(new PartyId("ghost")),
                        FreeText.of("../页面.html"),
                        endless)))
                .containsExactly("case.party.unknown", "attachment.name.unfit", "attachment.kind.not-taken");
        assertThat(attachments.attach(
                        counters.by(SmallCounty.CLERK).onVersion(77), caseId, Optional.empty(), PHOTO, endless))
                .isInstanceOf(Answer.Stale.class);
        assertThat(endless.given).isZero();
    }

    @Test
    void content_that_is_not_what_its_name_says_is_not_taken() throws IOException {
        byte[] program = "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codes(attach(SmallCounty.CLERK, program))).containsExactly("attachment.kind.mismatch");
        assertThat(codes(attach(SmallCounty.CLERK, new byte[0]))).containsExactly("attachment.empty");
    }

    @Test
    void what_the_scanner_found_something_in_goes_nowhere() throws IOException {
        said.set(ScanFinding.INFECTED);

        assertThat(codes(attach(SmallCounty.CLERK, photo(100)))).containsExactly("attachment.infected");
        assertThat(vault.count()).isZero();
    }

    @Test
    void what_was_not_scanned_is_scanned_before_it_is_handed_out_and_not_handed_out_before() throws IOException {
        said.set(ScanFinding.PENDING);
        AttachmentId id = added(attach(SmallCounty.CLERK, photo(100)));
        assertThatThrownBy(() -> attachments.read(SmallCounty.CLERK, caseId, id))
                .isInstanceOf(UnavailableException.class);

        said.set(ScanFinding.CLEAN);
        assertThat(content(attachments.read(SmallCounty.CLERK, caseId, id))).isEqualTo(photo(100));
        assertThat(line().scan()).isEqualTo(ScanFinding.CLEAN);
        said.set(ScanFinding.INFECTED);
        assertThat(content(attachments.read(SmallCounty.CLERK, caseId, id))).hasSize(100);
    }

    @Test
    void what_is_found_infected_later_stays_where_it_is() throws IOException {
        said.set(ScanFinding.PENDING);
        AttachmentId id = added(attach(SmallCounty.CLERK, photo(100)));
        said.set(ScanFinding.INFECTED);

        assertThat(codes(attachments.read(SmallCounty.CLERK, caseId, id))).containsExactly("attachment.infected");
        said.set(ScanFinding.CLEAN);
        assertThat(codes(attachments.read(SmallCounty.CLERK, caseId, id))).containsExactly("attachment.infected");
    }

    @Test
    void a_repeat_gets_the_same_answer_and_adds_nothing_and_other_content_under_its_name_is_refused()
            throws IOException {
        Envelope envelope = counters.by(SmallCounty.CLERK);
        AttachmentReceipt first = attach(envelope, photo(100)).orElseThrow();

        assertThat(attach(envelope, photo(100))).isEqualTo(new Answer.Done<>(first));
        assertThat(codes(attach(envelope, photo(101)))).containsExactly("command.id-reused");
        assertThat(vault.count()).isOne();
        assertThat(content(attachments.read(SmallCounty.CLERK, caseId, first.attachment())))
                .hasSize(100);
    }

    @Test
    void a_repeat_is_answered_also_when_the_case_has_ended_since() throws IOException {
        Envelope envelope = counters.by(SmallCounty.CLERK);
        Answer<AttachmentReceipt> first = attach(envelope, photo(100));
        counters.handle(caseId);

        assertThat(attach(envelope, photo(100))).isEqualTo(first);
        assertThat(codes(attach(SmallCounty.HOUSING_OFFICER, photo(100)))).contains("case.ended");
    }

    @Test
    void a_citizen_adds_files_and_has_back_their_own_and_no_others() throws IOException {
        Credential credential = Counters.credential(registered);
        attachments
                .attach(credential, "k1", PHOTO, new ByteArrayInputStream(photo(100)))
                .orElseThrow();
        AttachmentId internal = added(attach(SmallCounty.CLERK, photo(50)));

        List<AttachmentLine> theirs = attachments.list(credential).orElseThrow();
        assertThat(theirs)
                .singleElement()
                .satisfies(line -> assertThat(line.party()).contains(APPLICANT));
        assertThat(content(attachments.read(credential, theirs.get(0).id()))).hasSize(100);
        assertThat(attachments.read(credential, internal)).isInstanceOf(Answer.Absent.class);
        Credential wrong = new Credential(registered.queryCode(), "0000");
        assertThat(attachments.list(wrong)).isInstanceOf(Answer.Absent.class);
        assertThat(attachments.attach(wrong, "k2", PHOTO, new Endless())).isInstanceOf(Answer.Absent.class);
        assertThat(attachments.read(wrong, theirs.get(0).id())).isInstanceOf(Answer.Absent.class);
    }

    @Test
    void who_may_not_see_the_case_does_not_learn_that_there_is_a_file() throws IOException {
        AttachmentId id = added(attach(SmallCounty.CLERK, photo(100)));

        assertThat(attachments.read(SmallCounty.POLICE_OFFICER, caseId, id)).isInstanceOf(Answer.Absent.class);
        assertThat(attachments.list(SmallCounty.POLICE_OFFICER, caseId)).isInstanceOf(Answer.Absent.class);
        assertThat(attachments.read(SmallCounty.CLERK, caseId, new AttachmentId("none")))
                .isInstanceOf(Answer.Absent.class);
    }

    @Test
    void erasing_the_case_destroys_its_files() throws IOException {
        AttachmentId id = added(attach(SmallCounty.CLERK, photo(100)));
        counters.handle(caseId);
        Yidi centre = centre(AttachmentRules.usual());
        Erasing.erase(centre, counters, caseId, ErasureForm.ANONYMISED);

        assertThat(vault.count()).isZero();
        assertThat(attachments.read(SmallCounty.CLERK, caseId, id)).isInstanceOf(Answer.Absent.class);
    }

    @Test
    void without_a_vault_nothing_is_taken() throws IOException {
        attachments = counters.yidi.attachments();

        assertThat(codes(attach(SmallCounty.CLERK, photo(100)))).containsExactly("attachment.no-vault");
        assertThat(attachments.list(SmallCounty.CLERK, caseId).orElseThrow()).isEmpty();
    }

    @Test
    void a_case_holds_so_many_files_and_no_more() throws IOException {
        attachments = centre(
                        new AttachmentRules(MIB, 1, MIB, AttachmentRules.usual().kinds()))
                .attachments();
        attach(SmallCounty.CLERK, photo(100)).orElseThrow();

        assertThat(codes(attach(SmallCounty.CLERK, photo(100)))).containsExactly("attachment.too-many");
    }

    private Answer<AttachmentReceipt> attach(OfficerId officer, byte[] content) throws IOException {
        return attach(counters.by(officer), content);
    }

    private Answer<AttachmentReceipt> attach(Envelope by, byte[] content) throws IOException {
        return attachments.attach(by, caseId, Optional.empty(), PHOTO, new ByteArrayInputStream(content));
    }

    private AttachmentLine line() {
        return attachments.list(SmallCounty.CLERK, caseId).orElseThrow().get(0);
    }

    private static AttachmentId added(Answer<AttachmentReceipt> answer) {
        return answer.orElseThrow().attachment();
    }

    private static byte[] content(Answer<AttachmentContent> answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.orElseThrow().writeTo(out);
        return out.toByteArray();
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Reason::code).toList();
    }

    private static byte[] photo(int length) {
        byte[] photo = new byte[length];
        Arrays.fill(photo, (byte) 'x');
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        return photo;
    }

    /** A picture that never ends. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                long at = given + i;
                buffer[offset + i] = (byte) (at == 1 ? 0xD8 : 0xFF);
            }
            given += length;
            return length;
        }
    }

    /** Measures how far what is read is ahead of what comes to the vault. */
    private record Lagging(Endless source, AtomicLong largest) implements dev.yidi.ports.spi.Vault {
        @Override
        public String put(dev.yidi.core.FileId fileId, InputStream sealed) throws IOException {
            byte[] buffer = new byte[8192];
            long stored = 0;
            for (int read = sealed.read(buffer); read >= 0; read = sealed.read(buffer)) {
                stored += read;
                largest.accumulateAndGet(source.given - stored, Math::max);
            }
            return "0".repeat(64);
        }

        @Override
        public InputStream open(dev.yidi.core.FileId fileId, String address) {
            throw new StoreException("nothing is kept");
        }

        @Override
        public void remove(dev.yidi.core.FileId fileId, String address) {}

        @Override
        public void removeAll(dev.yidi.core.FileId fileId) {}
    }
}
