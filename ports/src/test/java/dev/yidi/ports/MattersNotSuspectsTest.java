package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Dimension;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files are about matters, offices and halls, and figures know nobody: there is no list of people and nothing to score. */
class MattersNotSuspectsTest {
    private static final Set<String> OF_PEOPLE = Set.of(
            "dev.yidi.core.PartyId",
            "dev.yidi.core.PersonName",
            "dev.yidi.core.PhoneNumber",
            "dev.yidi.core.IdentityNumber",
            "dev.yidi.core.casefile.Party");

    @Test
    void no_register_but_that_of_mediators_is_of_people() {
        assertThat(KeptRegisters.all())
                .extracting(Register::name)
                .containsExactly(
                        "supervision",
                        "conference",
                        "risk-assessment",
                        "signal",
                        "mediator",
                        "reception",
                        "ticket",
                        "appointment",
                        "numbers");
    }

    @Test
    void what_figures_are_counted_from_holds_nobody() {
        assertThat(CaseFacts.class.getRecordComponents())
                .hasSizeGreaterThan(5)
                .extracting(RecordComponent::getGenericType)
                .extracting(Object::toString)
                .noneMatch(type -> OF_PEOPLE.stream().anyMatch(type::contains));
    }

    @Test
    void figures_are_told_apart_by_place_office_matter_and_time_alone() {
        assertThat(Arrays.stream(Dimension.class.getDeclaredMethods())
                        .filter(method ->
                                Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "tier",
                        "organ",
                        "window",
                        "channel",
                        "kind",
                        "category",
                        "topic",
                        "topicGroup",
                        "division",
                        "month",
                        "monthReceived",
                        "monthConcluded");
    }
}
