package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import java.util.List;
import java.util.Optional;

/**
 * What a text seems to be about.
 *
 * @param kind the kind
 * @param category the category of a petition
 * @param topic the topic
 * @param reasons which rules spoke for it
 */
public record SuggestionView(
        CaseKind kind, Optional<PetitionCategory> category, String topic, List<ReasonView> reasons) {}
