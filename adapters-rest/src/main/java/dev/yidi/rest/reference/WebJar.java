package dev.yidi.rest.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A jar with files for browsers, as webjars.org makes them. */
final class WebJar {
    private static final String GROUP = "META-INF/maven/org.webjars/";
    private static final String FILES = "META-INF/resources/webjars/";

    private final String folder;

    private WebJar(String folder) {
        this.folder = folder;
    }

    /** The one called {@code name} that is on the path. */
    static Optional<WebJar> find(String name) {
        try (InputStream properties = loader().getResourceAsStream(GROUP + name + "/pom.properties")) {
            if (properties == null) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(properties);
            return Optional.of(new WebJar(FILES + name + "/" + read.getProperty("version") + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return WebJar.class.getClassLoader();
    }

    /** The file called {@code name} in it. */
    byte[] read(String name) {
        return all(loader().getResourceAsStream(folder + name), folder + name);
    }

    /** The file called {@code name} beside {@code owner}. */
    static byte[] read(Class<?> owner, String name) {
        return all(owner.getResourceAsStream(name), name);
    }

    private static byte[] all(@Nullable InputStream file, String name) {
        try (file) {
            if (file == null) {
                throw new IllegalStateException(
                        "expected the file " + name + ", found none. Maybe the WebJar is of another version.");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
