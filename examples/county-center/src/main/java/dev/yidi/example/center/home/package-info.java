/**
 * The data directory of a centre: its lock, its county key and its password.
 *
 * <p>Terms: data directory – 数据目录; county key – 县级主密钥; password – 口令.
 *
 * <ol>
 *   <li>A directory has one user at a time; a second one is told so: {@code DataDirectoryTest}.
 *   <li>A key that exists is never replaced, and data without its key is not opened: {@code DataDirectoryTest}.
 *   <li>Keys and passwords are readable by their owner alone: {@code DataDirectoryTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.center.home;

import org.jspecify.annotations.NullMarked;
