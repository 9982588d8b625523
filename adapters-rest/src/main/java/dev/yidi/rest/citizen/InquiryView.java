package dev.yidi.rest.citizen;

import dev.yidi.core.profile.RatedSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen sees of their case.
 *
 * @param number the number of the case
 * @param title the title they gave it
 * @param state where it stands
 * @param responsible who is responsible now
 * @param leader the public office of the leader who has the case in charge
 * @param nextDue the day by which they can next expect something
 * @param chances what they may still do, and until when
 * @param asked what is asked of them, in words
 * @param answer the answer they were given
 * @param timeline what happened, oldest first
 * @param canUrge whether urging would be taken now
 * @param canRate whether there is somebody to rate
 * @param rateable whom they can rate now
 * @param grades the grades of the county's scale, the best first
 * @param trips how often they had to come in person
 * @param documents what was served on them, oldest first
 * @param mandates who acts for them
 */
public record InquiryView(
        String number,
        String title,
        StateView state,
        Optional<ResponsibleView> responsible,
        Optional<String> leader,
        Optional<LocalDate> nextDue,
        List<ChanceView> chances,
        List<String> asked,
        Optional<String> answer,
        List<StepView> timeline,
        boolean canUrge,
        boolean canRate,
        List<RatedSubject> rateable,
        List<String> grades,
        int trips,
        List<ServedView> documents,
        List<MandateView> mandates) {
    /** Without title and answer. */
    @Override
    public String toString() {
        return "InquiryView[" + number + ", " + state.code() + "]";
    }
}
