package dev.yidi.core.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Generated acts around a leader's charge. */
final class ChargeMoves {
    private ChargeMoves() {}

    static CaseCommand next(CaseFile file, LocalDate today, int a, int b) {
        CaseCommand take =
                new TakeIntoCharge(a % 2 == 0 ? Play.QIN : Play.HAN, "副县长", today.plusDays(b % 9), Optional.empty());
        if (file.custody().inCharge().isEmpty() && a % 4 != 0) {
            return take;
        }
        return switch (b % 5) {
            case 0 -> take;
            case 1, 2 -> new ReportCharge(Play.text(), today.plusDays(a % 7));
            default -> new ReleaseCharge(Play.text());
        };
    }
}
