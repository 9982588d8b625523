package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.LitigationCases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How many first-instance suits courts accepted from an area in a month 法院新收一审案件, as the court published it.
 *
 * @param civil civil and commercial suits
 * @param administrative administrative suits
 * @param source where the numbers are from
 * @param asOf the day they are of
 */
public record CourtIntake(
        DivisionCode area, YearMonth month, long civil, long administrative, String source, LocalDate asOf) {
    public CourtIntake {
        Text.required("source", source, 200);
        List<Fault> faults = new ArrayList<>();
        if (civil < 0) {
            faults.add(new Fault("civil", "number.range", "expected at least 0, found " + civil));
        }
        if (administrative < 0) {
            faults.add(new Fault("administrative", "number.range", "expected at least 0, found " + administrative));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("courtIntake", faults);
        }
    }

    long count(LitigationCases which) {
        return which == LitigationCases.CIVIL ? civil : Math.addExact(civil, administrative);
    }
}
