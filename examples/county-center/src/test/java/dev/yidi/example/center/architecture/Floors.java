package dev.yidi.example.center.architecture;

import java.util.Map;

/** The least number of classes each package tree must hold: a rule over a tree that shrank to nothing proves nothing. */
final class Floors {
    static final Map<String, Integer> OF = Map.ofEntries(
            Map.entry("core", 20),
            Map.entry("core.time", 0),
            Map.entry("core.place", 0),
            Map.entry("core.desk", 0),
            Map.entry("core.mediation", 0),
            Map.entry("core.court", 0),
            Map.entry("core.escalation", 0),
            Map.entry("core.profile", 0),
            Map.entry("core.casefile", 0),
            Map.entry("core.supervision", 0),
            Map.entry("core.prevention", 0),
            Map.entry("core.indicator", 0),
            Map.entry("ports", 0),
            Map.entry("ports.spi", 0),
            Map.entry("testkit", 0),
            Map.entry("jdbc", 0),
            Map.entry("rest", 0),
            Map.entry("messaging", 0),
            Map.entry("example", 0));

    private Floors() {}
}
