package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What two profiles differ in 方案比对, path by path, for people to read before one replaces the other.
 *
 * @param changes in the order of the document
 */
public record ProfileDiff(List<ProfileChange> changes) {
    public ProfileDiff {
        changes = List.copyOf(changes);
    }

    /** What has to change in {@code before} to make it {@code after}; empty exactly when they are equal. */
    public static ProfileDiff between(CountyProfile before, CountyProfile after) {
        TreeDiff diff = new TreeDiff();
        diff.compare("", comparable(before), comparable(after));
        return new ProfileDiff(diff.changes());
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** One line a change. */
    @Override
    public String toString() {
        return changes.stream().map(ProfileChange::toString).collect(Collectors.joining("\n"));
    }

    /** The document with territory and rules written out, so that like is compared with like. */
    private static ObjectNode comparable(CountyProfile profile) {
        ObjectNode tree = ProfileWriter.tree(profile);
        territory(tree.putObject("territory"), profile.territory());
        RulesForm.writeWhole(tree.putObject("rules"), profile.rules());
        ObjectNode former = tree.putObject("formerRules");
        profile.formerRules().forEach(rules -> RulesForm.writeWhole(former.putObject(rules.edition()), rules));
        tree.withArray("loans");
        return tree;
    }

    private static void territory(ObjectNode node, Territory territory) {
        node.put("root", territory.root().code().value());
        for (Division division : territory.divisions()) {
            ObjectNode one = node.withArray("divisions").addObject();
            one.put("code", division.code().value())
                    .put("name", division.name())
                    .put("tier", division.tier().name());
            division.parent().ifPresent(parent -> one.put("parent", parent.value()));
            one.put("from", division.validity().from().toString());
            division.validity().until().ifPresent(until -> one.put("until", until.toString()));
            Lists.put(one, "successors", division.successors());
            Lists.put(one, "formerNames", division.formerNames());
        }
    }
}
