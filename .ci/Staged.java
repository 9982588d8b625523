import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at a staged release: that every artifact is there with all that belongs to it, and nothing else. Says what is wrong, one a line, and
 * ends with 1 then.
 *
 * <p>{@code java Staged.java <root of the sources> <staging folder> <version> [signed]}; with {@code equals <folder>} at the end the files of a
 * second run are compared byte for byte as well, signatures and times of staging aside.
 */
public final class Staged {
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern OWN_ID = Pattern.compile("(?m)^    <artifactId>(.*?)</artifactId>");
    private static final Set<String> PACKAGING = Set.of("pom", "bom");
    private static final List<String> METADATA = List.of("name", "description", "url", "licenses", "developers", "scm");

    private final List<String> faults = new ArrayList<>();
    private final Path staging;
    private final String version;
    private final boolean signed;

    private Staged(Path staging, String version, boolean signed) {
        this.staging = staging;
        this.version = version;
        this.signed = signed;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        Staged staged = new Staged(Path.of(given.get(1)), given.get(2), given.contains("signed"));
        Map<String, String> published = published(Path.of(given.get(0)));
        staged.look(published);
        int again = given.indexOf("equals");
        if (again > 0) {
            staged.compare(Path.of(given.get(again + 1)));
        }
        staged.faults.forEach(System.out::println);
        System.out.println(published.size() + " artifacts, " + staged.files().size() + " files, " + staged.faults.size() + " faults");
        System.exit(staged.faults.isEmpty() ? 0 : 1);
    }

    /** The artifacts that are published, each with the kind of it: {@code pom}, {@code bom} or {@code jar}. */
    private static Map<String, String> published(Path root) throws IOException {
        Map<String, String> published = new TreeMap<>();
        String parent = Files.readString(root.resolve("pom.xml"));
        published.put(id(parent), "pom");
        for (Matcher module = MODULE.matcher(parent); module.find(); ) {
            if (!module.group(1).startsWith("examples/")) {
                String pom = Files.readString(root.resolve(module.group(1)).resolve("pom.xml"));
                published.put(id(pom), pom.contains("<packaging>pom</packaging>") ? "bom" : "jar");
            }
        }
        return published;
    }

    private static String id(String pom) {
        Matcher id = OWN_ID.matcher(pom);
        if (!id.find()) {
            throw new IllegalStateException("expected an artifactId in a POM, found none");
        }
        return id.group(1);
    }

    private void look(Map<String, String> published) throws Exception {
        Set<String> expected = new TreeSet<>();
        for (Map.Entry<String, String> each : published.entrySet()) {
            String artifact = each.getKey();
            String start = "dev/yidi/" + artifact + "/" + version + "/" + artifact + "-" + version;
            List<String> made = new ArrayList<>(List.of(".pom"));
            if (!each.getValue().equals("bom")) {
                made.addAll(List.of("-cyclonedx.json", "-cyclonedx.xml"));
            }
            if (!PACKAGING.contains(each.getValue())) {
                made.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
            }
            for (String name : made) {
                summed(start + name, expected);
                if (signed) {
                    // of which repositories want no sums
                    expected.add(start + name + ".asc");
                }
            }
            summed("dev/yidi/" + artifact + "/maven-metadata.xml", expected);
            if (Files.exists(staging.resolve(start + ".pom"))) {
                metadata(artifact);
            }
            if (made.contains(".jar") && Files.exists(staging.resolve(start + ".jar"))) {
                contents(start);
            }
        }
        for (String file : files()) {
            if (!expected.contains(file)) {
                faults.add("not to be published: " + file);
            }
        }
        for (String file : expected) {
            if (!Files.exists(staging.resolve(file))) {
                faults.add("missing: " + file);
            }
        }
    }


    /** A file with its sums, as repositories want them. */
    private static void summed(String file, Set<String> expected) {
        expected.addAll(List.of(file, file + ".md5", file + ".sha1"));
    }

    private void contents(String start) throws IOException {
        try (ZipFile jar = new ZipFile(staging.resolve(start + ".jar").toFile())) {
            if (jar.getEntry("META-INF/LICENSE") == null) {
                faults.add("without its licence: " + start + ".jar");
            }
            if (jar.getEntry("module-info.class") == null && !manifest(jar).contains("Automatic-Module-Name: ")) {
                faults.add("neither a module nor a name for one: " + start + ".jar");
            }
        }
        has(start + "-sources.jar", ".java");
        has(start + "-javadoc.jar", "index.html");
    }

    private static String manifest(ZipFile jar) throws IOException {
        try (InputStream manifest = jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF"))) {
            return new String(manifest.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private void has(String file, String ending) throws IOException {
        if (!Files.exists(staging.resolve(file))) {
            return;
        }
        try (ZipFile jar = new ZipFile(staging.resolve(file).toFile())) {
            if (jar.stream().noneMatch(entry -> entry.getName().endsWith(ending))) {
                faults.add("nothing that ends with " + ending + ": " + file);
            }
        }
    }

    /** What a public repository asks of each POM, its own or its parent's. */
    private void metadata(String artifact) throws Exception {
        Element pom = pom(artifact);
        if (Files.readString(path(artifact)).contains("-SNAPSHOT")) {
            faults.add("names a snapshot: " + artifact);
        }
        boolean child = text(pom, "parent").isPresent();
        for (String name : METADATA) {
            boolean own = text(pom, name).isPresent();
            boolean inherits = child && !Set.of("name", "description").contains(name) && text(pom("yidi-parent"), name).isPresent();
            if (!own && !inherits) {
                faults.add("no <" + name + "> in the POM of " + artifact);
            }
        }
    }

    private Path path(String artifact) {
        return staging.resolve("dev/yidi/" + artifact + "/" + version + "/" + artifact + "-" + version + ".pom");
    }

    private Element pom(String artifact) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path(artifact).toFile()).getDocumentElement();
    }

    private static java.util.Optional<String> text(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name) && !child.getTextContent().isBlank()) {
                return java.util.Optional.of(child.getTextContent().strip());
            }
        }
        return java.util.Optional.empty();
    }

    /** Jars, POMs and lists of parts of both runs; signatures and repositories' indexes say when they were made. */
    private void compare(Path other) throws Exception {
        for (String file : files()) {
            if (!file.matches(".*\\.(jar|pom|json|xml)") || file.endsWith("maven-metadata.xml")) {
                continue;
            }
            if (!Files.exists(other.resolve(file))) {
                faults.add("not made by the second run: " + file);
            } else if (Files.mismatch(staging.resolve(file), other.resolve(file)) >= 0) {
                faults.add("differs between two runs: " + file + difference(staging.resolve(file), other.resolve(file)));
            }
        }
    }

    /** The first entry of a jar that differs. */
    private static String difference(Path one, Path two) throws IOException {
        if (!one.toString().endsWith(".jar")) {
            return "";
        }
        try (ZipFile first = new ZipFile(one.toFile()); ZipFile second = new ZipFile(two.toFile())) {
            return first.stream()
                    .filter(entry -> second.getEntry(entry.getName()) == null
                            || second.getEntry(entry.getName()).getCrc() != entry.getCrc())
                    .findFirst()
                    .map(entry -> ", first in " + entry.getName() + " (" + HexFormat.of().toHexDigits(entry.getCrc()) + ")")
                    .orElse(", in order or times alone");
        }
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(staging)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> staging.relativize(file).toString().replace('\\', '/'))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }
}
