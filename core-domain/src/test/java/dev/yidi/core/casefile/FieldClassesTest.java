package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Classified;
import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Purpose;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Sensitivity;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.conference.ConferenceEvent;
import dev.yidi.core.conference.JointConference;
import dev.yidi.core.mediator.MediatorEvent;
import dev.yidi.core.prevention.RiskAssessment;
import dev.yidi.core.prevention.RiskAssessmentEvent;
import dev.yidi.core.privacy.FieldClass;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionEvent;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The register of classified fields names what there is. */
class FieldClassesTest {
    private static final FieldClasses CLASSES = FieldClasses.published();

    @Test
    void every_type_of_classified_value_has_a_class() {
        assertThat(CLASSES.types())
                .isEqualTo(Arrays.stream(Classified.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_field_in_the_register_is_one_of_the_journal_or_of_the_file() {
        Set<String> known = new TreeSet<>(Shapes.of(CaseEvent.class).classified());
        Stream.of(
                        CaseFile.class,
                        SupervisionEvent.class,
                        Supervision.class,
                        ConferenceEvent.class,
                        JointConference.class,
                        RiskAssessmentEvent.class,
                        RiskAssessment.class,
                        MediatorEvent.class,
                        DayEvent.class,
                        AppointmentDay.class)
                .forEach(root -> known.addAll(Shapes.of(root).classified()));
        assertThat(known).hasSizeGreaterThan(40);
        assertThat(known).containsAll(CLASSES.fields());
    }

    @Test
    void what_a_citizen_may_see_is_listed_by_name_and_all_else_is_for_officers() {
        FieldClass unlisted = CLASSES.of(new FieldName("Something", "new"), FreeText.of("字"));
        assertThat(unlisted).isEqualTo(new FieldClass(Sensitivity.PERSONAL, Purpose.WORK));
        assertThat(CLASSES.of(new FieldName("Intake", "queryCode"), QueryCode.of("0".repeat(26))))
                .isEqualTo(new FieldClass(Sensitivity.SEALED, Purpose.CREDENTIAL));
        assertThat(CLASSES.of(new FieldName("Intake", "title"), FreeText.of("字"))
                        .level())
                .isEqualTo(Sensitivity.INTERNAL);
    }

    @Test
    void a_bad_register_is_refused_with_every_faulty_line() {
        String text = "type FreeText PERSONAL\nfield A.b HIGH WORK\nfield A.b OPEN WORK\nfield A.b OPEN WORK\n";
        assertThatThrownBy(() -> FieldClasses.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("privacy.field.line", "privacy.field.word", "privacy.field.twice"));
    }
}
