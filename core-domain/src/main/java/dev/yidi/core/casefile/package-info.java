/** The case file. */
@NullMarked
package dev.yidi.core.casefile;

import org.jspecify.annotations.NullMarked;
