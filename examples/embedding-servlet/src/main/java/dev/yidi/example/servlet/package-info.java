/**
 * A centre as one servlet of a plain servlet container, here Jetty.
 *
 * <ol>
 *   <li>It serves beside whatever else the container serves, on the class path and on the module path: {@code ServletCentreTest}.
 *   <li>What is under way when the container stops is answered, what comes then is turned away: {@code DrainTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.servlet;

import org.jspecify.annotations.NullMarked;
