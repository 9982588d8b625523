/**
 * What the program says on the terminal, and how it ends.
 *
 * <p>Terms: terminal – 终端; exit – 退出.
 *
 * <ol>
 *   <li>What goes wrong is one line in Chinese and English, and an exit code of its own: {@code CommandLineTest}.
 *   <li>Progress is one updating line on a terminal and plain lines elsewhere: {@code ProgressLineTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.terminal;

import org.jspecify.annotations.NullMarked;
