package dev.yidi.rest.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each of the two needs, seen by loading them where a library is missing. */
class AloneTest {
    @Test
    void meters_load_without_opentelemetry_and_spans_without_micrometer() throws ReflectiveOperationException {
        assertThat(without("io.opentelemetry")
                        .loadClass(RequestMeters.class.getName())
                        .getDeclaredConstructors())
                .isNotEmpty();
        assertThat(without("io.micrometer")
                        .loadClass(RequestSpans.class.getName())
                        .getDeclaredConstructors())
                .isNotEmpty();
        assertThatThrownBy(() -> without("io.micrometer")
                        .loadClass(RequestMeters.class.getName())
                        .getDeclaredConstructors())
                .isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void the_descriptor_needs_neither_at_run_time() {
        assertThat(RequestSpans.class.getModule().getDescriptor().requires())
                .filteredOn(required ->
                        !required.modifiers().contains(java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(java.lang.module.ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrderElementsOf(Set.of("java.base", "dev.yidi.rest"));
    }

    private static ClassLoader without(String library) {
        return new ClassLoader(AloneTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith(library)) {
                    throw new ClassNotFoundException(name);
                }
                if (!name.startsWith("dev.yidi.rest.telemetry.")) {
                    return super.loadClass(name, resolve);
                }
                try (InputStream bytes = AloneTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                    byte[] read = bytes.readAllBytes();
                    return defineClass(name, read, 0, read.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }
}
