/**
 * Kills a centre and its database in the midst of their work 断电演练, again and again, and looks at what is left: every
 * command that was answered is there once, no journal has a gap, every card and alarm is what its journal tells, and no
 * rung fired twice.
 */
@NullMarked
package dev.yidi.endurance;

import org.jspecify.annotations.NullMarked;
