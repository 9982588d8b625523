/** What an integrator writes who brings a database of another vendor; sees only what the adapter shows to everyone. */
@NullMarked
package dev.yidi.vendor;

import org.jspecify.annotations.NullMarked;
