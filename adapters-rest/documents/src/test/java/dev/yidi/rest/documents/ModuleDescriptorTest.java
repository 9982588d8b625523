package dev.yidi.rest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pins the module's descriptor: what it needs and shows changes on purpose or not at all. */
@Tag("module-path")
class ModuleDescriptorTest {
    private static final ModuleDescriptor MODULE =
            ModuleDescriptorTest.class.getModule().getDescriptor();

    @Test
    void the_module_is_named_closed_and_needs_and_shows_exactly_this() {
        assertThat(MODULE.name()).isEqualTo("dev.yidi.rest.documents");
        assertThat(MODULE.isOpen()).isFalse();
        assertThat(MODULE.requires())
                .extracting(required -> new TreeSet<>(required.modifiers()) + " " + required.name())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "[] com.samskivert.jmustache",
                        "[] dev.yidi.core",
                        "[] dev.yidi.ports",
                        "[TRANSITIVE] dev.yidi.rest",
                        "[MANDATED] java.base",
                        "[] java.xml",
                        "[] org.apache.fontbox",
                        "[] org.apache.pdfbox",
                        "[STATIC] org.jspecify"));
        assertThat(MODULE.exports()).extracting(Object::toString).containsExactly("dev.yidi.rest.documents");
        assertThat(MODULE.opens()).isEmpty();
        assertThat(MODULE.uses()).isEmpty();
        assertThat(MODULE.provides()).isEmpty();
    }
}
