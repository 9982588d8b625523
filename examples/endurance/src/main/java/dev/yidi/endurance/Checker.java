package dev.yidi.endurance;

import dev.yidi.core.FileId;
import dev.yidi.ports.Rebuilt;
import dev.yidi.ports.Verdict;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what is left after a kill 核对: everything that is wrong, in words. */
final class Checker {
    private static final Pattern RUNG = Pattern.compile("\"clock\":\"([^\"]*)\".*\"rung\":\"([^\"]*)\"");
    private static final int PAGE = 1_000;

    /** The entry that each step of a life cycle writes. */
    private static final Map<String, String> WRITES = Map.of(
            "register", "case-registered",
            "dispatch", "case-dispatched",
            "accept", "case-accepted",
            "note", "note-added",
            "conclude", "case-concluded",
            "answer", "citizen-answered",
            "close", "case-closed");

    private final Stores stores;
    private final Yidi yidi;
    private final List<String> faults = new ArrayList<>();
    private int rungs;

    Checker(Stores stores, Yidi yidi) {
        this.stores = stores;
        this.yidi = yidi;
    }

    /**
     * What was found.
     *
     * @param acknowledged how many commands had been answered
     * @param files how many files there are
     * @param entries how many entries
     * @param rungs how many rungs fired
     * @param faults what is wrong
     */
    record Found(long acknowledged, long files, long entries, long rungs, List<String> faults) {}

    Found look(List<Ledger.Line> ledger) {
        Map<FileId, List<Entry>> journals = journals();
        List<Ledger.Line> effective = new ArrayList<>();
        long acknowledged = 0;
        for (Ledger.Line line : ledger) {
            boolean remembered = stores.journal()
                    .command(new CommandKey(line.actor(), line.commandId()))
                    .isPresent();
            if (line.isDone()) {
                acknowledged++;
                answered(line, remembered, journals);
            }
            if (remembered) {
                effective.add(line);
            }
        }
        once(effective, journals);
        journals.forEach(this::chain);
        Verdict verdict = yidi.journalAudit().verifyAll();
        verdict.findings().forEach(finding -> faults.add("audit: " + finding));
        Rebuilt compared = yidi.indexRebuild().compare();
        compared.different()
                .forEach(file -> faults.add("card or alarms of " + file + " are not what its journal tells"));
        return new Found(acknowledged, verdict.files(), verdict.entries(), rungs, List.copyOf(faults));
    }

    private void answered(Ledger.Line line, boolean remembered, Map<FileId, List<Entry>> journals) {
        int length = journals.getOrDefault(new FileId(line.caseId()), List.of()).size();
        if (!remembered) {
            faults.add(line.commandId() + " was answered and is not remembered");
        }
        if (length < line.version()) {
            faults.add(
                    line.commandId() + " was answered with version " + line.version() + ", the journal has " + length);
        }
    }

    /**
     * Of each kind and case as many entries as commands that are remembered, so that none was written twice or without its command.
     * Registrations are counted over all cases: which one an unanswered one began is not known.
     */
    private void once(List<Ledger.Line> remembered, Map<FileId, List<Entry>> journals) {
        Map<String, Integer> due = new TreeMap<>();
        for (Ledger.Line line : remembered) {
            String type = Objects.requireNonNull(WRITES.get(line.step()), line.step());
            due.merge(place(type, new FileId(line.caseId())), 1, Integer::sum);
        }
        Map<String, Integer> written = new TreeMap<>();
        journals.forEach((file, entries) -> entries.stream()
                .filter(entry -> WRITES.containsValue(entry.type()))
                .forEach(entry -> written.merge(place(entry.type(), file), 1, Integer::sum)));
        Set<String> places = new TreeSet<>(due.keySet());
        places.addAll(written.keySet());
        for (String place : places) {
            int entries = written.getOrDefault(place, 0);
            int commands = due.getOrDefault(place, 0);
            if (entries != commands) {
                faults.add(place + ": " + entries + " were written by " + commands + " commands");
            }
        }
    }

    private static String place(String type, FileId file) {
        return type.equals(WRITES.get("register")) ? type : type + " of " + file;
    }

    private void chain(FileId file, List<Entry> entries) {
        Set<String> fired = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.sequence() != i + 1L) {
                faults.add(file + " has a gap before " + entry.sequence());
            }
            Matcher rung = RUNG.matcher(entry.body());
            if (entry.type().equals("rung-fired") && rung.find()) {
                rungs++;
                if (!fired.add(rung.group(1) + " " + rung.group(2))) {
                    faults.add(file + ": the rung " + rung.group(2) + " of " + rung.group(1) + " fired twice");
                }
            }
        }
        long version = stores.index().find(file).map(FileCard::version).orElse(0L);
        if (version != entries.size()) {
            faults.add(file + ": the card has version " + version + ", the journal " + entries.size());
        }
    }

    /** All entries as a follower gets them, by file. */
    private Map<FileId, List<Entry>> journals() {
        Map<FileId, List<Entry>> journals = new HashMap<>();
        FeedPage page = stores.journal().follow(FeedPosition.start(), PAGE);
        while (!page.entries().isEmpty()) {
            page.entries()
                    .forEach(entry -> journals.computeIfAbsent(entry.fileId(), id -> new ArrayList<>())
                            .add(entry));
            page = stores.journal().follow(page.next(), PAGE);
        }
        return journals;
    }
}
