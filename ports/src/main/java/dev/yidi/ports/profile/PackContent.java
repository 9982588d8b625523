package dev.yidi.ports.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingTable;
import dev.yidi.core.profile.TopicRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of a profile that can travel 可复制内容, each named by its path: {@code ladders[handling]},
 * {@code routing.tables[dispute]}, {@code promises[COUNTY_DISPUTE dispute.neighbour]}, {@code
 * classification.topics[labour.wage]}, {@code texts[centre.name]}, {@code loans[police]}, {@code mediation[peoples-village]},
 * {@code hall}, {@code figures}.
 *
 * @param ladders escalation ladders, in their order
 * @param tables routing tables
 * @param promises promises, in their order
 * @param words keyword rules for topics
 * @param texts words of the county, templates of documents among them
 * @param loans what is lent to stations, without the people: each county lends its own
 * @param mediation templates of mediation: a county's own terms
 * @param hall how the hall runs, without what holds at single windows: each county has its own
 * @param figures what is chosen in figures
 */
public record PackContent(
        List<Ladder> ladders,
        List<RoutingTable> tables,
        List<Promise> promises,
        List<TopicRule> words,
        Map<String, String> texts,
        List<Loan> loans,
        List<LocalTerms> mediation,
        Optional<HallRules> hall,
        Optional<IndicatorOptions> figures) {
    /** The path of the rules of the hall. */
    static final String HALL = "hall";

    /** The path of what is chosen in figures. */
    static final String FIGURES = "figures";

    public PackContent {
        ladders = List.copyOf(ladders);
        tables = List.copyOf(tables);
        promises = List.copyOf(promises);
        words = List.copyOf(words);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        loans = loans.stream().map(loan -> loan.withOfficers(Set.of())).toList();
        mediation = List.copyOf(mediation);
        hall = hall.map(PackContent::everywhere);
    }

    /** Everything in {@code profile} that can travel; of two parts with one path the first, which is the one that counts. */
    public static PackContent of(CountyProfile profile) {
        return new PackContent(
                first(profile.ladders(), PackContent::path),
                first(profile.routing().tables(), PackContent::path),
                first(profile.promises(), PackContent::path),
                first(profile.classification().topics(), PackContent::path),
                profile.texts(),
                profile.loans(),
                profile.mediation(),
                Optional.of(profile.hall()),
                Optional.of(profile.figures()));
    }

    /** The path of each part, in the order of the document. */
    public List<String> paths() {
        return Stream.of(
                        ladders.stream().map(PackContent::path),
                        tables.stream().map(PackContent::path),
                        promises.stream().map(PackContent::path),
                        words.stream().map(PackContent::path),
                        texts.keySet().stream().map(PackContent::textPath),
                        loans.stream().map(PackContent::path),
                        mediation.stream().map(PackContent::path),
                        hall.map(any -> HALL).stream(),
                        figures.map(any -> FIGURES).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The parts of these paths, and every table that a chosen one leads to. */
    PackContent only(Set<String> paths) {
        Set<String> chosen = new HashSet<>(paths);
        boolean grew = true;
        while (grew) {
            grew = tables.stream()
                    .filter(table -> chosen.contains(path(table)))
                    .flatMap(table -> table.rows().stream())
                    .map(row -> row.target() instanceof RouteTarget.ToTable next ? tablePath(next.table()) : "")
                    .filter(path -> !path.isEmpty())
                    .toList()
                    .stream()
                    .anyMatch(chosen::add);
        }
        Map<String, String> kept = new TreeMap<>(texts);
        kept.keySet().removeIf(key -> !chosen.contains(textPath(key)));
        return new PackContent(
                ladders.stream().filter(one -> chosen.contains(path(one))).toList(),
                tables.stream().filter(one -> chosen.contains(path(one))).toList(),
                promises.stream().filter(one -> chosen.contains(path(one))).toList(),
                words.stream().filter(one -> chosen.contains(path(one))).toList(),
                kept,
                loans.stream().filter(one -> chosen.contains(path(one))).toList(),
                mediation.stream().filter(one -> chosen.contains(path(one))).toList(),
                hall.filter(any -> chosen.contains(HALL)),
                figures.filter(any -> chosen.contains(FIGURES)));
    }

    /** The rules of a hall without what holds at single windows. */
    private static HallRules everywhere(HallRules rules) {
        return rules.with(Map.of());
    }

    static String path(Ladder ladder) {
        return "ladders[" + ladder.id() + "]";
    }

    static String path(RoutingTable table) {
        return tablePath(table.id());
    }

    /** A promise is named by what it is made for: two for the same are the same promise. */
    static String path(Promise promise) {
        List<String> scope = new ArrayList<>(List.of(promise.limit().value()));
        promise.kinds().stream().map(CaseKind::name).sorted().forEach(scope::add);
        promise.topics().stream().map(TopicCode::toString).sorted().forEach(scope::add);
        return "promises[" + String.join(" ", scope) + "]";
    }

    static String path(TopicRule rule) {
        return "classification.topics[" + rule.id() + "]";
    }

    static String path(Loan loan) {
        return "loans[" + loan.id() + "]";
    }

    static String path(LocalTerms row) {
        return "mediation[" + row.name() + "]";
    }

    static String textPath(String key) {
        return "texts[" + key + "]";
    }

    private static String tablePath(String id) {
        return "routing.tables[" + id + "]";
    }

    private static <T> List<T> first(Collection<T> all, Function<T, String> path) {
        Set<String> seen = new LinkedHashSet<>();
        return all.stream().filter(one -> seen.add(path.apply(one))).toList();
    }
}
