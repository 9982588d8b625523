/**
 * A centre in a program of one page: a main method, a server, an embedded database.
 *
 * <ol>
 *   <li>It runs on the class path and on the module path: {@code PlainCentreTest}.
 *   <li>What is under way when it stops is answered, what comes then is turned away: {@code DrainTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.plain;

import org.jspecify.annotations.NullMarked;
