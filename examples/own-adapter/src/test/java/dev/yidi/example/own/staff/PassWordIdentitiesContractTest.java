package dev.yidi.example.own.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import dev.yidi.rest.testkit.IdentitiesContract;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Officers who signed in with a pass word are known as the contract says. */
class PassWordIdentitiesContractTest extends IdentitiesContract {
    @TempDir
    static Path directory;

    private static PassWordIdentities identities;
    private static String expired;
    private static String ended;
    private static String good;

    /** Once for all tests: a pass word is slow to look at on purpose. */
    @BeforeAll
    static void signIn() throws IOException {
        MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
        identities =
                new PassWordIdentities(new OfficerFile(OfficerFileTest.write(directory.resolve("officers.txt"))), time);
        expired = token();
        time.moveTo(time.instant().plus(PassWordIdentities.LONGEST));
        ended = token();
        identities.signOut(ended);
        good = token();
    }

    private static String token() {
        return identities
                .signIn(OfficerFileTest.CLERK.id(), "正确的口令".toCharArray())
                .orElseThrow();
    }

    @Override
    protected Identities identities() {
        return identities;
    }

    @Override
    protected Credentials good() {
        return shown(good);
    }

    private static Credentials shown(String token) {
        return Credentials.of(List.of("Bearer " + token));
    }

    @Override
    protected OfficerId officer() {
        return OfficerFileTest.CLERK.id();
    }

    @Override
    protected List<Credentials> worthless() {
        return List.of(shown(expired), shown(ended), shown("unknown"));
    }

    /** The file lies beside the program. */
    @Override
    protected Optional<Identities> away() {
        return Optional.empty();
    }
}
