/**
 * A centre whose stores, officers and notices are adapters of its own 自建适配: what an integrator copies from.
 *
 * <ol>
 *   <li>What was registered is there after the store was closed and opened again, on the class path and on the module path: {@code OwnCentreTest}.
 *   <li>The guide's steps are those that were run: {@code GuideTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.own;

import org.jspecify.annotations.NullMarked;
