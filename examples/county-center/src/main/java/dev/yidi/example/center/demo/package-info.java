/**
 * Fills an empty centre with the matters of a small county, so that every screen has something to show in the first hour.
 *
 * <p>Terms: demonstration data – 示范数据; step – 办理步骤.
 *
 * <ol>
 *   <li>Everything goes through the counters of the centre, in the order of time, and what falls due meanwhile falls due then:
 *       {@code DemoCountyTest}.
 *   <li>The same matters, steps and people every time, as many days back from the day it is run: {@code DemoCountyTest}.
 *   <li>A centre in which anything stands already is left as it is: {@code DemoCountyTest}.
 *   <li>Nobody in it is a real person: the names are common ones, the telephone numbers begin with 1380000.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.demo;

import org.jspecify.annotations.NullMarked;
