package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Citation;
import dev.yidi.core.mediation.AcceptanceRule;
import dev.yidi.core.mediation.EffectAct;
import dev.yidi.core.mediation.FeeRule;
import dev.yidi.core.mediation.LaterRole;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.OnlineRule;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.PanelGround;
import dev.yidi.core.mediation.RuleBasis;
import dev.yidi.core.mediation.StartAct;
import dev.yidi.core.mediation.WrittenTrigger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The county's own terms of mediation in a document: each row says what it is like and what it says otherwise. What it leaves
 * out is as in its model, and an empty list is none.
 */
final class MediationForm {
    private static final String RULES = "rules";

    private MediationForm() {}

    static Optional<LocalTerms> read(Part part) {
        Optional<String> like = part.one("like", text -> text);
        Optional<MediationTerms> model = like.flatMap(MediationTermsTable.published()::find);
        if (like.isPresent() && model.isEmpty()) {
            part.reading()
                    .add(
                            part.path("like"),
                            "mediation.terms.model",
                            "expected one of the published "
                                    + MediationTermsTable.published().names());
        }
        return new Row(part, model.orElseGet(MediationTerms::peoples)).read(like.orElse("peoples"));
    }

    static void write(ObjectNode node, LocalTerms row) {
        MediationTerms model = MediationTermsTable.published().get(row.like());
        MediationTerms terms = row.terms();
        node.put("id", row.name())
                .put("like", row.like())
                .put("instead", row.instead())
                .put("from", terms.validity().from().toString());
        terms.validity().until().ifPresent(last -> node.put("until", last.toString()));
        node.put("jurisdiction", terms.jurisdiction());
        cite(node.putObject("basis"), terms.basis());
        for (RuleBasis rule : row.ownRules(model)) {
            ObjectNode one = node.withArray(RULES).addObject();
            one.put("rule", rule.rule().name());
            cite(one, rule.basis());
        }
        list(node, "limits", terms.limits(), model.limits());
        list(node, "expiryEnds", terms.expiryEnds(), model.expiryEnds());
        list(node, "startActs", terms.startActs(), model.startActs());
        list(node, "panel", terms.panelGrounds(), model.panelGrounds());
        list(node, "laterBars", terms.laterRoles(), model.laterRoles());
        list(node, "notices", terms.notices(), model.notices());
        list(node, "online", terms.online(), model.online());
        list(node, "ends", terms.ends(), model.ends());
        list(node, "effectActs", terms.effectActs(), model.effectActs());
        list(node, "writtenTriggers", terms.writtenTriggers(), model.writtenTriggers());
        list(node, "otherWays", terms.otherWays(), model.otherWays());
        word(
                node,
                "applyWithin",
                terms.applyWithin().map(LimitId::value),
                model.applyWithin().map(LimitId::value));
        word(
                node,
                "fee",
                Optional.of(terms.fee().name()),
                Optional.of(model.fee().name()));
        word(
                node,
                "acceptance",
                Optional.of(terms.acceptance().name()),
                Optional.of(model.acceptance().name()));
        word(node, "linkage", terms.linkage().map(Enum::name), model.linkage().map(Enum::name));
        word(
                node,
                "reminder",
                Optional.of(terms.reminder().toString()),
                Optional.of(model.reminder().toString()));
        word(
                node,
                "visit",
                Optional.of(terms.visit().toString()),
                Optional.of(model.visit().toString()));
        flag(node, "objectionEnds", terms.objectionToNamedMediatorEnds(), model.objectionToNamedMediatorEnds());
        flag(node, "recusalOverridable", terms.recusalOverridableByAll(), model.recusalOverridableByAll());
        flag(node, "recusalAtOneRequest", terms.recusalAtOneRequest(), model.recusalAtOneRequest());
        flag(node, "confirmable", terms.confirmable(), model.confirmable());
        if (terms.attempts() != model.attempts()) {
            node.put("attempts", terms.attempts());
        }
    }

    private static void cite(ObjectNode node, Citation basis) {
        node.put("source", basis.source()).put("article", basis.article());
    }

    private static void list(ObjectNode node, String field, Set<?> values, Set<?> model) {
        if (!values.equals(model)) {
            node.putArray(field);
            values.forEach(value -> node.withArray(field).add(value.toString()));
        }
    }

    private static void word(ObjectNode node, String field, Optional<String> value, Optional<String> model) {
        if (!value.equals(model)) {
            node.put(field, value.orElse("NONE"));
        }
    }

    private static void flag(ObjectNode node, String field, boolean value, boolean model) {
        if (value != model) {
            node.put(field, value);
        }
    }

    /**
     * A row as it is read.
     *
     * @param part its part of the document
     * @param model what it is like
     */
    private record Row(Part part, MediationTerms model) {
        Optional<LocalTerms> read(String like) {
            Optional<String> id = part.one("id", text -> text);
            boolean instead = part.flag("instead");
            Optional<LocalDate> from = part.one("from", LocalDate::parse);
            Optional<LocalDate> until = part.maybe("until", LocalDate::parse);
            Optional<String> jurisdiction = part.one("jurisdiction", text -> text);
            Optional<Citation> basis = basis();
            List<RuleBasis> rules = new ArrayList<>(model.rules());
            rules.addAll(part.parts(RULES, MediationForm::rule));
            Set<LimitId> limits = limits("limits", model.limits());
            Set<LimitId> expiryEnds = limits("expiryEnds", model.expiryEnds());
            Optional<LimitId> applyWithin =
                    part.has("applyWithin") ? part.one("applyWithin", LimitId::new) : model.applyWithin();
            Set<StartAct> startActs = several("startActs", StartAct.class, model.startActs());
            FeeRule fee = choice("fee", FeeRule.class, model.fee());
            AcceptanceRule acceptance = choice("acceptance", AcceptanceRule.class, model.acceptance());
            Optional<Linkage> linkage = part.has("linkage") ? part.oneOf("linkage", Linkage.class) : model.linkage();
            boolean objectionEnds = flag("objectionEnds", model.objectionToNamedMediatorEnds());
            boolean overridable = flag("recusalOverridable", model.recusalOverridableByAll());
            boolean atOneRequest = flag("recusalAtOneRequest", model.recusalAtOneRequest());
            Set<PanelGround> panel = several("panel", PanelGround.class, model.panelGrounds());
            Set<LaterRole> laterBars = several("laterBars", LaterRole.class, model.laterRoles());
            int attempts = part.has("attempts") ? part.number("attempts").orElse(1) : model.attempts();
            Set<MediationNotice> notices = several("notices", MediationNotice.class, model.notices());
            Set<OnlineRule> online = several("online", OnlineRule.class, model.online());
            Set<MediationEnd> ends = several("ends", MediationEnd.class, model.ends());
            Set<EffectAct> effectActs = several("effectActs", EffectAct.class, model.effectActs());
            Set<WrittenTrigger> triggers = several("writtenTriggers", WrittenTrigger.class, model.writtenTriggers());
            Set<OtherWay> otherWays = several("otherWays", OtherWay.class, model.otherWays());
            boolean confirmable = flag("confirmable", model.confirmable());
            Optional<Span> reminder = span("reminder", model.reminder());
            Optional<Span> visit = span("visit", model.visit());
            return part.make(() -> new LocalTerms(
                    new MediationTerms(
                            id.orElseThrow(),
                            model.type(),
                            new Validity(from.orElseThrow(), until),
                            jurisdiction.orElseThrow(),
                            limits,
                            expiryEnds,
                            applyWithin,
                            startActs,
                            fee,
                            acceptance,
                            linkage,
                            objectionEnds,
                            overridable,
                            atOneRequest,
                            panel,
                            laterBars,
                            attempts,
                            notices,
                            online,
                            ends,
                            effectActs,
                            triggers,
                            otherWays,
                            confirmable,
                            reminder.orElseThrow(),
                            visit.orElseThrow(),
                            basis.orElseThrow(),
                            rules),
                    like,
                    instead));
        }

        private Optional<Citation> basis() {
            if (!part.has("basis")) {
                part.reading().add(part.path("basis"), "profile.missing", "expected the text it rests on, found none");
            }
            return part.part("basis").flatMap(found -> {
                Optional<Citation> cited = citation(found);
                return found.make(cited::orElseThrow);
            });
        }

        private Set<LimitId> limits(String field, Set<LimitId> usual) {
            return part.has(field) ? new LinkedHashSet<>(part.many(field, LimitId::new)) : usual;
        }

        private <E extends Enum<E>> Set<E> several(String field, Class<E> type, Set<E> usual) {
            return part.has(field) ? part.someOf(field, type) : usual;
        }

        private <E extends Enum<E>> E choice(String field, Class<E> type, E usual) {
            return part.has(field) ? part.oneOf(field, type).orElse(usual) : usual;
        }

        private boolean flag(String field, boolean usual) {
            return part.has(field) ? part.flag(field) : usual;
        }

        private Optional<Span> span(String field, Span usual) {
            return part.has(field) ? part.one(field, Span::parse) : Optional.of(usual);
        }
    }

    private static Optional<RuleBasis> rule(Part part) {
        Optional<MediationRule> rule = part.oneOf("rule", MediationRule.class);
        Optional<Citation> basis = citation(part);
        return part.make(() -> new RuleBasis(rule.orElseThrow(), basis.orElseThrow()));
    }

    private static Optional<Citation> citation(Part part) {
        Optional<String> source = part.one("source", text -> text);
        Optional<String> article = part.one("article", text -> text);
        return source.flatMap(found ->
                article.flatMap(where -> part.reading().value(part.path("source"), () -> new Citation(found, where))));
    }
}
