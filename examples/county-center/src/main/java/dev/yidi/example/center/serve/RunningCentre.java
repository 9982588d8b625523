package dev.yidi.example.center.serve;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.staff.Accounts;
import dev.yidi.example.center.staff.Login;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.example.center.staff.Sessions;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Vault;
import dev.yidi.rest.RestApi;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A centre that is running 运行中的中心, until it is closed. It does not close its home. */
public final class RunningCentre implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Roster roster;
    private final Accounts accounts;
    private final WebServer server;
    private final TimekeeperRounds rounds;

    private RunningCentre(Roster roster, Accounts accounts, WebServer server, TimekeeperRounds rounds) {
        this.roster = roster;
        this.accounts = accounts;
        this.server = server;
        this.rounds = rounds;
    }

    /**
     * Starts the county's centre on {@code port} of this machine, or on any free one for 0.
     *
     * @throws dev.yidi.example.center.terminal.ExitException when another program has the port
     */
    public static RunningCentre start(CentreHome home, CountyProfile profile, int port, Clock clock) {
        SecureRandom random = new SecureRandom();
        Roster roster = Roster.of(profile);
        Yidi centre = Yidi.builder()
                .profile(profile)
                .stores(home.stores())
                .keys(home.keys())
                .staff(roster)
                .clock(clock)
                .random(random)
                .attachments(Vault.directory(home.data().path().resolve("attachments")), MalwareScanner.waived())
                .build();
        Accounts accounts = Accounts.open(home.data(), roster, random);
        Sessions sessions = new Sessions(clock, random);
        Login login = new Login(accounts, sessions, clock);
        WebServer server = WebServer.start(application(centre, login, sessions, clock), port);
        return new RunningCentre(roster, accounts, server, TimekeeperRounds.begin(centre.timekeeper(), PAUSE));
    }

    /**
     * Asks for the port before anything is begun, so that nothing is left behind when it is taken.
     *
     * @throws dev.yidi.example.center.terminal.ExitException when another program has it
     */
    public static void requireFree(int port) {
        WebServer.requireFree(port);
    }

    /** Where its page is. */
    public URI address() {
        return server.address();
    }

    /** Who works there. */
    public Roster roster() {
        return roster;
    }

    /** Who may log in. */
    public Accounts accounts() {
        return accounts;
    }

    /** Stops taking requests, then the rounds; what is under way comes to its end. */
    @Override
    public void close() {
        server.close();
        rounds.close();
    }

    private static Application application(Yidi centre, Login login, Sessions sessions, Clock clock) {
        return new CentreApplication(
                RestApi.builder()
                        .yidi(centre)
                        .identities(credentials -> credentials.bearer().flatMap(sessions::find))
                        .validator(validator())
                        .clock(clock)
                        .build(),
                Set.of(new LoginResource(login, sessions), new PageResource()));
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
