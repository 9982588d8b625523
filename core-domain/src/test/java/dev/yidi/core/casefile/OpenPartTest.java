package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.InvalidInputException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What of an event is not encrypted holds nobody's words: every plain text in it is an identifier, a code, or the name of a
 * body or a text of the law. So what stays once the key of a case is destroyed is about nobody.
 */
class OpenPartTest {
    private static final String WORDS = "王小明 13900007777 丁村三组12号";

    /** Names of bodies, numbers of files, kinds of files by their content, texts of the law, words of the county's profile that decisions compare with it. */
    private static final Set<String> OF_BODIES = Set.of(
            "AgreementSealed.committee",
            "AttachmentAdded.mediaType",
            "Authority.name",
            "CaseNumber.value",
            "CallBackMade.grade",
            "CaseRated.grade",
            "ChargeTaken.office",
            "Citation.article",
            "Citation.source",
            "CitizenCalledBack.grade",
            "ClockExtended.grantor",
            "Court.name",
            "CrisisReported.to",
            "EndedAsRepeat.mainOrder",
            "EnforcementAccepted.courtNumber",
            "FeeCharged.priceList",
            "HandlingExtended.reasonCode",
            "Intake.rules",
            "LawyerAnswered.engagement",
            "LawyerAssigned.firm",
            "LawyerReplaced.engagement",
            "LegalWayTold.reference",
            "Limit.jurisdiction",
            "MediationProposed.committee",
            "MediationTerms.jurisdiction",
            "MediationTerms.name",
            "OutsideAccepted.number",
            "OutsideReferred.receiver",
            "OutsideTold.office",
            "OutsideTold.procedure",
            "Recipient.name",
            "ReferralReceived.courtNumber",
            "ReleaseConsentWithdrawn.receiver",
            "ReleaseConsented.receiver",
            "ReportTransferred.receiver",
            "RewardGranted.code",
            "RulesReplaced.missing",
            "RulesReplaced.used",
            "SuitDocketed.courtNumber",
            "TriageFinding.row");

    @Test
    void no_plain_text_of_an_event_takes_a_persons_words_unless_it_is_known_what_stands_there() {
        List<RecordComponent> texts = Shapes.of(CaseEvent.class)
                .texts()
                .sorted(Comparator.comparing(Shapes::name))
                .toList();
        assertThat(texts).hasSizeGreaterThan(10);
        Set<String> open = texts.stream()
                .filter(OpenPartTest::takesWords)
                .map(Shapes::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).isEqualTo(OF_BODIES);
    }

    /** Whether the record can be made with a person's words in this component, whatever stands in the others. */
    private static boolean takesWords(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        Object[] arguments = Arrays.stream(type.getRecordComponents())
                .map(each -> each.getName().equals(component.getName()) ? words(each) : harmless(each))
                .toArray();
        try {
            canonical(type).newInstance(arguments);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof InvalidInputException refused
                    && refused.faults().stream().anyMatch(fault -> fault.code().endsWith(".malformed")));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected " + type + " to be made", e);
        }
    }

    private static Object words(RecordComponent component) {
        if (component.getType() == Optional.class) {
            return Optional.of(WORDS);
        }
        if (component.getType() == Set.class) {
            return Set.of(WORDS);
        }
        return component.getType() == List.class ? List.of(WORDS) : WORDS;
    }

    private static Object harmless(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return "word";
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == List.class) {
            return List.of();
        }
        return type == Citation.class ? new Citation("某法", "1") : null;
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
