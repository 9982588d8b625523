package dev.yidi.example.center.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the modules and packages lie below {@code root}, and which may see which. */
record Layout(String root) {
    /** The real code. */
    static final Layout YIDI = new Layout("dev.yidi");

    /** The same tree in small, full of offenders. */
    static final Layout PLANTED = new Layout("dev.yidi.example.center.architecture.planted");

    /** The packages of the core in ranks: each sees its own rank and those before it. */
    static final List<Set<String>> CORE_ORDER = List.of(
            Set.of(""),
            Set.of("time"),
            Set.of("place"),
            Set.of("desk"),
            Set.of("privacy"),
            Set.of("proceeding", "likeness", "document"),
            Set.of(
                    "mediation",
                    "petition",
                    "court",
                    "litigation",
                    "request",
                    "report",
                    "consultation",
                    "outside",
                    "joint",
                    "mandate"),
            Set.of("pool"),
            Set.of("escalation"),
            Set.of("profile"),
            Set.of("casefile"),
            Set.of("file"),
            Set.of("supervision", "conference", "reception", "hall", "mediator"),
            Set.of("appointment", "prevention"),
            Set.of("indicator"));

    /** What each module may see besides itself. */
    static final Map<String, Set<String>> ARROWS = Map.of(
            "core", Set.of(),
            "ports", Set.of("core"),
            "testkit", Set.of("core", "ports"),
            "jdbc", Set.of("core", "ports"),
            "rest", Set.of("core", "ports"),
            "messaging", Set.of("core", "ports"),
            "metrics", Set.of("core", "ports"),
            "example", Set.of("core", "ports", "testkit", "jdbc", "rest", "messaging"));

    boolean holds(JavaClass type) {
        return isWithin(type, root);
    }

    /** Whether {@code type} lies in the package tree {@code tree}, such as {@code ports.spi}. */
    boolean isIn(JavaClass type, String tree) {
        return isWithin(type, root + "." + tree);
    }

    /** The name of the module {@code type} belongs to. */
    String moduleOf(JavaClass type) {
        return segment(type, root);
    }

    /** The rank of {@code type} in the order of the core; -1 where its package is not in the order. */
    int coreRank(JavaClass type) {
        String name = segment(type, root + ".core");
        for (int rank = 0; rank < CORE_ORDER.size(); rank++) {
            if (CORE_ORDER.get(rank).contains(name)) {
                return rank;
            }
        }
        return -1;
    }

    private static boolean isWithin(JavaClass type, String tree) {
        return type.getPackageName().equals(tree) || type.getPackageName().startsWith(tree + ".");
    }

    private static String segment(JavaClass type, String tree) {
        String rest = type.getPackageName().substring(tree.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }
}
