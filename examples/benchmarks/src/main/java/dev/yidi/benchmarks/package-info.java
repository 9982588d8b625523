/**
 * What commands, lists and sweeps cost 性能基准, beside plain JDBC that does the same durable work in one run on one server.
 * Figures of different runs or machines are not compared, only ratios within a run.
 */
@NullMarked
package dev.yidi.benchmarks;

import org.jspecify.annotations.NullMarked;
