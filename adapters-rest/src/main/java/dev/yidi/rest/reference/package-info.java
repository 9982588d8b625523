/**
 * The page that shows both documents to whoever programs against them.
 *
 * <p>Terms: reference – 接口文档.
 *
 * <ol>
 *   <li>The page is served where the host asked for it and the WebJar is there, takes nothing from elsewhere, and runs no script but its own:
 *       {@code ReferenceServedTest}.
 * </ol>
 *
 * <p>Not exported: open to the runtime only.
 */
@NullMarked
package dev.yidi.rest.reference;

import org.jspecify.annotations.NullMarked;
