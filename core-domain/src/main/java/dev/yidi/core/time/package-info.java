/** Time 时限: when something is in force. */
@NullMarked
package dev.yidi.core.time;

import org.jspecify.annotations.NullMarked;
