package dev.yidi.example.center.architecture;

import java.util.Map;

/** The least number of classes each package tree must hold: a rule over a tree that shrank to nothing proves nothing. */
final class Floors {
    static final Map<String, Integer> OF = Map.ofEntries(
            Map.entry("core", 378),
            Map.entry("core.time", 32),
            Map.entry("core.place", 17),
            Map.entry("core.desk", 20),
            Map.entry("core.privacy", 26),
            Map.entry("core.proceeding", 3),
            Map.entry("core.document", 38),
            Map.entry("core.petition", 70),
            Map.entry("core.joint", 45),
            Map.entry("core.mandate", 9),
            Map.entry("core.likeness", 12),
            Map.entry("core.mediation", 87),
            Map.entry("core.court", 45),
            Map.entry("core.litigation", 80),
            Map.entry("core.outside", 40),
            Map.entry("core.request", 44),
            Map.entry("core.report", 58),
            Map.entry("core.consultation", 44),
            Map.entry("core.escalation", 9),
            Map.entry("core.profile", 30),
            Map.entry("core.casefile", 120),
            Map.entry("core.file", 7),
            Map.entry("core.conference", 20),
            Map.entry("core.reception", 25),
            Map.entry("core.prevention", 30),
            Map.entry("core.pool", 20),
            Map.entry("core.mediator", 20),
            Map.entry("core.supervision", 25),
            Map.entry("core.hall", 25),
            Map.entry("core.appointment", 35),
            Map.entry("core.indicator", 5),
            Map.entry("ports", 153),
            Map.entry("ports.spi", 26),
            Map.entry("testkit", 27),
            Map.entry("jdbc", 34),
            Map.entry("rest", 600),
            Map.entry("rest.documents", 9),
            Map.entry("rest.oidc", 12),
            Map.entry("rest.telemetry", 2),
            Map.entry("messaging", 60),
            Map.entry("messaging.inbound", 25),
            Map.entry("messaging.webhook", 9),
            Map.entry("metrics", 1),
            Map.entry("example", 52));

    private Floors() {}
}
