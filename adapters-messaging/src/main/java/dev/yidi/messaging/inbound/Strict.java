package dev.yidi.messaging.inbound;

import org.mapstruct.CollectionMappingStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** Every component of the target must come from somewhere, and every component of a message must go somewhere. */
@MapperConfig(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        typeConversionPolicy = ReportingPolicy.ERROR,
        collectionMappingStrategy = CollectionMappingStrategy.ACCESSOR_ONLY,
        uses = Values.class)
interface Strict {}
