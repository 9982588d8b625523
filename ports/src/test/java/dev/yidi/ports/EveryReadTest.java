package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.privacy.Audience;
import dev.yidi.ports.spi.FileCard;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * No projection for an audience holds a field classified above it: whatever is read at any counter, by whomever, of files that
 * hold every event there is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryReadTest {
    private static final Set<Class<?>> RECEIPTS = Set.of(Receipt.class, FileReceipt.class, CitizenReceipt.class);

    private final Garden garden = new Garden(20260302);
    private final Map<FileId, Function<Officer, Optional<Audience>>> doors = new LinkedHashMap<>();
    private final Reads reads = new Reads(garden.yidi, garden.canaries().keySet());

    EveryReadTest() {
        for (boolean sealed : List.of(false, true)) {
            aCase(Optional.empty(), sealed);
            Garden.proceedings().forEach(kind -> aCase(Optional.of(kind), sealed));
            KeptRegisters.all().stream()
                    .filter(register -> !sealed || register.look().isPresent())
                    .forEach(register -> aFile(register, sealed));
        }
        garden.growClosedDay()
                .forEach(
                        id -> doors.put(id, door(KeptRegisters.APPOINTMENT, id, KeptRegisters.APPOINTMENT.handling())));
        garden.stores.mark();
    }

    @Test
    void there_is_a_case_for_every_way_to_read() {
        Set<String> known = new TreeSet<>(Reads.handedOver());
        known.addAll(reads.ofOfficers().keySet());
        known.addAll(reads.ofCitizens().keySet());
        known.addAll(reads.ofEverybody().keySet());
        known.addAll(reads.opened().keySet());
        assertThat(ways()).hasSizeGreaterThan(60).isEqualTo(known);
    }

    @Test
    void what_an_act_gives_back_holds_nothing_classified() {
        for (Class<?> receipt : RECEIPTS) {
            assertThat(Arrays.stream(receipt.getRecordComponents())
                            .map(part -> part.getType().getSimpleName()))
                    .isSubsetOf("CaseId", "FileId", "CaseNumber", "String", "long", "Instant");
        }
    }

    @Test
    void no_read_of_an_officer_holds_what_is_above_the_officer() {
        Set<String> leaks = new TreeSet<>();
        Map<String, Integer> shown = new LinkedHashMap<>();
        reads.ofOfficers()
                .forEach((way, read) -> People.ALL.forEach(officer -> {
                    garden.stores.backToMark();
                    Object answer = read.apply(officer.id());
                    String told = Told.by(answer);
                    shown.merge(way, told.length(), Integer::sum);
                    leaks(way, officer, told, answer.toString(), leaks);
                }));
        assertThat(leaks).isEmpty();
        assertThat(shown).allSatisfy((way, length) -> assertThat(length).as(way).isPositive());
    }

    private void leaks(String way, Officer officer, String told, String printed, Set<String> leaks) {
        garden.foundIn(printed)
                .values()
                .forEach(found -> found.forEach(canary -> leaks.add(way + " prints " + canary.field())));
        garden.foundIn(told).forEach((file, found) -> {
            Optional<Audience> audience = doors.get(file).apply(officer);
            found.stream()
                    .filter(canary -> audience.filter(canary::isFor).isEmpty())
                    .forEach(canary -> leaks.add(way + " tells " + officer.id() + " ("
                            + audience.map(Enum::name).orElse("nobody") + ") " + canary.field()));
        });
    }

    @Test
    void who_shows_a_credential_reads_of_that_case_what_is_theirs_and_who_guesses_reads_nothing() {
        Set<String> leaks = new TreeSet<>();
        garden.canaries().forEach((file, canaries) -> {
            List<String> codes = values(canaries, "Intake.queryCode");
            if (codes.isEmpty()) {
                return;
            }
            boolean sealed = canaries.get(0).sealed();
            Audience audience = Audience.citizen(sealed);
            List<String> phones = values(canaries, "Party.phone");
            Credential own = new Credential(QueryCode.of(codes.get(0)), lastFour(phones.get(0)));
            Credential ofRespondent = new Credential(QueryCode.of(codes.get(0)), lastFour(phones.get(1)));
            reads.ofCitizens().forEach((way, read) -> {
                Object answer = Reads.tried(() -> read.apply(own));
                String told = Told.by(answer);
                leaks.addAll(found(way + " prints", answer.toString(), canary -> true));
                garden.foundIn(told)
                        .forEach((other, found) -> found.stream()
                                .filter(canary -> !other.equals(file) || !canary.isFor(audience))
                                .forEach(canary -> leaks.add(way + " " + audience + " " + canary.field())));
                assertThat(read.apply(ofRespondent)).isInstanceOf(Answer.Absent.class);
            });
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void what_is_for_everybody_and_for_systems_holds_nothing_classified_but_what_is_public() {
        Set<String> leaks = new TreeSet<>();
        reads.ofEverybody().forEach((way, read) -> {
            Object answer = read.apply("nobody");
            leaks.addAll(found(way, Told.by(answer) + answer, canary -> !canary.isPublic()));
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void what_an_act_opens_is_opened_to_nobody_who_may_not_read_the_file() {
        Set<String> leaks = new TreeSet<>();
        reads.opened()
                .forEach((way, open) -> People.ALL.forEach(officer -> {
                    garden.stores.backToMark();
                    Object answer = open.apply(officer.id());
                    String told = Told.by(answer);
                    leaks.addAll(found(way + " prints", answer.toString(), canary -> true));
                    garden.foundIn(told)
                            .forEach((file, found) -> found.stream()
                                    .filter(canary ->
                                            doors.get(file).apply(officer).isEmpty())
                                    .forEach(canary -> leaks.add(way + " " + officer.id() + " " + canary.field())));
                }));
        assertThat(leaks).isEmpty();
    }

    @Test
    void what_is_stored_in_the_clear_holds_nothing_classified() {
        Set<String> leaks = new TreeSet<>();
        garden.stores
                .readable()
                .forEach(each ->
                        leaks.addAll(found(each.getClass().getSimpleName(), each + parts(each), canary -> true)));
        assertThat(leaks).isEmpty();
    }

    private Set<String> found(String where, String text, Predicate<Canary> forbidden) {
        return garden.foundIn(text).values().stream()
                .flatMap(Set::stream)
                .filter(forbidden)
                .map(canary -> where + " " + canary.field())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parts of a card and a record that their text form leaves out. */
    private static String parts(Object stored) {
        return stored instanceof FileCard card
                ? card.allow() + " " + card.deny() + " " + card.tokens() + " " + card.number() + " "
                        + new String(card.summary().toArray(), StandardCharsets.UTF_8)
                : "";
    }

    private static List<String> values(List<Canary> canaries, String field) {
        return canaries.stream()
                .filter(canary -> canary.field().toString().equals(field))
                .map(canary -> canary.value().reveal())
                .toList();
    }

    private static String lastFour(String number) {
        return number.substring(number.length() - 4);
    }

    private void aCase(Optional<Class<?>> kind, boolean sealed) {
        garden.grow(kind, sealed)
                .forEach(id -> doors.put(id.file(), door(garden.cases, id.file(), Set.of(Operation.HANDLE))));
    }

    private void aFile(KeptRegister<?, ?, ?> register, boolean sealed) {
        garden.grow(register, sealed).forEach(id -> doors.put(id, door(register, id, register.handling())));
    }

    /** As whom an officer looks at a file, if they may at all: said again here from the policy alone. */
    private <F, E> Function<Officer, Optional<Audience>> door(
            Register<F, E, ?> register, FileId id, Set<Operation> handling) {
        AccessFacts facts = register.access(garden.open(register, id), People.COUNTY);
        AccessPolicy policy = new AccessPolicy(People.COUNTY);
        return officer -> policy.permits(officer, Operation.READ, facts)
                ? Optional.of(Audience.officer(
                        handling.stream().anyMatch(operation -> policy.permits(officer, operation, facts)),
                        facts.sealed()))
                : Optional.empty();
    }

    /** The methods of the counters that give back something to read. */
    private static Set<String> ways() {
        return Arrays.stream(Yidi.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Yidi.class && !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> isCounter(method.getReturnType())
                        ? Arrays.stream(method.getReturnType().getMethods())
                        : Stream.of(method))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !RECEIPTS.contains(given(method.getGenericReturnType())))
                .map(EveryReadTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCounter(Class<?> type) {
        return type.isInterface() && type.getPackageName().equals(Yidi.class.getPackageName());
    }

    private static Object given(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Answer.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }
}
