package dev.yidi.example.center.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The class files the rules are held against. */
final class Code {
    private Code() {}

    /** The main classes of all modules. */
    static JavaClasses ofYidi() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Layout.YIDI.root());
    }

    /** The planted offenders, from the compiled tests. */
    static JavaClasses planted() {
        return new ClassFileImporter()
                .importPath(Path.of(System.getProperty("basedir", ""), "target", "test-classes")
                        .resolve(Layout.PLANTED.root().replace('.', '/')));
    }
}
