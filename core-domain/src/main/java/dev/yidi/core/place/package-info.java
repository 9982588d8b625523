/** Territory 属地: the tree of divisions that matters arise in and organs answer for. */
@NullMarked
package dev.yidi.core.place;

import org.jspecify.annotations.NullMarked;
