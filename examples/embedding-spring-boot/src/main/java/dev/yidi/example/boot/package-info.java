/**
 * A centre inside Spring Boot: its parts are beans, its health and meters are the host's.
 *
 * <ol>
 *   <li>It serves on Spring Boot's server, with Spring Boot's pool, and ends in order: {@code BootCentreTest}.
 *   <li>Readiness and meters are served by Spring Boot, and hold nothing personal: {@code BootCentreTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.boot;

import org.jspecify.annotations.NullMarked;
