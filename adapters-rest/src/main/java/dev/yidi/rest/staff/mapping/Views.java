package dev.yidi.rest.staff.mapping;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** Every component of what is shown must come from somewhere. */
@MapperConfig(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        typeConversionPolicy = ReportingPolicy.ERROR,
        uses = {Shown.class, Identified.class})
interface Views {}
