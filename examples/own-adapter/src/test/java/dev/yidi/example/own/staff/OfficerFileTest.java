package dev.yidi.example.own.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.testkit.StaffContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of a staff, and what is a file's own. */
class OfficerFileTest extends StaffContract {
    static final Officer CLERK = new Officer(
            new OfficerId("clerk-1"),
            "窗口 1 号",
            new OrganId("zhili"),
            DivisionCode.of("330122000000"),
            Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = write(directory.resolve("officers.txt"));
    }

    static Path write(Path file) throws IOException {
        String line = OfficerFile.line(CLERK, "正确的口令".toCharArray(), new SecureRandom());
        return Files.writeString(file, "# officers\n\n" + line + "\n");
    }

    @Override
    protected Staff staff() {
        return new OfficerFile(file);
    }

    @Override
    protected Officer inOffice() {
        return CLERK;
    }

    @Override
    protected OfficerId notInOffice() {
        return new OfficerId("clerk-2");
    }

    @Test
    void who_is_struck_off_is_out_of_office_at_once() throws IOException {
        Staff staff = staff();
        assertThat(staff.find(CLERK.id())).contains(CLERK);
        Files.writeString(file, "# nobody\n");
        assertThat(staff.find(CLERK.id())).isEmpty();
    }

    @Test
    void the_file_holds_no_pass_word_and_no_two_are_kept_alike() throws IOException {
        assertThat(Files.readString(file)).doesNotContain("正确的口令");
        String other = OfficerFile.line(CLERK, "正确的口令".toCharArray(), new SecureRandom());
        assertThat(Files.readString(file)).doesNotContain(other);
    }

    @Test
    void a_file_that_cannot_be_read_is_no_empty_one() throws IOException {
        assertThatThrownBy(() -> new OfficerFile(directory.resolve("missing")).find(CLERK.id()))
                .isInstanceOf(StoreException.class);
        for (String wrong :
                new String[] {"clerk-1|name", "a|b|c|330122000000|NO_SUCH_ROLE|1:00:00", "a|b|c|330122000000||x"}) {
            Files.writeString(file, "# one\n" + wrong + "\n");
            assertThatThrownBy(() -> staff().find(CLERK.id()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("line 2");
        }
    }
}
