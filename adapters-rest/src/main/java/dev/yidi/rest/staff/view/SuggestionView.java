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
 * @param accusing whether it accuses somebody: whom is to be asked before it is registered, so that they are kept from it
 * @param reasons which rules spoke for it
 */
public record SuggestionView(
        CaseKind kind, Optional<PetitionCategory> category, String topic, boolean accusing, List<ReasonView> reasons) {}
