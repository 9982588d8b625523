package dev.yidi.rest;

import dev.yidi.ports.Yidi;
import dev.yidi.rest.citizen.CitizenDesk;
import dev.yidi.rest.citizen.HallChangesResource;
import dev.yidi.rest.door.Door;
import dev.yidi.rest.door.Origins;
import dev.yidi.rest.door.Places;
import dev.yidi.rest.door.Turns;
import dev.yidi.rest.guard.Denials;
import dev.yidi.rest.guard.Peers;
import dev.yidi.rest.guard.RequestObserver;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.rest.http.Bodies;
import dev.yidi.rest.http.BodyReader;
import dev.yidi.rest.http.ProblemMapper;
import dev.yidi.rest.http.Protection;
import dev.yidi.rest.http.Rendering;
import dev.yidi.rest.live.Streams;
import dev.yidi.rest.paper.AgreementPrinter;
import dev.yidi.rest.reference.ReferenceResource;
import dev.yidi.rest.staff.AdviceResource;
import dev.yidi.rest.staff.AgencyResource;
import dev.yidi.rest.staff.AgreementPaperResource;
import dev.yidi.rest.staff.AgreementResource;
import dev.yidi.rest.staff.AttachmentResource;
import dev.yidi.rest.staff.BookingResource;
import dev.yidi.rest.staff.CardResource;
import dev.yidi.rest.staff.CaseResource;
import dev.yidi.rest.staff.ChainResource;
import dev.yidi.rest.staff.ClockResource;
import dev.yidi.rest.staff.ClosingResource;
import dev.yidi.rest.staff.ColleagueResource;
import dev.yidi.rest.staff.ConferenceResource;
import dev.yidi.rest.staff.ConfirmationResource;
import dev.yidi.rest.staff.ConsultationResource;
import dev.yidi.rest.staff.CountyResource;
import dev.yidi.rest.staff.DataProtectionResource;
import dev.yidi.rest.staff.DataRequestResource;
import dev.yidi.rest.staff.Desk;
import dev.yidi.rest.staff.DispatchResource;
import dev.yidi.rest.staff.EnforcementResource;
import dev.yidi.rest.staff.ExportResource;
import dev.yidi.rest.staff.GravityResource;
import dev.yidi.rest.staff.HallResource;
import dev.yidi.rest.staff.HandlingResource;
import dev.yidi.rest.staff.ImportResource;
import dev.yidi.rest.staff.IndicatorResource;
import dev.yidi.rest.staff.JointListResource;
import dev.yidi.rest.staff.JointResource;
import dev.yidi.rest.staff.LeaderReceptionResource;
import dev.yidi.rest.staff.ListResource;
import dev.yidi.rest.staff.LitigationRateResource;
import dev.yidi.rest.staff.MandateResource;
import dev.yidi.rest.staff.MediationCourseResource;
import dev.yidi.rest.staff.MediationResource;
import dev.yidi.rest.staff.MediatorChoiceResource;
import dev.yidi.rest.staff.MediatorResource;
import dev.yidi.rest.staff.NamedMediatorResource;
import dev.yidi.rest.staff.NumbersResource;
import dev.yidi.rest.staff.OpeningResource;
import dev.yidi.rest.staff.OrderResource;
import dev.yidi.rest.staff.OutsideResource;
import dev.yidi.rest.staff.OversightResource;
import dev.yidi.rest.staff.PaperResource;
import dev.yidi.rest.staff.PerformanceResource;
import dev.yidi.rest.staff.PetitionResource;
import dev.yidi.rest.staff.PoolResource;
import dev.yidi.rest.staff.ProceedingResource;
import dev.yidi.rest.staff.ReceptionResource;
import dev.yidi.rest.staff.ReceptionScheduleResource;
import dev.yidi.rest.staff.ReferralResource;
import dev.yidi.rest.staff.ReportResource;
import dev.yidi.rest.staff.RetentionResource;
import dev.yidi.rest.staff.RiskAssessmentResource;
import dev.yidi.rest.staff.SignalResource;
import dev.yidi.rest.staff.StaffDocument;
import dev.yidi.rest.staff.StaffGate;
import dev.yidi.rest.staff.StudioResource;
import dev.yidi.rest.staff.SupervisionResource;
import dev.yidi.rest.staff.TicketResource;
import dev.yidi.rest.staff.TodoChangesResource;
import dev.yidi.rest.staff.WayResource;
import dev.yidi.rest.staff.WindowResource;
import dev.yidi.rest.watch.HealthResource;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the API of a centre together 接口装配: centre and identities must be given. Not thread-safe.
 *
 * <pre>{@code
 * YidiApplication api = RestApi.builder()
 *         .yidi(centre)
 *         .identities(credentials -> credentials.bearer().flatMap(tokens::officer))
 *         .build();
 * }</pre>
 */
public final class RestApi {
    private static final int USUAL_BODY = 512 * 1024;
    private static final int LARGEST_BODY = 1 << 30;
    private static final int USUAL_COSTLY = 2;
    private static final int USUAL_COSTLY_IN_ALL = 6;

    private Optional<Yidi> yidi = Optional.empty();
    private Optional<Identities> identities = Optional.empty();
    private Optional<Validator> validator = Optional.empty();
    private VerifiedNumbers numbers = VerifiedNumbers.none();
    private Clock clock = Clock.systemUTC();
    private int maxBodyBytes = USUAL_BODY;
    private Places costly = new Places(USUAL_COSTLY, USUAL_COSTLY_IN_ALL);
    private Optional<Turnstile> turnstile = Optional.empty();
    private Peers peers = Peers.ofProperties();
    private Denials denials = Denials.logged();
    private Set<String> origins = Set.of();
    private Optional<Duration> strictTransport = Optional.empty();
    private Optional<Duration> healthPatience = Optional.empty();
    private Optional<AgreementPrinter> agreements = Optional.empty();
    private boolean isReferenceServed;
    private Optional<StreamRules> changes = Optional.empty();
    private final List<RequestObserver> observers = new ArrayList<>();

    private RestApi() {}

    /** Begins to put an API together. */
    public static RestApi builder() {
        return new RestApi();
    }

    /** The centre it serves. */
    public RestApi yidi(Yidi centre) {
        yidi = Optional.of(centre);
        return this;
    }

    /** How officers are known. */
    public RestApi identities(Identities known) {
        identities = Optional.of(known);
        return this;
    }

    /**
     * What checks requests; one of the provider that is there otherwise. Messages are the project's own: no interpolator is asked, and no
     * expression language is needed.
     */
    public RestApi validator(Validator checks) {
        validator = Optional.of(checks);
        return this;
    }

    /** How who books an appointment or hands a matter in online shows that a number is theirs; nobody does otherwise. */
    public RestApi numbers(VerifiedNumbers verified) {
        numbers = verified;
        return this;
    }

    /** What puts written agreements on paper; the API has none to give otherwise, and says so with 406. */
    public RestApi agreements(AgreementPrinter printer) {
        agreements = Optional.of(printer);
        return this;
    }

    /** The source of time for figures as of now and for today, and for the usual turnstile, so that it must go on; the system's otherwise. */
    public RestApi clock(Clock theClock) {
        clock = theClock;
        return this;
    }

    /**
     * The largest body that is taken; 512 KiB otherwise.
     *
     * @throws IllegalArgumentException when it is not from 1 to 1 GiB
     */
    public RestApi maxBodyBytes(int bytes) {
        if (bytes < 1 || bytes > LARGEST_BODY) {
            throw new IllegalArgumentException("maxBodyBytes: expected 1 to " + LARGEST_BODY + ", found " + bytes);
        }
        maxBodyBytes = bytes;
        return this;
    }

    /**
     * How often somebody may come; one in memory with the usual rates otherwise. Citizens and strangers are counted by address, and only
     * where the host says it: see {@link #peers}.
     */
    public RestApi turnstile(Turnstile counts) {
        turnstile = Optional.of(counts);
        return this;
    }

    /**
     * How many costly requests are served at a time, of one officer and of all: exports, imports, checks of profiles and figures; 2 and 6
     * otherwise. Who finds no place is told to come again (429). Counted on this node alone, and for this API alone.
     *
     * @throws IllegalArgumentException when an officer would have none, or more than there are in all
     */
    public RestApi costly(int perOfficer, int inAll) {
        costly = new Places(perOfficer, inAll);
        return this;
    }

    /** How the other end of a connection is known; by the properties of the request otherwise. */
    public RestApi peers(Peers known) {
        peers = known;
        return this;
    }

    /** Who is told when somebody is turned away; the log otherwise. */
    public RestApi denials(Denials told) {
        denials = told;
        return this;
    }

    /**
     * Origins whose pages may read answers, such as {@code https://hall.example.cn}; none otherwise.
     *
     * @throws IllegalArgumentException when one is no origin, or stands for all
     */
    public RestApi origins(Set<String> named) {
        named.stream()
                .filter(each -> !each.matches("https?://[a-z0-9.-]+(:[0-9]{1,5})?")
                        || each.matches("(http:.*:80)|(https:.*:443)"))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            "origins: expected scheme, host in small letters, and port unless it is the usual one, such as https://hall.example.cn, found "
                                    + each);
                });
        origins = Set.copyOf(named);
        return this;
    }

    /**
     * For how long browsers are to come by TLS only (HSTS, RFC 6797); said by the proxy otherwise. For where every request comes by TLS, to
     * the centre itself or to a proxy before it.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public RestApi strictTransport(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("strictTransport: expected no negative time, found " + length);
        }
        strictTransport = Optional.of(length);
        return this;
    }

    /** One more who is told what is asked, for measuring and tracing; the trace is that of the first who has one. Nobody otherwise. */
    public RestApi observer(RequestObserver observer) {
        observers.add(observer);
        return this;
    }

    /**
     * Serves {@code health/live} and {@code health/ready} to everybody, for whoever watches the server; not served otherwise.
     *
     * @param patience how long a store is waited for before it is not ready
     */
    public RestApi health(Duration patience) {
        healthPatience = Optional.of(patience);
        return this;
    }

    /**
     * Serves a page that shows both documents, {@code api/v1/reference}, to everybody; not served otherwise. It is Swagger UI as the WebJar
     * {@code org.webjars:swagger-ui} has it: where that is not on the path the page is not served either, and the log says so.
     */
    public RestApi reference() {
        isReferenceServed = true;
        return this;
    }

    /**
     * Serves {@code todo/changes} and {@code guide/hall/changes}, streams that stay open (server-sent events); not served otherwise, since
     * the runtime has to know of {@link jakarta.ws.rs.sse.SseEventSink}: Jersey needs {@code jersey-media-sse}. The host closes the
     * {@link YidiApplication} before it stops its server.
     */
    public RestApi changes(StreamRules rules) {
        changes = Optional.of(rules);
        return this;
    }

    /**
     * The API.
     *
     * @throws IllegalStateException when centre or identities were not given
     * @throws jakarta.validation.ValidationException when no validator was given and no provider is there
     */
    public YidiApplication build() {
        Identities known = given(identities, "identities");
        Bodies bodies = new Bodies(validator.orElseGet(Checks::usual));
        Yidi centre = given(yidi, "yidi");
        Desk desk = new Desk(centre, bodies, clock);
        Set<Object> parts = new LinkedHashSet<>();
        Turns turns = new Turns(turnstile.orElseGet(() -> Turnstile.inMemory(clock)));
        parts.addAll(door(centre, bodies, known, turns));
        parts.addAll(staff(desk));
        parts.add(new AgreementPaperResource(desk, agreements));
        CitizenDesk citizens = new CitizenDesk(centre, bodies, clock);
        parts.addAll(CitizenSide.of(citizens, numbers, turns));
        Optional<Streams> streams = changes.map(rules -> new Streams(centre.journalFeed(), rules));
        streams.ifPresent(all -> parts.addAll(live(desk, citizens, known, all)));
        healthPatience.ifPresent(patience -> parts.add(new HealthResource(centre.healthCheck(), patience)));
        if (isReferenceServed) {
            ReferenceResource.ofWebJar().ifPresent(parts::add);
        }
        return new YidiApplication(parts, () -> streams.ifPresent(Streams::close));
    }

    private Set<Object> live(Desk desk, CitizenDesk citizens, Identities known, Streams streams) {
        return Set.of(
                new TodoChangesResource(desk, streams, request -> {
                    Credentials shown = credentials(request);
                    return () -> known.officer(shown);
                }),
                new HallChangesResource(
                        citizens, streams, request -> peers.of(request).neighbourhood()));
    }

    private Credentials credentials(ContainerRequestContext request) {
        return Credentials.of(
                request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of()), peers.of(request));
    }

    private Set<Object> door(Yidi centre, Bodies bodies, Identities known, Turns turns) {
        Protection protection = new Protection(strictTransport, !origins.isEmpty());
        Set<Object> parts = new LinkedHashSet<>();
        parts.add(new Rendering(protection));
        parts.add(new ProblemMapper());
        parts.add(new BodyReader(bodies, maxBodyBytes, turns::read));
        parts.add(new StaffGate(
                request -> known.officer(credentials(request)),
                officer -> centre.officer(officer).isPresent()));
        parts.add(new Door(turns, peers, denials, protection, RequestObserver.of(observers), costly));
        if (!origins.isEmpty()) {
            parts.add(new Origins(origins));
        }
        return parts;
    }

    private static Set<Object> staff(Desk desk) {
        return Set.of(
                new StaffDocument(),
                new ConsultationResource(desk),
                new OutsideResource(desk),
                new AgencyResource(desk),
                new ReferralResource(desk),
                new JointResource(desk),
                new JointListResource(desk),
                new PoolResource(desk),
                new OrderResource(desk),
                new PetitionResource(desk),
                new OpeningResource(desk),
                new GravityResource(desk),
                new AdviceResource(desk),
                new MediatorChoiceResource(desk),
                new MediationCourseResource(desk),
                new PerformanceResource(desk),
                new ReceptionResource(desk),
                new WindowResource(desk),
                new DispatchResource(desk),
                new HandlingResource(desk),
                new ClosingResource(desk),
                new ClockResource(desk),
                new ProceedingResource(desk),
                new MediationResource(desk),
                new AgreementResource(desk),
                new ConfirmationResource(desk),
                new CaseResource(desk),
                new ListResource(desk),
                new ExportResource(desk),
                new ImportResource(desk),
                new SupervisionResource(desk),
                new OversightResource(desk),
                new ConferenceResource(desk),
                new CardResource(desk),
                new BookingResource(desk),
                new HallResource(desk),
                new TicketResource(desk),
                new MandateResource(desk),
                new PaperResource(desk),
                new AttachmentResource(desk),
                new DataProtectionResource(desk),
                new RetentionResource(desk),
                new DataRequestResource(desk),
                new ReportResource(desk),
                new EnforcementResource(desk),
                new ChainResource(desk),
                new WayResource(desk),
                new LeaderReceptionResource(desk),
                new ReceptionScheduleResource(desk),
                new RiskAssessmentResource(desk),
                new SignalResource(desk),
                new MediatorResource(desk),
                new NamedMediatorResource(desk),
                new StudioResource(desk),
                new NumbersResource(desk),
                new IndicatorResource(desk),
                new LitigationRateResource(desk),
                new ColleagueResource(desk),
                new CountyResource(desk));
    }

    private static <T> T given(Optional<T> part, String name) {
        return part.orElseThrow(() -> new IllegalStateException("expected " + name + " to be given before build()"));
    }
}
