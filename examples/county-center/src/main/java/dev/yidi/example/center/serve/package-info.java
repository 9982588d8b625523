/**
 * Runs a centre: the API, the log-in and the page over HTTP on this machine alone, and the timekeeper beside them.
 *
 * <p>Terms: to serve – 运行; page – 网页; rounds – 巡检.
 *
 * <ol>
 *   <li>It listens on 127.0.0.1 and nowhere else: {@code RunningCentreTest}.
 *   <li>The page needs nothing from another host, and its browser is told so: {@code PageTest}.
 *   <li>Citizens and officers have a side each, which ask nothing but the published API and the program's own doors: {@code
 *       ConsoleFilesTest}, {@code ConsoleStory}.
 *   <li>What was answered is there after the next start: {@code CentreRestartTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.serve;

import org.jspecify.annotations.NullMarked;
