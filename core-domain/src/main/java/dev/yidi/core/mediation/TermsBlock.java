package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.time.LimitId;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One block of a table of terms as read, before it is known to be right. */
record TermsBlock(String name, int line, Map<String, Entry> inherited, Map<String, Entry> entries, List<Entry> rules) {
    private static final List<String> KEYS = List.of(
            "type",
            "period",
            "free",
            "objection-to-named-mediator-ends",
            "recusal-overridable-by-all",
            "effect-acts",
            "written-triggers",
            "other-ways",
            "basis");

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
        } else if (!KEYS.contains(key)) {
            faults.add(entry.fault("expected rule or one of " + KEYS + ", found " + key));
        } else if (entries.putIfAbsent(key, entry) != null) {
            faults.add(entry.fault("expected " + key + " once, found it again"));
        }
    }

    Optional<MediationTerms> read(List<Fault> faults) {
        int before = faults.size();
        Map<String, Entry> effective = new LinkedHashMap<>(inherited);
        effective.putAll(entries);
        KEYS.stream()
                .filter(k -> !effective.containsKey(k))
                .forEach(k -> faults.add(
                        new Entry(line, "").fault("expected " + k + " in the terms " + name + ", found none")));
        if (faults.size() > before) {
            return Optional.empty();
        }
        TermsReader r = new TermsReader(effective, faults);
        Optional<MediationType> type = r.name("type", MediationType.class);
        Optional<LimitId> period = r.limit("period");
        boolean free = r.flag("free");
        boolean ends = r.flag("objection-to-named-mediator-ends");
        boolean overridable = r.flag("recusal-overridable-by-all");
        Set<EffectAct> acts = r.names("effect-acts", EffectAct.class);
        Set<WrittenTrigger> triggers = r.names("written-triggers", WrittenTrigger.class);
        Set<OtherWay> ways = r.names("other-ways", OtherWay.class);
        Optional<Citation> basis = r.citation("basis");
        List<RuleBasis> bases = rules.stream().flatMap(e -> r.rule(e).stream()).toList();
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new MediationTerms(
                        type.orElseThrow(),
                        period.orElseThrow(),
                        free,
                        ends,
                        overridable,
                        acts,
                        triggers,
                        ways,
                        basis.orElseThrow(),
                        bases));
    }
}
