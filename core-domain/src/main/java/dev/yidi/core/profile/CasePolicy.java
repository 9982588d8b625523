package dev.yidi.core.profile;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.likeness.Thresholds;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a county decides about its cases 办件规则.
 *
 * @param numberPattern the form of case numbers: {@code {county}-{yyyy}-{seq:6}}; see {@link NumberPattern}
 * @param returnLimit how often a dispatched case may come back before the centre designates the organ 指定; 0 to 9
 * @param reopenTimes how often a closed case may be reopened; 0 to 9
 * @param reopenWindow how long after closure it may be
 * @param maxRepresentatives how many people may speak for a group; 1 to 5 (信访工作条例 art. 20 ¶3)
 * @param urgeInterval how long a citizen waits between two urges
 * @param reopenOnUnsatisfied whether the worst grade alone is ground enough to reopen
 * @param sealedFromSuperiors whether a sealed report is hidden from the superiors in line of the reported organ too
 * @param ratingScale the grades a citizen can give, the best first; two or more
 * @param unsatisfiedGrades the grades of that scale that mean not satisfied and lead to a call-back 回访
 * @param callBack how the orders of the hotline are called back on
 * @param likeness from when on two matters look alike
 */
public record CasePolicy(
        String numberPattern,
        int returnLimit,
        int reopenTimes,
        Span reopenWindow,
        int maxRepresentatives,
        Span urgeInterval,
        boolean reopenOnUnsatisfied,
        boolean sealedFromSuperiors,
        List<String> ratingScale,
        Set<String> unsatisfiedGrades,
        CallBackRules callBack,
        Thresholds likeness) {

    private static final int STATUTORY_REPRESENTATIVES = 5;

    public CasePolicy {
        ratingScale = List.copyOf(ratingScale);
        unsatisfiedGrades = Sets.ordered(unsatisfiedGrades);
        List<Fault> faults = new ArrayList<>(NumberPattern.faults(numberPattern));
        range(faults, "returnLimit", returnLimit, 0, 9);
        range(faults, "reopenTimes", reopenTimes, 0, 9);
        range(faults, "maxRepresentatives", maxRepresentatives, 1, STATUTORY_REPRESENTATIVES);
        grades(faults, ratingScale, unsatisfiedGrades);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("policy", faults);
        }
    }

    /** A policy with the usual rules of call-back and thresholds of likeness. */
    public CasePolicy(
            String numberPattern,
            int returnLimit,
            int reopenTimes,
            Span reopenWindow,
            int maxRepresentatives,
            Span urgeInterval,
            boolean reopenOnUnsatisfied,
            boolean sealedFromSuperiors,
            List<String> ratingScale,
            Set<String> unsatisfiedGrades) {
        this(
                numberPattern,
                returnLimit,
                reopenTimes,
                reopenWindow,
                maxRepresentatives,
                urgeInterval,
                reopenOnUnsatisfied,
                sealedFromSuperiors,
                ratingScale,
                unsatisfiedGrades,
                CallBackRules.usual(),
                Thresholds.STANDARD);
    }

    /** The number of the {@code sequence}-th case of its {@linkplain #numberSeries series}. */
    public CaseNumber number(CountyId county, LocalDate registeredOn, long sequence) {
        return NumberPattern.number(numberPattern, county, registeredOn, sequence);
    }

    /** The series the next running number is drawn from: two series never give the same number. */
    public String numberSeries(CountyId county, LocalDate registeredOn) {
        return NumberPattern.series(numberPattern, county, registeredOn);
    }

    private static void range(List<Fault> faults, String path, int value, int from, int to) {
        if (value < from || value > to) {
            faults.add(new Fault(path, "policy.range", "expected " + from + " to " + to + ", found " + value));
        }
    }

    private static void grades(List<Fault> faults, List<String> scale, Set<String> unsatisfied) {
        if (scale.size() < 2 || scale.stream().distinct().count() < scale.size()) {
            faults.add(new Fault("ratingScale", "policy.scale", "expected two or more grades, each once"));
        }
        for (String grade : scale) {
            if (!grade.matches("[A-Z][A-Z0-9_]{0,39}")) {
                faults.add(new Fault("ratingScale", "policy.grade", "expected upper snake such as SATISFIED"));
            }
        }
        if (!scale.containsAll(unsatisfied) || unsatisfied.isEmpty()) {
            faults.add(
                    new Fault("unsatisfiedGrades", "policy.unsatisfied", "expected one or more grades of the scale"));
        }
    }
}
