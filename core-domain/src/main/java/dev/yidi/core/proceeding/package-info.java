/**
 * What all proceedings of a case have in common: an id of their own, events they fold from, and whether they are still
 * open.
 *
 * <p>Terms: proceeding – 办理程序; opening – 启动. Each proceeding has a package of its own with its sealed events and
 * commands; a case keeps them side by side and joins them to its clocks.
 *
 * <ol>
 *   <li>A proceeding begins once, by its opening: {@code ProceedingsTest}.
 *   <li>A proceeding of a case is found under its id as what it is, never as another kind: {@code ProceedingsTest}.
 * </ol>
 *
 * <p>Sees {@code privacy} and {@code time}; every proceeding and {@code casefile} see it.
 */
@NullMarked
package dev.yidi.core.proceeding;

import org.jspecify.annotations.NullMarked;
