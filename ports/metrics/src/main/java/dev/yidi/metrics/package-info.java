/**
 * What a centre does and how it is doing, as meters of Micrometer 运行指标: for operators whose monitors read these.
 *
 * <p>Terms: meter – 指标, label – 标签.
 *
 * <ol>
 *   <li>Labels are the county, the kind of a command, how it ended, what a store was asked: some hundreds at most, never an id, a
 *       text or a place: {@code CentreMetersTest}.
 *   <li>Reading a meter asks no store: {@code CentreMetersTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.metrics;

import org.jspecify.annotations.NullMarked;
