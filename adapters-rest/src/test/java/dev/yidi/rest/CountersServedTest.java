package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.Yidi;
import dev.yidi.rest.guard.StreamRules;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything that an officer or a citizen can do through the library can be done over HTTP, or it is said in {@code
 * not-over-http.txt} why not. A method counts as served when the byte code of a
 * resource that is served calls it.
 */
class CountersServedTest {
    private static final int COUNTERS = 34;

    private static Set<String> served;

    /** The classes of what answers requests. */
    @BeforeAll
    @SuppressWarnings("deprecation")
    static void serve() {
        try (Served centre = new Served()) {
            served = RestApi.builder()
                    .yidi(centre.yidi)
                    .identities(credentials -> Optional.empty())
                    .validator(Served.VALIDATOR)
                    .health(Duration.ofSeconds(1))
                    .reference()
                    .changes(StreamRules.usual())
                    .build()
                    .getSingletons()
                    .stream()
                    .map(part -> part.getClass().getName())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Test
    void every_method_of_every_counter_is_called_by_a_resource_or_has_a_reason() {
        Set<String> called = called();
        Set<String> unserved = new TreeSet<>();
        methods().values().stream()
                .filter(method -> !called.contains(reference(method)))
                .map(CountersServedTest::shown)
                .forEach(unserved::add);
        assertThat(unserved).isEqualTo(reasons().keySet());
    }

    @Test
    void the_list_names_a_reason_for_each_and_nothing_that_is_not_there() {
        Map<String, String> reasons = reasons();
        assertThat(reasons.values()).noneMatch(String::isBlank);
        assertThat(methods().values().stream().map(CountersServedTest::shown)).containsAll(reasons.keySet());
    }

    @Test
    void all_counters_and_all_resources_are_looked_at() {
        assertThat(methods().values().stream().map(Method::getDeclaringClass).distinct())
                .hasSizeGreaterThanOrEqualTo(COUNTERS);
        assertThat(ClassFile.all(RestApi.class).stream()
                        .filter(ClassFile::isResource)
                        .map(file -> file.name().replace('/', '.')))
                .as("every resource is served")
                .hasSizeGreaterThan(15)
                .allMatch(served::contains);
        assertThat(called()).anyMatch(call -> call.startsWith("dev/yidi/ports/CaseDesk.close("));
    }

    /** What the stream of a resource tells. */
    private static boolean isOfStream(ClassFile file) {
        return file.name().matches("dev/yidi/rest/(staff|citizen)/[A-Za-z]+Channel");
    }

    /** The methods of every counter of a centre, by how byte code calls them. */
    private static Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        Arrays.stream(Yidi.class.getMethods())
                .map(Method::getReturnType)
                .filter(type -> type.isInterface() && type.getPackage().equals(Yidi.class.getPackage()))
                .flatMap(counter -> Arrays.stream(counter.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .forEach(method -> methods.put(reference(method), method));
        return methods;
    }

    private static String reference(Method method) {
        return ClassFile.reference(
                method.getDeclaringClass().getName().replace('.', '/'),
                method.getName(),
                MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString());
    }

    /** As the list names it: {@code NumbersDesk.withdraw(Envelope, WithdrawNumber)}. */
    private static String shown(Method method) {
        return method.getDeclaringClass().getSimpleName()
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }

    private static Set<String> called() {
        Set<String> called = new TreeSet<>();
        ClassFile.all(RestApi.class).stream()
                .filter(file -> served.contains(file.name().replace('/', '.')) || isOfStream(file))
                .forEach(file -> called.addAll(file.methods()));
        return called;
    }

    private static Map<String, String> reasons() {
        try (InputStream list = CountersServedTest.class.getResourceAsStream("not-over-http.txt")) {
            Map<String, String> reasons = new TreeMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" -- ", 2))
                    .forEach(line -> reasons.put(line[0], line.length == 2 ? line[1] : ""));
            return reasons;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
