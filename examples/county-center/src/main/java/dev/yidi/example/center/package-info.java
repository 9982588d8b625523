/**
 * A runnable county centre on an embedded database: {@code serve} runs it, {@code replay} lets a file of messages flow
 * through one.
 *
 * <p>Terms: to serve – 运行中心; to replay – 回放.
 *
 * <ol>
 *   <li>A command line that is wrong is refused with what was expected: {@code CommandLineTest}.
 *   <li>What was acknowledged is there after a restart: {@code CentreRestartTest}.
 *   <li>A replay that is run again, whole or after a crash, adds nothing twice and leaves nothing out:
 *       {@code ReplayAgainTest}, {@code ReplayCrashTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center;

import org.jspecify.annotations.NullMarked;
