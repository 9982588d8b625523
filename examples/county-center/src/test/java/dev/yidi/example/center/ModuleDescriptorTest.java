package dev.yidi.example.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pins the module's descriptor: what it needs and shows changes on purpose or not at all. */
@Tag("module-path")
class ModuleDescriptorTest {
    private static final String NAME = "dev.yidi.example.center";
    private static final List<String> REQUIRES = List.of(
            "[MANDATED] java.base",
            "[] com.fasterxml.jackson.core",
            "[] com.fasterxml.jackson.databind",
            "[] dev.yidi.core",
            "[] dev.yidi.jdbc",
            "[] dev.yidi.ports",
            "[] dev.yidi.rest",
            "[] dev.yidi.rest.documents",
            "[] dev.yidi.rest.oidc",
            "[] jakarta.validation",
            "[] jakarta.ws.rs",
            "[] java.logging",
            "[] jdk.httpserver",
            "[] org.glassfish.grizzly",
            "[] org.glassfish.grizzly.http.server",
            "[] org.hibernate.validator",
            "[STATIC] org.jspecify",
            "[] org.slf4j");
    private static final List<String> EXPORTS = List.of();
    private static final List<String> OPENS = List.of("dev.yidi.example.center.serve");
    private static final List<String> USES = List.of();
    private static final List<String> PROVIDES = List.of();

    private static final ModuleDescriptor MODULE =
            ModuleDescriptorTest.class.getModule().getDescriptor();

    @Test
    void the_module_is_named_and_closed() {
        assertThat(MODULE.name()).isEqualTo(NAME);
        assertThat(MODULE.isOpen()).isFalse();
    }

    @Test
    void it_requires_exactly_these_modules() {
        assertThat(MODULE.requires())
                .extracting(required -> new TreeSet<>(required.modifiers()) + " " + required.name())
                .containsExactlyInAnyOrderElementsOf(REQUIRES);
    }

    @Test
    void it_exports_and_opens_exactly_these_packages_to_everyone() {
        assertThat(MODULE.exports()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(EXPORTS);
        assertThat(MODULE.opens()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(OPENS);
    }

    @Test
    void it_uses_and_provides_exactly_these_services() {
        assertThat(MODULE.uses()).containsExactlyInAnyOrderElementsOf(USES);
        assertThat(MODULE.provides())
                .extracting(ModuleDescriptor.Provides::service)
                .containsExactlyInAnyOrderElementsOf(PROVIDES);
    }
}
