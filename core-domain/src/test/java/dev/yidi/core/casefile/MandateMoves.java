package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Generated acts of principals and proxies, and decisions about like cases. */
final class MandateMoves {
    private static final List<SameMatterDecision> DECISIONS = List.copyOf(EnumSet.allOf(SameMatterDecision.class));
    static final int COUNT = 6;

    private MandateMoves() {}

    static Terms terms(LocalDate from, int days) {
        return new Terms(
                Play.WANG,
                Play.QIN,
                ProxyKind.GRID_WORKER,
                EnumSet.allOf(MandateScope.class),
                new Validity(from, Optional.of(from.plusDays(days))),
                from.plusDays(days + 3L),
                MandateForm.ORAL,
                Play.text());
    }

    /** A mandate where none is in force, else a trip the proxy saves, or the report. */
    static CaseCommand attending(CaseFile file, LocalDate today, boolean report, int a) {
        return file.mandates().all().stream()
                .filter(each -> each.isInForce(today))
                .findFirst()
                .<CaseCommand>map(each -> report
                        ? new ReportToPrincipal(each.id(), Play.text())
                        : new SaveTrip(each.id(), FreeText.of("乙镇"), TripPurpose.MATERIAL))
                .orElseGet(() -> new GiveMandate(
                        new MandateId("m" + (file.mandates().all().size() + 1)), terms(today, 20 + a)));
    }

    static CaseCommand next(CaseFile file, LocalDate today, OrganId to, int which, int a) {
        List<Mandate> all = file.mandates().all();
        MandateId last =
                all.isEmpty() ? new MandateId("m0") : all.get(all.size() - 1).id();
        GiveMandate give = new GiveMandate(new MandateId("m" + (all.size() + 1)), terms(today, 20 + a));
        return switch (which % COUNT) {
            case 0 -> give;
            case 1 -> new RevokeMandate(last, Optional.empty());
            case 2 -> new ReportToPrincipal(last, Play.text());
            case 3 -> new SaveTrip(last, FreeText.of("乙镇"), TripPurpose.MATERIAL);
            case 4 -> new DecideLikeness(new CaseId("c" + a % 3), DECISIONS.get(a % DECISIONS.size()), Play.text());
            default -> new GuideAsProxy(to, Play.text(), give);
        };
    }
}
