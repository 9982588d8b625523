package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The territory of a county 属地: a tree of divisions with their history.
 *
 * <p>Immutable and thread-safe. The divisions stand in the order of a walk from the root in which the parts of each one
 * follow it at once: so a division contains exactly those from its own position to the last one of its parts.
 */
public final class Territory {
    private static final int ABSENT = -1;

    private final List<Division> divisions;
    private final Map<DivisionCode, Integer> positions;
    private final int[] parents;
    private final int[] lasts;
    private final Set<Tier> tiers;
    private final String version;

    private Territory(List<Division> checked) {
        this.divisions = Walk.of(checked);
        this.positions = new HashMap<>(divisions.size() * 2);
        this.parents = new int[divisions.size()];
        this.lasts = new int[divisions.size()];
        EnumSet<Tier> inUse = EnumSet.noneOf(Tier.class);
        for (int i = 0; i < divisions.size(); i++) {
            Division division = divisions.get(i);
            positions.put(division.code(), i);
            inUse.add(division.tier());
            lasts[i] = i;
            parents[i] = division.parent()
                    .map(parent -> positions.getOrDefault(parent, ABSENT))
                    .orElse(ABSENT);
        }
        for (int i = divisions.size() - 1; i > 0; i--) {
            lasts[parents[i]] = Math.max(lasts[parents[i]], lasts[i]);
        }
        this.tiers = Collections.unmodifiableSet(inUse);
        this.version = Fingerprint.of(toCsv());
    }

    /**
     * Reads a territory: a header naming the columns, then one division a line, in any order.
     *
     * <p>Columns, in any order: {@code code,name,tier,parent}, and if wanted
     * {@code valid_from,valid_until,successors,former_names} (ISO dates, {@code code;code}, {@code name@date;name@date}).
     * A byte order mark, CRLF, quoted fields, blank lines and blanks around fields are taken. The reader is read to
     * its end and not closed.
     *
     * @throws InvalidInputException naming every faulty line: a division that cannot be read, a code that stands twice,
     *     an unknown parent or successor, a tier not below the parent's, a circle, more roots than one
     * @throws dev.yidi.core.YidiException when the reader fails
     */
    public static Territory read(Reader csv) {
        return new Territory(TerritoryFile.read(csv));
    }

    /**
     * The territory of {@code divisions}, in any order.
     *
     * @throws InvalidInputException naming every faulty division as {@code divisions[i]}, as {@link #read} does
     */
    public static Territory of(List<Division> divisions) {
        return new Territory(TerritoryFile.checked(divisions));
    }

    /** The division that all others lie in. */
    public Division root() {
        return divisions.get(0);
    }

    /** Every division, each followed by its parts. */
    public List<Division> divisions() {
        return divisions;
    }

    /** Whether there is a division of this code. */
    public boolean knows(DivisionCode code) {
        return position(code) != ABSENT;
    }

    /** The division of this code. */
    public Optional<Division> find(DivisionCode code) {
        int at = position(code);
        return at == ABSENT ? Optional.empty() : Optional.of(divisions.get(at));
    }

    /**
     * The division of this code.
     *
     * @throws InvalidInputException when there is none; so throw all methods below that take one code
     */
    public Division get(DivisionCode code) {
        return divisions.get(known(code));
    }

    /** The divisions that lie directly in {@code code}, those that are over included, in the order of the input. */
    public List<Division> children(DivisionCode code) {
        int parent = known(code);
        List<Division> children = new ArrayList<>();
        for (int i = parent + 1; i <= lasts[parent]; i = lasts[i] + 1) {
            children.add(divisions.get(i));
        }
        return Collections.unmodifiableList(children);
    }

    /** {@code code} and all that lies in it, those that are over included, each followed by its parts. */
    public List<Division> within(DivisionCode code) {
        int top = known(code);
        return divisions.subList(top, lasts[top] + 1);
    }

    /**
     * Whether {@code inner} is {@code outer} or lies in it; false when one of them is unknown.
     *
     * <p>Two look-ups and two comparisons, without allocation.
     */
    public boolean contains(DivisionCode outer, DivisionCode inner) {
        int top = position(outer);
        int at = position(inner);
        return top != ABSENT && at >= top && at <= lasts[top];
    }

    /** The division of {@code tier} that {@code code} lies in or is; none when it lies in none of that tier. */
    public Optional<DivisionCode> ancestorAt(DivisionCode code, Tier tier) {
        for (int at = known(code); at != ABSENT; at = parents[at]) {
            if (divisions.get(at).tier() == tier) {
                return Optional.of(divisions.get(at).code());
            }
        }
        return Optional.empty();
    }

    /** The way from the root down to {@code code}, both included. */
    public List<DivisionCode> pathOf(DivisionCode code) {
        List<DivisionCode> path = new ArrayList<>();
        for (int at = known(code); at != ABSENT; at = parents[at]) {
            path.add(divisions.get(at).code());
        }
        Collections.reverse(path);
        return Collections.unmodifiableList(path);
    }

    /** The divisions of {@code tier}, those that are over included. */
    public List<Division> at(Tier tier) {
        return divisions.stream().filter(d -> d.tier() == tier).toList();
    }

    /** The divisions of {@code tier} that exist on {@code date}. */
    public List<Division> at(Tier tier, LocalDate date) {
        return divisions.stream()
                .filter(d -> d.tier() == tier && d.existsOn(date))
                .toList();
    }

    /** The tiers in use, the highest first. */
    public Set<Tier> tiers() {
        return tiers;
    }

    /**
     * The division that acts on {@code date} for what was registered in {@code code}: itself until it is over, then its
     * principal successor, and so on. One that ended without successors follows the division it lay in; when that goes
     * on or left none either, it stays answerable itself.
     */
    public DivisionCode successorOf(DivisionCode code, LocalDate date) {
        Division current = get(code);
        for (List<DivisionCode> next = takenOverBy(current, date); !next.isEmpty(); next = takenOverBy(current, date)) {
            current = get(next.get(0));
        }
        return current.code();
    }

    /** All divisions that act on {@code date} for {@code code}, the principal one first: more than one after a split. */
    public Set<DivisionCode> successorsOf(DivisionCode code, LocalDate date) {
        Set<DivisionCode> acting = new LinkedHashSet<>();
        Set<DivisionCode> seen = new HashSet<>();
        Deque<Division> open = new ArrayDeque<>(List.of(get(code)));
        while (!open.isEmpty()) {
            Division current = open.pop();
            if (!seen.add(current.code())) {
                continue;
            }
            List<DivisionCode> next = takenOverBy(current, date);
            if (next.isEmpty()) {
                acting.add(current.code());
            }
            for (int i = next.size() - 1; i >= 0; i--) {
                open.push(get(next.get(i)));
            }
        }
        return Collections.unmodifiableSet(acting);
    }

    private List<DivisionCode> takenOverBy(Division division, LocalDate date) {
        for (int at = known(division.code()); at != ABSENT; at = parents[at]) {
            Division over = divisions.get(at);
            if (!over.isOver(date)) {
                return List.of();
            }
            if (!over.successors().isEmpty()) {
                return over.successors();
            }
        }
        return List.of();
    }

    /**
     * This territory with one synthetic division of {@code tier} wherever the data has none: one below each division
     * that has {@code tier} as its next one and nothing in it, and one between each higher division and those parts of
     * it that lie below {@code tier}. So each village gets one grid, and a city without counties one county over its
     * towns. It bears the name of the division above it followed by {@code suffix}, and its code with a local sequence.
     */
    public Territory withSynthetic(Tier tier, String suffix) {
        return of(Synthesis.of(this, tier, suffix));
    }

    /** A fingerprint of the content: equal territories, and only they, have equal versions. */
    public String version() {
        return version;
    }

    /** The file form of this territory, which {@link #read} takes back. */
    public String toCsv() {
        return TerritoryFile.write(divisions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Territory that && divisions.equals(that.divisions);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "Territory[" + root().code() + ", " + divisions.size() + " divisions, version " + version + "]";
    }

    private int position(DivisionCode code) {
        return positions.getOrDefault(code, ABSENT);
    }

    private int known(DivisionCode code) {
        int at = position(code);
        if (at == ABSENT) {
            throw new InvalidInputException(
                    "division",
                    List.of(new Fault(
                            "division",
                            "territory.unknown-division",
                            "expected a division of " + root().code() + ", found " + code)));
        }
        return at;
    }
}
