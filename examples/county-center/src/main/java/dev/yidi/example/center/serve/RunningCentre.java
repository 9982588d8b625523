package dev.yidi.example.center.serve;

import dev.yidi.core.OfficerId;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.issuer.DevelopmentIssuer;
import dev.yidi.example.center.staff.Accounts;
import dev.yidi.example.center.staff.Login;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.example.center.staff.Sessions;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Vault;
import dev.yidi.rest.Identities;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.Peers;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.paper.AgreementPrinter;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A centre that is running 运行中的中心, until it is closed. It does not close its home. */
public final class RunningCentre implements AutoCloseable {
    private static final OfficerId ONLINE = new OfficerId("online");
    private static final Logger LOG = LoggerFactory.getLogger(RunningCentre.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Roster roster;
    private final Accounts accounts;
    private final YidiApplication api;
    private final WebServer server;
    private final TimekeeperRounds rounds;
    private final Optional<DevelopmentIssuer> issuer;

    private RunningCentre(
            Roster roster,
            Accounts accounts,
            YidiApplication api,
            WebServer server,
            TimekeeperRounds rounds,
            Optional<DevelopmentIssuer> issuer) {
        this.issuer = issuer;
        this.roster = roster;
        this.accounts = accounts;
        this.api = api;
        this.server = server;
        this.rounds = rounds;
    }

    /**
     * Starts the county's centre on {@code port} of this machine, or on any free one for 0.
     *
     * @throws dev.yidi.example.center.terminal.ExitException when another program has the port
     */
    public static RunningCentre start(CentreHome home, CountyProfile profile, int port, Clock clock) {
        return start(home, profile, port, clock, Optional.empty());
    }

    /**
     * The same; with a port for it, an issuer for development beside it, whose access tokens let officers in as the log-in does.
     *
     * @throws dev.yidi.example.center.terminal.ExitException when another program has the port
     */
    public static RunningCentre start(
            CentreHome home, CountyProfile profile, int port, Clock clock, Optional<Integer> issuerPort) {
        return start(home, profile, port, clock, issuerPort, Printing.usual());
    }

    /**
     * The same; agreements are printed as {@code printing} says.
     *
     * @throws dev.yidi.example.center.terminal.ExitException when another program has the port, or what agreements are to be printed with is no font or no form
     */
    public static RunningCentre start(
            CentreHome home,
            CountyProfile profile,
            int port,
            Clock clock,
            Optional<Integer> issuerPort,
            Printing printing) {
        AgreementPrinter papers = Papers.of(printing);
        SecureRandom random = new SecureRandom();
        Roster roster = Roster.of(profile);
        Yidi centre = Yidi.builder()
                .profile(profile)
                .stores(home.stores())
                .keys(home.keys())
                .staff(roster)
                .clock(clock)
                .random(random)
                .onlineWindow(ONLINE)
                .attachments(Vault.directory(home.data().path().resolve("attachments")), MalwareScanner.waived())
                .build();
        Accounts accounts = Accounts.open(home.data(), roster, random);
        Sessions sessions = new Sessions(clock, random);
        Login login = new Login(accounts, sessions, clock);
        Optional<DevelopmentIssuer> issuer = issuerPort.map(each -> DevelopmentIssuer.start(
                InetAddress.getLoopbackAddress(),
                each,
                (name, word) -> officer(login, sessions, name, word),
                random,
                clock));
        try {
            Identities officers = identities(sessions, issuer);
            NumberProofs proofs = new NumberProofs(clock, random, RunningCentre::tell);
            Set<Object> own = Set.of(
                    new LoginResource(login, sessions, issuer.map(DevelopmentIssuer::address)),
                    new ProofResource(proofs),
                    new PageResource(issuer.map(DevelopmentIssuer::address)));
            YidiApplication api = api(centre, officers, proofs, clock, papers);
            WebServer server = WebServer.start(new CentreApplication(api, own), port);
            issuer.ifPresent(each -> each.letIn(server.address()));
            TimekeeperRounds rounds = TimekeeperRounds.begin(centre.timekeeper(), centre.preventionOffice(), PAUSE);
            return new RunningCentre(roster, accounts, api, server, rounds, issuer);
        } catch (RuntimeException e) {
            issuer.ifPresent(DevelopmentIssuer::close);
            throw e;
        }
    }

    /** Who logs in so; no session is left behind. */
    private static Optional<OfficerId> officer(Login login, Sessions sessions, String account, String password) {
        if (!(login.enter(account, password) instanceof Login.Result.Welcome welcome)) {
            return Optional.empty();
        }
        Optional<OfficerId> officer = sessions.find(welcome.token());
        sessions.end(welcome.token());
        return officer;
    }

    /** By the session of the log-in, and by the tokens of the issuer where there is one. */
    private static Identities identities(Sessions sessions, Optional<DevelopmentIssuer> issuer) {
        Identities loggedIn = credentials -> credentials.bearer().flatMap(sessions::find);
        return issuer.map(DevelopmentIssuer::tokens)
                .<Identities>map(
                        tokens -> credentials -> loggedIn.officer(credentials).or(() -> tokens.officer(credentials)))
                .orElse(loggedIn);
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

    /** The issuer for development, where it was asked for. */
    public Optional<DevelopmentIssuer> issuer() {
        return issuer;
    }

    /** Who works there. */
    public Roster roster() {
        return roster;
    }

    /** Who may log in. */
    public Accounts accounts() {
        return accounts;
    }

    /** Looks for signals now, without waiting for the next round. */
    void lookAhead() {
        rounds.lookAhead();
    }

    /** Stops taking requests, then the rounds; what is under way comes to its end. */
    @Override
    public void close() {
        api.close();
        server.close();
        issuer.ifPresent(DevelopmentIssuer::close);
        rounds.close();
    }

    /** A demonstration sends no messages: whoever runs it reads the code. */
    private static void tell(String code) {
        LOG.warn("验证码 a code, in the place of a message to a telephone: {}", code);
    }

    private static YidiApplication api(
            Yidi centre, Identities officers, NumberProofs proofs, Clock clock, AgreementPrinter papers) {
        return RestApi.builder()
                .yidi(centre)
                .identities(officers)
                .peers(Peers.ofThisMachine().behind(Set.of("127.0.0.1", "::1")))
                .numbers(proofs)
                .validator(validator())
                .clock(clock)
                .changes(StreamRules.usual())
                .agreements(papers)
                .reference()
                .build();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
