package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.PopulationScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people live in an area 人口数, as statistics published it.
 *
 * @param residents permanent residents
 * @param floating registered floating people who are not among them
 * @param source where the numbers are from
 * @param day the day they are of
 */
public record Population(DivisionCode area, long residents, long floating, String source, LocalDate day) {
    public Population {
        Text.required("source", source, 200);
        List<Fault> faults = new ArrayList<>();
        if (residents < 0) {
            faults.add(new Fault("residents", "number.range", "expected at least 0, found " + residents));
        }
        if (floating < 0) {
            faults.add(new Fault("floating", "number.range", "expected at least 0, found " + floating));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("population", faults);
        }
    }

    long count(PopulationScope which) {
        return which == PopulationScope.RESIDENTS ? residents : Math.addExact(residents, floating);
    }
}
