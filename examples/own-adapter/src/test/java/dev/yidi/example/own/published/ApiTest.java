package dev.yidi.example.own.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.CtMethod;
import javassist.CtNewMethod;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing that was released is taken back from what others compile against: public and protected types and members of the
 * exported packages of every published module, held against the ones of the last release in {@code src/test/api}. With
 * {@code -Dyidi.api.release=true} those are written anew.
 */
@Tag("one-jdk")
class ApiTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path RELEASED = Path.of("src/test/api");

    @Test
    void nothing_that_was_released_is_taken_back() throws IOException {
        ApiChanges changes = new ApiChanges(counters());
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, Path> module : published().entrySet()) {
            Path released = RELEASED.resolve(module.getKey() + ".jar");
            byte[] now = ApiJar.of(module.getValue());
            if (Boolean.getBoolean("yidi.api.release")) {
                Files.createDirectories(RELEASED);
                Files.write(released, now);
            }
            byte[] then = Files.readAllBytes(released);
            if (!Arrays.equals(then, now)) {
                changes.breaks(then, now).forEach(each -> broken.add(module.getKey() + ": " + each));
            }
        }
        assertThat(broken)
                .as("taken back since the last release; where it is meant, see \"release the API\" in CONTRIBUTING.md")
                .isEmpty();
    }

    @Test
    void every_published_module_is_held_and_has_an_api() throws IOException {
        Set<String> released = new TreeSet<>();
        for (File jar : RELEASED.toFile().listFiles()) {
            released.add(jar.getName().replace(".jar", ""));
            try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar)) {
                assertThat(zip.stream()).as(jar.getName()).isNotEmpty();
            }
        }
        assertThat(released)
                .hasSizeGreaterThan(10)
                .containsExactlyElementsOf(published().keySet());
    }

    @Test
    void what_is_removed_narrowed_or_asked_of_implementers_is_told() throws Exception {
        assertThat(changed(type -> type.removeMethod(type.getDeclaredMethod("open"))))
                .containsExactly("county.Window METHOD_REMOVED open[int]");
        assertThat(changed(type -> {
                    type.removeMethod(type.getDeclaredMethod("open"));
                    type.addMethod(method("int open(long number);", type));
                }))
                .contains("county.Window METHOD_REMOVED open[int]");
        assertThat(changed(type -> type.addMethod(method("int closed();", type))))
                .containsExactly("county.Window METHOD_ADDED_TO_INTERFACE closed[]");
        assertThat(changed(type -> type.setModifiers(javassist.Modifier.ABSTRACT | javassist.Modifier.INTERFACE)))
                .containsExactly("county.Window CLASS_REMOVED");
    }

    @Test
    void what_is_added_passes() throws Exception {
        assertThat(changed(type -> {})).isEmpty();
        assertThat(changed(type -> type.addMethod(method("public int closed() { return 1; }", type))))
                .isEmpty();
        assertThat(new ApiChanges(Set.of("county.Window"))
                        .breaks(window(type -> {}), window(type -> type.addMethod(method("int closed();", type)))))
                .as("a counter that the library alone implements may grow")
                .isEmpty();
    }

    private interface Change {
        void on(CtClass type) throws Exception;
    }

    private static List<String> changed(Change change) throws Exception {
        return new ApiChanges(Set.of()).breaks(window(type -> {}), window(change));
    }

    private static byte[] window(Change change) throws Exception {
        CtClass type = new ClassPool(true).makeInterface("county.Window");
        type.addMethod(method("int open(int number);", type));
        type.addMethod(method("String name();", type));
        change.on(type);
        return ApiJar.of(type.toBytecode());
    }

    private static CtMethod method(String source, CtClass type) throws Exception {
        CtMethod method = CtNewMethod.make(source, type);
        method.setModifiers(method.getModifiers() | javassist.Modifier.PUBLIC);
        return method;
    }

    /** The interfaces that a centre hands out: the library alone implements them. */
    private static Set<String> counters() {
        return Arrays.stream(dev.yidi.ports.Yidi.class.getMethods())
                .filter(method -> method.getDeclaringClass() == dev.yidi.ports.Yidi.class)
                .map(method -> method.getReturnType().getName())
                .collect(Collectors.toSet());
    }

    private static Map<String, Path> published() throws IOException {
        Map<String, Path> published = new TreeMap<>();
        Matcher modules = Pattern.compile("<module>(.*?)</module>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        while (modules.find()) {
            Path module = ROOT.resolve(modules.group(1));
            String pom = Files.readString(module.resolve("pom.xml"));
            if (!modules.group(1).startsWith("examples/") && !pom.contains("<packaging>pom</packaging>")) {
                Matcher id =
                        Pattern.compile("\n    <artifactId>(.*?)</artifactId>").matcher(pom);
                assertThat(id.find()).isTrue();
                published.put(id.group(1), module.resolve("target/classes"));
            }
        }
        return published;
    }
}
