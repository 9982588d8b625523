package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.TopicRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts the parts of a pack among those of a county 合并: in place of what has the same path, otherwise as new. */
final class PackMerge {
    private final Set<String> replaced = new LinkedHashSet<>();
    private final Set<String> added = new LinkedHashSet<>();

    /** The paths of parts of the county that are something else in the pack. */
    Set<String> replaced() {
        return replaced;
    }

    /** The paths of parts the county did not have. */
    Set<String> added() {
        return added;
    }

    PackContent merge(PackContent own, PackContent pack) {
        return new PackContent(
                merge(own.ladders(), pack.ladders(), PackContent::path, true),
                merge(own.tables(), pack.tables(), PackContent::path, false),
                merge(own.promises(), pack.promises(), PackContent::path, true),
                merge(own.words(), pack.words(), PackContent::path, false),
                texts(own.texts(), pack.texts()),
                merge(own.loans(), pack.loans(), PackContent::path, false),
                merge(own.mediation(), pack.mediation(), PackContent::path, false),
                one(own.hall(), pack.hall(), PackContent.HALL),
                one(own.figures(), pack.figures(), PackContent.FIGURES));
    }

    /** What there is one of: the pack's, where it brings one. */
    private <T> Optional<T> one(Optional<T> own, Optional<T> pack, String path) {
        if (pack.isPresent() && !pack.equals(own)) {
            (own.isPresent() ? replaced : added).add(path);
        }
        return pack.or(() -> own);
    }

    private <T> List<T> merge(List<T> own, List<T> pack, Function<T, String> path, boolean first) {
        List<T> merged = new ArrayList<>(own);
        List<T> fresh = new ArrayList<>();
        List<String> paths = own.stream().map(path).toList();
        for (T part : pack) {
            int at = paths.indexOf(path.apply(part));
            if (at < 0) {
                added.add(path.apply(part));
                fresh.add(part);
            } else if (!own.get(at).equals(part)) {
                replaced.add(path.apply(part));
                merged.set(at, part);
            }
        }
        merged.addAll(first ? 0 : merged.size(), fresh);
        return merged;
    }

    private Map<String, String> texts(Map<String, String> own, Map<String, String> pack) {
        Map<String, String> merged = new TreeMap<>(own);
        pack.forEach((key, text) -> {
            String before = merged.put(key, text);
            if (before == null) {
                added.add(PackContent.textPath(key));
            } else if (!before.equals(text)) {
                replaced.add(PackContent.textPath(key));
            }
        });
        return merged;
    }

    /** The parts with their version as a tree whose paths are those of the profile, promises by what they are for. */
    static ObjectNode tree(String version, PackContent content) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("version", version);
        ObjectNode classification = tree.putObject("classification");
        classification.putArray("topics");
        for (TopicRule rule : content.words()) {
            ObjectNode node = classification.withArray("topics").addObject();
            ClassificationForm.write(node, rule);
            node.put("id", rule.id());
        }
        ObjectNode routing = tree.putObject("routing");
        routing.putArray("tables");
        content.tables()
                .forEach(table -> RoutingForm.write(routing.withArray("tables").addObject(), table));
        tree.putArray("promises");
        Set<String> seen = new LinkedHashSet<>();
        for (Promise promise : content.promises()) {
            String path = PackContent.path(promise);
            if (!seen.add(path)) {
                continue;
            }
            ObjectNode node = tree.withArray("promises").addObject();
            NormForm.write(node, promise);
            node.put("id", path.substring("promises[".length(), path.length() - 1));
        }
        tree.putArray("ladders");
        content.ladders()
                .forEach(ladder -> NormForm.write(tree.withArray("ladders").addObject(), ladder));
        content.texts().forEach(tree.putObject("texts")::put);
        content.loans().forEach(loan -> LoanForm.write(tree.withArray("loans").addObject(), loan));
        tree.putArray("mediation");
        PackForm.rest(tree, content);
        return tree;
    }
}
