package dev.yidi.messaging.inbound;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.mapstruct.Mapping;

/**
 * What a matter that came as a message has not: a window, visitors, accused organs, a first handler of its own. Methods that
 * look like setters are none.
 */
@Retention(RetentionPolicy.CLASS)
@Mapping(target = "window", expression = "java(java.util.Optional.empty())")
@Mapping(target = "visitors", constant = "0")
@Mapping(target = "accused", expression = "java(java.util.Set.of())")
@Mapping(target = "firstHandler", expression = "java(java.util.Optional.empty())")
@Mapping(target = "attendedAt", expression = "java(java.util.Optional.empty())")
@Mapping(target = "about", ignore = true)
@Mapping(target = "between", ignore = true)
@interface NobodyCame {}
