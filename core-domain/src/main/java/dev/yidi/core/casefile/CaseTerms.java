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
 * that were in force when the case started, whatever the county went over to since. A mediation that has begun keeps its terms.
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
        CountyProfile profile = setting.profile();
        LocalDate started = LocalDate.ofInstant(file.intake().registeredAt(), setting.zone());
        String county = profile.county().value();
        Optional<LocalTerms> own = profile.localTerms(terms.name());
        if (own.filter(row -> row.terms().equals(terms)).isPresent()) {
            return terms.against(started, county);
        }
        boolean published = MediationTermsTable.published()
                .find(terms.name())
                .filter(terms::equals)
                .isPresent();
        return new Refusals()
                .when(!published, () -> Reason.of("mediation.terms.unknown").with("terms", terms.name()))
                .and(terms.against(setting.today(), county))
                .and(narrowed(profile.termsInstead(terms.name(), started)))
                .all();
    }

    private static List<Reason> narrowed(Optional<LocalTerms> instead) {
        return instead
                .map(row -> Reason.of("mediation.terms.narrowed", row.terms().basis())
                        .with("terms", row.name()))
                .stream()
                .toList();
    }
}
