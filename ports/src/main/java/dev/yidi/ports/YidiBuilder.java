package dev.yidi.ports;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.document.AttachmentRules;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.OnlineRooms;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts a centre together 装配: profile, stores, keys, staff and clock must be given, the rest has safe defaults. Not thread-safe. */
public final class YidiBuilder {
    private static final int LONGEST_NAME = 80;

    private Optional<CountyProfile> profile = Optional.empty();
    private Optional<Stores> stores = Optional.empty();
    private Optional<Stores> figures = Optional.empty();
    private Optional<Keys> keys = Optional.empty();
    private Optional<Staff> staff = Optional.empty();
    private Cipher cipher = Cipher.aes256Gcm();
    private Optional<WorkCalendar> calendar = Optional.empty();
    private Optional<Clock> clock = Optional.empty();
    private RandomGenerator random = new SecureRandom();
    private OnlineRooms rooms = OnlineRooms.none();
    private Optional<AttachmentStore> attachments = Optional.empty();
    private Observer observer = Observer.none();
    private List<Destination> destinations = List.of();
    private Optional<OfficerId> minder = Optional.empty();
    private Optional<String> node = Optional.empty();

    YidiBuilder() {}

    /** The county. */
    public YidiBuilder profile(CountyProfile theProfile) {
        profile = Optional.of(theProfile);
        return this;
    }

    /** Where everything is kept. */
    public YidiBuilder stores(Stores theStores) {
        stores = Optional.of(theStores);
        return this;
    }

    /**
     * From where figures are counted, for instance a replica that is only read and may be a little behind; the same stores
     * otherwise. Nothing else is read there: no command, and no right to a case, is decided on it.
     */
    public YidiBuilder figuresFrom(Stores theStores) {
        figures = Optional.of(theStores);
        return this;
    }

    /** The county's master key. */
    public YidiBuilder keys(Keys theKeys) {
        keys = Optional.of(theKeys);
        return this;
    }

    /** Who works for the county. */
    public YidiBuilder staff(Staff theStaff) {
        staff = Optional.of(theStaff);
        return this;
    }

    /** How classified data is encrypted; AES-256-GCM otherwise. */
    public YidiBuilder cipher(Cipher theCipher) {
        cipher = theCipher;
        return this;
    }

    /** The work calendar; the published years otherwise, with the profile's rule for unknown years. */
    public YidiBuilder calendar(WorkCalendar theCalendar) {
        calendar = Optional.of(theCalendar);
        return this;
    }

    /** The one source of time, for instance {@code Clock.systemUTC()}. */
    public YidiBuilder clock(Clock theClock) {
        clock = Optional.of(theClock);
        return this;
    }

    /** Where ids, query codes and data keys are drawn from; it must be secure. {@link SecureRandom} otherwise. */
    public YidiBuilder random(RandomGenerator secureRandom) {
        random = secureRandom;
        return this;
    }

    /** Who provides rooms for online sessions; nobody otherwise. */
    public YidiBuilder rooms(OnlineRooms provider) {
        rooms = provider;
        return this;
    }

    /**
     * Where the contents of attachments are kept, and who looks for malware in them; none are taken otherwise. There is no
     * default for the scanner: {@link MalwareScanner#waived()} is the operator's word that there is none.
     */
    public YidiBuilder attachments(Vault vault, MalwareScanner scanner) {
        return attachments(vault, scanner, AttachmentRules.usual());
    }

    /** The same, with the county's own word on which files are taken. */
    public YidiBuilder attachments(Vault vault, MalwareScanner scanner, AttachmentRules rules) {
        attachments = Optional.of(new AttachmentStore(vault, scanner, rules));
        return this;
    }

    /** Who is told what the centre does, for measuring; nobody otherwise. */
    public YidiBuilder observer(Observer theObserver) {
        observer = theObserver;
        return this;
    }

    /** Who outside follows the centre, and what may leave for each; nobody otherwise. See {@link Yidi#eventDesk()}. */
    public YidiBuilder destinations(List<Destination> theDestinations) {
        destinations = List.copyOf(theDestinations);
        return this;
    }

    /**
     * Opens the {@link OnlineWindow}: {@code officer}, who may register, minds it, and answers for what comes until it is handed over. Closed
     * otherwise. That the officer is known is looked at when something comes, since staff change while the centre runs.
     */
    public YidiBuilder onlineWindow(OfficerId officer) {
        minder = Optional.of(officer);
        return this;
    }

    /**
     * The name of this node 节点名, which no other of those that share the stores has while it runs; otherwise one is drawn, which no process
     * has had before. It is what an alarm is leased to: a process of the same name gets at once what its forerunner held when it died, one of
     * another name when the lease of two minutes has passed. So a name is worth giving where it comes from outside and stays, as that of
     * a machine or of a pod in a stateful set. Two that run at once under one name handle each alarm twice, with one effect. Who leads a
     * destination of events is told by process, whatever the name.
     *
     * @param theNode 1 to 80 characters
     * @throws IllegalArgumentException when it is empty or longer
     */
    public YidiBuilder node(String theNode) {
        if (theNode.isEmpty() || theNode.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("node: expected a name of 1 to 80 characters");
        }
        node = Optional.of(theNode);
        return this;
    }

    /**
     * The centre.
     *
     * @throws IllegalStateException when profile, stores, keys, staff or clock were not given, or the stores are those of
     *     another county than the profile
     * @throws InvalidInputException when destinations contradict themselves or the profile, with every fault
     */
    public Yidi build() {
        CountyProfile county = given(profile, "profile");
        Stores ofCounty = given(stores, "stores");
        requireOwn(county, ofCounty, "stores");
        Stores counted = figures.orElse(ofCounty);
        requireOwn(county, counted, "figuresFrom");
        WorkCalendar days = calendar.orElseGet(() -> WorkCalendar.published().with(county.unknownYears()));
        OutwardForms forms = OutwardForms.published();
        DestinationCheck.check(destinations, county, forms);
        Measuring measuring = new Measuring(observer);
        return new Yidi(new Assembly(
                new Settings(county, days, given(clock, "clock")),
                measuring,
                MeasuredStores.of(ofCounty, measuring),
                MeasuredStores.of(counted, measuring),
                given(keys, "keys"),
                cipher,
                given(staff, "staff"),
                random,
                rooms,
                attachments,
                destinations,
                minder,
                node.orElseGet(this::drawnName)));
    }

    private String drawnName() {
        return "node-" + Long.toHexString(random.nextLong());
    }

    private static void requireOwn(CountyProfile county, Stores stores, String part) {
        stores.county().filter(owner -> !owner.equals(county.county())).ifPresent(owner -> {
            throw new IllegalStateException(part + ": expected those of county " + county.county() + ", found those of "
                    + owner + ". Maybe they were opened for another county");
        });
    }

    private static <T> T given(Optional<T> part, String name) {
        return part.orElseThrow(() -> new IllegalStateException("expected " + name + " to be given before build()"));
    }
}
