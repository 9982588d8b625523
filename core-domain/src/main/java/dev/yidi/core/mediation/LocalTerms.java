package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A county's own row over the published terms 本地调解规则: it stands beside its model, or it narrows it and takes its place. It
 * may ask for more than the law does, and never for less.
 *
 * @param terms the terms, with the county's own name, validity, jurisdiction, basis and citations
 * @param like the name of the published terms that are its model
 * @param instead whether it takes their place, for the cases that start while it is in force
 */
public record LocalTerms(MediationTerms terms, String like, boolean instead) {
    public LocalTerms {
        Text.identifier("like", like);
        Text.identifier("name", terms.name());
    }

    /** Its name. */
    public String name() {
        return terms.name();
    }

    /** Whether a case that started on {@code day} has these terms. */
    public boolean isForCasesOf(LocalDate day) {
        return terms.validity().contains(day);
    }

    /** What it says anew of where rules stand, beside its model. */
    public List<RuleBasis> ownRules(MediationTerms model) {
        List<RuleBasis> own = new ArrayList<>(terms.rules());
        own.removeAll(model.rules());
        return List.copyOf(own);
    }

    /**
     * The same row under a text of another county, for that county alone.
     *
     * @param county the division code of that county
     * @param basis the text of its own that says so
     */
    public LocalTerms under(String county, Citation basis) {
        List<RuleBasis> inherited = MediationTermsTable.published()
                .find(like)
                .map(MediationTerms::rules)
                .orElseGet(List::of);
        List<RuleBasis> rules = new ArrayList<>();
        for (RuleBasis rule : terms.rules()) {
            RuleBasis here = inherited.contains(rule) ? rule : new RuleBasis(rule.rule(), basis);
            if (!rules.contains(here)) {
                rules.add(here);
            }
        }
        return new LocalTerms(terms.under("CN-" + county, basis, rules), like, instead);
    }

    /** Everything that stands against this row in the county of that code; paths are the names of its parts. */
    public List<Fault> faults(String county) {
        MediationTermsTable published = MediationTermsTable.published();
        List<Fault> faults = new ArrayList<>();
        if (published.find(name()).isPresent()) {
            faults.add(new Fault("id", "mediation.terms.name-taken", "expected a name of its own, found " + name()));
        }
        if (!terms.bindsIn(county) || !terms.jurisdiction().contains("-")) {
            faults.add(new Fault(
                    "jurisdiction",
                    "mediation.terms.jurisdiction",
                    "expected CN- and the first digits of " + county + ", found " + terms.jurisdiction()));
        }
        Optional<MediationTerms> model = published.find(like);
        if (model.isEmpty()) {
            faults.add(new Fault(
                    "like",
                    "mediation.terms.model",
                    "expected one of the published " + published.names() + ", found " + like));
        }
        model.ifPresent(found -> TermsAspect.check(found, terms, faults));
        return faults;
    }
}
