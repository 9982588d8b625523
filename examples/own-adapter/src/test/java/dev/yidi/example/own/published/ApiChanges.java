package dev.yidi.example.own.published;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiHasChangeStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javassist.CtClass;

/** What was taken back between two versions of an API: whatever a program that was built on the older one stumbles over. */
final class ApiChanges {
    private final Set<String> counters;

    /** @param counters interfaces that the library alone implements, and that may grow */
    ApiChanges(Set<String> counters) {
        this.counters = Set.copyOf(counters);
    }

    /** One line for each change that breaks a caller, or a class of an integrator that implements an interface. */
    List<String> breaks(byte[] older, byte[] newer) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setNoAnnotations(true);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(older, "older", "1"), new JApiCmpArchive(newer, "newer", "2")).stream()
                        .flatMap(this::breaks)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Stream<String> breaks(JApiClass type) {
        if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
            return Stream.of(type.getFullyQualifiedName() + " " + JApiCompatibilityChangeType.CLASS_REMOVED);
        }
        return Stream.of(
                        Stream.of(type),
                        Stream.of(type.getSuperclass()),
                        type.getInterfaces().stream(),
                        type.getConstructors().stream(),
                        type.getMethods().stream(),
                        type.getFields().stream())
                .flatMap(parts -> parts)
                .map(JApiCompatibility.class::cast)
                .flatMap(part -> part.getCompatibilityChanges().stream()
                        .filter(change -> stumbles(type, change))
                        .map(change -> type.getFullyQualifiedName() + " " + change.getType() + name(part)));
    }

    private boolean stumbles(JApiClass type, JApiCompatibilityChange change) {
        if (change.getType() == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE
                && (counters.contains(type.getFullyQualifiedName()) || isSealed(type))) {
            return false;
        }
        return !change.isBinaryCompatible() || !change.isSourceCompatible();
    }

    private static boolean isSealed(JApiClass type) {
        return type.getNewClass()
                .map(CtClass::getClassFile2)
                .filter(file -> file.getAttribute("PermittedSubclasses") != null)
                .isPresent();
    }

    private static String name(JApiCompatibility part) {
        return part instanceof JApiClass ? "" : " " + shown(part);
    }

    private static String shown(JApiCompatibility part) {
        if (part instanceof japicmp.model.JApiBehavior behavior) {
            return behavior.getName()
                    + behavior.getParameters().stream()
                            .map(japicmp.model.JApiParameter::getType)
                            .toList();
        }
        if (part instanceof japicmp.model.JApiField field) {
            return field.getName();
        }
        if (part instanceof japicmp.model.JApiImplementedInterface above) {
            return above.getFullyQualifiedName();
        }
        return part instanceof JApiHasChangeStatus status
                ? status.getChangeStatus().name()
                : "";
    }
}
