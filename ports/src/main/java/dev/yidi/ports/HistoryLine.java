package dev.yidi.ports;

import dev.yidi.core.Citation;
import dev.yidi.core.casefile.FacetChange;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One entry of a case's history as an officer sees it 办理记录.
 *
 * @param sequence its place, from 1
 * @param at when it happened
 * @param type the stable name of what happened: {@code case-dispatched}
 * @param actor who acted: {@code officer:…}, {@code citizen} or {@code system}
 * @param onBehalfOf the principal of a proxy
 * @param facts the open part, by path: {@code to}, {@code limit.id}
 * @param texts the classified part, by path; empty for who may not see it or when it was erased
 * @param basis what it rests on: what the entry itself names, else the law, the rules the case keeps and the terms of its
 *     proceeding; empty where it rests on no text, and for files beside cases
 * @param changes what it changed, old and new; empty for files beside cases
 */
public record HistoryLine(
        long sequence,
        Instant at,
        String type,
        String actor,
        Optional<String> onBehalfOf,
        Map<String, String> facts,
        Map<String, String> texts,
        List<Citation> basis,
        List<FacetChange> changes) {
    public HistoryLine {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        basis = List.copyOf(basis);
        changes = List.copyOf(changes);
    }

    /** This line with what it rests on and what it changed. */
    HistoryLine with(List<Citation> itsBasis, List<FacetChange> itsChanges) {
        return new HistoryLine(sequence, at, type, actor, onBehalfOf, facts, texts, itsBasis, itsChanges);
    }

    /** This line without the facts that are among {@code values}. */
    HistoryLine without(Set<String> values) {
        Map<String, String> kept = new TreeMap<>(facts);
        kept.values().removeAll(values);
        return new HistoryLine(sequence, at, type, actor, onBehalfOf, kept, texts, basis, changes);
    }

    /** Without the texts. */
    @Override
    public String toString() {
        return "HistoryLine[" + sequence + ", " + at + ", " + type + ", " + actor + ", " + facts + "]";
    }
}
