package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.profile.CountyProfile;

/** Makes the tree of a document of a profile: whole, without templates and shipped sections. */
final class ProfileWriter {
    private ProfileWriter() {}

    static ObjectNode tree(CountyProfile profile) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", ProfileReader.FORMAT)
                .put("id", profile.id())
                .put("version", profile.version())
                .put("name", profile.name())
                .put("county", profile.county().value())
                .put("mode", profile.mode().name())
                .put("zone", profile.zone().getId())
                .put("unknownYears", profile.unknownYears().name());
        TerritoryForm.write(tree.putObject("territory"), profile.territory());
        Lists.put(tree, "tiers", profile.tiers());
        OrgansForm.write(tree.putArray("organs"), profile.organs(), profile.territory());
        tree.putArray("windows");
        profile.windows()
                .forEach(window -> WindowForm.write(tree.withArray("windows").addObject(), window));
        TopicsForm.write(tree.putArray("topics"), profile.topics());
        ClassificationForm.write(tree.putObject("classification"), profile.classification());
        RoutingForm.write(tree.putObject("routing"), profile.routing());
        RulesForm.write(tree.putObject("rules"), profile.rules());
        tree.putArray("formerRules");
        profile.formerRules()
                .forEach(rules -> RulesForm.write(tree.withArray("formerRules").addObject(), rules));
        tree.putArray("promises");
        profile.promises()
                .forEach(promise -> NormForm.write(tree.withArray("promises").addObject(), promise));
        tree.putArray("ladders");
        profile.ladders()
                .forEach(ladder -> NormForm.write(tree.withArray("ladders").addObject(), ladder));
        PolicyForm.write(tree.putObject("policy"), profile.policy());
        SupervisionForm.write(tree.putObject("supervision"), profile.supervision());
        SignalForm.write(tree.putObject("signals").putArray("rules"), profile.signals());
        HallForm.write(tree.putObject("hall"), profile.hall());
        FiguresForm.write(tree.putObject("figures"), profile.figures());
        ObjectNode texts = tree.putObject("texts");
        profile.texts().forEach(texts::put);
        RetentionForm.write(tree, profile.retention());
        profile.loans().forEach(loan -> LoanForm.write(tree.withArray("loans").addObject(), loan));
        return tree;
    }
}
