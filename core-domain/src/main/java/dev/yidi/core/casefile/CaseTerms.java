package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms a mediation of a case may begin under 案件适用调解规则: the law in force on the day, and of the county's own rows those
 * that were in force when the case started, whatever the county went over to since, as long as their model is still law. A
 * mediation that has begun keeps its terms.
 */
public final class CaseTerms {
    private CaseTerms() {}

    /** The terms under which a mediation of {@code file} may be proposed, in the order of the tables. */
    public static List<MediationTerms> of(CaseFile file, Setting setting) {
        return setting.profile().mediationTerms().all().stream()
                .filter(terms -> against(terms, file, setting).isEmpty())
                .toList();
    }

    /** What stands against a mediation under {@code terms}. */
    static List<Reason> against(MediationTerms terms, CaseFile file, Setting setting) {
        return against(terms, file, setting, MediationTermsTable.published());
    }

    /** The same over another table of the law. */
    static List<Reason> against(MediationTerms terms, CaseFile file, Setting setting, MediationTermsTable law) {
        CountyProfile profile = setting.profile();
        LocalDate started = LocalDate.ofInstant(file.intake().registeredAt(), setting.zone());
        String county = profile.county().value();
        Optional<LocalTerms> own = profile.localTerms(terms.name());
        if (own.filter(row -> row.terms().equals(terms)).isPresent()) {
            return new Refusals()
                    .and(terms.against(started, county))
                    .and(over(law.find(own.get().like()), setting))
                    .all();
        }
        boolean published = law.find(terms.name()).filter(terms::equals).isPresent();
        return new Refusals()
                .when(!published, () -> Reason.of("mediation.terms.unknown").with("terms", terms.name()))
                .and(terms.against(setting.today(), county))
                .and(narrowed(profile.termsInstead(terms.name(), started)))
                .all();
    }

    /** A county cannot go on asking for more than a text that is no longer law. */
    private static List<Reason> over(Optional<MediationTerms> model, Setting setting) {
        return model.filter(text -> !text.validity().contains(setting.today())).stream()
                .map(text -> Reason.of("mediation.terms.not-in-force", text.basis())
                        .with("terms", text.name())
                        .with("day", setting.today()))
                .toList();
    }

    private static List<Reason> narrowed(Optional<LocalTerms> instead) {
        return instead
                .map(row -> Reason.of("mediation.terms.narrowed", row.terms().basis())
                        .with("terms", row.name()))
                .stream()
                .toList();
    }
}
