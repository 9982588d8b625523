package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import java.time.Instant;
import java.util.Optional;

/** One classification of a matter 分类记录, as it was made at {@code at}. */
public record ClassifiedAs(Instant at, CaseKind kind, Optional<PetitionCategory> category, TopicCode topic) {}
