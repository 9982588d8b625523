package dev.yidi.example.center.serve;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.ports.profile.Presets;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** A real centre on H2 and a free port, with its home. */
record TestCentre(CentreHome home, RunningCentre running) implements AutoCloseable {
    static final CountyProfile PROFILE = Presets.centre();

    static TestCentre start(Path directory) {
        CentreHome home = CentreHome.open(directory, PROFILE, new SecureRandom());
        return new TestCentre(home, RunningCentre.start(home, PROFILE, 0, Clock.systemUTC()));
    }

    /** With an issuer for development beside it. */
    static TestCentre withIssuer(Path directory) {
        CentreHome home = CentreHome.open(directory, PROFILE, new SecureRandom());
        return new TestCentre(home, RunningCentre.start(home, PROFILE, 0, Clock.systemUTC(), Optional.of(0)));
    }

    URI address() {
        return running.address();
    }

    String password() {
        return running.accounts().password().orElseThrow();
    }

    @Override
    public void close() {
        running.close();
        home.close();
    }
}
