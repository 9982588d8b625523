package dev.yidi.example.own.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes whole classes of the blocks of Java on a page: a block of methods becomes a class, a block of statements a method beside what
 * the page takes for granted. Types are found by their names, as an editor finds them.
 */
final class Snippets {
    private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z0-9_.$])[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern SOURCE =
            Pattern.compile(".*/(?:src/main/java|target/generated-sources/[a-z]+/src/main/java)/(.*)\\.java");
    private static final Pattern EXPORT = Pattern.compile("(?m)^    exports ([a-z.]+);");
    private static final List<String> JDK = List.of(
            "java.io",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "javax.sql");

    /** What statements of a page take for granted. */
    private static final Map<String, List<String>> GIVEN = Map.of(
            "docs/brokers.md",
            List.of("String password", "String trustPassword", "javax.net.ssl.SSLContext tls"),
            "docs/embedding.md",
            List.of("Tokens tokens", "RegisterRequest matter"),
            "docs/inbound.md",
            List.of(
                    "Yidi centre",
                    "KafkaSettings settings",
                    "EventChannel replies",
                    "MessageChannel deadChannel",
                    "ExecutorService executor"),
            "docs/messaging.md",
            List.of("YidiBuilder builder", "Yidi centre", "CountyId county", "EventChannel channel"),
            "docs/monitoring.md",
            List.of(
                    "YidiBuilder builder",
                    "Yidi centre",
                    "Identities identities",
                    "CountyProfile profile",
                    "io.micrometer.core.instrument.MeterRegistry registry",
                    "io.opentelemetry.api.OpenTelemetry openTelemetry"),
            "docs/operations.md",
            List.of("byte[] old", "byte[] renewed", "byte[] indexSecret"),
            "docs/sharding.md",
            List.of(
                    "YidiBuilder builder",
                    "DataSource first",
                    "DataSource second",
                    "DataSource primary",
                    "DataSource standby",
                    "DataSource shardingSphere",
                    "CountyProfile profile",
                    "CountyId county",
                    "CountyRouter router",
                    "JdbcOpening from",
                    "JdbcOpening to"));

    private final Map<String, Set<String>> known;

    private Snippets(Map<String, Set<String>> known) {
        this.known = known;
    }

    /** With the public types of the exported packages of what is published. */
    static Snippets ofProject() throws IOException {
        Map<String, Set<String>> known = new TreeMap<>();
        Set<String> exported = new HashSet<>(List.of("dev.yidi.messaging.kafka"));
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core-domain", "ports", "adapters-jdbc", "adapters-rest", "adapters-messaging")) {
            try (Stream<Path> files = Files.walk(Guide.ROOT.resolve(module))) {
                files.filter(file -> SOURCE.matcher(file.toString()).matches()).forEach(sources::add);
            }
        }
        for (Path source : sources) {
            if (source.endsWith("module-info.java")) {
                EXPORT.matcher(Files.readString(source)).results().forEach(each -> exported.add(each.group(1)));
            }
        }
        for (Path source : sources) {
            Matcher path = SOURCE.matcher(source.toString());
            String type = path.matches() ? path.group(1).replace('/', '.') : "";
            String simple = type.substring(type.lastIndexOf('.') + 1);
            if (exported.contains(type.substring(0, Math.max(0, type.lastIndexOf('.'))))
                    && Files.readString(source).contains("public ")) {
                known.computeIfAbsent(simple, name -> new TreeSet<>()).add(type);
            }
        }
        return new Snippets(known);
    }

    /** A compilation unit of the block, with the class {@code name}. */
    String unit(String page, String name, String block) {
        boolean methods = block.startsWith("static ");
        String given = GIVEN.getOrDefault(page.replace("/zh/", "/"), List.of()).stream()
                .filter(each -> block.matches("(?s).*\\b" + each.substring(each.lastIndexOf(' ') + 1) + "\\b.*"))
                .map(each -> "static " + each + ";\n")
                .collect(Collectors.joining());
        List<String> lines = new ArrayList<>();
        lines.add("package pages;");
        TYPE.matcher(COMMENT.matcher(block + "\n" + given).replaceAll(""))
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .flatMap(type -> imported(page, type).stream())
                .forEach(type -> lines.add("import " + type + ";"));
        JDK.forEach(each -> lines.add("import " + each + ".*;"));
        lines.add("import static java.util.concurrent.TimeUnit.*;");
        lines.add("@SuppressWarnings(\"all\")");
        lines.add("class " + name + " {");
        lines.add(given);
        lines.add("interface Tokens { String current(); }");
        lines.add("static void log(Object... any) {}");
        lines.add("static List<String> audit(Object any) { return List.of(); }");
        lines.add(methods ? block : "static void run() throws Exception {\n" + block + "}");
        lines.add("}");
        return String.join("\n", lines);
    }

    /** The code without comments and white space. */
    static String bare(String code) {
        return COMMENT.matcher(code).replaceAll("").replaceAll("\\s+", "");
    }

    /** The type of this name: of the JDK, of the clients first on the page about them, of the library first elsewhere. */
    private Set<String> imported(String page, String type) {
        if (JDK.stream().anyMatch(each -> isThere(each + "." + type))) {
            return Set.of();
        }
        boolean clients = page.endsWith("embedding.md");
        return known.getOrDefault(type, Set.of()).stream()
                .sorted(Comparator.comparing(each -> clients != each.startsWith("dev.yidi.rest.client")))
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
