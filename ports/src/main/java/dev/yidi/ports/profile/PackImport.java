package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.profile.ClassificationRules;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RouteTarget;
import dev.yidi.core.profile.RoutingRow;
import dev.yidi.core.profile.RoutingTable;
import dev.yidi.core.profile.RoutingTables;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One pack on its way into one profile 引入过程. */
final class PackImport {
    /** What {@link PackNeedsCheck} has told already at the pack's own paths. */
    private static final Set<String> TOLD = Set.of(
            "profile.unknown-topic",
            "profile.unknown-limit",
            "profile.unknown-division",
            "profile.unknown-organ",
            "mediation.terms.jurisdiction",
            "routing.unknown-organ",
            "routing.tier");

    private final CountyProfile profile;
    private final PackChoices choices;
    private final PackContent own;
    private final PackContent brought;
    private final PackContent merged;
    private final PackMerge merge = new PackMerge();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<CountyProfile> result = Optional.empty();

    PackImport(Pack pack, CountyProfile profile, PackChoices choices) {
        this.profile = profile;
        this.choices = choices;
        boolean home = pack.from().equals(profile.county());
        PackNeedsCheck needs = new PackNeedsCheck(profile, choices, home);
        this.own = new PackContent(
                profile.ladders(),
                profile.routing().tables(),
                profile.promises(),
                profile.classification().topics(),
                profile.texts(),
                profile.loans(),
                profile.mediation(),
                Optional.of(profile.hall()),
                Optional.of(profile.figures()));
        this.brought = mapped(pack.content());
        this.merged = merge.merge(own, brought);
        faults.addAll(needs.check(pack));
        refuseReplacing();
        refuseUnreached();
        refuseVersion();
        refuseElsewhere();
        make();
    }

    PackPreview preview() {
        TreeDiff diff = new TreeDiff();
        String version = changes() ? choices.version() : profile.version();
        diff.compare("", PackMerge.tree(profile.version(), own), PackMerge.tree(version, merged));
        return new PackPreview(new ProfileDiff(diff.changes()), overtaken(), faults);
    }

    CountyProfile apply() {
        return result.orElseThrow(() -> new InvalidInputException("pack import", faults));
    }

    private boolean changes() {
        return !merge.added().isEmpty() || !merge.replaced().isEmpty();
    }

    private void refuseReplacing() {
        for (String path : merge.replaced()) {
            if (!choices.replace().contains(path)) {
                faults.add(new Fault(
                        "parts." + path,
                        "pack.would-replace",
                        "expected the county's consent to replace its own " + path + ", found none"));
            }
        }
    }

    /** A new table to which no row leads would do nothing, and nobody would notice. */
    private void refuseUnreached() {
        for (RoutingTable table : brought.tables()) {
            boolean reached = merged.tables().stream()
                    .flatMap(one -> one.rows().stream())
                    .anyMatch(row -> row.target() instanceof RouteTarget.ToTable next
                            && next.table().equals(table.id()));
            if (!reached && merge.added().contains(PackContent.path(table))) {
                faults.add(new Fault(
                        "parts." + PackContent.path(table),
                        "pack.table-unreached",
                        "expected a row of the county that leads to table " + table.id() + ", found none"));
            }
        }
    }

    private void refuseVersion() {
        if (changes() && choices.version().equals(profile.version())) {
            faults.add(new Fault("version", "pack.version", "expected another version than " + profile.version()));
        }
    }

    /** A template rests on a text; one that binds elsewhere needs a text that binds here. */
    private void refuseElsewhere() {
        String county = profile.county().value();
        for (LocalTerms row : brought.mediation()) {
            if (!row.terms().bindsIn(county)) {
                faults.add(new Fault(
                        "parts." + PackContent.path(row),
                        "pack.binds-elsewhere",
                        "expected the county's own text to take it over under, because "
                                + row.terms().basis() + " binds in "
                                + row.terms().jurisdiction() + ", found none"));
            }
        }
    }

    private void make() {
        if (!changes()) {
            result = faults.isEmpty() ? Optional.of(profile) : Optional.empty();
            return;
        }
        try {
            CountyProfile made = ProfileDocuments.read(new StringReader(JsonText.of(tree())));
            result = faults.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (InvalidInputException e) {
            boolean needy = !faults.isEmpty();
            e.faults().stream()
                    .filter(fault -> !needy || !TOLD.contains(fault.code()))
                    .forEach(faults::add);
        }
    }

    private ObjectNode tree() {
        ObjectNode tree = ProfileWriter.tree(profile).put("version", choices.version());
        tree.putArray("ladders");
        merged.ladders()
                .forEach(ladder -> NormForm.write(tree.withArray("ladders").addObject(), ladder));
        tree.putArray("promises");
        merged.promises()
                .forEach(promise -> NormForm.write(tree.withArray("promises").addObject(), promise));
        RoutingForm.write(
                tree.putObject("routing"), new RoutingTables(profile.routing().start(), merged.tables()));
        ClassificationRules rules = profile.classification();
        ClassificationForm.write(
                tree.putObject("classification"),
                new ClassificationRules(
                        merged.words(),
                        rules.kinds(),
                        rules.defaultTopic(),
                        rules.defaultKind(),
                        rules.defaultCategory(),
                        rules.titleWeight()));
        merged.texts().forEach(tree.putObject("texts")::put);
        tree.remove("loans");
        merged.loans().forEach(loan -> LoanForm.write(tree.withArray("loans").addObject(), staffed(loan)));
        practice(tree);
        return tree;
    }

    /** The county keeps what holds at its own windows. */
    private void practice(ObjectNode tree) {
        tree.putArray("mediation");
        merged.mediation()
                .forEach(row -> MediationForm.write(tree.withArray("mediation").addObject(), row));
        merged.hall()
                .ifPresent(hall -> HallForm.write(
                        tree.putObject("hall"),
                        hall.with(profile.hall().appointments().windows())));
        merged.figures().ifPresent(chosen -> FiguresForm.write(tree.putObject("figures"), chosen));
    }

    private PackContent mapped(PackContent content) {
        return new PackContent(
                content.ladders(),
                content.tables().stream()
                        .map(table -> new RoutingTable(
                                table.id(),
                                table.rows().stream().map(this::mapped).toList()))
                        .toList(),
                content.promises(),
                content.words(),
                content.texts(),
                content.loans().stream().map(this::mapped).toList(),
                content.mediation().stream().map(this::mapped).toList(),
                content.hall(),
                content.figures());
    }

    private LocalTerms mapped(LocalTerms row) {
        String county = profile.county().value();
        return row.terms().bindsIn(county)
                ? row
                : choices.basis().map(text -> row.under(county, text)).orElse(row);
    }

    private Loan mapped(Loan loan) {
        return new Loan(
                loan.id(),
                mine(loan.lender()),
                mine(loan.borrower()),
                mine(loan.superior()),
                loan.officers(),
                loan.powers(),
                loan.term(),
                loan.days(),
                loan.hours(),
                loan.basis(),
                loan.ownCases(),
                loan.atEnd());
    }

    /** The loan with the people the county lends under it already. */
    private Loan staffed(Loan loan) {
        return profile.lending()
                .find(loan.id())
                .map(own -> loan.withOfficers(own.officers()))
                .orElse(loan);
    }

    private OrganId mine(OrganId theirs) {
        return choices.organs().getOrDefault(theirs, theirs);
    }

    private RoutingRow mapped(RoutingRow row) {
        if (!(row.target() instanceof RouteTarget.ToOrgan fixed)) {
            return row;
        }
        return new RoutingRow(
                row.id(),
                row.kinds(),
                row.categories(),
                row.topics(),
                row.places(),
                row.channels(),
                new RouteTarget.ToOrgan(mine(fixed.organ())));
    }

    /** The county's own ladders and promises that a new one stands before and that may speak of the same clock. */
    private List<String> overtaken() {
        Stream<String> ladders = own.ladders().stream()
                .filter(mine -> brought.ladders().stream()
                        .filter(theirs -> merge.added().contains(PackContent.path(theirs)))
                        .anyMatch(theirs -> meet(theirs, mine)))
                .map(PackContent::path);
        Stream<String> promises = own.promises().stream()
                .filter(mine -> brought.promises().stream()
                        .filter(theirs -> merge.added().contains(PackContent.path(theirs)))
                        .anyMatch(theirs -> meet(theirs, mine)))
                .map(PackContent::path);
        return Stream.concat(ladders, promises).distinct().toList();
    }

    private static boolean meet(Ladder one, Ladder other) {
        return meet(one.limits(), other.limits())
                && meet(one.kinds(), other.kinds())
                && meet(one.risks(), other.risks());
    }

    private static boolean meet(Promise one, Promise other) {
        return one.limit().equals(other.limit()) && meet(one.kinds(), other.kinds());
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
