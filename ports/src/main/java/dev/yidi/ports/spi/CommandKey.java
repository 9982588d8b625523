package dev.yidi.ports.spi;

/**
 * What makes a command one and the same 指令标识: the actor and the id the caller chose.
 *
 * @param actor {@code officer:…}, {@code citizen:…} or {@code system}
 * @param id the caller's id, 1 to 80 characters
 */
public record CommandKey(String actor, String id) {}
