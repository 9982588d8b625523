package dev.yidi.rest.citizen;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** Every component of what a citizen is shown must come from somewhere, and what there is to show must go somewhere. */
@MapperConfig(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        typeConversionPolicy = ReportingPolicy.ERROR,
        uses = Spoken.class)
interface Telling {}
