package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One block of a table of terms as read, before it is known to be right. */
record TermsBlock(String name, int line, Map<String, Entry> inherited, Map<String, Entry> entries, List<Entry> rules) {
    private static final List<String> MANDATORY = List.of(
            "type",
            "valid",
            "limits",
            "fee",
            "acceptance",
            "objection-to-named-mediator-ends",
            "recusal-overridable-by-all",
            "effect-acts",
            "written-triggers",
            "other-ways",
            "basis");
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("jurisdiction", "CN"),
            Map.entry("expiry-ends", "none"),
            Map.entry("apply-within", "none"),
            Map.entry("start-acts", "none"),
            Map.entry("linkage", "none"),
            Map.entry("recusal-at-one-request", "no"),
            Map.entry("panel", "none"),
            Map.entry("later-bars", "none"),
            Map.entry("attempts", "1"),
            Map.entry("notices", "none"),
            Map.entry("online", "none"),
            Map.entry("ends", "all"),
            Map.entry("confirmable", "yes"),
            Map.entry("reminder", "3 days"),
            Map.entry("visit", "1 day"));

    /** What stands on a line after its keyword. */
    record Entry(int line, String text) {
        Fault fault(String message) {
            return new Fault("line " + line, "mediation.terms.line", message);
        }
    }

    static List<TermsBlock> all(Reader reader, List<Fault> faults) {
        List<TermsBlock> blocks = new ArrayList<>();
        List<String> lines = new BufferedReader(reader).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+", 2);
            Entry entry = new Entry(i + 1, words.length == 2 ? words[1] : "");
            if (words[0].equals("terms")) {
                if (blocks.stream().anyMatch(b -> b.name().equals(entry.text()))) {
                    faults.add(entry.fault("expected a name of its own, found " + entry.text() + " again"));
                }
                blocks.add(new TermsBlock(
                        entry.text(), i + 1, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                faults.add(entry.fault("expected a line that begins with terms, found " + words[0]));
            } else if (words[0].equals("like")) {
                blocks.get(blocks.size() - 1).inherit(blocks, entry, faults);
            } else {
                blocks.get(blocks.size() - 1).add(words[0], entry, faults);
            }
        }
        return blocks;
    }

    private void inherit(List<TermsBlock> blocks, Entry entry, List<Fault> faults) {
        Optional<TermsBlock> model = blocks.stream()
                .filter(b -> b.line() != line && b.name().equals(entry.text()))
                .findFirst();
        if (model.isEmpty()) {
            faults.add(entry.fault("expected the name of terms further up, found " + entry.text()));
        } else if (!entries.isEmpty() || !rules.isEmpty()) {
            faults.add(entry.fault("expected like as the first line of its block, found lines before it"));
        } else {
            inherited.putAll(model.get().inherited());
            inherited.putAll(model.get().entries());
            rules.addAll(model.get().rules());
        }
    }

    private void add(String key, Entry entry, List<Fault> faults) {
        if (key.equals("rule")) {
            rules.add(entry);
        } else if (key.equals("unlike")) {
            List<String> dropped = List.of(entry.text().split("\\s+", -1));
            rules.removeIf(r -> dropped.contains(r.text().split("\\s+", 2)[0]));
        } else if (!MANDATORY.contains(key) && !OTHERWISE.containsKey(key)) {
            faults.add(entry.fault("expected rule, unlike or one of " + MANDATORY + " and "
                    + new TreeSet<>(OTHERWISE.keySet()) + ", found " + key));
        } else if (entries.putIfAbsent(key, entry) != null) {
            faults.add(entry.fault("expected " + key + " once, found it again"));
        }
    }

    Optional<MediationTerms> read(List<Fault> faults) {
        int before = faults.size();
        Map<String, Entry> effective = new LinkedHashMap<>();
        OTHERWISE.forEach((key, text) -> effective.put(key, new Entry(line, text)));
        effective.putAll(inherited);
        effective.putAll(entries);
        MANDATORY.stream()
                .filter(k -> !effective.containsKey(k))
                .forEach(k -> faults.add(
                        new Entry(line, "").fault("expected " + k + " in the terms " + name + ", found none")));
        if (faults.size() > before) {
            return Optional.empty();
        }
        TermsReader r = new TermsReader(effective, faults);
        List<RuleBasis> bases = rules.stream().flatMap(e -> r.rule(e).stream()).toList();
        MediatorTerms mediators = MediatorTerms.of(r);
        Optional<MediationType> type = r.name("type", MediationType.class);
        Optional<Validity> valid = r.validity("valid");
        String jurisdiction = r.jurisdiction("jurisdiction");
        Set<LimitId> limits = r.limits("limits");
        Set<LimitId> expiryEnds = r.limits("expiry-ends");
        Optional<LimitId> applyWithin = r.limits("apply-within").stream().findFirst();
        Set<StartAct> startActs = r.names("start-acts", StartAct.class);
        Optional<FeeRule> fee = r.name("fee", FeeRule.class);
        Optional<AcceptanceRule> acceptance = r.name("acceptance", AcceptanceRule.class);
        Optional<Linkage> linkage = r.names("linkage", Linkage.class).stream().findFirst();
        int attempts = r.number("attempts");
        Set<MediationNotice> notices = r.names("notices", MediationNotice.class);
        Set<OnlineRule> online = r.names("online", OnlineRule.class);
        Set<MediationEnd> ends = r.names("ends", MediationEnd.class);
        Set<EffectAct> acts = r.names("effect-acts", EffectAct.class);
        Set<WrittenTrigger> triggers = r.names("written-triggers", WrittenTrigger.class);
        Set<OtherWay> ways = r.names("other-ways", OtherWay.class);
        boolean confirmable = r.flag("confirmable");
        Optional<Span> reminder = r.span("reminder");
        Optional<Span> visit = r.span("visit");
        Optional<Citation> basis = r.citation("basis");
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new MediationTerms(
                        name,
                        type.orElseThrow(),
                        valid.orElseThrow(),
                        jurisdiction,
                        limits,
                        expiryEnds,
                        applyWithin,
                        startActs,
                        fee.orElseThrow(),
                        acceptance.orElseThrow(),
                        linkage,
                        mediators.objectionEnds(),
                        mediators.overridable(),
                        mediators.atOneRequest(),
                        mediators.panel(),
                        mediators.laterBars(),
                        attempts,
                        notices,
                        online,
                        ends,
                        acts,
                        triggers,
                        ways,
                        confirmable,
                        reminder.orElseThrow(),
                        visit.orElseThrow(),
                        basis.orElseThrow(),
                        bases));
    }

    /** The lines on mediators. */
    private record MediatorTerms(
            boolean objectionEnds,
            boolean overridable,
            boolean atOneRequest,
            Set<PanelGround> panel,
            Set<LaterRole> laterBars) {
        static MediatorTerms of(TermsReader r) {
            return new MediatorTerms(
                    r.flag("objection-to-named-mediator-ends"),
                    r.flag("recusal-overridable-by-all"),
                    r.flag("recusal-at-one-request"),
                    r.names("panel", PanelGround.class),
                    r.names("later-bars", LaterRole.class));
        }
    }
}
