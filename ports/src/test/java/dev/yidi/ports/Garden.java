package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.appointment.AppointmentDayOpened;
import dev.yidi.core.appointment.BookingMade;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.appointment.HoursClosed;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CaseAccepted;
import dev.yidi.core.casefile.CaseClassified;
import dev.yidi.core.casefile.CaseDispatched;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseRegistered;
import dev.yidi.core.casefile.ClockExtended;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.ErasureCarriedOut;
import dev.yidi.core.casefile.Intake;
import dev.yidi.core.casefile.OfficerRecused;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ProceedingAdvanced;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.FileOpening;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.WorkCalendar;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.OnlineRooms;
import dev.yidi.ports.spi.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A centre whose files hold every event there is, in whatever order chance puts them, each classified value of them a
 * {@link Canary}. Folding never says no, so that no history is too wild.
 */
final class Garden {
    static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final int PLANTS_OF_A_FILE = 2_000;
    private static final int ATTEMPTS = 200;
    private static final Set<Class<?>> WRITTEN_BY_HAND = Set.of(
            CaseRegistered.class,
            CaseClassified.class,
            OfficerRecused.class,
            ClockExtended.class,
            ErasureCarriedOut.class);

    final SmallStores stores = new SmallStores();
    final Yidi yidi;
    final Assembly assembly;
    final Settings settings = new Settings(People.COUNTY, WorkCalendar.published(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Keys keys = Keys.local("garden", new byte[32]);
    private final DataKeys dataKeys = new DataKeys(keys, Cipher.aes256Gcm(), stores.fileKeys(), new Random(7));
    private final FileWriter writer = new FileWriter(dataKeys);
    final CaseRegister cases;
    private final Map<FileId, List<Canary>> canaries = new LinkedHashMap<>();
    private final Map<String, Map<FileId, Canary>> homes = new HashMap<>();
    private final Random chance;
    private int files;

    Garden(long seed) {
        this(seed, List.of());
    }

    /** A centre that these follow. */
    Garden(long seed, List<Destination> destinations) {
        chance = new Random(seed);
        assembly = new Assembly(
                settings,
                new Measuring(Observer.none()),
                stores,
                stores,
                keys,
                Cipher.aes256Gcm(),
                Staff.of(People.ALL),
                new Random(seed),
                OnlineRooms.none(),
                Optional.empty(),
                destinations,
                Optional.empty(),
                "node-1");
        yidi = new Yidi(assembly);
        cases = assembly.cases();
    }

    /** What was planted, by file. */
    Map<FileId, List<Canary>> canaries() {
        return canaries;
    }

    /** The files of which something planted occurs in {@code text}, with what does. */
    Map<FileId, Set<Canary>> foundIn(String text) {
        Map<FileId, Set<Canary>> found = new LinkedHashMap<>();
        Plants.SHAPE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(value -> homes.getOrDefault(value, Map.of())
                        .forEach((file, canary) -> found.computeIfAbsent(file, id -> new HashSet<>())
                                .add(canary)));
        return found;
    }

    /** The kinds of proceedings, each by the family of its events. */
    static List<Class<?>> proceedings() {
        return List.of(ProceedingAdvanced.class.getPermittedSubclasses());
    }

    /**
     * Cases with one proceeding of the kind that {@code advanced} tells of, or with none: as many as it takes until each
     * event with something classified stands in one of them.
     */
    List<CaseId> grow(Optional<Class<?>> advanced, boolean sealed) {
        return grow(cases, sealed, plants -> history(advanced, sealed, plants)).stream()
                .map(CaseId::of)
                .toList();
    }

    private List<List<CaseEvent>> history(Optional<Class<?>> advanced, boolean sealed, Plants plants) {
        List<CaseEvent> rest = advanced.map(type -> proceeding(type, plants.specimens()))
                .orElseGet(() -> anything(plants.specimens()));
        return List.of(beginning(plants.file(), sealed, plants), rest);
    }

    /** Files of {@code register}, likewise. */
    <F extends KeptFile<F>, E extends FileEvent<F>> List<FileId> grow(KeptRegister<F, E, ?> register, boolean sealed) {
        return grow(register, sealed, plants -> {
            List<E> openings = new ArrayList<>();
            List<E> others = new ArrayList<>();
            plants.specimens().ofAll(register.codec().family()).forEach(event -> {
                E one = register.codec().family().cast(event);
                (one instanceof FileOpening ? openings : others).add(one);
            });
            Collections.shuffle(openings, chance);
            return List.of(openings.subList(0, 1), others);
        });
    }

    /** A day on which somebody had booked for hours that were closed, so that somebody must be told. */
    List<FileId> growClosedDay() {
        return grow(KeptRegisters.APPOINTMENT, false, plants -> {
            BookingMade made = (BookingMade) plants.specimens().of(BookingMade.class);
            FreeText reason = (FreeText) plants.specimens().of(FreeText.class);
            return List.of(
                    List.of((DayEvent) plants.specimens().of(AppointmentDayOpened.class), made),
                    List.of(new HoursClosed(NOW, made.slot(), reason, Set.of(made.number()))));
        });
    }

    private <F, E> List<FileId> grow(
            Register<F, E, ?> register, boolean sealed, Function<Plants, List<List<E>>> beginningAndRest) {
        List<FileId> grown = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        Set<String> wanted = Set.of("at least one");
        for (int i = 0; i < ATTEMPTS && !covered.containsAll(wanted); i++) {
            FileId id = next();
            List<List<E>> parts = beginningAndRest.apply(new Plants(id, sealed, files * PLANTS_OF_A_FILE));
            wanted = classified(register, parts.get(1));
            List<E> events = inSomeOrder(register, parts.get(0), parts.get(1));
            if (covered.addAll(classified(register, events)) || i == 0) {
                write(register, events, sealed);
                grown.add(id);
            }
        }
        if (!covered.containsAll(wanted)) {
            wanted = new HashSet<>(wanted);
            wanted.removeAll(covered);
            throw new AssertionError("expected a history for each of " + wanted);
        }
        return grown;
    }

    /** The types of {@code events} that hold something classified, that of a proceeding by the type of its step. */
    private static <F, E> Set<String> classified(Register<F, E, ?> register, List<E> events) {
        return events.stream()
                .filter(register.codec()::needsKey)
                .map(event -> event instanceof ProceedingAdvanced<?> advanced
                        ? advanced.event().getClass().getName()
                        : event.getClass().getName())
                .collect(Collectors.toSet());
    }

    /** The file called {@code id}, as it is. */
    <F, E> F open(Register<F, E, ?> register, FileId id) {
        return new FileReader(stores, dataKeys).open(register, id).orElseThrow().file();
    }

    private FileId next() {
        files++;
        return new FileId(String.format(Locale.ROOT, "0195574e-0000-7000-8000-%012d", files));
    }

    private List<CaseEvent> beginning(FileId id, boolean sealed, Plants plants) {
        Specimens specimens = plants.specimens();
        CaseKind kind = sealed ? CaseKind.REPORT : CaseKind.REQUEST;
        return List.of(
                new CaseRegistered(
                        NOW,
                        CaseId.of(id),
                        intake(specimens),
                        kind,
                        Optional.empty(),
                        List.of(
                                party("p1", PartyRole.APPLICANT, specimens),
                                party("p2", PartyRole.RESPONDENT, specimens)),
                        new OfficerId("clerk"),
                        sealed ? Set.of(People.ACCUSED) : Set.of()),
                new CaseClassified(NOW, kind, Optional.empty(), People.TOPIC, Set.of(), Optional.empty()),
                new OfficerRecused(NOW, People.RECUSED.id(), ConflictGround.NEAR_RELATIVE),
                new CaseDispatched(
                        NOW,
                        DispatchVerb.FORWARD,
                        People.CENTRE,
                        People.BUREAU,
                        (FreeText) specimens.of(FreeText.class),
                        Optional.empty()),
                new CaseAccepted(NOW, People.BUREAU, People.HANDLER));
    }

    private Intake intake(Specimens specimens) {
        Intake some = (Intake) specimens.of(Intake.class);
        return new Intake(
                new CaseNumber("330122-2026-" + String.format(Locale.ROOT, "%06d", files)),
                some.queryCode(),
                some.channel(),
                People.CENTRE,
                some.window(),
                new OfficerId("clerk"),
                some.receivedAt(),
                some.registeredAt(),
                some.place(),
                some.title(),
                some.narrative(),
                some.visitors(),
                some.rules());
    }

    private static Party party(String id, PartyRole role, Specimens specimens) {
        Party some = (Party) specimens.of(Party.class);
        return new Party(new PartyId(id), role, false, some.name(), some.phone(), some.identity(), some.inForce());
    }

    /**
     * {@code rest} as chance puts it after {@code beginning}; what speaks of something that is not there yet waits for it,
     * and what comes too late is left out.
     */
    private <F, E> List<E> inSomeOrder(Register<F, E, ?> register, List<E> beginning, List<E> rest) {
        List<E> all = new ArrayList<>(beginning);
        List<E> waiting = new ArrayList<>(rest);
        Collections.shuffle(waiting, chance);
        F file = register.fold(all);
        int before = waiting.size() + 1;
        while (waiting.size() < before) {
            before = waiting.size();
            List<E> later = new ArrayList<>();
            for (E event : waiting) {
                try {
                    file = register.after(file, List.of(event));
                    all.add(event);
                } catch (RuntimeException notYet) {
                    later.add(event);
                }
            }
            waiting = later;
        }
        return all;
    }

    /** Every event that is of no proceeding. */
    private List<CaseEvent> anything(Specimens specimens) {
        List<CaseEvent> events = new ArrayList<>();
        TypeNames.of(CaseEvent.class).all().values().stream()
                .filter(type -> !ProceedingAdvanced.class.isAssignableFrom(type) && !WRITTEN_BY_HAND.contains(type))
                .forEach(type -> events.add((CaseEvent) specimens.of(type)));
        return events;
    }

    private List<CaseEvent> proceeding(Class<?> advanced, Specimens specimens) {
        Class<?> family = advanced.getRecordComponents()[2].getType();
        List<Object> openings = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        specimens.ofAll(family).forEach(event -> (event instanceof ProceedingOpening ? openings : others).add(event));
        Collections.shuffle(openings, chance);
        return Stream.concat(openings.stream().limit(1), others.stream())
                .map(event -> advanced(advanced, event))
                .toList();
    }

    private static CaseEvent advanced(Class<?> type, Object step) {
        try {
            return (CaseEvent) type.getConstructors()[0].newInstance(NOW, new ProceedingId("m1"), step);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected " + type + " to be made", e);
        }
    }

    private <F, E> void write(Register<F, E, ?> register, List<E> events, boolean sealed) {
        Setting setting = settings.now(Actor.officer(new OfficerId("clerk"), People.CENTRE));
        FileChange change = writer.begin(register, events, setting);
        stores.append(new Append(
                new CommandRecord(new CommandKey("garden", change.fileId().value()), "digest", "answer", NOW),
                List.of(change)));
        List<Canary> planted = new ArrayList<>();
        for (E event : events) {
            Texts texts = Texts.empty();
            register.codec().tree(event, texts);
            for (int i = 0; i < texts.values().size(); i++) {
                planted.add(new Canary(texts.field(i), texts.written(i), sealed));
            }
        }
        planted.forEach(canary -> homes.computeIfAbsent(canary.value().reveal(), value -> new HashMap<>())
                .put(change.fileId(), canary));
        canaries.put(change.fileId(), planted);
    }
}
