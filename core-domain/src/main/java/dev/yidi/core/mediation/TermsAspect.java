package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What terms say, part by part, and when a local row says less than its model 规则要素. What is a bound is read from the model: a
 * part for whose rule it names a source in the law binds; where it names none, a county with a text of its own is free. What no
 * rule of the table speaks of, the sort of dispute and the ways to a court, is never the county's.
 */
enum TermsAspect {
    TYPE("type", Optional.empty(), MediationTerms::type, Object::equals),
    LINKAGE("linkage", Optional.empty(), MediationTerms::linkage, Object::equals),
    CONFIRMABLE("confirmable", Optional.empty(), MediationTerms::confirmable, Object::equals),
    LIMITS("limits", MediationRule.PERIOD, MediationTerms::limits, TermsAspect::keepsAll),
    EXPIRY_ENDS("expiryEnds", MediationRule.PERIOD, MediationTerms::expiryEnds, TermsAspect::keepsAll),
    START_ACTS("startActs", MediationRule.PERIOD, MediationTerms::startActs, Object::equals),
    APPLY_WITHIN("applyWithin", MediationRule.ACCEPTANCE, MediationTerms::applyWithin, Object::equals),
    ACCEPTANCE("acceptance", MediationRule.ACCEPTANCE, MediationTerms::acceptance, Object::equals),
    FEE("fee", MediationRule.FREE, MediationTerms::fee, TermsAspect::isNoDearer),
    OBJECTION_ENDS(
            "objectionEnds",
            MediationRule.REFUSAL,
            MediationTerms::objectionToNamedMediatorEnds,
            TermsAspect::staysTrue),
    RECUSAL_OVERRIDABLE(
            "recusalOverridable",
            MediationRule.RECUSAL,
            MediationTerms::recusalOverridableByAll,
            TermsAspect::staysFalse),
    RECUSAL_AT_ONE_REQUEST(
            "recusalAtOneRequest", MediationRule.RECUSAL, MediationTerms::recusalAtOneRequest, TermsAspect::staysTrue),
    PANEL("panel", MediationRule.PANEL, MediationTerms::panelGrounds, TermsAspect::keepsAll),
    LATER_BARS("laterBars", MediationRule.LATER_ROLES, MediationTerms::laterRoles, TermsAspect::keepsAll),
    ATTEMPTS("attempts", MediationRule.SECOND_TRY, MediationTerms::attempts, (model, row) -> row <= model),
    NOTICES("notices", MediationRule.NOTICES, MediationTerms::notices, TermsAspect::keepsAll),
    ONLINE("online", MediationRule.ONLINE, MediationTerms::online, TermsAspect::keepsAll),
    ENDS("ends", MediationRule.ENDS, MediationTerms::ends, Object::equals),
    EFFECT_ACTS("effectActs", MediationRule.WRITTEN_EFFECT, MediationTerms::effectActs, TermsAspect::keepsAll),
    WRITTEN_TRIGGERS("writtenTriggers", MediationRule.FORM, MediationTerms::writtenTriggers, TermsAspect::keepsAll),
    OTHER_WAYS("otherWays", MediationRule.OTHER_WAYS, MediationTerms::otherWays, TermsAspect::keepsAll);

    private final String path;
    private final Optional<MediationRule> rule;
    private final Compared<?> compared;

    <T> TermsAspect(String path, MediationRule rule, Function<MediationTerms, T> value, BiPredicate<T, T> noLess) {
        this(path, Optional.of(rule), value, noLess);
    }

    <T> TermsAspect(
            String path, Optional<MediationRule> rule, Function<MediationTerms, T> value, BiPredicate<T, T> noLess) {
        this.path = path;
        this.rule = rule;
        this.compared = new Compared<>(value, noLess);
    }

    /** Adds what stands against {@code row} as a local row over {@code model}. */
    static void check(MediationTerms model, MediationTerms row, List<Fault> faults) {
        for (TermsAspect aspect : values()) {
            if (aspect.compared.differs(model, row)) {
                aspect.difference(model, row, faults);
            }
        }
        boolean early = row.validity().from().isBefore(model.validity().from());
        boolean longer = model.validity().until().isPresent()
                && row.validity()
                        .until()
                        .filter(last -> !last.isAfter(model.validity().until().orElseThrow()))
                        .isEmpty();
        if (early || longer) {
            faults.add(new Fault(
                    "from",
                    "mediation.terms.outlives",
                    "expected days on which " + model.name() + " is in force, from "
                            + model.validity().from() + ", found "
                            + row.validity().from()));
        }
        if (!row.limits().containsAll(row.expiryEnds())) {
            faults.add(new Fault(
                    "expiryEnds", "mediation.terms.not-running", "expected limits that run in it, found others"));
        }
    }

    private void difference(MediationTerms model, MediationTerms row, List<Fault> faults) {
        List<Citation> law = rule.map(model::basisOf).orElseGet(List::of).stream()
                .filter(Citation::isLaw)
                .toList();
        boolean bound = rule.isEmpty() || !law.isEmpty();
        if (bound && compared.isLess(model, row)) {
            faults.add(new Fault(
                    path,
                    "mediation.terms.looser",
                    "expected no less than " + model.name() + " says, "
                            + compared.of(model)
                            + law.stream()
                                    .map(each -> " (" + each + ")")
                                    .findFirst()
                                    .orElse("")
                            + ", found " + compared.of(row)));
        } else if (rule.filter(
                        each -> row.basisOf(each).size() <= model.basisOf(each).size())
                .isPresent()) {
            faults.add(new Fault(
                    path,
                    "mediation.terms.uncited",
                    "expected where it stands that the county says otherwise, a rule " + rule.orElseThrow()
                            + ", found none"));
        }
    }

    private static <T extends Collection<?>> boolean keepsAll(T model, T row) {
        return row.containsAll(model);
    }

    private static boolean staysTrue(boolean model, boolean row) {
        return row || !model;
    }

    private static boolean staysFalse(boolean model, boolean row) {
        return model || !row;
    }

    private static boolean isNoDearer(FeeRule model, FeeRule row) {
        return row == FeeRule.FREE || row == model || model == FeeRule.PUBLISHED_PRICES;
    }

    /**
     * How one part of two terms is compared.
     *
     * @param value the part
     * @param noLess whether the second says no less than the first
     */
    private record Compared<T>(Function<MediationTerms, T> value, BiPredicate<T, T> noLess) {
        T of(MediationTerms terms) {
            return value.apply(terms);
        }

        boolean differs(MediationTerms model, MediationTerms row) {
            return !of(model).equals(of(row));
        }

        boolean isLess(MediationTerms model, MediationTerms row) {
            return !noLess.test(of(model), of(row));
        }
    }
}
